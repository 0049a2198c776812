/**
 * What work comes to, or null as soon as the job is cancelled: what takes its time, such as git in a huge repository, is
 * then left to itself, and ends with the process.
 */
export async function unlessCancelled<T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> {
  const cancelled = new Promise<null>((resolve) => {
    const giveUp = () => resolve(null);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([work, cancelled]);
}
