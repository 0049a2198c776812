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
