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

/** The names of the months, and their short forms. */
const months: readonly (readonly [Text, Text])[] = [
  [text`January`, text`Jan`],
  [text`February`, text`Feb`],
  [text`March`, text`Mar`],
  [text`April`, text`Apr`],
  [text`May`, text`May`],
  [text`June`, text`Jun`],
  [text`July`, text`Jul`],
  [text`August`, text`Aug`],
  [text`September`, text`Sep`],
  [text`October`, text`Oct`],
  [text`November`, text`Nov`],
  [text`December`, text`Dec`],
];

/** The date in UTC for people: `26 July 2025`. */
export function longDate(instant: number): Text {
  const date = new Date(instant);
  const [month = []] = months[date.getUTCMonth()] ?? [];
  return text`${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
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
  const [, month = []] = months[date.getUTCMonth()] ?? [];
  return text`${date.getUTCDate()}\u00a0${month}\u00a0${date.getUTCFullYear()}`;
}

function dayOf(instant: number): Text {
  const date = new Date(instant);
  const fullYear = date.getUTCFullYear();
  const year = [Math.floor(fullYear / 100), fullYear % 100].flatMap(twoDigits);
  return text`${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
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
