import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../../src/findings/result.ts';
import type { Try } from '../../src/send/reply.ts';
import { defaultTimings, withRetries } from '../../src/send/retries.ts';
import { connectTo, keyAuthorization, never, quick } from '../support/sending.ts';

const error = { code: null, message: 'm', field: null, status: 503, subErrors: [] };
const answered = ok(null);
const unanswered = failed({ error, cause: 'unreachable', retry: true, retryAfter: null } as const);

describe('tries', () => {
  // Loading a package takes real time, in which a fake clock would already have been advanced.
  beforeAll(() => import('p-retry'));

  afterEach(() => {
    vi.useRealTimers();
  });

  it('are five, and end within two minutes', async () => {
    vi.useFakeTimers();
    const ends: number[] = [];
    const began = performance.now();
    const taking =
      (longest: number) =>
      async (milliseconds: number): Promise<Try<null>> => {
        await new Promise((resolve) => setTimeout(resolve, Math.min(longest, milliseconds)));
        ends.push(performance.now() - began);
        return unanswered;
      };
    const quickly = withRetries(taking(100), defaultTimings, never);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await quickly).toMatchObject({ attempts: 5 });
    ends.length = 0;
    const slowly = withRetries(taking(Infinity), defaultTimings, never);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(await slowly).toMatchObject({ attempts: 4 });
    expect(Math.max(...ends) - 120_000).toBeLessThanOrEqual(120_000);
  });

  it('get the time for one, or what is left of all', async () => {
    const given: number[] = [];
    const once = async (milliseconds: number): Promise<Try<null>> => {
      given.push(milliseconds);
      return given.length < 3 ? unanswered : answered;
    };
    await withRetries(once, { ...quick, perTry: 50_000, total: 60_000 }, never);
    expect(given).toEqual([50_000, 50_000, 50_000]);
    given.length = 0;
    await withRetries(once, { ...quick, perTry: 90_000, total: 60_000 }, never);
    expect(given).toHaveLength(3);
    expect(Math.max(...given)).toBeLessThanOrEqual(60_000);
  });

  it('pass on a bug of our own, and do not repeat it', async () => {
    let calls = 0;
    const mistake = new RangeError('a bug');
    const once = async () => {
      calls += 1;
      throw mistake;
    };
    await expect(withRetries(once, quick, never)).rejects.toBe(mistake);
    expect(calls).toBe(1);
  });

  it('that succeed after the end was called count', async () => {
    const stop = new AbortController();
    const once = async (): Promise<Try<null>> => {
      stop.abort();
      return answered;
    };
    expect(await withRetries(once, quick, stop.signal)).toEqual({ attempts: 1, last: answered });
  });

  it('do not start once the end was called', async () => {
    const client = connectTo(new URL('http://127.0.0.1:9/'));
    const sent = await client.authorize(keyAuthorization(), AbortSignal.abort());
    await client.close();
    expect(sent).toEqual({ status: 'not-tried', attempts: 0, why: 'sending had already stopped' });
  });
});
