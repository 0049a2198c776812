import type { getOctokit } from '@actions/github';
import type { Dispatcher, RequestInit } from 'undici';
import { openDispatcher } from '../http/dispatcher.ts';
import { redactor } from '../http/redact.ts';
import { userAgent } from '../http/user-agent.ts';
import { isObject, UnexpectedAnswer } from './failure.ts';

/** GitHub's REST API, by the operations that GitHub describes. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Makes a client when one is first needed. */
export type Connect = () => Promise<Octokit>;

/** What a client needs to know. */
export interface ClientOptions {
  readonly token: string;
  /** Without a slash at the end, such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** Names the run: clients with the same one share GitHub's pace for writing. */
  readonly run: string;
  /** Ends everything when the job is canceled. */
  readonly signal: AbortSignal;
  /** In milliseconds; all waiting, trying again and answering has to fit into it. */
  readonly deadline?: number;
  /** In milliseconds, for one request. */
  readonly timeLimit?: number;
  /** How long a second of waiting lasts, in milliseconds: tests make it shorter. */
  readonly second?: number;
}

/** One piece of work (reading the base, keeping the comment) may take so long, all waits included. */
const deadlineMilliseconds = 90_000;
/** One request may take so long before it counts as failed. */
const timeLimitMilliseconds = 15_000;
/** A request that fails on GitHub's side or on the way is tried again so often. */
const retries = 2;

/** Of a request that creates something: it may have happened although the answer got lost. */
export const onlyOnce = { retries: 0 } as const;

/** Those are answers, not faults: the same request would be answered in the same way again. */
const finalStatuses = Array.from({ length: 100 }, (_, i) => 400 + i).filter((status) => status !== 408);

/**
 * Makes a client of GitHub's REST API. It goes through the proxy of the environment, waits as rate limits
 * ask for, tries again what failed on GitHub's side, and gives up at the deadline, which starts now.
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

/** The toolkit's own knows another no_proxy, and never gives up a proxy that breaks off. */
function fetchFor(apiUrl: string, connectTimeout: number, signal: AbortSignal) {
  const settings = { environment: process.env, connections, connectTimeout, signal };
  let dispatcher: Promise<Dispatcher> | null = null;
  return async (url: string, init: RequestInit) => {
    const { fetch } = await import('undici');
    dispatcher ??= openDispatcher(new URL(apiUrl), settings);
    return fetch(url, { ...init, dispatcher: await dispatcher });
  };
}

/** As many as requests are made at a time. */
const connections = 8;

/** Octokit would put words of a server on the console, where the runner looks for commands. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

const noContent = 204;

/** An Octokit plugin: over a proxy's own page, or a list of something else than objects, others would stumble. */
function refuseOtherThanJson(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.after('request', ({ status, data }) => {
    const isJson = isObject(data) && (!Array.isArray(data) || data.every(isObject));
    if (isJson || status === noContent) return;
    throw new UnexpectedAnswer(
      'GitHub, or a proxy in between, did not answer with the JSON that GitHub documents.',
    );
  });
}

/** An Octokit plugin: what is told of a failure are the server's own words, and it was handed the token. */
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
 * An Octokit plugin that waits for nothing more once the job is canceled. As the last plugin it stands around those
 * that wait for a rate limit or to try again, and neither can be told to stop.
 */
function endWith(signal: AbortSignal) {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new UnexpectedAnswer('the run was canceled.')));
  });
  // It may be that nobody waits when it comes.
  cancelled.catch(ignore);
  return (octokit: Pick<Octokit, 'hook'>): void => {
    octokit.hook.wrap('request', (request, options) => Promise.race([request(options), cancelled]));
  };
}

/**
 * An Octokit plugin: the one that waits for rate limits knows a secondary one by GitHub's words. But whoever
 * says `retry-after` asks for the same, be it a proxy or a server of another version
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
 * An Octokit plugin that ends each try in time. As the first plugin it stands within the one that tries
 * again. It changes the options in place, because Octokit's hooks take no others.
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
