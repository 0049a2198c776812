import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type { Certificate, DocumentOrigin, Encoding, Instant, SignatureAlgorithm } from './document.ts';
import { contextTag, type Element, Steps, tags } from './element.ts';
import { type Extensions, generalNames, noExtensions, readExtensions } from './extensions.ts';
import { serialNumber } from './integer.ts';
import { commonNamesOf, issuerName, rfc4514 } from './name.ts';
import { algorithmOid, hexOf, publicKeyOf, sha1, sha256 } from './public-key.ts';
import { signatureAlgorithmOf } from './signature-algorithms.ts';
import { extensionsTag, tbsCertificateSha256 } from './tbs-certificate.ts';
import { timeOf } from './time.ts';

export interface ReadCertificate {
  readonly document: Certificate;
  /** Names of extensions whose value is damaged. */
  readonly damagedExtensions: readonly string[];
}

/** A signed structure of RFC 5280 or RFC 2986, with the two of its three parts that are read. */
export interface Signed {
  readonly whole: Element;
  readonly toBeSigned: Element;
  readonly algorithm: Element;
}

/**
 * Reads a Certificate (RFC 5280 section 4.1). Unusual versions, serial numbers and algorithms are accepted.
 * @param signed has been identified as a certificate, so its first fields have the right tags
 * @throws Failure if the structure is broken
 */
export function readCertificate(bytes: Buffer, signed: Signed, standing: DocumentOrigin): ReadCertificate {
  const fields = readFields(bytes, signed);
  return {
    document: new CertificateInFile(bytes, signed, fields, standing),
    damagedExtensions: fields.extensions.damaged,
  };
}

/** What must be parsed to know that a certificate is complete. */
interface Fields {
  readonly serial: Element;
  readonly signatureAlgorithm: SignatureAlgorithm;
  readonly issuer: string;
  readonly notBefore: Instant | null;
  readonly notAfter: Instant | null;
  readonly subject: Element;
  readonly commonNames: readonly string[];
  readonly publicKey: Element;
  readonly publicKeyAlgorithm: string;
  readonly rsaBits: number | null;
  readonly curve: string | null;
  readonly extensions: Extensions;
}

function readFields(bytes: Buffer, { toBeSigned, algorithm }: Signed): Fields {
  const field = new Steps(bytes, toBeSigned);
  if (field.next() && field.tag === versionTag) field.next();
  const serial = serialNumberIn(field);
  field.expect(tags.sequence, 'the signature algorithm');
  const issuer = issuerName(bytes, field.expect(tags.sequence, 'the issuer'));
  const validity = new Steps(bytes, field.expect(tags.sequence, 'the validity'));
  const notBefore = moment(bytes, validity, 'notBefore');
  const notAfter = moment(bytes, validity, 'notAfter');
  const subject = field.expect(tags.sequence, 'the subject').copy();
  const publicKey = field.expect(tags.sequence, 'the public key').copy();
  const { publicKeyAlgorithm, rsaBits, curve } = publicKeyOf(bytes, publicKey);
  return {
    serial,
    signatureAlgorithm: signatureAlgorithmOf(algorithmOid(bytes, algorithm, 'the signature algorithm')),
    issuer,
    notBefore,
    notAfter,
    subject,
    commonNames: commonNamesOf(bytes, subject),
    publicKey,
    publicKeyAlgorithm,
    rsaBits,
    curve,
    extensions: extensionsAfter(bytes, field),
  };
}

const versionTag = contextTag(0);

function serialNumberIn(field: Steps): Element {
  if (field.content === field.contentEnd) throw new Failure(text`the serial number is empty`);
  return field.copy();
}

/** `[1]` and `[2]`: primitive, as they should be, or constructed. */
const uniqueIdTags = new Set([0x81, 0x82, contextTag(1), contextTag(2)]);

/** Only unique identifiers and extensions can follow the public key. */
function extensionsAfter(bytes: Buffer, field: Steps): Extensions {
  const extensions = noExtensions();
  let isRead = false;
  while (field.next()) {
    if (field.tag === extensionsTag && !isRead) {
      const list = new Steps(bytes, field).expect(tags.sequence, 'the list of extensions');
      readExtensions(extensions, bytes, list);
      isRead = true;
    } else if (!uniqueIdTags.has(field.tag)) {
      throw new Failure(text`something unexpected follows the public key`);
    }
  }
  return extensions;
}

