/** What GitHub sends to a cancelled job's steps, first the one and some seconds later the other. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The request to end, once it has come. */
export interface Cancellation {
  readonly signal: AbortSignal;
  /** Which of the signals it was; null as long as there was none. */
  readonly by: () => (typeof signals)[number] | null;
  /** Leaves the signals to the system again. */
  readonly stop: () => void;
}

/** Aborts when the process is asked to end, so that what is known by then is still reported. */
export function onCancellation(): Cancellation {
  const controller = new AbortController();
  let first: (typeof signals)[number] | null = null;
  const cancel = (signal: (typeof signals)[number]) => {
    first ??= signal;
    controller.abort();
  };
  for (const signal of signals) process.on(signal, cancel);
  return {
    signal: controller.signal,
    by: () => first,
    stop: () => {
      for (const signal of signals) process.off(signal, cancel);
    },
  };
}
