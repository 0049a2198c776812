import { counted, join, type Text, text } from './text.ts';

/** Milliseconds in a day. */
export const day = 86_400_000;

/** ISO 8601 in UTC with whole seconds: `2025-07-26T23:59:59Z`. */
export function isoSeconds(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The same, or null for null. */
export function isoSecondsOrNull(instant: number | null): string | null {
  return instant === null ? null : isoSeconds(instant);
}

/** The date in UTC: `2025-07-26`. */
export function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Whole days from one moment to another, rounded down; negative if the other is earlier. */
export function wholeDays(from: number, to: number): number {
  return Math.floor((to - from) / day);
}

const months = [
  text`January`,
  text`February`,
  text`March`,
  text`April`,
  text`May`,
  text`June`,
  text`July`,
  text`August`,
  text`September`,
  text`October`,
  text`November`,
  text`December`,
] as const;

const shortMonths = [
  text`Jan`,
  text`Feb`,
  text`Mar`,
  text`Apr`,
  text`May`,
  text`Jun`,
  text`Jul`,
  text`Aug`,
  text`Sep`,
  text`Oct`,
  text`Nov`,
  text`Dec`,
] as const;

/** The date in UTC for people: `26 July 2025`. */
export function longDate(instant: number): Text {
  const date = new Date(instant);
  return text`${date.getUTCDate()} ${monthOf(date, months)} ${date.getUTCFullYear()}`;
}

/** A moment to the second, in UTC: `2025-07-26T23:59:59Z`. */
export function moment(instant: number): Text {
  const date = new Date(instant);
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(twoDigits);
  return text`${dayOf(instant)}T${join(time, text`:`)}Z`;
}

/** The date in UTC for a narrow column: `26 Jul 2025` with no-break spaces. */
export function narrowDate(instant: number): Text {
  const date = new Date(instant);
  return join(
    [text`${date.getUTCDate()}`, monthOf(date, shortMonths), text`${date.getUTCFullYear()}`],
    text`\u00a0`,
  );
}

function dayOf(instant: number): Text {
  const date = new Date(instant);
  const fullYear = date.getUTCFullYear();
  const year = [Math.floor(fullYear / 100), fullYear % 100].flatMap(twoDigits);
  return text`${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function monthOf(date: Date, names: readonly Text[]): Text {
  const month = date.getUTCMonth();
  return names.slice(month, month + 1).flat();
}

function twoDigits(value: number): Text {
  return value < 10 ? text`0${value}` : text`${value}`;
}

/** A span in words: whole days, or whole hours if it is less than a day. */
export function formatSpan(milliseconds: number): Text {
  const span = Math.abs(milliseconds);
  if (span >= day) return counted(Math.floor(span / day), text`day`, text`days`);
  return counted(Math.floor(span / 3_600_000), text`hour`, text`hours`);
}
