import type { Element } from './element.ts';
import { octetAt } from './octets.ts';
import { hexOf } from './public-key.ts';

/**
 * A serial number (RFC 5280 section 4.1.2.2) in hex: whole bytes without unneeded leading ones; a negative number as
 * `-` and its magnitude.
 * @param serial an INTEGER with at least one content octet
 */
export function serialNumber(bytes: Buffer, { content, contentEnd }: Element): string {
  if ((octetAt(bytes, content) & 0x80) !== 0) return `-${magnitude(hexOf(bytes, content, contentEnd))}`;
  let first = content;
  while (first < contentEnd - 1 && bytes[first] === 0) first++;
  return hexOf(bytes, first, contentEnd);
}

/** The magnitude of a negative two's complement number. */
function magnitude(hex: string): string {
  const value = (1n << BigInt(hex.length * 4)) - BigInt(`0x${hex}`);
  const digits = value.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
