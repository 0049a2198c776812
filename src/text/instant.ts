import type { Text } from './text.ts';

/** Milliseconds in a day. */
export const day = 86_400_000;

/** ISO 8601 in UTC with whole seconds: `2025-07-26T23:59:59Z`. */
export function isoSeconds(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The date in UTC: `2025-07-26`. */
export function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Whole days from one moment to another, rounded down; negative once past. */
export function wholeDays(from: number, to: number): number {
  return Math.floor((to - from) / day);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date in UTC as people write it: `26 July 2025`. */
export function longDate(instant: number): Text {
  const date = new Date(instant);
  return own(`${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`);
}

/** A moment to the second, in UTC: `2025-07-26T23:59:59Z`. */
export function moment(instant: number): Text {
  return own(isoSeconds(instant));
}

/** A span in words: whole days, below one day whole hours. */
export function spanInWords(milliseconds: number): Text {
  const span = Math.abs(milliseconds);
  return own(
    span >= day ? count(Math.floor(span / day), 'day') : count(Math.floor(span / 3_600_000), 'hour'),
  );
}

/** Made here from a number, so it is ours. */
function own(value: string): Text {
  return [{ kind: 'own', value }];
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
