import { octetAt } from '../octets.ts';
import { contextTag, tags } from './element.ts';

/** The most octets that a length in the long form has after its first one, in anything that fits into a file. */
const maxLengthOctets = 4;

/** Whether bytes begin like a SEQUENCE of 128 bytes or more whose first part is a SEQUENCE, INTEGER or OID. */
export function beginsLikeDer(bytes: Uint8Array, at: number): boolean {
  const content = longSequenceContent(bytes, at);
  const first = content === null ? undefined : bytes[content];
  return first === tags.sequence || first === tags.integer || first === tags.objectIdentifier;
}

/** How many bytes `beginsLikeDocument` needs. */
export const documentBeginning = 48;

/**
 * Whether bytes begin as only a certificate or a request does, whatever follows: with a version (and a
 * certificate's serial number, or a request's subject) in a long SEQUENCE in another.
 */
export function beginsLikeDocument(bytes: Uint8Array, at: number): boolean {
  const outer = longSequenceContent(bytes, at);
  const inner = outer === null ? null : sequenceContent(bytes, outer);
  if (inner === null) return false;
  if (bytes[inner] === contextTag(0))
    return bytes[inner + 2] === tags.integer && bytes[inner + 5] === tags.integer;
  return bytes[inner] === tags.integer && bytes[inner + 1] === 1 && bytes[inner + 3] === tags.sequence;
}

/** Whether bytes begin as only a private key does: with its version and the next field of PKCS #8, PKCS #1 or SEC 1. */
export function beginsLikeKey(bytes: Uint8Array, at: number): boolean {
  const content = sequenceContent(bytes, at);
  if (content === null || bytes[content] !== tags.integer || bytes[content + 1] !== 1) return false;
  const version = octetAt(bytes, content + 2);
  const next = octetAt(bytes, content + 4);
  if (version > 1) return false;
  switch (bytes[content + 3]) {
    case tags.sequence:
      return next < 0x80 && bytes[content + 5] === tags.objectIdentifier;
    case tags.integer:
      return octetAt(bytes, at + 1) > 0x80 && (next === 0x81 || next === 0x82);
    case tags.octetString:
      return version === 1 && scalarLengths.has(next);
    default:
      return false;
  }
}

/** Octets of a private key on the curves P-256, P-384 and P-521, and others of their sizes. */
const scalarLengths = new Set([28, 32, 48, 64, 66]);

function longSequenceContent(bytes: Uint8Array, at: number): number | null {
  return octetAt(bytes, at + 1) > 0x80 ? sequenceContent(bytes, at) : null;
}

/** Where the content of a SEQUENCE begins; null if there is none. */
function sequenceContent(bytes: Uint8Array, at: number): number | null {
  const length = octetAt(bytes, at + 1);
  const octets = length > 0x80 ? length & 0x7f : 0;
  return bytes[at] === tags.sequence && octets <= maxLengthOctets ? at + 2 + octets : null;
}
