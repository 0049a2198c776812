import { failed, ok, type Result } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type { Instant } from '../x509/document.ts';

/** A time before the expiry of a certificate: a number of milliseconds, or a share of its lifetime. */
export type Duration =
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'shorter'; readonly of: readonly [Duration, Duration] };

/** Milliseconds in each unit of time. */
const units = { d: 86_400_000, h: 3_600_000, m: 60_000 } as const;

/** A century, in milliseconds: a longer time before an expiry is a typing error. */
export const maxTime = 36_525 * units.d;

const timePattern = /^(\d{1,12})(?:(d)|(h)|(m))$/;
const sharePattern = /^(\d{1,12}(?:\.\d{1,6})?)%$/;

/** Reads `30d`, `12h`, `45m`, `20%`, or two of these joined by `/`, meaning the shorter. */
export function parseDuration(value: string): Result<Duration> {
  const [first = '', second, ...more] = value.split('/').map((part) => part.trim());
  if (more.length > 0) return failed(text`${value} joins more than two durations with /`);
  const one = parseSimple(first);
  if (!one.ok || second === undefined) return one;
  const other = parseSimple(second);
  if (!other.ok) return other;
  return ok({ kind: 'shorter', of: [one.value, other.value] });
}

/**
 * How long before its expiry a certificate reaches the threshold, in milliseconds.
 * @param lifetime the whole lifetime of the certificate in milliseconds, to which a share applies
 */
export function thresholdMilliseconds(duration: Duration, lifetime: number): number {
  switch (duration.kind) {
    case 'time':
      return duration.milliseconds;
    case 'share':
      return (Math.max(0, lifetime) * duration.percent) / 100;
    case 'shorter':
      return Math.min(...duration.of.map((part) => thresholdMilliseconds(part, lifetime)));
  }
}

/** A duration as the user writes it, in the largest unit that fits. */
export function formatDuration(duration: Duration): string {
  switch (duration.kind) {
    case 'time':
      return formatTime(duration.milliseconds);
    case 'share':
      return `${duration.percent}%`;
    case 'shorter':
      return duration.of.map(formatDuration).join('/');
  }
}

function formatTime(milliseconds: number): string {
  const unit = (['d', 'h'] as const).find((each) => milliseconds % units[each] === 0) ?? 'm';
  return `${milliseconds / units[unit]}${unit}`;
}

/** Reads a time such as `30d` into milliseconds; null if it is not one. */
export function parseTime(value: string): number | null {
  const [, amount, days, hours] = timePattern.exec(value) ?? [];
  if (amount === undefined) return null;
  if (days !== undefined) return Number(amount) * units.d;
  return Number(amount) * (hours === undefined ? units.m : units.h);
}

function parseSimple(value: string): Result<Duration> {
  const percent = sharePattern.exec(value)?.[1];
  if (percent !== undefined) return parseShare(value, Number(percent));
  const milliseconds = parseTime(value);
  if (milliseconds === null)
    return failed(text`${value} is not a duration; write it like 30d, 12h, 45m or 20%`);
  if (milliseconds > maxTime) return failed(text`${value} is longer than a century`);
  return ok({ kind: 'time', milliseconds });
}

function parseShare(value: string, percent: number): Result<Duration> {
  if (percent > 100) return failed(text`${value} is more than the whole lifetime of a certificate (100%)`);
  return ok({ kind: 'share', percent });
}

const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** The years that a certificate can express (RFC 5280 section 4.1.2.5). */
const [earliest, latest] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];

/**
 * Reads the time to check expiry as of: `now`, an offset from now such as `+14d` or `-12h`, an ISO 8601 date
 * (which means its beginning in UTC), or an ISO 8601 date and time with a UTC offset. Nothing is guessed: February 30,
 * hour 24 and a time without an offset are errors.
 */
export function parseAsOf(value: string, now: Instant): Result<Instant> {
  if (value === 'now') return ok(now);
  const moment = /^[+-]/.test(value) ? parseRelative(value, now) : parseIso(value);
  if (moment.ok && (moment.value < earliest || moment.value > latest)) {
    return failed(text`${value} is not within the years 0 to 9999`);
  }
  return moment;
}

/** Reads an ISO 8601 date or time; a date means its beginning. */
export function parseDate(value: string): Result<Instant> {
  const moment = parseIso(value);
  return moment.ok ? moment : failed(text`${value} is not an ISO 8601 date; write it like 2027-01-31`);
}

function parseRelative(value: string, now: Instant): Result<Instant> {
  const span = parseTime(value.slice(1));
  if (span === null) return failed(text`${value} is not an offset from now; write it like +14d or +12h`);
  if (span > maxTime) return failed(text`${value} is more than a century from now`);
  return ok(value.startsWith('-') ? now - span : now + span);
}

function parseIso(value: string): Result<Instant> {
  const groups = iso.exec(value)?.groups;
  if (groups === undefined) {
    return failed(
      text`${value} is not an ISO 8601 date or time; write it like 2027-01-31, 2027-01-31T09:00Z or +14d`,
    );
  }
  const { hour = '0', minute = '0', second = '0', fraction = '', offset } = groups;
  if (groups['hour'] !== undefined && offset === undefined) {
    return failed(text`${value} has no UTC offset; add one, such as Z or +01:00`);
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
    return failed(text`${value} is not a valid date or time`);
  }
  const minutes = Number(hour) * 60 + Number(minute) - shift;
  const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
  return ok(midnight + (minutes * 60 + Number(second)) * 1000 + milliseconds);
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
