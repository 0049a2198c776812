/** The reason with which work ends that took too long. */
export class TimedOut extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`timed out after ${milliseconds} ms`);
    this.name = 'TimedOut';
    this.milliseconds = milliseconds;
  }
}

/**
 * Runs work that must end within so many milliseconds, or as soon as `outer` aborts.
 *
 * The work gets a signal to stop by. It is not waited for once that signal aborts, because a connection
 * that is still being made does not listen to it.
 *
 * @throws {TimedOut} when the time is up, or the reason of `outer`, or whatever the work throws
 */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const controller = new AbortController();
  const { promise: ended, reject } = withReject();
  const end = (reason: unknown) => {
    controller.abort(reason);
    reject(reason);
  };
  const onAbort = () => end(outer.reason);
  const timer = setTimeout(() => end(new TimedOut(milliseconds)), milliseconds);
  outer.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onAbort);
  }
}

function withReject(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}
