/** What GitHub sends to a cancelled job's steps, first the one and some seconds later the other. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Aborts when the process is asked to end, so that what is known by then is still reported. */
export function onCancellation(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const cancel = () => controller.abort();
  for (const signal of signals) process.on(signal, cancel);
  return {
    signal: controller.signal,
    stop: () => {
      for (const signal of signals) process.off(signal, cancel);
    },
  };
}
