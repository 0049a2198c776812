import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { readBody } from '../http/body.ts';
import { openDispatcher } from '../http/dispatcher.ts';
import { networkErrorOf } from '../http/network-error.ts';
import type { Environment } from '../http/proxy.ts';
import { redactor } from '../http/redact.ts';
import { userAgent } from '../http/user-agent.ts';
import { within } from '../http/within.ts';
import type { Authorization, SendError, Sent } from '../plan/authorization.ts';
import { judge, type Reply, type Try } from './reply.ts';
import { type AuthorizationRequest, requestFor } from './request.ts';
import { type Progress, retrying } from './retries.ts';
import { concurrency, defaultTimings, type Timings } from './timings.ts';

/** Bytes read of an answer's body; the rest is left unread. */
const maxReplyBytes = 64 * 1024;

export interface CertSpotterOptions {
  /** Base address, such as `https://sslmate.com/api/v3/monitoring`. */
  readonly apiUrl: URL;
  readonly apiKey: string;
  /** Where the proxy settings stand, such as `process.env`. */
  readonly environment: Environment;
  /** Ends everything at once, as a cancelled job does. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly timings?: Partial<Timings>;
}

/**
 * Cert Spotter's Authorization API (https://sslmate.com/help/reference/certspotter_authorization_api).
 * The key goes to the host of `apiUrl` and nowhere else, and stands in no error.
 */
export class CertSpotter {
  readonly #apiUrl: URL;
  readonly #apiKey: string;
  readonly #environment: Environment;
  readonly #timings: Timings;
  readonly #now: () => number;
  readonly #redact: (value: string) => string;
  /** Aborts when the job is cancelled and when this client is closed. */
  readonly #ended = new AbortController();
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(options: CertSpotterOptions) {
    this.#apiUrl = options.apiUrl;
    this.#apiKey = options.apiKey;
    this.#environment = options.environment;
    this.#timings = { ...defaultTimings, ...options.timings };
    this.#now = options.now ?? Date.now;
    this.#redact = redactor(options.apiKey);
    // Every connection and every try listens, and Node 20 warns of more than ten.
    setMaxListeners(0, this.#ended.signal);
    const end = () => this.#ended.abort(options.signal.reason);
    if (options.signal.aborted) end();
    options.signal.addEventListener('abort', end, { once: true, signal: this.#ended.signal });
  }

  /**
   * Asks for one authorization, as often as the timings allow. Does not reject for anything that the
   * service or the network do.
   *
   * @param stop no try starts once this aborts, but one that is under way is let finish
   */
  async authorize(authorization: Authorization, stop: AbortSignal): Promise<Sent> {
    const request = requestFor(authorization);
    const ends = AbortSignal.any([this.#ended.signal, stop]);
    return sentOf(await retrying((milliseconds) => this.#try(request, milliseconds), this.#timings, ends));
  }

  /** Hangs up. */
  async close(): Promise<void> {
    this.#ended.abort();
    const dispatcher = await this.#dispatcher?.catch(() => null);
    await dispatcher?.destroy();
  }

  async #try(request: AuthorizationRequest, milliseconds: number): Promise<Try> {
    const deadline = performance.now() + milliseconds;
    const { signal } = this.#ended;
    try {
      const response = await within(milliseconds, signal, (end) => this.#post(request, end));
      const time = Math.min(this.#timings.body, deadline - performance.now());
      const limits = { bytes: maxReplyBytes, milliseconds: time, signal };
      const { statusCode: status, headers } = response;
      const reply: Reply = { status, headers, body: await readBody(response.body, limits) };
      return judge(reply, this.#redact, this.#now());
    } catch (error) {
      return signal.aborted ? cancelled : this.#unanswered(error);
    }
  }

  async #post(request: AuthorizationRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    this.#dispatcher ??= openDispatcher(this.#apiUrl, {
      environment: this.#environment,
      connections: concurrency,
      connectTimeout: this.#timings.connect,
      signal: this.#ended.signal,
    });
    const dispatcher = await this.#dispatcher;
    return dispatcher.request({
      origin: this.#apiUrl.origin,
      path: `${this.#apiUrl.pathname.replace(/\/+$/, '')}/${request.endpoint}`,
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.#apiKey}`,
        accept: 'application/json',
        'content-type': request.contentType,
        'user-agent': userAgent,
      },
      body: request.body,
      signal,
    });
  }

  #unanswered(thrown: unknown): Try {
    const { code, message, transient } = networkErrorOf(thrown);
    const error = { code, message: this.#redact(message), field: null, status: null, subErrors: [] };
    return { kind: 'failed', error, reason: 'unreachable', retry: transient, retryAfter: null };
  }
}

const cancelledError: SendError = {
  code: 'CANCELLED',
  message: 'the run was cancelled before an answer came',
  field: null,
  status: null,
  subErrors: [],
};

const cancelled: Try = {
  kind: 'failed',
  error: cancelledError,
  reason: 'unreachable',
  retry: false,
  retryAfter: null,
};

function sentOf({ attempts, last }: Progress): Sent {
  if (last === null) return { status: 'not-tried', attempts: 0, why: 'the sending had ended' };
  if (last.kind === 'authorized') return { status: 'authorized', attempts };
  return { status: 'failed', attempts, error: last.error, reason: last.reason };
}
