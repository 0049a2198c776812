import type { Signed } from './certificate.ts';
import { childrenOf, contextTag, type Element, elementAt, expectTag, Steps, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { octetAt } from './octets.ts';

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

/** Where the content of the SEQUENCE at an offset begins; null if there is none. */
export function sequenceContent(bytes: Uint8Array, at: number): number | null {
  const length = octetAt(bytes, at + 1);
  const octets = length > 0x80 ? length & 0x7f : 0;
  return bytes[at] === tags.sequence && octets <= maxLengthOctets ? at + 2 + octets : null;
}

/** A certificate or a certification request, by its outline. */
export interface DocumentIdentity {
  readonly kind: 'certificate' | 'certificate-request';
  readonly signed: Signed;
}

/** What a complete BER value is, judged by its outline alone. */
export type ObjectIdentity =
  | DocumentIdentity
  /** CMS SignedData; `content` is its SEQUENCE. */
  | { readonly kind: 'signed-data'; readonly content: Element }
  | { readonly kind: 'private-key'; readonly form: PrivateKeyForm }
  /** PFX, a store of certificates and keys; `whole` is the entire value. */
  | { readonly kind: 'key-store'; readonly whole: Element }
  | { readonly kind: 'other'; readonly what: OtherObject };

export type PrivateKeyForm = 'PKCS#8' | 'encrypted PKCS#8' | 'PKCS#1' | 'SEC 1' | 'DSA';

export type OtherObject =
  | 'certificate revocation list'
  | 'attribute certificate'
  | 'public key'
  | 'CMS message that is not signed data'
  | 'structure of an unknown kind';

/**
 * Identifies the value at an offset.
 * @throws Failure if its outline is broken.
 */
export function identify(bytes: Buffer, whole: Element): ObjectIdentity {
  if (whole.tag !== tags.sequence) return other('structure of an unknown kind');
  const parts = childrenOf(bytes, whole);
  const match = shapes.find(({ begins }) => begins.every((tag, i) => parts[i]?.tag === tag));
  return match?.read(bytes, parts, whole) ?? other('structure of an unknown kind');
}

interface Shape {
  /** Tags of the first parts. */
  readonly begins: readonly number[];
  readonly read: (bytes: Buffer, parts: readonly Element[], whole: Element) => ObjectIdentity | null;
}

const { sequence, integer, bitString, octetString, objectIdentifier: oid } = tags;

/** The first shape that fits the first tags decides, so a longer shape comes before its own beginning. */
const shapes: readonly Shape[] = [
  { begins: [sequence, sequence, bitString], read: signedStructure },
  { begins: [oid, contextTag(0)], read: contentInfo },
  { begins: [integer, sequence, octetString], read: () => privateKey('PKCS#8') },
  { begins: [integer, sequence], read: pkcs12 },
  { begins: [integer, octetString], read: () => privateKey('SEC 1') },
  { begins: [integer, integer, integer], read: integers },
  { begins: [sequence, octetString], read: encryptedPrivateKey },
  { begins: [sequence, bitString], read: () => other('public key') },
];

function other(what: OtherObject): ObjectIdentity {
  return { kind: 'other', what };
}

function privateKey(form: PrivateKeyForm): ObjectIdentity {
  return { kind: 'private-key', form };
}

/** Certificate, request, CRL and attribute certificate are all SIGNED { … }; the signed part distinguishes them. */
function signedStructure(bytes: Buffer, parts: readonly Element[], whole: Element): ObjectIdentity | null {
  if (parts.length !== 3) return null;
  const toBeSigned = expectTag(parts[0], sequence, 'what is signed');
  const algorithm = expectTag(parts[1], sequence, 'the signature algorithm');
  const signed: Signed = { whole, toBeSigned, algorithm };
  const inner = tagsIn(bytes, toBeSigned);
  const fields = inner[0] === contextTag(0) ? inner.slice(1) : inner;
  if (isCertificate(fields)) return { kind: 'certificate', signed };
  if (isCrl(fields)) return other('certificate revocation list');
  if (isRequest(fields)) return { kind: 'certificate-request', signed };
  if (inner[0] === integer) return other('attribute certificate');
  return null;
}

function tagsIn(bytes: Buffer, parent: Element): readonly number[] {
  const found: number[] = [];
  const field = new Steps(bytes, parent);
  while (field.next()) found.push(field.tag);
  return found;
}

/** serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo. */
function isCertificate(fields: readonly number[]): boolean {
  return fields[0] === integer && fields.length >= 6 && fields.slice(1, 6).every((tag) => tag === sequence);
}

/** version, subject, subjectPKInfo, attributes. */
function isRequest(fields: readonly number[]): boolean {
  const attributes = fields[3];
  return (
    fields[0] === integer &&
    fields[1] === sequence &&
    fields[2] === sequence &&
    (attributes === undefined || attributes === contextTag(0))
  );
}

/** version (optional), signature, issuer, thisUpdate. */
function isCrl(fields: readonly number[]): boolean {
  const [first, second, third] = fields[0] === integer ? fields.slice(1) : fields;
  return (
    first === sequence && second === sequence && (third === tags.utcTime || third === tags.generalizedTime)
  );
}

const signedDataType = '1.2.840.113549.1.7.2';

function contentInfo(bytes: Buffer, parts: readonly Element[]): ObjectIdentity | null {
  const type = expectTag(parts[0], oid, 'the type of a CMS message');
  const explicit = expectTag(parts[1], contextTag(0), 'the content of a CMS message');
  if (objectIdentifier(bytes, type) !== signedDataType) return other('CMS message that is not signed data');
  const content = elementAt(bytes, explicit.content, explicit.contentEnd);
  return { kind: 'signed-data', content: expectTag(content, sequence, 'the signed data') };
}

/** PFX (RFC 7292 section 4): version 3 and a ContentInfo. */
function pkcs12(bytes: Buffer, parts: readonly Element[], whole: Element): ObjectIdentity | null {
  const version = expectTag(parts[0], integer, 'the version');
  const authSafe = expectTag(parts[1], sequence, 'the safe');
  return bytes[version.content] === 3 && bytes[authSafe.content] === oid
    ? { kind: 'key-store', whole }
    : null;
}

/** RSAPrivateKey has nine numbers, the old form of a DSA key has six, an RSA public key two. */
function integers(_bytes: Buffer, parts: readonly Element[]): ObjectIdentity | null {
  const numbers = parts.filter(({ tag }) => tag === integer).length;
  if (numbers >= 9) return privateKey('PKCS#1');
  return numbers === 6 ? privateKey('DSA') : null;
}

/** Password-based encryption: PKCS#5 (RFC 8018) and PKCS#12's own (RFC 7292 appendix C). */
const encryptionSchemes = ['1.2.840.113549.1.5.', '1.2.840.113549.1.12.1.'];

function encryptedPrivateKey(bytes: Buffer, parts: readonly Element[]): ObjectIdentity | null {
  const algorithm = expectTag(parts[0], sequence, 'the algorithm');
  const type = elementAt(bytes, algorithm.content, algorithm.contentEnd);
  if (type.tag !== oid) return null;
  const dotted = objectIdentifier(bytes, type);
  return encryptionSchemes.some((scheme) => dotted.startsWith(scheme))
    ? privateKey('encrypted PKCS#8')
    : null;
}
