import { setTimeout as sleep } from 'node:timers/promises';
import { expectFailure, Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { cancelled, type Try, unanswered } from './reply.ts';

/** Number of simultaneous requests, each on its own connection. */
export const concurrency = 8;

/** How long a request can take and how often it is tried; times in milliseconds. */
export interface Timings {
  /** Attempts at one authorization, including the first. */
  readonly tries: number;
  /** All attempts at one authorization together, including the waits. */
  readonly total: number;
  /** Connecting, including TLS. */
  readonly connect: number;
  /** One attempt: connecting, sending, and waiting for the status line and headers. */
  readonly perTry: number;
  /** The body of a response, whose status has already decided the result. */
  readonly body: number;
  /** The minimum of the first wait. A wait takes between one and two times its minimum, which doubles every time. */
  readonly firstWait: number;
}

export const defaultTimings: Timings = {
  tries: 5,
  total: 120_000,
  connect: 10_000,
  perTry: 30_000,
  body: 5_000,
  firstWait: 1_000,
};

/** The state of a request and its retries. */
export interface RequestOutcome<T> {
  attempts: number;
  /** That the run was canceled, if there was no attempt. */
  last: Try<T>;
}

/**
 * Tries until it succeeds, fails permanently, or has used up its attempts or its time. Waits grow and have jitter. A wait
 * that the service asks for is added before them, so that clients that got the same time do not return all at once. If
 * it does not fit into the remaining time, there are no more attempts.
 *
 * @param once makes one attempt within the given milliseconds
 * @param ends stops waiting and further attempts; an attempt in progress can finish
 */
export async function withRetries<T>(
  once: (milliseconds: number) => Promise<Try<T>>,
  timings: Timings,
  ends: AbortSignal,
): Promise<RequestOutcome<T>> {
  const { default: pRetry } = await import('p-retry');
  const deadline = performance.now() + timings.total;
  const left = () => deadline - performance.now();
  const progress: RequestOutcome<T> = { attempts: 0, last: unanswered(cancelled, false) };
  const attempt = async () => {
    progress.attempts += 1;
    progress.last = await once(Math.min(timings.perTry, left()));
    if (!progress.last.ok) throw new Failure(text`the attempt failed`);
  };
  const shouldRetry = async ({ retriesConsumed }: { readonly retriesConsumed: number }) => {
    if (progress.last.ok || !progress.last.reason.retry) return false;
    const asked = progress.last.reason.retryAfter ?? 0;
    const longestBackOff = 2 * timings.firstWait * 2 ** retriesConsumed;
    return asked + longestBackOff < left() && (await waited(asked, ends));
  };
  try {
    const backOff = { minTimeout: timings.firstWait, factor: 2, randomize: true };
    await pRetry(attempt, { retries: timings.tries - 1, ...backOff, shouldRetry, signal: ends });
  } catch (error) {
    if (error !== ends.reason) expectFailure(error);
  }
  return progress;
}

/** Waits; false if the wait was aborted. */
async function waited(milliseconds: number, ends: AbortSignal): Promise<boolean> {
  if (milliseconds === 0) return true;
  try {
    await sleep(milliseconds, undefined, { signal: ends });
    return true;
  } catch {
    // It only rejects because of the signal.
    return false;
  }
}
