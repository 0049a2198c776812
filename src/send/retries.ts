import { setTimeout as sleep } from 'node:timers/promises';
import type { Try } from './reply.ts';
import type { Timings } from './timings.ts';

/** How far a request has come. */
export interface Progress<T> {
  attempts: number;
  /** Null before the first try. */
  last: Try<T> | null;
}

/** Failures as p-retry knows them. */
class TryFailed extends Error {}

/**
 * Tries until it succeeds, fails for good, or has used up its tries or its time. Waits grow and are
 * jittered; a wait that the service asks for comes before them, so that those who were told the same time
 * don't come back all at once. Where it does not fit into the time that is left, the tries end at once.
 *
 * @param once makes one try within so many milliseconds
 * @param ends ends waiting and further tries; a try under way is let finish
 */
export async function retrying<T>(
  once: (milliseconds: number) => Promise<Try<T>>,
  timings: Timings,
  ends: AbortSignal,
): Promise<Progress<T>> {
  const { default: pRetry } = await import('p-retry');
  const deadline = performance.now() + timings.total;
  const left = () => deadline - performance.now();
  const progress: Progress<T> = { attempts: 0, last: null };
  const attempt = async () => {
    progress.attempts += 1;
    progress.last = await once(Math.min(timings.perTry, left()));
    if (progress.last.kind === 'failed') throw new TryFailed(progress.last.error.message);
  };
  const shouldRetry = async ({ retriesConsumed }: { readonly retriesConsumed: number }) => {
    if (progress.last?.kind !== 'failed' || !progress.last.retry) return false;
    const asked = progress.last.retryAfter ?? 0;
    const longestBackOff = 2 * timings.firstWait * 2 ** retriesConsumed;
    return asked + longestBackOff < left() && (await waited(asked, ends));
  };
  try {
    const backOff = { minTimeout: timings.firstWait, factor: 2, randomize: true };
    await pRetry(attempt, { retries: timings.tries - 1, ...backOff, shouldRetry, signal: ends });
  } catch (error) {
    if (!(error instanceof TryFailed) && error !== ends.reason) throw error;
  }
  return progress;
}

/** Waits; false where the wait was cut short. */
async function waited(milliseconds: number, ends: AbortSignal): Promise<boolean> {
  if (milliseconds === 0) return true;
  try {
    await sleep(milliseconds, undefined, { signal: ends });
    return true;
  } catch {
    // Only the signal makes it reject.
    return false;
  }
}
