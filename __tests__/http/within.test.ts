import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { withTimeout } from '../../src/http/body.ts';
import { timedOut } from '../../src/http/network-failure.ts';

const forever = () => new Promise<never>(() => undefined);

it('returns what the work returns, and leaves nothing behind', async () => {
  const job = new AbortController();
  const controlled: AbortSignal[] = [];
  const result = await withTimeout(60_000, job.signal, async (signal) => {
    controlled.push(signal);
    return 'done';
  });
  expect(result).toBe('done');
  expect(controlled[0]?.aborted).toBe(false);
  expect(getEventListeners(job.signal, 'abort')).toEqual([]);
});

it('throws what the work throws', async () => {
  const failure = new Error('failed');
  await expect(withTimeout(60_000, new AbortController().signal, () => Promise.reject(failure))).rejects.toBe(
    failure,
  );
});

it('abandons work that does not end, and signals it to stop', async () => {
  let given: AbortSignal | null = null;
  const work = (signal: AbortSignal) => {
    given = signal;
    return forever();
  };
  await expect(withTimeout(5, new AbortController().signal, work)).rejects.toEqual(timedOut(5));
  expect(given).toMatchObject({ aborted: true, reason: timedOut(5) });
});

it('ends with the job', async () => {
  const job = new AbortController();
  const reason = new Error('cancelled');
  setTimeout(() => job.abort(reason), 5);
  await expect(withTimeout(60_000, job.signal, forever)).rejects.toBe(reason);
  await expect(withTimeout(60_000, job.signal, async () => 'never runs')).rejects.toBe(reason);
});

it('ignores a failure of work that was given up', async () => {
  const work = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => setTimeout(() => reject(new Error('late')), 1));
    });
  await expect(withTimeout(5, new AbortController().signal, work)).rejects.toEqual(timedOut(5));
  // An unhandled rejection would fail this run of the tests.
  await new Promise((resolve) => setTimeout(resolve, 10));
});