function moment(bytes: Buffer, validity: Steps, what: string): Instant | null {
  if (!validity.next()) throw new Failure(text`${what} is missing`);
  return timeOf(bytes, validity);
}

/**
 * A certificate as a view of the bytes of its file. Values that are costly and not needed by every run are computed on
 * first use, so the bytes stay in memory as long as the certificate does.
 */
class CertificateInFile implements Certificate {
  readonly path: string;
  readonly line: number;
  readonly index: number;
  readonly encoding: Encoding;
  readonly alias: string | null;
  readonly kind: 'certificate' | 'precertificate';
  readonly commonNames: readonly string[];
  readonly publicKeyAlgorithm: string;
  readonly rsaBits: number | null;
  readonly curve: string | null;
  readonly signatureAlgorithm: SignatureAlgorithm;
  readonly dnsNames: readonly string[];
  readonly ca: boolean;
  readonly usages: readonly string[];
  readonly policies: readonly string[];
  readonly issuer: string;
  readonly notBefore: Instant | null;
  readonly notAfter: Instant | null;
  readonly #bytes: Buffer;
  readonly #signed: Signed;
  readonly #fields: Fields;
  #subject: string | null = null;
  #publicKeySha256: string | null = null;
  #certificateSha256: string | null = null;
  #tbsSha256: string | null = null;

  constructor(bytes: Buffer, signed: Signed, fields: Fields, standing: DocumentOrigin) {
    this.path = standing.path;
    this.line = standing.line;
    this.index = standing.index;
    this.encoding = standing.encoding;
    this.alias = standing.alias;
    this.kind = fields.extensions.poison ? 'precertificate' : 'certificate';
    this.commonNames = fields.commonNames;
    this.publicKeyAlgorithm = fields.publicKeyAlgorithm;
    this.rsaBits = fields.rsaBits;
    this.curve = fields.curve;
    this.signatureAlgorithm = fields.signatureAlgorithm;
    this.dnsNames = fields.extensions.dnsNames;
    this.ca = fields.extensions.ca;
    this.usages = fields.extensions.usages;
    this.policies = fields.extensions.policies;
    this.issuer = fields.issuer;
    this.notBefore = fields.notBefore;
    this.notAfter = fields.notAfter;
    this.#bytes = bytes;
    this.#signed = signed;
    this.#fields = fields;
  }

  get subject(): string {
    this.#subject ??= rfc4514(this.#bytes, this.#fields.subject);
    return this.#subject;
  }

  get serial(): string {
    return serialNumber(this.#bytes, this.#fields.serial);
  }

  get publicKeySha256(): string {
    this.#publicKeySha256 ??= hashOf(this.#bytes, this.#fields.publicKey);
    return this.#publicKeySha256;
  }

  get certificateSha256(): string {
    this.#certificateSha256 ??= hashOf(this.#bytes, this.#signed.whole);
    return this.#certificateSha256;
  }

  get certificateSha1(): string {
    return sha1(octetsOf(this.#bytes, this.#signed.whole));
  }

  get publicKeySha1(): string {
    return sha1(octetsOf(this.#bytes, this.#fields.publicKey));
  }

  get tbsSha256(): string {
    this.#tbsSha256 ??= tbsCertificateSha256(this.#bytes, this.#signed.toBeSigned);
    return this.#tbsSha256;
  }

  get alternativeNames(): readonly string[] {
    return this.#fields.extensions.alternativeNames.flatMap((names) => generalNames(this.#bytes, names));
  }

  get subjectKeyId(): string | null {
    return keyIdentifier(this.#bytes, this.#fields.extensions.subjectKeyId);
  }

  get authorityKeyId(): string | null {
    return keyIdentifier(this.#bytes, this.#fields.extensions.authorityKeyId);
  }
}

function hashOf(bytes: Buffer, element: Element): string {
  return sha256(octetsOf(bytes, element));
}

function octetsOf(bytes: Buffer, { start, end }: Element): Uint8Array {
  return bytes.subarray(start, end);
}

function keyIdentifier(bytes: Buffer, id: Element | null): string | null {
  return id === null ? null : hexOf(bytes, id.content, id.contentEnd);
}
