import { describe, expect, it } from 'vitest';
import {
  day,
  formatSpan,
  isoDate,
  isoSeconds,
  longDate,
  moment,
  narrowDate,
  wholeDays,
} from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';

const yearFour = new Date('0004-01-09T03:04:05Z').getTime();

describe('moments in words', () => {
  it.each([
    [Date.UTC(2025, 6, 26, 23, 59, 59), '2025-07-26T23:59:59Z', '26 July 2025', '26 Jul 2025'],
    [Date.UTC(2049, 11, 1, 0, 0, 0, 999), '2049-12-01T00:00:00Z', '1 December 2049', '1 Dec 2049'],
    [yearFour, '0004-01-09T03:04:05Z', '9 January 4', '9 Jan 4'],
    [253_402_300_799_000, '9999-12-31T23:59:59Z', '31 December 9999', '31 Dec 9999'],
  ])('writes %d', (instant, iso, long, narrow) => {
    expect(isoSeconds(instant)).toBe(iso);
    expect(isoDate(instant)).toBe(iso.slice(0, 10));
    expect(toPlain(moment(instant))).toBe(iso);
    expect(toPlain(longDate(instant))).toBe(long);
    expect(toPlain(narrowDate(instant))).toBe(narrow.replaceAll(' ', '\u00a0'));
  });

  it('counts whole days, rounded down', () => {
    expect([0, day - 1, day, -1, -day].map((span) => wholeDays(5, 5 + span))).toEqual([0, 0, 1, -1, -1]);
  });

  it.each([
    [0, '0 hours'],
    [3_600_000, '1 hour'],
    [day - 1, '23 hours'],
    [day, '1 day'],
    [-2.5 * day, '2 days'],
  ])('writes a span of %d ms as %j', (span, words) => {
    expect(toPlain(formatSpan(span))).toBe(words);
  });
});
