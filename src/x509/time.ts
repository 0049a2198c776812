import type { Instant } from './document.ts';
import { type Element, tags } from './element.ts';
import { octetAt } from './octets.ts';

/** UTCTime's two digits mean 1950 to 2049 (RFC 5280 section 4.1.2.5.1). */
const utcPivot = 50;

/**
 * The time in a UTCTime or GeneralizedTime (RFC 5280 section 4.1.2.5), also without seconds, with a
 * fraction or with an offset from UTC, as X.680 allows and old software writes. Null if there is no such time: month
 * 13, 30 February, or a local time without a zone.
 */
export function timeOf(bytes: Buffer, { tag, content, contentEnd }: Element): Instant | null {
  if (tag === tags.utcTime) {
    const year = digits(bytes, content, 2);
    return momentOf(bytes, year < utcPivot ? 2000 + year : 1900 + year, content + 2, contentEnd, false);
  }
  if (tag !== tags.generalizedTime) return null;
  return momentOf(bytes, digits(bytes, content, 4), content + 4, contentEnd, true);
}

/**
 * Parses everything after the year. Characters that are not digits become NaN, which is in no range.
 * @param mayBeFine whether seconds can have a fraction
 */
function momentOf(bytes: Buffer, year: number, at: number, end: number, mayBeFine: boolean): Instant | null {
  const midnight = dayOf(year, digits(bytes, at, 2), digits(bytes, at + 2, 2));
  const hasSeconds = isDigit(bytes[at + 8]);
  const second = hasSeconds ? digits(bytes, at + 8, 2) : 0;
  const time = timeOfDay(digits(bytes, at + 4, 2), digits(bytes, at + 6, 2), second);
  const fractionAt = at + (hasSeconds ? 10 : 8);
  const zoneAt = hasSeconds && mayBeFine ? endOfFraction(bytes, fractionAt) : fractionAt;
  const offset = offsetOf(bytes, zoneAt, end);
  if (midnight === null || time === null || offset === null) return null;
  return midnight + time + milliseconds(bytes, fractionAt, zoneAt) - offset;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(year: number, month: number, day: number): number | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= last && year >= 0 ? new Date(0).setUTCFullYear(year, month - 1, day) : null;
}

function timeOfDay(hour: number, minute: number, second: number): number | null {
  return hour <= 23 && minute <= 59 && second <= 59 ? ((hour * 60 + minute) * 60 + second) * 1000 : null;
}

/** How far a zone is ahead of UTC; null if there is no zone, or something follows it. */
function offsetOf(bytes: Buffer, at: number, end: number): number | null {
  const sign = bytes[at];
  if (sign === 0x5a) return at + 1 === end ? 0 : null;
  if ((sign !== 0x2b && sign !== 0x2d) || at + 5 !== end) return null;
  const offset = timeOfDay(digits(bytes, at + 1, 2), digits(bytes, at + 3, 2), 0);
  return offset === null || sign === 0x2b ? offset : -offset;
}

/** A point or comma and at least one digit. */
function endOfFraction(bytes: Buffer, at: number): number {
  if ((bytes[at] !== 0x2e && bytes[at] !== 0x2c) || !isDigit(bytes[at + 1])) return at;
  let end = at + 1;
  while (isDigit(bytes[end])) end++;
  return end;
}

function milliseconds(bytes: Buffer, from: number, to: number): number {
  if (to === from) return 0;
  const fraction = bytes.toString('latin1', from + 1, Math.min(to, from + 4));
  return Number(fraction.padEnd(3, '0'));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function digits(bytes: Buffer, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    if (!isDigit(bytes[at])) return Number.NaN;
    value = value * 10 + octetAt(bytes, at) - 0x30;
  }
  return value;
}
