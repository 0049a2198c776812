import type { Element } from '../der/element.ts';
import { hexOf } from '../der/sha256.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true });

type Decode = (content: Buffer) => string;

/** Numeric, Printable, Teletex, IA5 and VisibleString: one byte, one character. */
const latin1: Decode = (content) => content.toString('latin1');

/** ASN.1 string types (X.680 section 8) by tag. */
const decoders = new Map<number, Decode>([
  [0x0c, (content) => utf8.decode(content)],
  [0x12, latin1],
  [0x13, latin1],
  [0x14, latin1],
  [0x16, latin1],
  [0x1a, latin1],
  [0x1c, universal],
  [0x1e, (content) => utf16.decode(content)],
]);

/** The text of a string value; null where it is no string. Bytes that its type does not allow are read as Latin-1. */
export function directoryString(bytes: Buffer, value: Element): string | null {
  const decode = decoders.get(value.tag);
  if (decode === undefined) return null;
  const content = bytes.subarray(value.content, value.contentEnd);
  try {
    return decode(content);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return latin1(content);
    throw error;
  }
}

/** `#` and the hex of the whole value (RFC 4514 section 2.4), for values that are no strings. */
export function hexString(bytes: Buffer, value: Element): string {
  return `#${hexOf(bytes, value.start, value.end)}`;
}

/** UniversalString: four bytes a character. */
function universal(content: Buffer): string {
  if (content.length % 4 !== 0) throw new RangeError('not four bytes a character');
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let decoded = '';
  for (let at = 0; at < content.length; at += 4) decoded += String.fromCodePoint(view.getUint32(at));
  return decoded;
}
