import { failed, ok, type Result } from '../findings/result.ts';
import { tags } from '../x509/element.ts';
import { octetAt } from '../x509/octets.ts';
import { decodeBase64 } from './base64.ts';
import { type Outlined, outlineAt } from './outline.ts';
import { strictCertificateAt } from './strict-armor.ts';
import type { TextScan } from './text-scan.ts';
import { lengthOf, meaning, meaningOfUnit } from './unit.ts';
import { unitAt } from './wrapping.ts';

/**
 * Reads the PEM armor of a certificate in the strict form. Nearly all certificates have this form, and it takes a fraction
 * of the time of the general reader.
 * @returns the offset after it; null if it is not exactly that, whatever it is instead
 */
export function readStrictPem(scan: TextScan, start: number): number | null {
  if (scan.budgets.armor.isOver) return null;
  const found = strictCertificateAt(scan.text, start, scan);
  if (found === null) return null;
  scan.keep(found.length);
  scan.gathering.take(found.bytes, found.identity, scan.spotAt(start, 'pem'));
  return found.end;
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
