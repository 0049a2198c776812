import { text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

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
export function parseDuration(value: string): Parsed<Duration> {
  const [first = '', second, ...more] = value.split('/').map((part) => part.trim());
  if (more.length > 0) return invalid(text`${value} joins more than two durations with /`);
  const one = parseSimple(first);
  if (!one.ok || second === undefined) return one;
  const other = parseSimple(second);
  if (!other.ok) return other;
  return parsed({ kind: 'shorter', of: [one.value, other.value] });
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

/** Reads a time such as `30d` into milliseconds; null where it is none. */
export function parseTime(value: string): number | null {
  const [, amount, days, hours] = timePattern.exec(value) ?? [];
  if (amount === undefined) return null;
  if (days !== undefined) return Number(amount) * units.d;
  return Number(amount) * (hours === undefined ? units.m : units.h);
}

function parseSimple(value: string): Parsed<Duration> {
  const percent = sharePattern.exec(value)?.[1];
  if (percent !== undefined) return parseShare(value, Number(percent));
  const milliseconds = parseTime(value);
  if (milliseconds === null)
    return invalid(text`${value} is not a duration; write it like 30d, 12h, 45m or 20%`);
  if (milliseconds > maxTime) return invalid(text`${value} is longer than a century`);
  return parsed({ kind: 'time', milliseconds });
}

function parseShare(value: string, percent: number): Parsed<Duration> {
  if (percent > 100) return invalid(text`${value} is more than the whole lifetime of a certificate (100%)`);
  return parsed({ kind: 'share', percent });
}
