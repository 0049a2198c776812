import { failed, ok, type Result } from '../findings/result.ts';
import { tags } from '../x509/element.ts';
import { octetAt, standsAt } from '../x509/octets.ts';
import { decodeBase64 } from './base64.ts';
import { type Outlined, outlineAt } from './gathering.ts';
import type { TextScan } from './text-scan.ts';
import { lengthOf, meaning, meaningOfUnit } from './unit.ts';
import { unitAt } from './wrapping.ts';

const begin = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const end = Buffer.from('-----END CERTIFICATE-----');
const lineLength = 64;
const lineFeed = 0x0a;
const hyphen = 0x2d;

/**
 * Reads the PEM armor of a certificate in the form that every program writes: the strict form of RFC 7468 section 3,
 * with LF. Nearly all certificates have this form, and it takes a fraction of the time of the general reader.
 * @returns the offset after it; null if it is not exactly that, whatever it is instead
 */
export function readStrictPem(scan: TextScan, start: number): number | null {
  const { text, budgets } = scan;
  const from = start + begin.length;
  // The cheapest check comes first: hostile files have a million beginnings.
  if (text[from + lineLength] !== lineFeed || budgets.armor.isOver) return null;
  if (!standsAt(text, start, begin) || !beginsLine(text, start)) return null;
  const stop = text.indexOf(hyphen, from);
  if (stop < 0 || !standsAt(text, stop, end) || !endsLine(text, stop + end.length)) return null;
  const { arena, at } = scan.room();
  const length = decodeLines(text, from, stop, arena, at);
  if (length === null) return null;
  const outlined = outlineAt(arena, at, at + length);
  if (outlined?.identity.kind !== 'certificate' || outlined.whole.end !== at + length) return null;
  scan.keep(length);
  scan.gathering.take(arena, outlined.identity, scan.spotAt(start, 'pem'));
  return stop + end.length;
}

function beginsLine(text: Buffer, at: number): boolean {
  return at === 0 || text[at - 1] === lineFeed;
}

function endsLine(text: Buffer, at: number): boolean {
  return at === text.length || text[at] === lineFeed;
}

/**
 * Decodes lines of 64 characters and a last one that can be shorter. Node's decoder skips what is not base64, and
 * reads `_` as `/`; then the number of bytes does not match the number of characters, or the character is found.
 * @returns the number of bytes; null if it is anything else
 */
function decodeLines(text: Buffer, from: number, stop: number, out: Buffer, outAt: number): number | null {
  if (text[stop - 1] !== lineFeed) return null;
  for (let at = from + lineLength; at < stop; at += lineLength + 1) if (text[at] !== lineFeed) return null;
  const lines = Math.ceil((stop - from) / (lineLength + 1));
  const characters = stop - from - lines;
  const base64 = text.toString('latin1', from, stop);
  if (characters % 4 !== 0 || base64.includes('_')) return null;
  const length = out.write(base64, outAt, 'base64');
  return length === (characters / 4) * 3 - paddingOf(base64) ? length : null;
}

function paddingOf(lines: string): number {
  if (lines.endsWith('==\n')) return 2;
  return lines.endsWith('=\n') ? 1 : 0;
}

/** Base64 that is exactly one complete DER value. */
export interface Exact {
  readonly bytes: Buffer;
  readonly outlined: Outlined;
  /** Offset in the text after its last character. */
  readonly end: number;
}

/** Base64 that is not exactly one complete DER value. */
export interface Inexact {
  /** How many bytes of the text were read without a result. */
  readonly walked: number;
  /** Others can follow the value, or it does not state its length. */
  readonly mayGoOn: boolean;
}

/** Bytes that are decoded to learn the length: more than the six of the longest header that `valueLength` reads. */
const headerLength = 12;

/**
 * Reads base64 whose DER value states its length: it counts if the value that begins at an offset ends with a
 * word. Anything can follow it.
 */
export function readExactly(scan: TextScan, from: number, margin: Uint8Array | null): Result<Exact, Inexact> {
  const { text } = scan;
  const { arena, at } = scan.room();
  const room = Math.floor(((text.length - from) * 3) / 4);
  const header = decodeBase64({ text, from, margin, maxLength: Math.min(headerLength, room) }, arena, at);
  const maxLength = valueLength(arena, at, header.length);
  if (maxLength === null || maxLength > room) {
    return failed({ walked: header.stop - from, mayGoOn: isIndefinitePkcs7(arena, at) });
  }
  const decoded = decodeBase64({ text, from, margin, maxLength }, arena, at);
  const outlined = decoded.length === maxLength ? outlineAt(arena, at, at + maxLength) : null;
  if (outlined === null || !isWordEnd(text, decoded.stop)) {
    const mayGoOn = outlined !== null && outlined.identity.kind !== 'other';
    return failed({ walked: header.stop - from + decoded.stop - from, mayGoOn });
  }
  scan.keep(maxLength);
  return ok({ bytes: arena, outlined, end: decoded.stop });
}

/** Of values that do not state their length, only PKCS #7 is read. */
function isIndefinitePkcs7(bytes: Buffer, at: number): boolean {
  return octetAt(bytes, at + 1) === 0x80 && bytes[at + 2] === tags.objectIdentifier;
}

/** How many bytes the SEQUENCE with a header has; null if it states no length, or is not a SEQUENCE. */
function valueLength(bytes: Buffer, at: number, available: number): number | null {
  const first = octetAt(bytes, at + 1);
  if (available < 2 || bytes[at] !== tags.sequence || first === 0x80) return null;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (octets > 4 || available < 2 + octets) return null;
  return 2 + octets + bytes.readUIntBE(at + 2, octets);
}

/** No further base64 character follows immediately. */
function isWordEnd(text: Uint8Array, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means !== meaning.nothing && means !== meaning.padding) return means >= 64;
    at += lengthOf(found);
  }
  return true;
}
