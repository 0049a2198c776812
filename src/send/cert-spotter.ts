import type { Environment } from '../http/proxy.ts';
import type { Authorization, Sent } from '../plan/authorization.ts';
import { requestFor } from './request.ts';
import type { Progress } from './retries.ts';
import { Service } from './service.ts';
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
   * Asks for one authorization, as often as the timings allow. Does not reject for anything that the
   * service or the network do.
   *
   * @param stop no try starts once this aborts, but one that is under way is let finish
   */
  async authorize(authorization: Authorization, stop: AbortSignal): Promise<Sent> {
    const { endpoint, contentType, body } = requestFor(authorization);
    const request = { method: 'POST', path: endpoint, body: { contentType, content: body } } as const;
    // Any 2xx is a success, with any body or none.
    return sentOf(await this.#service.ask(request, () => ({ kind: 'answered', value: null }), stop));
  }

  /** Hangs up. */
  close(): Promise<void> {
    return this.#service.close();
  }
}

function sentOf({ attempts, last }: Progress<null>): Sent {
  if (last === null) return { status: 'not-tried', attempts: 0, why: 'the sending had ended' };
  if (last.kind === 'answered') return { status: 'authorized', attempts };
  return { status: 'failed', attempts, error: last.error, reason: last.reason };
}
