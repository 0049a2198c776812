import type { PinStatus } from '../pins/pin.ts';

export interface DatedPin {
  readonly notAfter: number;
  readonly daysLeft: number;
}

/** The end of the pin that ends first; null where no pin has a certificate. */
export function endsFirst(pins: readonly PinStatus[]): DatedPin | null {
  let first: DatedPin | null = null;
  for (const { notAfter, daysLeft } of pins) {
    if (notAfter === null || daysLeft === null) continue;
    if (first === null || notAfter < first.notAfter) first = { notAfter, daysLeft };
  }
  return first;
}
