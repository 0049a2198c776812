import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { readBody } from '../http/body.ts';
import { openDispatcher } from '../http/dispatcher.ts';
import { networkErrorOf } from '../http/network-error.ts';
import type { Environment } from '../http/proxy.ts';
import { redactor } from '../http/redact.ts';
import { userAgent } from '../http/user-agent.ts';
import { within } from '../http/within.ts';
import type { SendError } from '../plan/authorization.ts';
import { judge, type Reply, type Try } from './reply.ts';
import { type Progress, retrying } from './retries.ts';
import type { Timings } from './timings.ts';

export interface ServiceOptions {
  /** Base address, such as `https://sslmate.com/api/v3/monitoring`. */
  readonly apiUrl: URL;
  /** Null to ask without one. */
  readonly apiKey: string | null;
  /** Where the proxy settings stand, such as `process.env`. */
  readonly environment: Environment;
  /** Ends everything at once, as a cancelled job does. */
  readonly signal: AbortSignal;
  /** The most connections at a time. */
  readonly connections: number;
  /** Bytes read of an answer's body; the rest is left unread. */
  readonly replyBytes: number;
  readonly timings: Timings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One request to a service, without the key. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST';
  /** Below the base address, with the query if there is one. */
  readonly path: string;
  readonly body?: { readonly contentType: string; readonly content: string | Uint8Array };
}

/**
 * One of SSLMate's APIs. The key goes to the host of `apiUrl` and nowhere else, and stands in no error; redirects are
 * never followed.
 */
export class Service {
  readonly #options: ServiceOptions;
  readonly #redact: (value: string) => string;
  /** Aborts when the job is cancelled and when this client is closed. */
  readonly #ended = new AbortController();
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#redact = options.apiKey === null ? (value) => value : redactor(options.apiKey);
    // Every connection and every try listens, and Node 20 warns of more than ten.
    setMaxListeners(0, this.#ended.signal);
    const end = () => this.#ended.abort(options.signal.reason);
    if (options.signal.aborted) end();
    options.signal.addEventListener('abort', end, { once: true, signal: this.#ended.signal });
  }

  /**
   * Sends a request as often as the timings allow. Does not reject for anything that the service or the network do.
   *
   * @param read what a reply of 2xx comes to
   * @param stop no try starts once this aborts, but one that is under way is let finish
   * @param timings where they differ from those of other requests
   */
  async ask<T>(
    request: ServiceRequest,
    read: (reply: Reply) => Try<T>,
    stop: AbortSignal,
    timings: Partial<Timings> = {},
  ): Promise<Progress<T>> {
    const ends = AbortSignal.any([this.#ended.signal, stop]);
    const once = (milliseconds: number) => this.#try(request, read, milliseconds);
    return retrying(once, { ...this.#options.timings, ...timings }, ends);
  }

  /** Hangs up. */
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
    const { timings, replyBytes, now } = this.#options;
    try {
      const response = await within(milliseconds, signal, (end) => this.#send(request, end));
      const time = Math.min(timings.body, deadline - performance.now());
      const limits = { bytes: replyBytes, milliseconds: time, signal };
      const { statusCode: status, headers } = response;
      const judged = judge(
        { status, headers, body: await readBody(response.body, limits) },
        this.#redact,
        now(),
      );
      return judged.kind === 'answered' ? read(judged.value) : judged;
    } catch (error) {
      return signal.aborted ? cancelled : this.#unanswered(error);
    }
  }

  async #send({ method, path, body }: ServiceRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { apiUrl, apiKey, environment, connections, timings } = this.#options;
    this.#dispatcher ??= openDispatcher(apiUrl, {
      environment,
      connections,
      connectTimeout: timings.connect,
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
    const { code, message, transient } = networkErrorOf(thrown);
    const error = { code, message: this.#redact(message), field: null, status: null, subErrors: [] };
    return { kind: 'failed', error, reason: 'unreachable', retry: transient, retryAfter: null };
  }
}

const cancelledError: SendError = {
  code: 'CANCELLED',
  message: 'the run was canceled before an answer came',
  field: null,
  status: null,
  subErrors: [],
};

const cancelled: Try<never> = {
  kind: 'failed',
  error: cancelledError,
  reason: 'unreachable',
  retry: false,
  retryAfter: null,
};
