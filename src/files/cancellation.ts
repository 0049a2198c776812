import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** In milliseconds, from an arbitrary moment. Unlike `performance`, this loads no further modules of Node. */
const now = () => Number(process.hrtime.bigint() / 1_000_000n);

/** Milliseconds of work after which pending events get their turn. */
const turnLength = 50;

/** Yields regularly during long work, because the signal that cancels the job is only received between two turns. */
export class Turns {
  readonly #cancelled: AbortSignal;
  #since = now();

  /** @param cancelled aborts when the job is canceled */
  constructor(cancelled: AbortSignal) {
    this.#cancelled = cancelled;
  }

  /** Whether the job is canceled, so that no more work must be done. To be called once for each piece of the work. */
  async areOver(): Promise<boolean> {
    if (now() - this.#since >= turnLength) {
      // What `node:timers/promises` does, without loading it.
      await new Promise((resolve) => setImmediate(resolve));
      this.#since = now();
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

/**
 * The result of work, or null as soon as the job is canceled. Work that takes long, such as git in a huge repository, is
 * then abandoned, and ends with the process.
 */
export async function unlessCancelled<T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> {
  const cancelled = new Promise<null>((resolve) => {
    const giveUp = () => resolve(null);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([work, cancelled]);
}

/** @param what a sentence that says what was not done */
export function canceledFinding(what: Text): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The run was canceled: ${what}`,
    text`Run the job again for the complete result.`,
  );
}
