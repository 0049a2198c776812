import { outlineAt } from '../gathering.ts';
import { octetAt } from '../octets.ts';
import { isText, sampleLength } from './sample.ts';
import type { TextScan } from './text-scan.ts';
import { plainAt } from './unit.ts';

const hyphen = 0x2d;
const underscore = 0x5f;
/** No key, certificate or text with one in it is shorter. */
const minLength = 64;
/** Whether a word continues with a character that only base64url has (RFC 4648 section 5). */
export function isUrlSafe(text: Uint8Array, at: number): boolean {
  const byte = text[at];
  if (byte !== hyphen && byte !== underscore) return false;
  return text[at + 1] === hyphen || text[at + 1] === underscore || plainAt(text, at + 1) < 62;
}

/**
 * Reads a word in base64url: the header of a JWT (RFC 7515 section 3.1), and `x5c` as some servers write it, although
 * it should be base64.
 * @returns the offset from which to read on; null if it is neither DER nor text
 */
export function readUrlSafe(scan: TextScan, start: number): number | null {
  const { text } = scan;
  if (start < scan.urlSafeSeen) return null;
  let end = start;
  while (isUrlSafeCharacter(text, end)) end++;
  scan.urlSafeSeen = end;
  if (end - start < minLength || !scan.mayNest) return null;
  const sample = Buffer.from(text.toString('latin1', start, start + sampleLength + 6), 'base64url');
  if (sample[0] !== 0x30 && !isText(sample.subarray(0, sampleLength))) return null;
  const bytes = Buffer.from(text.toString('latin1', start, end), 'base64url');
  return takeIn(scan, start, bytes) ? end : null;
}

function takeIn(scan: TextScan, start: number, bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) {
    scan.readNested(bytes, start);
    return true;
  }
  const outlined = outlineAt(bytes, 0, bytes.length);
  if (outlined === null || outlined.whole.end !== bytes.length || outlined.identity.kind === 'other')
    return false;
  scan.gathering.take(bytes, outlined.identity, scan.spotAt(start, 'der'));
  return true;
}

function isUrlSafeCharacter(text: Uint8Array, at: number): boolean {
  const byte = octetAt(text, at);
  return byte === hyphen || byte === underscore || plainAt(text, at) < 62;
}
