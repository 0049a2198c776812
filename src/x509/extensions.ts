import { attempt, Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { utf8OrLatin1 } from './attribute-types.ts';
import { type Element, expectTag, Steps, tags } from './element.ts';
import { keyPurpose, objectIdentifier } from './object-identifier.ts';
import { octetAt } from './octets.ts';
import { transparencyExtensions } from './tbs-certificate.ts';

/** The values of extensions that documents show. */
export interface Extensions {
  /** The dNSNames of the SAN, unchanged and in order. */
  readonly dnsNames: string[];
  ca: boolean;
  /** The names of the purposes in extendedKeyUsage. */
  readonly usages: string[];
  /** Dotted OIDs. */
  readonly policies: string[];
  /** The GeneralNames of each SAN. */
  readonly alternativeNames: Element[];
  /** Its content octets are the identifier. */
  subjectKeyId: Element | null;
  /** Its content octets are the identifier. */
  authorityKeyId: Element | null;
  /** Whether the precertificate poison (RFC 6962 section 3.1) is present. */
  poison: boolean;
  /** Names of extensions whose value is damaged; they are skipped. */
  readonly damaged: string[];
}

/** The values of a certificate without extensions. */
export function noExtensions(): Extensions {
  return {
    dnsNames: [],
    ca: false,
    usages: [],
    policies: [],
    alternativeNames: [],
    subjectKeyId: null,
    authorityKeyId: null,
    poison: false,
    damaged: [],
  };
}

interface ExtensionReader {
  readonly name: string;
  /** Reads one extension; `value` has the content octets of its extnValue. @throws Failure */
  readonly read: (into: Extensions, bytes: Buffer, value: Element) => void;
}

/** Extensions that are read (RFC 5280 section 4.2.1, RFC 6962 section 3). */
const readers = new Map<string, ExtensionReader>([
  ['2.5.29.17', { name: 'subjectAltName', read: readSubjectAltName }],
  ['2.5.29.19', { name: 'basicConstraints', read: readBasicConstraints }],
  ['2.5.29.37', { name: 'extendedKeyUsage', read: readExtendedKeyUsage }],
  ['2.5.29.32', { name: 'certificatePolicies', read: readPolicies }],
  ['2.5.29.14', { name: 'subjectKeyIdentifier', read: readSubjectKeyId }],
  ['2.5.29.35', { name: 'authorityKeyIdentifier', read: readAuthorityKeyId }],
  [transparencyExtensions.poison, { name: 'precertificate poison', read: readPoison }],
]);

/**
 * Reads every extension of an Extensions sequence. A repeated extension adds to the first.
 * @throws Failure if the sequence itself is broken; a broken value is only listed in `damaged`.
 */
export function readExtensions(into: Extensions, bytes: Buffer, sequence: Element): void {
  const extensions = new Steps(bytes, sequence);
  while (extensions.next()) readExtension(into, bytes, expectTag(extensions, tags.sequence, 'an extension'));
}

function readExtension(into: Extensions, bytes: Buffer, extension: Element): void {
  const part = new Steps(bytes, extension).expect(tags.objectIdentifier, 'the type of an extension');
  const reader = readers.get(objectIdentifier(bytes, part));
  const value = stepToValue(part, extension.contentEnd);
  if (reader === undefined) return;
  if (!attempt(() => reader.read(into, bytes, value)).ok) into.damaged.push(reader.name);
}

/** extnValue follows `critical`, whose value does not matter here. */
function stepToValue(part: Steps, end: number): Element {
  const isThere = part.next() && (part.tag !== tags.boolean || part.next());
  if (!isThere || part.tag !== tags.octetString) {
    throw new Failure(text`the value of an extension is not where it should be`);
  }
  if (part.end !== end) throw new Failure(text`an extension contains more than its value`);
  return part;
}

/** `[2]` of GeneralName (RFC 5280 section 4.2.1.6). */
export const dnsNameTag = 0x82;
/** Ten times what a request can carry; the extension that exceeds it counts as damaged. */
const maxDnsNames = 100_000;

function readSubjectAltName(into: Extensions, bytes: Buffer, value: Element): void {
  const sequence = sequenceIn(bytes, value, 'subjectAltName').copy();
  const name = new Steps(bytes, sequence);
  const dnsNames: string[] = [];
  while (name.next()) {
    // A dNSName is an IA5String; bytes beyond ASCII are read as UTF-8 or Latin-1 rather than lost.
    if (name.tag === dnsNameTag) dnsNames.push(utf8OrLatin1(bytes, name.content, name.contentEnd));
    if (into.dnsNames.length + dnsNames.length > maxDnsNames)
      throw new Failure(text`there are too many names`);
  }
  for (const each of dnsNames) into.dnsNames.push(each);
  into.alternativeNames.push(sequence);
}

function readBasicConstraints(into: Extensions, bytes: Buffer, value: Element): void {
  const field = new Steps(bytes, sequenceIn(bytes, value, 'basicConstraints'));
  const isCa = field.next() && field.tag === tags.boolean && isTrue(bytes, field);
  field.finish();
  if (isCa) into.ca = true;
}

/** Any octet but zero is TRUE in BER (X.690 section 8.2.2). */
function isTrue(bytes: Buffer, { content, contentEnd }: Element): boolean {
  return content < contentEnd && octetAt(bytes, content) !== 0;
}

/** RFC 5280 section 4.2.1.12: at least one purpose. */
function readExtendedKeyUsage(into: Extensions, bytes: Buffer, value: Element): void {
  const purpose = new Steps(bytes, sequenceIn(bytes, value, 'extendedKeyUsage'));
  const usages: string[] = [];
  while (purpose.next()) {
    const type = expectTag(purpose, tags.objectIdentifier, 'a key purpose');
    usages.push(keyPurpose(objectIdentifier(bytes, type)));
  }
  if (usages.length === 0) throw new Failure(text`no key purpose is named`);
  for (const each of usages) into.usages.push(each);
}

/** RFC 5280 section 4.2.1.4; qualifiers do not matter here. */
function readPolicies(into: Extensions, bytes: Buffer, value: Element): void {
  const policy = new Steps(bytes, sequenceIn(bytes, value, 'certificatePolicies'));
  const policies: string[] = [];
  while (policy.next()) {
    const part = new Steps(bytes, expectTag(policy, tags.sequence, 'a policy'));
    policies.push(objectIdentifier(bytes, part.expect(tags.objectIdentifier, 'the identifier of a policy')));
  }
  for (const each of policies) into.policies.push(each);
}

function readSubjectKeyId(into: Extensions, bytes: Buffer, value: Element): void {
  const id = new Steps(bytes, value).expect(tags.octetString, 'the subject key identifier');
  into.subjectKeyId ??= id.copy();
}

const keyIdentifierTag = 0x80;

function readAuthorityKeyId(into: Extensions, bytes: Buffer, value: Element): void {
  const field = new Steps(bytes, sequenceIn(bytes, value, 'authorityKeyIdentifier'));
  const id = field.next() && field.tag === keyIdentifierTag ? field.copy() : null;
  field.finish();
  into.authorityKeyId ??= id;
}

function readPoison(into: Extensions): void {
  into.poison = true;
}

function sequenceIn(bytes: Buffer, value: Element, what: string): Steps {
  return new Steps(bytes, value).expect(tags.sequence, what);
}

/** GeneralName (RFC 5280 section 4.2.1.6) by its tag, if it is a string. */
const strings = new Map([
  [0x81, 'email'],
  [dnsNameTag, 'DNS'],
  [0x86, 'URI'],
]);

const ipAddress = 0x87;

/**
 * The names of a GeneralNames sequence, of every type, each after its type as OpenSSL writes it. Those that are not
 * strings are written in hex.
 *
 * @throws Failure
 */
export function generalNames(bytes: Buffer, sequence: Element): readonly string[] {
  const names: string[] = [];
  const name = new Steps(bytes, sequence);
  while (name.next()) names.push(written(bytes, name));
  return names;
}

function written(bytes: Buffer, { tag, content, contentEnd }: Element): string {
  const type = strings.get(tag);
  if (type !== undefined) return `${type}:${utf8OrLatin1(bytes, content, contentEnd)}`;
  const hex = bytes.toString('hex', content, contentEnd);
  if (tag !== ipAddress) return `[${tag & 0x1f}]:${hex}`;
  return contentEnd - content === 4
    ? `IP:${[...bytes.subarray(content, contentEnd)].join('.')}`
    : `IP:${hex}`;
}
