import type { getOctokit } from '@actions/github';
import type { Dispatcher, RequestInit } from 'undici';
import { Failure } from '../findings/result.ts';
import { openDispatcher, userAgent } from '../http/dispatcher.ts';
import { redactor } from '../http/redact.ts';
import { isObject } from '../json.ts';
import { text } from '../text/text.ts';
import { statusOf } from './failure.ts';

/** GitHub's REST API, by its documented operations. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Creates a client when one is first needed. */
export type Connect = () => Promise<Octokit>;

/** The options of a client. */
export interface ClientOptions {
  readonly token: string;
  /** Without a trailing slash, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Identifies the run: clients with the same id share GitHub's rate for writing. */
  readonly run: string;
  /** Aborts everything when the job is canceled. */
  readonly signal: AbortSignal;
  /** In milliseconds, for all requests, retries and waits together. */
  readonly deadline?: number;
  /** In milliseconds, for one request. */
  readonly timeLimit?: number;
  /** How long a second of waiting lasts, in milliseconds; tests shorten it. */
  readonly second?: number;
}

/** How long one task (reading the base, updating the comment) can take, including all waits. */
const deadlineMilliseconds = 90_000;
/** How long one request can take before it counts as failed. */
const timeLimitMilliseconds = 15_000;
/** How often a request is retried if it fails at GitHub or on the way there. */
const retries = 2;

/** For a request that creates something: it might have succeeded although the response was lost. */
export const onlyOnce = { retries: 0 } as const;

/** These are answers, not failures: the same request would get the same answer again. */
const finalStatuses = Array.from({ length: 100 }, (_, i) => 400 + i).filter((status) => status !== 408);

/**
 * Creates a client of GitHub's REST API. It uses the proxy of the environment, waits as rate limits
 * require, retries what failed at GitHub, and gives up at the deadline, which starts now.
 */
export async function connect(options: ClientOptions): Promise<Octokit> {
  const [{ getOctokit }, { throttling }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-retry'),
  ]);
  const { token, apiUrl, run, signal, second = 1000 } = options;
  const { deadline = deadlineMilliseconds, timeLimit = timeLimitMilliseconds } = options;
  const end = Date.now() + deadline;
  const mayWait = (seconds: number) => !signal.aborted && Date.now() + seconds * second < end;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent,
      request: { fetch: fetchFor(apiUrl, timeLimit, signal) },
      log: silent,
      retry: { doNotRetry: finalStatuses, retries, retryAfterBaseValue: second },
      throttle: {
        id: run,
        retryAfterBaseValue: second,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    limitTime([AbortSignal.timeout(deadline), signal], timeLimit),
    refuseOtherThanJson,
    withoutToken(token),
    nameRateLimit,
    retry,
    throttling,
    endWith(signal),
  );
}

/** The toolkit's own agent reads no_proxy differently, and never gives up on a proxy that closes the connection. */
function fetchFor(apiUrl: string, connectTimeout: number, signal: AbortSignal) {
  const settings = { environment: process.env, connections, connectTimeout, signal };
  let dispatcher: Promise<Dispatcher> | null = null;
  return async (url: string, init: RequestInit) => {
    const { fetch } = await import('undici');
    dispatcher ??= openDispatcher(new URL(apiUrl), settings);
    return fetch(url, { ...init, dispatcher: await dispatcher });
  };
}

/** As many as there are parallel requests. */
const connections = 8;

/** Octokit would print text of a server to the console, where the runner looks for commands. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

const noContent = 204;

/**
 * An Octokit plugin that rejects a proxy's own page and lists of anything but objects, on which other plugins would
 * fail.
 */
function refuseOtherThanJson(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.after('request', ({ status, data }) => {
    const isJson = Array.isArray(data) ? data.every(isObject) : isObject(data);
    if (isJson || status === noContent) return;
    throw new Failure(
      text`GitHub, or a proxy in between, did not answer with the JSON that GitHub documents.`,
    );
  });
}

/**
 * An Octokit plugin that removes the token from error messages, which quote the server, and the server knows the token.
 */
function withoutToken(token: string) {
  const redact = redactor(token);
  return (octokit: Pick<Octokit, 'hook'>): void => {
    octokit.hook.error('request', (error) => {
      error.message = redact(error.message);
      throw error;
    });
  };
}

/**
 * An Octokit plugin that stops waiting when the job is canceled. As the last plugin, it wraps those
 * that wait for a rate limit or a retry, which cannot be aborted.
 */
function endWith(signal: AbortSignal) {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Failure(text`the run was canceled.`)));
  });
  // Nothing might be waiting for it when it rejects.
  cancelled.catch(ignore);
  return (octokit: Pick<Octokit, 'hook'>): void => {
    octokit.hook.wrap('request', (request, options) => Promise.race([request(options), cancelled]));
  };
}

/**
 * An Octokit plugin: the throttling plugin recognizes a secondary rate limit by GitHub's words. But a server that
 * sends `retry-after` asks for the same, whether it is a proxy or a server of another version
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately).
 */
function nameRateLimit(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.error('request', (error) => {
    const isLimit = 'status' in error && (error.status === 403 || error.status === 429);
    const headers = 'response' in error ? error.response?.headers : undefined;
    if (isLimit && headers?.['retry-after'] !== undefined && !/rate limit/i.test(error.message)) {
      error.message += ' (secondary rate limit)';
    }
    throw error;
  });
}

/**
 * An Octokit plugin that aborts each attempt in time. As the first plugin, it is wrapped by the one that
 * retries. It changes the options in place, because Octokit's hooks accept no others.
 */
function limitTime(ends: readonly AbortSignal[], timeLimit: number) {
  return (octokit: Pick<Octokit, 'hook'>): void => {
    octokit.hook.before('request', ({ request }) => {
      const signal = AbortSignal.any([...ends, AbortSignal.timeout(timeLimit)]);
      const tries = ends.some(({ aborted }) => aborted) ? onlyOnce : {};
      Object.assign(request, { signal, log: silent, ...tries });
    });
  };
}

/**
 * Creates something that must not exist twice. If GitHub failed, or its response was lost, it might exist
 * anyway, so it is searched for before another attempt.
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status === null || status < 500) throw error;
  }
  return (await find()) ?? create();
}
