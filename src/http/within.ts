/** The reason why work that took too long was stopped. */
export class TimeoutError extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`timed out after ${milliseconds} ms`);
    this.name = 'TimedOut';
    this.milliseconds = milliseconds;
  }
}

/**
 * Runs work with a time limit. It also stops as soon as `outer` aborts.
 *
 * The work gets a signal to stop. It is not waited for once that signal aborts, because a connection that is still being
 * established does not listen to it.
 *
 * @throws {TimeoutError} if the time is up; or the reason of `outer`, or what the work throws
 */
export async function withTimeout<T>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const onAbort = () => controller.abort(outer.reason);
  const timer = setTimeout(() => controller.abort(new TimeoutError(milliseconds)), milliseconds);
  outer.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onAbort);
  }
}
