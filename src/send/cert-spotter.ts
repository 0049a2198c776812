import { setMaxListeners } from 'node:events';
import pMap from 'p-map';
import { ok } from '../findings/result.ts';
import {
  type Authorization,
  contentTypeOf,
  endpointOf,
  type RequestBody,
  type Sent,
} from '../plan/authorization.ts';
import { pemOf } from '../scan/notes.ts';
import { concurrency, type RequestOutcome } from './retries.ts';
import { Service, type ServiceOptions } from './service.ts';

/** The body of the request for an authorization. */
export function payloadOf(body: RequestBody): string | Uint8Array {
  switch (body.kind) {
    case 'pem-request':
      return pemOf('CERTIFICATE REQUEST', body.der);
    case 'pem-certificate':
      return pemOf('CERTIFICATE', body.der);
    case 'pem-chain':
      return body.chain.map((der) => pemOf('CERTIFICATE', der)).join('');
    case 'der-request':
    case 'der-certificate':
      return body.der;
    case 'key-json':
      return JSON.stringify({ pubkey_sha256: body.publicKeySha256, dns_names: body.dnsNames });
    case 'tbs-json':
      return JSON.stringify({ tbs_sha256: body.tbsSha256 });
  }
}

/** Bytes to read from the body of a response; the rest is not read. */
const maxReplyBytes = 64 * 1024;

/** Cert Spotter's Authorization API (https://sslmate.com/help/reference/certspotter_authorization_api). */
export class CertSpotter {
  readonly #service: Service;

  constructor(options: ServiceOptions) {
    this.#service = new Service(options, { connections: concurrency, replyBytes: maxReplyBytes });
  }

  /**
   * Requests one authorization, with retries as the timings allow. The promise does not reject because of the service or
   * the network.
   *
   * @param stop once this aborts, no attempt starts, but one that is in progress can finish
   */
  async authorize(authorization: Authorization, stop: AbortSignal): Promise<Sent> {
    const body = { contentType: contentTypeOf(authorization), content: payloadOf(authorization.body) };
    const request = { method: 'POST', path: endpointOf(authorization), body } as const;
    // Any 2xx status is a success, with or without a body.
    return sentOf(await this.#service.ask(request, () => ok(null), stop));
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.#service.close();
  }
}

function sentOf({ attempts, last }: RequestOutcome<null>): Sent {
  if (attempts === 0) return { status: 'not-tried', attempts: 0, why: 'sending had already stopped' };
  if (last.ok) return { status: 'authorized', attempts };
  const { error, cause } = last.reason;
  return { status: 'failed', attempts, error, reason: cause };
}

/**
 * Milliseconds without any response after which the service counts as down and no further authorization is sent.
 * Otherwise, a run with hundreds of authorizations would spend two minutes of retries on every eight of them.
 */
const maxSilence = 5 * 60_000;

/** A client that can request one authorization. */
type Authorizer = Pick<CertSpotter, 'authorize'>;

export interface SendAllOptions {
  /** Aborts when the job is canceled; then nothing more is sent. */
  readonly signal: AbortSignal;
  /** Called once for each authorization when it completes. */
  readonly onSent?: (authorization: Authorization, sent: Sent) => void;
  /** Milliseconds of a monotonic clock. */
  readonly clock?: () => number;
  readonly maxSilence?: number;
}

/**
 * Sends authorizations, up to eight at a time, and returns their results in the same order. If one fails, the others are
 * still sent, with three exceptions after which the rest is not sent: the service refuses the key (401, 403), the service
 * has not responded for too long, or the job is canceled.
 */
export async function sendAll(
  authorizations: readonly Authorization[],
  authorizer: Authorizer,
  options: SendAllOptions,
): Promise<readonly Sent[]> {
  const sending = new Sending(options);
  try {
    return await pMap(authorizations, (each) => sending.send(each, authorizer), { concurrency });
  } finally {
    sending.end();
  }
}

/** The state that the requests of one run share. */
class Sending {
  readonly #options: SendAllOptions;
  readonly #clock: () => number;
  readonly #stop = new AbortController();
  #lastAnswer: number;
  #why: string | null = null;

  constructor(options: SendAllOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
    this.#lastAnswer = this.#clock();
    // Eight requests listen at a time, each more than once, and Node 20 warns about more than ten listeners.
    setMaxListeners(0, this.#stop.signal);
    options.signal.addEventListener('abort', this.#onCancel, { once: true });
    if (options.signal.aborted) this.#onCancel();
  }

  async send(authorization: Authorization, authorizer: Authorizer): Promise<Sent> {
    const sent = await this.#send(authorization, authorizer);
    this.#options.onSent?.(authorization, sent);
    return sent;
  }

  end(): void {
    this.#options.signal.removeEventListener('abort', this.#onCancel);
  }

  async #send(authorization: Authorization, authorizer: Authorizer): Promise<Sent> {
    const silence = this.#clock() - this.#lastAnswer;
    if (silence > (this.#options.maxSilence ?? maxSilence))
      this.#halt('Cert Spotter had not responded for too long');
    if (this.#why !== null) return { status: 'not-tried', attempts: 0, why: this.#why };
    const sent = await authorizer.authorize(authorization, this.#stop.signal);
    if (answered(sent)) this.#lastAnswer = this.#clock();
    if (refusesKey(sent)) this.#halt('Cert Spotter refused the API key');
    return sent;
  }

  readonly #onCancel = () => this.#halt('the run was canceled');

  #halt(why: string): void {
    this.#why ??= why;
    this.#stop.abort();
  }
}

function answered(sent: Sent): boolean {
  return sent.status === 'authorized' || (sent.status === 'failed' && sent.reason === 'rejected');
}

function refusesKey(sent: Sent): boolean {
  return sent.status === 'failed' && (sent.error.status === 401 || sent.error.status === 403);
}
