import { setMaxListeners } from 'node:events';
import pMap from 'p-map';
import type { Authorization, Sent } from '../plan/authorization.ts';
import { concurrency } from './timings.ts';

/**
 * Milliseconds without any answer after which the service is taken to be down and no further authorization
 * is tried. A run of hundreds would otherwise spend two minutes of retries on every eight of them.
 */
const maxSilence = 5 * 60_000;

/** Whoever can ask for one authorization. */
export interface Authorizer {
  authorize(authorization: Authorization, stop: AbortSignal): Promise<Sent>;
}

export interface SendAllOptions {
  /** The job's own: once it aborts, nothing more is tried. */
  readonly signal: AbortSignal;
  /** Called once for each authorization, as it ends. */
  readonly onSent?: (authorization: Authorization, sent: Sent) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
  readonly maxSilence?: number;
}

/**
 * Sends authorizations, up to eight at a time, and tells in their order what became of each. One that fails
 * does not keep the others from being sent, with three exceptions, after which the rest is not tried: the
 * service refuses the key (401, 403), the service has been silent for too long, or the job is cancelled.
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

/** What the requests of one run know of each other. */
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
    // Eight requests listen at a time, each more than once, and Node 20 warns of more than ten.
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
    if (silence > (this.#options.maxSilence ?? maxSilence)) this.#halt(silenceReason);
    if (this.#why !== null) return { status: 'not-tried', attempts: 0, why: this.#why };
    const sent = await authorizer.authorize(authorization, this.#stop.signal);
    if (answered(sent)) this.#lastAnswer = this.#clock();
    if (refusesKey(sent)) this.#halt(refusedReason);
    return sent;
  }

  readonly #onCancel = () => this.#halt(cancelReason);

  #halt(why: string): void {
    this.#why ??= why;
    this.#stop.abort();
  }
}

const refusedReason = 'Cert Spotter refused the API key';
const silenceReason = 'Cert Spotter had not answered for too long';
const cancelReason = 'the run was canceled';

function answered(sent: Sent): boolean {
  return sent.status === 'authorized' || (sent.status === 'failed' && sent.reason === 'rejected');
}

function refusesKey(sent: Sent): boolean {
  return sent.status === 'failed' && (sent.error.status === 401 || sent.error.status === 403);
}
