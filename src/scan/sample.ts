import { utf16Order } from './encoding.ts';

/** How many bytes are examined to decide whether they are text. */
export const sampleLength = 18;

/** Characters beyond ASCII that a sample of text can have: a byte order mark, or one dash. */
const maxBeyondAscii = 3;

/** ASCII without control characters but tabs and line ends; UTF-16 counts too. Of random bytes, one in 10⁵ passes. */
export function isText(sample: Buffer): boolean {
  if (utf16Order(sample) !== null) return true;
  const beyondAscii = sample.filter((byte) => byte >= 0x80).length;
  return beyondAscii <= maxBeyondAscii && sample.every((byte) => byte >= 0x80 || isTextByte(byte));
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
