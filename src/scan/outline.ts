import { attempt, orNull } from '../findings/result.ts';
import { type Element, elementAt } from '../x509/element.ts';
import { identify, type ObjectIdentity } from '../x509/identify.ts';

/** A complete value and its kind; null if its outline is broken. */
export interface Outlined {
  readonly whole: Element;
  readonly identity: ObjectIdentity;
}

/** Identifies what begins at an offset; null if it is not BER or its outline is broken. */
export function outlineAt(bytes: Buffer, start = 0, limit = bytes.length): Outlined | null {
  if (start >= limit) return null;
  const outlined = attempt(() => {
    const whole = elementAt(bytes, start, limit);
    return { whole, identity: identify(bytes, whole) };
  });
  return orNull(outlined);
}
