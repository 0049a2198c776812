import {
  lengthOf,
  meaning,
  meaningOfCodePoint,
  meaningOfUnit,
  type Unit,
  unit,
  type Wrapping,
} from '../unit.ts';

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

function percentByte(text: Uint8Array, at: number): number {
  return text[at] === percent ? hexNumber(text, at + 1, 2) : -1;
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

function quotedPrintableByte(text: Uint8Array, at: number): number {
  return text[at] === equals ? hexNumber(text, at + 1, 2) : -1;
}
