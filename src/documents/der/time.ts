import type { Instant } from '../document.ts';
import { type Element, tags } from './element.ts';

/**
 * UTCTime and GeneralizedTime (RFC 5280 section 4.1.2.5), also without seconds, with a fraction or with an
 * offset from UTC, as X.680 allows and old software writes. Local times are refused: nobody knows where.
 */
const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?()(?:Z|([+-])(\d\d)(\d\d))$/;
const generalizedTime =
  /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(\d\d))$/;

/** UTCTime's two digits mean 1950 to 2049 (RFC 5280 section 4.1.2.5.1). */
const utcPivot = 50;

/** Longest form: 14 digits, fraction of nine digits, offset. */
const maxLength = 32;

/** The moment that a Time element names; null where it names none, such as month 13 or 30 February. */
export function timeOf(bytes: Buffer, element: Element): Instant | null {
  const length = element.contentEnd - element.content;
  if (length > maxLength) return null;
  const written = String.fromCharCode(...bytes.subarray(element.content, element.contentEnd));
  if (element.tag === tags.generalizedTime) return toInstant(generalizedTime.exec(written), (year) => year);
  if (element.tag !== tags.utcTime) return null;
  return toInstant(utcTime.exec(written), (year) => (year < utcPivot ? 2000 + year : 1900 + year));
}

function toInstant(match: RegExpExecArray | null, fullYear: (year: number) => number): Instant | null {
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, offsetHour, offsetMinute] =
    match;
  const date = new Date(0);
  date.setUTCFullYear(fullYear(Number(year)), Number(month) - 1, Number(day));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const time = timeOfDay(Number(hour), Number(minute), Number(second));
  const offset = sign === undefined ? 0 : timeOfDay(Number(offsetHour), Number(offsetMinute), 0);
  if (!exists || time === null || offset === null) return null;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return date.getTime() + time + milliseconds + (sign === '-' ? offset : -offset);
}

function timeOfDay(hour: number, minute: number, second: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}
