import type { PinLevel, PinStatus } from '../pins/pin.ts';

const ranks: Readonly<Record<PinLevel, number>> = { error: 0, warning: 1, ok: 2 };

/** Pins by level, so that pins that need attention are cut last; otherwise in their order. */
export function mostUrgentFirst(pins: readonly PinStatus[]): readonly PinStatus[] {
  return pins.toSorted((a, b) => ranks[a.level] - ranks[b.level]);
}
