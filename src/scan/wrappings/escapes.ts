import { octetAt } from '../../x509/octets.ts';
import {
  lengthOf,
  meaning,
  meaningOfCodePoint,
  meaningOfUnit,
  plainAt,
  type Unit,
  unit,
  type Wrapping,
} from '../unit.ts';
import { isQuote, quotes } from './characters.ts';

const percent = 0x25;
const equals = 0x3d;

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The number in a stretch of hexadecimal digits, or -1. */
export function hexNumber(text: Uint8Array, from: number, digits: number): number {
  let value = 0;
  for (let at = from; at < from + digits; at++) {
    const digit = hexDigit(text[at]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Reads one escaped byte at an offset; -1 if there is none. */
export type ByteAt = (text: Uint8Array, at: number) => number;

/**
 * The character whose UTF-8 bytes are escaped one by one (`%E2%80%94`), or 0.
 * @param width how many characters an escaped byte has
 */
export function escapedCharacter(text: Uint8Array, at: number, width: number, byteAt: ByteAt): Unit {
  const lead = byteAt(text, at);
  if (lead < 0) return 0;
  const continuations = lead < 0xc2 || lead > 0xef ? 0 : lead < 0xe0 ? 1 : 2;
  let codePoint = continuations === 0 ? lead : lead & (0x3f >> continuations);
  for (let i = 1; i <= continuations; i++) {
    const next = byteAt(text, at + i * width);
    if (next < 0x80 || next > 0xbf) return unit(meaning.other, width);
    codePoint = codePoint * 64 + (next & 0x3f);
  }
  return unit(meaningOfCodePoint(codePoint), width * (continuations + 1));
}

/**
 * `%2B`, `%0A`, `%E2%80%94`, also encoded once more: `%252B`.
 *
 * Needed by data URIs, by recorded requests with nginx's `$ssl_client_escaped_cert` or Envoy's
 * `x-forwarded-client-cert`, and by URLs in URLs, as of single sign-on.
 */
export const percentEncoding: Wrapping = {
  begins: [percent],
  unitAt: (text, at) => {
    let from = at + 1;
    while (from < at + 9 && text[from] === 0x32 && text[from + 1] === 0x35) from += 2;
    if (from === at + 1) return escapedCharacter(text, at, 3, percentByte);
    const value = hexNumber(text, from, 2);
    return value < 0 ? 0 : unit(meaningOfCodePoint(value), from + 2 - at);
  },
};

const percentByte = hexAfter(percent);

/** Reads a byte that is written as two hexadecimal digits after a mark. */
function hexAfter(mark: number): ByteAt {
  return (text, at) => (text[at] === mark ? hexNumber(text, at + 1, 2) : -1);
}

/**
 * `=3D`, `=2B`, `=E2=80=94`. An escape for a letter or digit is not read: it is base64 after padding.
 *
 * Needed by mails (`.eml`, `.mbox`) in which a CA sends a certificate, and by pages saved as `.mht`.
 */
export const quotedPrintable: Wrapping = {
  begins: [equals],
  unitAt: (text, at) => {
    if (hexDigit(text[at + 1]) < 0) return 0;
    const found = escapedCharacter(text, at, 3, quotedPrintableByte);
    return lengthOf(found) > 0 && meaningOfUnit(found) < 62 ? 0 : found;
  },
};

const quotedPrintableByte = hexAfter(equals);

const backslash = 0x5c;

/** Text that was escaped five times has 31 of them; longer runs mean nothing. */
const maxBackslashes = 32;

/**
 * Escapes of JSON, YAML, shells and programming languages: `\n`, `\/`, `\u002B`, `\x2d`, `\055`, a backslash before
 * a line end, and all of them escaped again (`\\n`, `\\\\n`).
 *
 * Needed by service account files and Terraform state (JSON), `.env` and `.properties` files, source code of all kinds
 * (`\x2d` and `\055` in C and in `$'…'` of shells), and Helm values and CloudFormation templates with JSON in JSON.
 */
export const backslashEscape: Wrapping = {
  begins: [backslash],
  unitAt: (text, at) => {
    let from = at + 1;
    while (text[from] === backslash && from - at < maxBackslashes) from++;
    const escaped = text[from];
    if (escaped === undefined || escaped === backslash) return unit(meaning.other, from - at);
    return after(from - at, escapedUnit(text, from, escaped));
  },
};

/** Extends a unit by the backslashes before it; if nothing is escaped, they are a unit themselves. */
function after(backslashes: number, escaped: Unit): Unit {
  return escaped === 0 ? unit(meaning.other, backslashes) : escaped + unit(0, backslashes);
}

const letters = new Map<number, number>([
  [0x6e, meaning.lineEnd], // n
  [0x72, meaning.lineEnd], // r
  [0x74, meaning.blank], // t
  [0x66, meaning.blank], // f
  [0x76, meaning.blank], // v
]);

/** `escapedCharacter` reads from the last backslash on, which `after` counts already. */
function withoutBackslash(found: Unit): Unit {
  return found === 0 ? 0 : found - unit(0, 1);
}

/** The unit after the backslashes, without them; 0 if it is not escaped. */
function escapedUnit(text: Uint8Array, at: number, escaped: number): Unit {
  const letter = letters.get(escaped);
  if (letter !== undefined) return unit(letter, 1);
  if (escaped === 0x75) return unicodeUnit(text, at);
  if (escaped === 0x55) return numbered(hexNumber(text, at + 1, 8), 9);
  if (escaped === 0x78) return withoutBackslash(escapedCharacter(text, at - 1, 4, hexByte));
  if (escaped >= 0x30 && escaped <= 0x37)
    return withoutBackslash(escapedCharacter(text, at - 1, 4, octalByte));
  if (isQuote(escaped)) return quotes.unitAt(text, at);
  return isLetterOrDigit(text, at) ? 0 : unit(plainAt(text, at), 1);
}

/** `\u002B`, `\u{2B}` */
function unicodeUnit(text: Uint8Array, at: number): Unit {
  if (text[at + 1] !== 0x7b) return numbered(hexNumber(text, at + 1, 4), 5);
  let digits = 0;
  while (digits < 6 && hexDigit(text[at + 2 + digits]) >= 0) digits++;
  if (digits === 0 || text[at + 2 + digits] !== 0x7d) return 0;
  return numbered(hexNumber(text, at + 2, digits), digits + 3);
}

function numbered(codePoint: number, length: number): Unit {
  return codePoint < 0 ? 0 : unit(meaningOfCodePoint(codePoint), length);
}

/** `\x2D` */
function hexByte(text: Uint8Array, at: number): number {
  return text[at] === backslash && text[at + 1] === 0x78 ? hexNumber(text, at + 2, 2) : -1;
}

/** `\055` */
function octalByte(text: Uint8Array, at: number): number {
  if (text[at] !== backslash) return -1;
  let value = 0;
  for (let i = at + 1; i <= at + 3; i++) {
    const digit = octetAt(text, i) - 0x30;
    if (digit < 0 || digit > 7) return -1;
    value = value * 8 + digit;
  }
  return value;
}

function isLetterOrDigit(text: Uint8Array, at: number): boolean {
  return plainAt(text, at) < 62;
}
