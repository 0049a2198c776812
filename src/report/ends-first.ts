import type { PinStatus } from '../pins/pin.ts';

export interface DatedPin {
  readonly notAfter: number;
  readonly daysLeft: number;
}

/** The expiry of the pin that expires first; null if no pin has a certificate. */
export function nextExpiry(pins: readonly PinStatus[]): DatedPin | null {
  let first: DatedPin | null = null;
  for (const { notAfter, daysLeft } of pins) {
    if (notAfter === null || daysLeft === null) continue;
    if (first === null || notAfter < first.notAfter) first = { notAfter, daysLeft };
  }
  return first;
}
