import { octetWithin } from '../x509/octets.ts';
import { plainMeaning, type Unit, unit, type Wrapping } from './unit.ts';
import { backtickEscape, doubleEncoding, quotes, utf8Sequence, windows1252 } from './wrappings/characters.ts';
import { backslashEscape, percentEncoding, quotedPrintable } from './wrappings/escapes.ts';
import { escapedTag, htmlEntity, htmlTag } from './wrappings/html.ts';

/**
 * To add a wrapping, write a `Wrapping` whose comment names the real files that need it, and list it here. Of those
 * that begin with the same byte, the first wins.
 */
const wrappings: readonly Wrapping[] = [
  escapedTag,
  backtickEscape,
  doubleEncoding,
  backslashEscape,
  htmlEntity,
  htmlTag,
  percentEncoding,
  quotedPrintable,
  quotes,
  utf8Sequence,
  windows1252,
];

const byFirstByte = new Array<Wrapping['unitAt'] | undefined>(256).fill(undefined);
for (const { begins, unitAt: reader } of wrappings) {
  for (const byte of begins) {
    const first = byFirstByte[byte];
    byFirstByte[byte] = first === undefined ? reader : (text, at) => first(text, at) || reader(text, at);
  }
}

/** The unit at an offset within the text. */
export function unitAt(text: Uint8Array, at: number): Unit {
  const byte = octetWithin(text, at);
  const wrapped = byFirstByte[byte]?.(text, at) ?? 0;
  return wrapped === 0 ? unit(plainMeaning(byte), 1) : wrapped;
}

/** For each byte: 1 if a wrapping can begin with it, else 0. */
export const beginsWrapping = Uint8Array.from(byFirstByte, (reader) => (reader === undefined ? 0 : 1));

/** The same for text outside armor and base64. */
export const beginsWrappingOutside = new Uint8Array(256);
for (const { begins, onlyWithin } of wrappings) {
  if (onlyWithin === undefined) for (const byte of begins) beginsWrappingOutside[byte] = 1;
}
