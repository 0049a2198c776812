import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which pending events get their turn. */
const turnLength = 50;

/** Yields regularly during long work, because the signal that cancels the job is only received between two turns. */
export class Turns {
  readonly #cancelled: AbortSignal;
  #since = performance.now();

  /** @param cancelled aborts when the job is canceled */
  constructor(cancelled: AbortSignal) {
    this.#cancelled = cancelled;
  }

  /** Whether the job is canceled, so that no more work must be done. To be called once for each piece of the work. */
  async areOver(): Promise<boolean> {
    if (performance.now() - this.#since >= turnLength) {
      await setImmediate();
      this.#since = performance.now();
    }
    return this.#cancelled.aborted;
  }
}

/**
 * Aborts a moment after another signal does. Work that takes no longer than that is still done, so that a canceled run can
 * account for every file of a small repository.
 *
 * @param moment in milliseconds
 */
export function lingering(cancelled: AbortSignal, moment: number): AbortSignal {
  const controller = new AbortController();
  const abort = () => void setTimeout(() => controller.abort(cancelled.reason), moment).unref();
  if (cancelled.aborted) abort();
  else cancelled.addEventListener('abort', abort, { once: true });
  return controller.signal;
}
