import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { readBody, withTimeout } from '../http/body.ts';
import { type Environment, openDispatcher, userAgent } from '../http/dispatcher.ts';
import { networkFailureOf } from '../http/network-failure.ts';
import { redactor } from '../http/redact.ts';
import { toWhole } from '../text/plain.ts';
import { cancelled, interpretReply, plainError, type Reply, type Try, unanswered } from './reply.ts';
import { defaultTimings, type RequestOutcome, type Timings, withRetries } from './retries.ts';

export interface ServiceOptions {
  /** Base URL, such as `https://sslmate.com/api/v3/monitoring`. */
  readonly apiUrl: URL;
  /** Null to send requests without a key. */
  readonly apiKey: string | null;
  /** Contains the proxy settings, such as `process.env`. */
  readonly environment: Environment;
  /** Stops everything at once, for example when the job is canceled. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly timings?: Partial<Timings>;
}

/** What depends on the kind of requests. */
export interface ServiceLimits {
  /** Maximum number of simultaneous connections. */
  readonly connections: number;
  /** Bytes to read from the body of a response; the rest is not read. */
  readonly replyBytes: number;
  /** Instead of the default ones. */
  readonly timings?: Partial<Timings>;
}

/** One request to a service, without the key. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST';
  /** Relative to the base URL, including the query if there is one. */
  readonly path: string;
  readonly body?: { readonly contentType: string; readonly content: string | Uint8Array };
}

/**
 * One of SSLMate's APIs. The key is sent only to the host of `apiUrl`, and does not appear in errors; redirects are never
 * followed.
 */
export class Service {
  readonly #options: ServiceOptions;
  readonly #limits: ServiceLimits;
  readonly #timings: Timings;
  readonly #redact: (value: string) => string;
  /** Aborts when the job is canceled or this client is closed. */
  readonly #ended = new AbortController();
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(options: ServiceOptions, limits: ServiceLimits) {
    this.#options = options;
    this.#limits = limits;
    this.#timings = { ...defaultTimings, ...limits.timings, ...options.timings };
    this.#redact = options.apiKey === null ? (value) => value : redactor(options.apiKey);
    // Every connection and every attempt listens, and Node 20 warns about more than ten listeners.
    setMaxListeners(0, this.#ended.signal);
    const end = () => this.#ended.abort(options.signal.reason);
    if (options.signal.aborted) end();
    options.signal.addEventListener('abort', end, { once: true, signal: this.#ended.signal });
  }

  /**
   * Sends a request, with retries as the timings allow. The promise does not reject because of the service or the network.
   *
   * @param read interprets a 2xx response
   * @param stop once this aborts, no attempt starts, but one that is in progress can finish
   * @param timings override those of other requests
   */
  async ask<T>(
    request: ServiceRequest,
    read: (reply: Reply) => Try<T>,
    stop: AbortSignal,
    timings: Partial<Timings> = {},
  ): Promise<RequestOutcome<T>> {
    const ends = AbortSignal.any([this.#ended.signal, stop]);
    const once = (milliseconds: number) => this.#try(request, read, milliseconds);
    return withRetries(once, { ...this.#timings, ...timings }, ends);
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    this.#ended.abort();
    const dispatcher = await this.#dispatcher?.catch(() => null);
    await dispatcher?.destroy();
  }

  async #try<T>(
    request: ServiceRequest,
    read: (reply: Reply) => Try<T>,
    milliseconds: number,
  ): Promise<Try<T>> {
    const deadline = performance.now() + milliseconds;
    const { signal } = this.#ended;
    const { now = Date.now } = this.#options;
    try {
      const response = await withTimeout(milliseconds, signal, (end) => this.#send(request, end));
      const time = Math.min(this.#timings.body, deadline - performance.now());
      const limits = { bytes: this.#limits.replyBytes, milliseconds: time, signal };
      const { statusCode: status, headers } = response;
      const judged = interpretReply(
        { status, headers, body: await readBody(response.body, limits) },
        this.#redact,
        now(),
      );
      return judged.ok ? read(judged.value) : judged;
    } catch (error) {
      return signal.aborted ? cancelledAttempt : this.#unanswered(error);
    }
  }

  async #send({ method, path, body }: ServiceRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { apiUrl, apiKey, environment } = this.#options;
    this.#dispatcher ??= openDispatcher(apiUrl, {
      environment,
      connections: this.#limits.connections,
      connectTimeout: this.#timings.connect,
      signal: this.#ended.signal,
    });
    const dispatcher = await this.#dispatcher;
    return dispatcher.request({
      origin: apiUrl.origin,
      path: `${apiUrl.pathname.replace(/\/+$/, '')}/${path}`,
      method,
      headers: {
        ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
        accept: 'application/json',
        ...(body && { 'content-type': body.contentType }),
        'user-agent': userAgent,
      },
      body: body?.content ?? null,
      signal,
    });
  }

  #unanswered(thrown: unknown): Try<never> {
    const { code, text: why, transient } = networkFailureOf(thrown);
    return unanswered(plainError(this.#redact(toWhole(why)), null, code), transient);
  }
}

const cancelledAttempt = unanswered(
  { ...cancelled, message: 'the run was canceled before a response arrived' },
  false,
);
