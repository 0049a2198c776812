import type { Certificate, Instant, Standing } from '../document.ts';
import { distinguishedName, issuerName } from '../names/name.ts';
import { signatureAlgorithmOf } from './algorithms.ts';
import { childrenOf, contextTag, DerError, type Element, elementAt, expectTag, tags } from './element.ts';
import { type Extensions, noExtensions, readExtensions } from './extensions.ts';
import { algorithmOid, publicKeyOf } from './public-key.ts';
import { hexOf, sha256 } from './sha256.ts';
import { tbsCertificateSha256 } from './tbs-certificate-hash.ts';
import { timeOf } from './time.ts';

export interface ReadCertificate {
  readonly document: Certificate;
  /** Names of extensions whose value is damaged. */
  readonly damagedExtensions: readonly string[];
}

/** The three parts of any signed structure of RFC 5280: what is signed, how, and the signature. */
export interface Signed {
  readonly whole: Element;
  readonly toBeSigned: Element;
  readonly algorithm: Element;
}

/**
 * Reads a Certificate (RFC 5280 section 4.1). Odd versions, serial numbers and algorithms are taken as they are.
 * @throws DerError where the structure is broken
 */
export function readCertificate(bytes: Buffer, signed: Signed, standing: Standing): ReadCertificate {
  const { serial, issuer, validity, subject, publicKey, rest } = tbsFields(bytes, signed.toBeSigned);
  const { extensions, wrapper, sequence } = extensionsOf(bytes, rest);
  const oid = algorithmOid(bytes, signed.algorithm, 'the signature algorithm');
  const name = distinguishedName(bytes, subject);
  const parts = { tbs: signed.toBeSigned, wrapper, sequence };
  const { path, line, index, encoding } = standing;
  const { notBefore, notAfter } = validityOf(bytes, validity);
  const { publicKeySha256, publicKeyAlgorithm, rsaBits } = publicKeyOf(bytes, publicKey);
  const { dnsNames, ca, subjectKeyId, authorityKeyId, poison, transparency, damaged } = extensions;
  // Field by field, since objects made by spreading others are bigger, and there is one for every document.
  const document: Certificate = {
    path,
    line,
    index,
    encoding,
    kind: poison ? 'precertificate' : 'certificate',
    subject: name.rfc4514,
    commonNames: name.commonNames,
    issuer: issuerName(bytes, issuer),
    serial: serialNumber(bytes, serial),
    notBefore,
    notAfter,
    publicKeySha256,
    publicKeyAlgorithm,
    rsaBits,
    signatureAlgorithm: signatureAlgorithmOf(oid),
    certificateSha256: sha256(bytes.subarray(signed.whole.start, signed.whole.end)),
    tbsSha256: tbsCertificateSha256(bytes, parts, transparency),
    dnsNames,
    ca,
    subjectKeyId,
    authorityKeyId,
  };
  return { document, damagedExtensions: damaged };
}

interface TbsFields {
  readonly serial: Element;
  readonly issuer: Element;
  readonly validity: Element;
  readonly subject: Element;
  readonly publicKey: Element;
  /** Unique identifiers and extensions. */
  readonly rest: readonly Element[];
}

function tbsFields(bytes: Buffer, tbs: Element): TbsFields {
  const all = childrenOf(bytes, tbs);
  const fields = all[0]?.tag === contextTag(0) ? all.slice(1) : all;
  const [serial, signature, issuer, validity, subject, publicKey, ...rest] = fields;
  expectTag(signature, tags.sequence, 'the signature algorithm');
  return {
    serial: expectTag(serial, tags.integer, 'the serial number'),
    issuer: expectTag(issuer, tags.sequence, 'the issuer'),
    validity: expectTag(validity, tags.sequence, 'the validity'),
    subject: expectTag(subject, tags.sequence, 'the subject'),
    publicKey: expectTag(publicKey, tags.sequence, 'the public key'),
    rest,
  };
}

interface FoundExtensions {
  readonly extensions: Extensions;
  readonly wrapper: Element | null;
  readonly sequence: Element | null;
}

const extensionsTag = contextTag(3);
/** `[1]` and `[2]`, primitive as they should be or constructed. */
const uniqueIdTags = new Set([0x81, 0x82, contextTag(1), contextTag(2)]);

function extensionsOf(bytes: Buffer, rest: readonly Element[]): FoundExtensions {
  const extensions = noExtensions();
  const wrapper = rest.find(({ tag }) => tag === extensionsTag) ?? null;
  const alien = rest.find((each) => each !== wrapper && !uniqueIdTags.has(each.tag));
  if (alien !== undefined)
    throw new DerError('something stands after the public key that does not belong there');
  if (wrapper === null) return { extensions, wrapper, sequence: null };
  const sequence = elementAt(bytes, wrapper.content, wrapper.contentEnd);
  readExtensions(extensions, bytes, expectTag(sequence, tags.sequence, 'the list of extensions'));
  return { extensions, wrapper, sequence };
}

interface Validity {
  readonly notBefore: Instant | null;
  readonly notAfter: Instant | null;
}

function validityOf(bytes: Buffer, validity: Element): Validity {
  const [notBefore, notAfter] = childrenOf(bytes, validity);
  return {
    notBefore: moment(bytes, notBefore, 'notBefore'),
    notAfter: moment(bytes, notAfter, 'notAfter'),
  };
}

function moment(bytes: Buffer, element: Element | undefined, what: string): Instant | null {
  if (element === undefined) throw new DerError(`${what} is missing`);
  return timeOf(bytes, element);
}

/** Whole bytes without needless ones; a negative number as `-` and its magnitude. */
function serialNumber(bytes: Buffer, serial: Element): string {
  const { content, contentEnd } = serial;
  if (content === contentEnd) throw new DerError('the serial number is empty');
  if (((bytes[content] ?? 0) & 0x80) !== 0) return `-${magnitude(hexOf(bytes, content, contentEnd))}`;
  let first = content;
  while (first < contentEnd - 1 && bytes[first] === 0) first++;
  return hexOf(bytes, first, contentEnd);
}

/** What a two's complement number lacks to zero. */
function magnitude(hex: string): string {
  const value = (1n << BigInt(hex.length * 4)) - BigInt(`0x${hex}`);
  const digits = value.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
