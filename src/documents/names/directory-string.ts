import { isUtf8 } from 'node:buffer';
import type { Element } from '../der/element.ts';
import { hexOf } from '../der/sha256.ts';

/** Decodes bytes; null if the type does not allow them. */
type Decode = (content: Buffer) => string | null;

/** Numeric, Printable, Teletex, IA5 and VisibleString: one byte, one character. */
const latin1Tags = new Set([0x12, 0x13, 0x14, 0x16, 0x1a]);
const utf8Tag = 0x0c;

/** ASN.1 string types (X.680 section 8) of more than one byte to the character, by tag. */
const wideStrings = new Map<number, Decode>([
  [0x1c, universalString],
  [0x1e, bmpString],
]);

/** The text of a string value; null if it is not a string. Bytes that its type does not allow are read as Latin-1. */
export function directoryString(bytes: Buffer, { tag, content, contentEnd }: Element): string | null {
  if (tag === utf8Tag) return utf8OrLatin1(bytes, content, contentEnd);
  if (latin1Tags.has(tag)) return bytes.toString('latin1', content, contentEnd);
  const decode = wideStrings.get(tag);
  if (decode === undefined) return null;
  return decode(bytes.subarray(content, contentEnd)) ?? bytes.toString('latin1', content, contentEnd);
}

/** The text of a range of bytes: UTF-8 if valid, and otherwise Latin-1. */
export function utf8OrLatin1(bytes: Buffer, from: number, to: number): string {
  const latin1 = bytes.toString('latin1', from, to);
  if (!beyondAscii.test(latin1)) return latin1;
  const content = bytes.subarray(from, to);
  return isUtf8(content) ? content.toString('utf8') : latin1;
}

const beyondAscii = /[\x80-\xff]/;

/** `#` and the hex of the whole value (RFC 4514 section 2.4), for values that are not strings. */
export function hexString(bytes: Buffer, value: Element): string {
  return `#${hexOf(bytes, value.start, value.end)}`;
}

/** Two bytes per character; software writes UTF-16 anyway, so surrogates are read in pairs. */
function bmpString(content: Buffer): string | null {
  if (content.length % 2 !== 0) return null;
  const decoded = Buffer.from(content).swap16().toString('utf16le');
  return decoded.isWellFormed() ? decoded : null;
}

const lastCodePoint = 0x10ffff;

/** Four bytes per character. */
function universalString(content: Buffer): string | null {
  if (content.length % 4 !== 0) return null;
  let decoded = '';
  for (let at = 0; at < content.length; at += 4) {
    const codePoint = content.readUInt32BE(at);
    if (codePoint > lastCodePoint) return null;
    decoded += String.fromCodePoint(codePoint);
  }
  return decoded;
}
