import type { DocumentIdentity } from '../x509/identify.ts';
import { standsAt } from '../x509/octets.ts';
import { outlineAt } from './outline.ts';

const begin = Buffer.from('-----BEGIN CERTIFICATE-----\n');
const end = Buffer.from('-----END CERTIFICATE-----');
const lineLength = 64;
const lineFeed = 0x0a;
const hyphen = 0x2d;

/** Where to decode to: into a buffer, from `at` on. */
export interface DecodingRoom {
  room(): { readonly arena: Buffer; readonly at: number };
}

/** A certificate in strict PEM, decoded. */
export interface StrictCertificate {
  readonly bytes: Buffer;
  readonly identity: DocumentIdentity;
  /** Of its DER. */
  readonly length: number;
  /** Offset in the text after the armor. */
  readonly end: number;
}

/**
 * Reads the PEM armor of a certificate in the form that every program writes: the strict form of RFC 7468 section 3,
 * with LF.
 * @returns null if it is not exactly that, whatever it is instead
 */
export function strictCertificateAt(
  text: Buffer,
  start: number,
  decoding: DecodingRoom,
): StrictCertificate | null {
  const from = start + begin.length;
  // The cheapest check comes first: hostile files have a million beginnings.
  if (text[from + lineLength] !== lineFeed) return null;
  if (!standsAt(text, start, begin) || !beginsLine(text, start)) return null;
  const stop = text.indexOf(hyphen, from);
  if (stop < 0 || !standsAt(text, stop, end) || !endsLine(text, stop + end.length)) return null;
  const { arena, at } = decoding.room();
  const length = decodeLines(text, from, stop, arena, at);
  if (length === null) return null;
  const outlined = outlineAt(arena, at, at + length);
  if (outlined?.identity.kind !== 'certificate' || outlined.whole.end !== at + length) return null;
  return { bytes: arena, identity: outlined.identity, length, end: stop + end.length };
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
