import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, maxTime, parseDuration, thresholdMilliseconds } from '../../src/inputs/times.ts';
import { accepted, refused } from './parsed.ts';

const day = 86_400_000;

describe('parseDuration', () => {
  it.each<[string, Duration]>([
    ['30d', { kind: 'time', milliseconds: 30 * day }],
    ['12h', { kind: 'time', milliseconds: day / 2 }],
    ['45m', { kind: 'time', milliseconds: 2_700_000 }],
    ['0d', { kind: 'time', milliseconds: 0 }],
    ['36525d', { kind: 'time', milliseconds: maxTime }],
    ['20%', { kind: 'share', percent: 20 }],
    ['33.3%', { kind: 'share', percent: 33.3 }],
    ['100%', { kind: 'share', percent: 100 }],
    [
      '30d / 33%',
      {
        kind: 'shorter',
        of: [
          { kind: 'time', milliseconds: 30 * day },
          { kind: 'share', percent: 33 },
        ],
      },
    ],
  ])('reads %s', (written, duration) => {
    expect(accepted(parseDuration(written))).toEqual(duration);
  });

  it('accepts a century, and no more', () => {
    expect(accepted(parseDuration('36525d'))).toEqual({ kind: 'time', milliseconds: maxTime });
    expect(refused(parseDuration(`${36_525 * 24 * 60 + 1}m`))).toContain('longer than a century');
  });

  it.each([
    ['30', 'not a duration'],
    ['30D', 'not a duration'],
    ['30 d', 'not a duration'],
    ['-3d', 'not a duration'],
    ['1.5d', 'not a duration'],
    ['d', 'not a duration'],
    ['', 'not a duration'],
    ['2w', 'not a duration'],
    ['٣d', 'not a duration'],
    ['30d/', 'not a duration'],
    ['/30d', 'not a duration'],
    ['1d/2d/3d', 'more than two'],
    ['36526d', 'a century'],
    ['999999999999d', 'a century'],
    ['101%', 'whole lifetime'],
    ['1d/101%', 'whole lifetime'],
  ])('refuses %s', (written, words) => {
    expect(refused(parseDuration(written))).toContain(words);
  });
});

describe('thresholdMilliseconds', () => {
  const time = fc.record({ kind: fc.constant('time' as const), milliseconds: fc.nat(maxTime) });
  const share = fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 0, max: 100 }) });
  const simple = fc.oneof(time, share);
  const lifetime = fc.integer({ min: 1, max: 100 * 365 * day });

  it('takes a time unchanged and a share of the lifetime', () => {
    expect(thresholdMilliseconds({ kind: 'time', milliseconds: 7 }, 90 * day)).toBe(7);
    expect(thresholdMilliseconds({ kind: 'share', percent: 33 }, 100 * day)).toBe(33 * day);
  });

  it('treats a lifetime that ends before it begins as empty', () => {
    expect(thresholdMilliseconds({ kind: 'share', percent: 33 }, -day)).toBe(0);
  });

  it('takes the shorter of two, in either order', () => {
    fc.assert(
      fc.property(simple, simple, lifetime, (one, other, life) => {
        const [a, b] = [thresholdMilliseconds(one, life), thresholdMilliseconds(other, life)];
        expect(thresholdMilliseconds({ kind: 'shorter', of: [one, other] }, life)).toBe(Math.min(a, b));
        expect(thresholdMilliseconds({ kind: 'shorter', of: [other, one] }, life)).toBe(Math.min(a, b));
      }),
    );
  });

  it('never lets a share exceed the lifetime', () => {
    fc.assert(
      fc.property(share, lifetime, (part, life) => {
        const threshold = thresholdMilliseconds(part, life);
        expect(threshold).toBeGreaterThanOrEqual(0);
        expect(threshold).toBeLessThanOrEqual(life);
      }),
    );
  });
});
