import { childrenOf, DerError, type Element, elementAt, expectTag, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { hexOf } from './sha256.ts';

/** What documents tell of their extensions. */
export interface Extensions {
  /** SAN dNSNames as they stand, in order. */
  dnsNames: string[];
  ca: boolean;
  subjectKeyId: string | null;
  authorityKeyId: string | null;
  /** The precertificate poison (RFC 6962 section 3.1) is there. */
  poison: boolean;
  /** SCT list and poison: what RFC 6962 section 3.2 takes out of a TBSCertificate. */
  readonly transparency: Element[];
  /** Names of extensions whose value is damaged; they are passed over. */
  readonly damaged: string[];
}

/** What a certificate without extensions tells. */
export function noExtensions(): Extensions {
  return {
    dnsNames: [],
    ca: false,
    subjectKeyId: null,
    authorityKeyId: null,
    poison: false,
    transparency: [],
    damaged: [],
  };
}

interface ExtensionReader {
  readonly name: string;
  /** Takes in one extension, whose extnValue's content octets lie between the offsets of `value`. @throws DerError */
  readonly read: (into: Extensions, bytes: Buffer, value: Element, extension: Element) => void;
}

/** Extensions that we read (RFC 5280 section 4.2.1, RFC 6962 section 3). */
const readers = new Map<string, ExtensionReader>([
  ['2.5.29.17', { name: 'subjectAltName', read: readSubjectAltName }],
  ['2.5.29.19', { name: 'basicConstraints', read: readBasicConstraints }],
  ['2.5.29.14', { name: 'subjectKeyIdentifier', read: readSubjectKeyId }],
  ['2.5.29.35', { name: 'authorityKeyIdentifier', read: readAuthorityKeyId }],
  [
    '1.3.6.1.4.1.11129.2.4.2',
    { name: 'SCT list', read: (into, _, __, whole) => into.transparency.push(whole) },
  ],
  ['1.3.6.1.4.1.11129.2.4.3', { name: 'precertificate poison', read: readPoison }],
]);

/**
 * Takes in every extension of an Extensions sequence. A repeated extension adds to the first.
 * @throws DerError where the sequence itself is broken; a broken value only lands in `damaged`.
 */
export function readExtensions(into: Extensions, bytes: Buffer, sequence: Element): void {
  for (let at = sequence.content; at < sequence.contentEnd; ) {
    const extension = expectTag(elementAt(bytes, at, sequence.contentEnd), tags.sequence, 'an extension');
    readExtension(into, bytes, extension);
    at = extension.end;
  }
}

function readExtension(into: Extensions, bytes: Buffer, extension: Element): void {
  const type = expectTag(
    elementAt(bytes, extension.content, extension.contentEnd),
    tags.objectIdentifier,
    'the type of an extension',
  );
  const reader = readers.get(objectIdentifier(bytes, type));
  const value = valueAfter(bytes, type.end, extension.contentEnd);
  if (reader === undefined) return;
  try {
    reader.read(into, bytes, value, extension);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    into.damaged.push(reader.name);
  }
}

/** extnValue follows `critical`, whose value doesn't matter to us. */
function valueAfter(bytes: Buffer, at: number, limit: number): Element {
  let value = elementAt(bytes, at, limit);
  if (value.tag === tags.boolean) value = elementAt(bytes, value.end, limit);
  if (value.end !== limit) throw new DerError('an extension holds more than its value');
  return expectTag(value, tags.octetString, 'the value of an extension');
}

const dnsNameTag = 0x82;

function readSubjectAltName(into: Extensions, bytes: Buffer, value: Element): void {
  const names = sequenceIn(bytes, value, 'subjectAltName');
  const dnsNames: string[] = [];
  for (const name of childrenOf(bytes, names)) {
    if (name.tag === dnsNameTag) dnsNames.push(dnsName(bytes, name));
  }
  into.dnsNames = into.dnsNames.concat(dnsNames);
}

function readBasicConstraints(into: Extensions, bytes: Buffer, value: Element): void {
  const constraints = sequenceIn(bytes, value, 'basicConstraints');
  const [first] = childrenOf(bytes, constraints);
  if (first?.tag === tags.boolean && bytes[first.content] !== 0 && first.content < first.contentEnd)
    into.ca = true;
}

function readSubjectKeyId(into: Extensions, bytes: Buffer, value: Element): void {
  const id = elementAt(bytes, value.content, value.contentEnd);
  expectTag(id, tags.octetString, 'the subject key identifier');
  into.subjectKeyId ??= hexOf(bytes, id.content, id.contentEnd);
}

const keyIdentifierTag = 0x80;

function readAuthorityKeyId(into: Extensions, bytes: Buffer, value: Element): void {
  const [id] = childrenOf(bytes, sequenceIn(bytes, value, 'authorityKeyIdentifier'));
  if (id?.tag === keyIdentifierTag) into.authorityKeyId ??= hexOf(bytes, id.content, id.contentEnd);
}

function readPoison(into: Extensions, _bytes: Buffer, _value: Element, whole: Element): void {
  into.poison = true;
  into.transparency.push(whole);
}

function sequenceIn(bytes: Buffer, value: Element, what: string): Element {
  return expectTag(elementAt(bytes, value.content, value.contentEnd), tags.sequence, what);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A dNSName is an IA5String; bytes beyond ASCII are shown as the UTF-8 or Latin-1 that they are, rather than lost. */
function dnsName(bytes: Buffer, { content, contentEnd }: Element): string {
  const latin1 = bytes.toString('latin1', content, contentEnd);
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  try {
    return utf8.decode(bytes.subarray(content, contentEnd));
  } catch (error) {
    if (error instanceof TypeError) return latin1;
    throw error;
  }
}
