/** The signals that the runner sends to the steps of a canceled job, the second one some seconds after the first. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The request to stop, once it arrives. */
export interface Cancellation {
  readonly signal: AbortSignal;
  /** The first of the signals that arrived; null if none did. */
  readonly by: () => (typeof signals)[number] | null;
  /** Restores the default handling of the signals. */
  readonly stop: () => void;
}

/** Aborts when the process is asked to stop, so that the results so far are still reported. */
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
