import type { Environment } from '../http/proxy.ts';
import type { Authorization, Sent } from '../plan/authorization.ts';
import { requestFor } from './request.ts';
import type { RequestOutcome } from './retries.ts';
import { Service } from './service.ts';
import { concurrency, defaultTimings, type Timings } from './timings.ts';

/** Bytes to read from the body of a response; the rest is not read. */
const maxReplyBytes = 64 * 1024;

export interface CertSpotterOptions {
  /** Base URL, such as `https://sslmate.com/api/v3/monitoring`. */
  readonly apiUrl: URL;
  readonly apiKey: string;
  /** Contains the proxy settings, such as `process.env`. */
  readonly environment: Environment;
  /** Stops everything at once, for example when the job is canceled. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly timings?: Partial<Timings>;
}

/** Cert Spotter's Authorization API (https://sslmate.com/help/reference/certspotter_authorization_api). */
export class CertSpotter {
  readonly #service: Service;

  constructor(options: CertSpotterOptions) {
    const timings = { ...defaultTimings, ...options.timings };
    const { now = Date.now } = options;
    this.#service = new Service({
      ...options,
      ...{ timings, now, connections: concurrency, replyBytes: maxReplyBytes },
    });
  }

  /**
   * Requests one authorization, with retries as the timings allow. The promise does not reject because of the service or
   * the network.
   *
   * @param stop once this aborts, no attempt starts, but one that is in progress can finish
   */
  async authorize(authorization: Authorization, stop: AbortSignal): Promise<Sent> {
    const { endpoint, contentType, body } = requestFor(authorization);
    const request = { method: 'POST', path: endpoint, body: { contentType, content: body } } as const;
    // Any 2xx status is a success, with or without a body.
    return sentOf(await this.#service.ask(request, () => ({ kind: 'answered', value: null }), stop));
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#service.close();
  }
}

function sentOf({ attempts, last }: RequestOutcome<null>): Sent {
  if (last === null) return { status: 'not-tried', attempts: 0, why: 'sending had already stopped' };
  if (last.kind === 'answered') return { status: 'authorized', attempts };
  return { status: 'failed', attempts, error: last.error, reason: last.reason };
}
