import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAsOf } from '../../src/inputs/times.ts';
import { accepted, refused } from './parsed.ts';

const now = Date.UTC(2026, 0, 31, 12);

describe('parseAsOf', () => {
  it.each([
    ['now', '2026-01-31T12:00:00.000Z'],
    ['+14d', '2026-02-14T12:00:00.000Z'],
    ['+12h', '2026-02-01T00:00:00.000Z'],
    ['-3d', '2026-01-28T12:00:00.000Z'],
    ['+45m', '2026-01-31T12:45:00.000Z'],
    ['2027-03-01', '2027-03-01T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2027-03-01T09:30Z', '2027-03-01T09:30:00.000Z'],
    ['2027-03-01t09:30:15.25z', '2027-03-01T09:30:15.250Z'],
    ['2027-03-01T00:30:00+01:00', '2027-02-28T23:30:00.000Z'],
    ['2027-02-28T23:30:00-0230', '2027-03-01T02:00:00.000Z'],
    ['2027-03-01T00:00:00,5+02', '2027-02-28T22:00:00.500Z'],
    ['0050-01-01', '0050-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('reads %s', (written, moment) => {
    expect(new Date(accepted(parseAsOf(written, now))).toISOString()).toBe(moment);
  });

  it.each([
    ['2026-02-30', 'is not a valid date or time'],
    ['2027-02-29', 'is not a valid date or time'],
    ['2026-13-01', 'is not a valid date or time'],
    ['2026-00-10', 'is not a valid date or time'],
    ['2026-04-00', 'is not a valid date or time'],
    ['2026-04-01T24:00Z', 'is not a valid date or time'],
    ['2026-04-01T12:60Z', 'is not a valid date or time'],
    ['2026-04-01T12:00:60Z', 'is not a valid date or time'],
    ['2026-04-01T12:00+24:00', 'is not a valid date or time'],
    ['2026-04-01T12:00+01:60', 'is not a valid date or time'],
    ['2026-04-01T12:00', 'has no UTC offset'],
    ['2026-4-1', 'not an ISO 8601'],
    ['01.04.2026', 'not an ISO 8601'],
    ['tomorrow', 'not an ISO 8601'],
    ['1775000000', 'not an ISO 8601'],
    ['2026-04-01 12:00Z', 'not an ISO 8601'],
    ['+14', 'not an offset from now'],
    ['+14%', 'not an offset from now'],
    ['+d', 'not an offset from now'],
    ['+99999d', 'a century'],
    ['9999-12-31T23:59:59-01:00', 'years 0 to 9999'],
    ['0000-01-01T00:00:00+01:00', 'years 0 to 9999'],
  ])('refuses %s', (written, words) => {
    expect(refused(parseAsOf(written, now))).toContain(words);
  });

  it('reads back every moment that it can be given', () => {
    const moments = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const written = moment.toISOString();
        expect(accepted(parseAsOf(written, now))).toBe(moment.getTime());
      }),
    );
  });
});
