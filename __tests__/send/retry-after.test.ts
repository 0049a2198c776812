import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../src/send/reply.ts';

const now = Date.UTC(2026, 0, 1, 12);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7_000],
    ['007', 7_000],
    [' 7 ', 7_000],
    ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 12:00:30 GMT', 30_000],
    ['Thu Jan  1 12:00:30 2026', 30_000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    [['1', '3', '2'], 3_000],
    [['1', 'soon'], 1_000],
  ])('%j is %i ms', (value, wait) => {
    expect(retryAfterOf(value, now)).toBe(wait);
  });

  it.each([
    [undefined],
    [''],
    ['-1'],
    ['1.5'],
    ['1e3'],
    ['0x10'],
    ['soon'],
    ['2026-01-01T12:00:30Z'],
    ['on Thu, 01 Jan 2026 12:00:30 GMT'],
    ['Thu, 99 Jan 2026 12:00:30 GMT'],
    [[]],
  ])('%j says nothing', (value) => {
    expect(retryAfterOf(value, now)).toBeNull();
  });

  it('may be absurd', () => {
    expect(retryAfterOf('9'.repeat(400), now)).toBe(Number.POSITIVE_INFINITY);
    expect(retryAfterOf('Fri, 31 Dec 9999 23:59:59 GMT', now)).toBeGreaterThan(1e14);
  });

  it('is never negative and never NaN, for any value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((d) => d.toUTCString()),
        ),
        (value) => {
          const wait = retryAfterOf(value, now);
          expect(wait === null || wait >= 0).toBe(true);
        },
      ),
    );
  });
});
