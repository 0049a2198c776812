import type { Level } from '../findings/codes.ts';
import type { PinLevel, PinStatus, Verdict } from '../pins/pin.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import type { Rich } from './markdown.ts';
import type { Outcome } from './result.ts';

export const outcomeIcon: Record<Outcome, Text> = { pass: text`✅`, warn: text`⚠️`, fail: text`❌` };

export const levelIcon: Record<Level, Text> = { error: text`❌`, warning: text`⚠️`, notice: text`ℹ️` };

export const pinIcon: Record<PinLevel, Text> = { ok: text`✅`, warning: text`⚠️`, error: text`❌` };

export const verdictWords: Record<Verdict, Text> = {
  ok: text`valid`,
  expiring: text`expires\u00a0soon`,
  expired: text`expired`,
  'not-yet-valid': text`not valid yet`,
  mismatch: text`not as expected`,
  missing: text`no certificate`,
};

/** `1 authorization`, `2 authorizations`. */
export function authorizations(count: number): Text {
  return counted(count, text`authorization`, text`authorizations`);
}

/** Enough of a hash to distinguish keys at a glance; the report contains the whole hash. */
export function shortHash(hex: string): string {
  return hex.slice(0, 12);
}

/** The first items of a list, with the number of the others: `a, b and 3 more`. */
export function listed(
  items: readonly string[],
  limit: number,
  show: (item: string) => Rich = plainly,
): Rich {
  const shown = items.slice(0, limit).map(show);
  const others = items.length - shown.length;
  const list = shown.flatMap((item, i) => (i === 0 ? item : [...text`, `, ...item]));
  return others === 0 ? list : [...list, ...text` and ${others} more`];
}

function plainly(item: string): Rich {
  return text`${item}`;
}

/** The fields in which two certificates differ. */
export function fieldsOf(fields: readonly Text[]): Text {
  return fields.length === 0 ? text`none that matter` : join(fields, text`; `);
}

/** Parts of a sentence: `a`, `a and b`, `a, b and c`. */
export function sentence(parts: readonly Text[]): Text {
  if (parts.length < 2) return parts.flat();
  return text`${join(parts.slice(0, -1), text`, `)} and ${parts.slice(-1).flat()}`;
}

/** The expiry of the pin that expires first; null if no pin has a certificate. */
export function nextExpiry(pins: readonly PinStatus[]) {
  const dated = pins.flatMap(({ notAfter, daysLeft }) =>
    notAfter === null || daysLeft === null ? [] : [{ notAfter, daysLeft }],
  );
  return dated.toSorted((a, b) => a.notAfter - b.notAfter).at(0) ?? null;
}

const ranks: Readonly<Record<PinLevel, number>> = { error: 0, warning: 1, ok: 2 };

/** Pins by level, so that pins that need attention are cut last; otherwise in their order. */
export function mostUrgentFirst(pins: readonly PinStatus[]): readonly PinStatus[] {
  return pins.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
}
