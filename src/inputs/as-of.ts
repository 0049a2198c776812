import type { Instant } from '../documents/document.ts';
import { text } from '../text/text.ts';
import { maxTime, parseTime } from './durations.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** The years that a certificate can express (RFC 5280 section 4.1.2.5). */
const [earliest, latest] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];

/**
 * Reads the time to check expiry as of: `now`, an offset from now such as `+14d` or `-12h`, an ISO 8601 date
 * (which means its beginning in UTC), or an ISO 8601 date and time with a UTC offset. Nothing is guessed: February 30,
 * hour 24 and a time without an offset are errors.
 */
export function parseAsOf(value: string, now: Instant): Parsed<Instant> {
  if (value === 'now') return parsed(now);
  const moment = /^[+-]/.test(value) ? parseRelative(value, now) : parseIso(value);
  if (moment.ok && (moment.value < earliest || moment.value > latest)) {
    return invalid(text`${value} is not within the years 0 to 9999`);
  }
  return moment;
}

/** Reads an ISO 8601 date or time; a date means its beginning. */
export function parseDate(value: string): Parsed<Instant> {
  const moment = parseIso(value);
  return moment.ok ? moment : invalid(text`${value} is not an ISO 8601 date; write it like 2027-01-31`);
}

function parseRelative(value: string, now: Instant): Parsed<Instant> {
  const span = parseTime(value.slice(1));
  if (span === null) return invalid(text`${value} is not an offset from now; write it like +14d or +12h`);
  if (span > maxTime) return invalid(text`${value} is more than a century from now`);
  return parsed(value.startsWith('-') ? now - span : now + span);
}

function parseIso(value: string): Parsed<Instant> {
  const groups = iso.exec(value)?.groups;
  if (groups === undefined) {
    return invalid(
      text`${value} is not an ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`,
    );
  }
  const { hour = '0', minute = '0', second = '0', fraction = '', offset } = groups;
  if (groups['hour'] !== undefined && offset === undefined) {
    return invalid(text`${value} has no UTC offset; add one, such as Z or +01:00`);
  }
  const midnight = midnightOf(Number(groups['year']), Number(groups['month']), Number(groups['date']));
  const shift = offsetMinutes(offset ?? 'Z');
  if (
    midnight === null ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59 ||
    shift === null
  ) {
    return invalid(text`${value} is not a valid date or time`);
  }
  const minutes = Number(hour) * 60 + Number(minute) - shift;
  const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
  return parsed(midnight + (minutes * 60 + Number(second)) * 1000 + milliseconds);
}

/** Null if there is no such day. `Date.UTC` reads years below 100 as years of the 20th century. */
function midnightOf(year: number, month: number, date: number): Instant | null {
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.getTime() : null;
}

function offsetMinutes(offset: string): number | null {
  if (offset === 'Z' || offset === 'z') return 0;
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || '0')];
  if (hours > 23 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
