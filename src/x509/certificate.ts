import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type {
  Certificate,
  Document,
  DocumentOrigin,
  Encoding,
  Instant,
  SignatureAlgorithm,
} from './document.ts';
import { contextTag, type Element, octetsOf, Steps, tags } from './element.ts';
import { type Extensions, generalNames, noExtensions, readExtensions } from './extensions.ts';
import { commonNamesOf, issuerName, rfc4514 } from './name.ts';
import { octetAt } from './octets.ts';
import { algorithmOid, publicKeyOf, sha1, sha256 } from './public-key.ts';
import { signatureAlgorithmOf } from './signature-algorithms.ts';
import { extensionsTag, tbsCertificateSha256 } from './tbs-certificate.ts';
import { timeOf } from './time.ts';

export interface ReadDocument {
  readonly document: Document;
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
export function readCertificate(bytes: Buffer, signed: Signed, standing: DocumentOrigin): ReadDocument {
  const document = new CertificateInFile(bytes, signed, standing);
  return { document, damagedExtensions: document.damagedExtensions };
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
  readonly #serial: Element;
  readonly #name: Element;
  readonly #publicKey: Element;
  readonly #extensions: Extensions;
  #subject: string | null = null;
  #publicKeySha256: string | null = null;
  #certificateSha256: string | null = null;
  #tbsSha256: string | null = null;

  /**
   * Parses what must be known to be sure that a certificate is complete.
   * @throws Failure if it is not
   */
  constructor(bytes: Buffer, signed: Signed, { path, line, index, encoding, alias }: DocumentOrigin) {
    this.path = path;
    this.line = line;
    this.index = index;
    this.encoding = encoding;
    this.alias = alias;
    this.#bytes = bytes;
    this.#signed = signed;
    const field = new Steps(bytes, signed.toBeSigned);
    if (field.next() && field.tag === versionTag) field.next();
    this.#serial = serialNumberIn(field);
    field.expect(tags.sequence, 'the signature algorithm');
    this.issuer = issuerName(bytes, field.expect(tags.sequence, 'the issuer'));
    const validity = new Steps(bytes, field.expect(tags.sequence, 'the validity'));
    this.notBefore = moment(bytes, validity, 'notBefore');
    this.notAfter = moment(bytes, validity, 'notAfter');
    this.#name = field.expect(tags.sequence, 'the subject').copy();
    this.#publicKey = field.expect(tags.sequence, 'the public key').copy();
    const { publicKeyAlgorithm, rsaBits, curve } = publicKeyOf(bytes, this.#publicKey);
    this.publicKeyAlgorithm = publicKeyAlgorithm;
    this.rsaBits = rsaBits;
    this.curve = curve;
    const algorithm = algorithmOid(bytes, signed.algorithm, 'the signature algorithm');
    this.signatureAlgorithm = signatureAlgorithmOf(algorithm);
    this.commonNames = commonNamesOf(bytes, this.#name);
    this.#extensions = extensionsAfter(bytes, field);
    this.kind = this.#extensions.poison ? 'precertificate' : 'certificate';
    this.dnsNames = this.#extensions.dnsNames;
    this.ca = this.#extensions.ca;
    this.usages = this.#extensions.usages;
    this.policies = this.#extensions.policies;
  }

  get damagedExtensions(): readonly string[] {
    return this.#extensions.damaged;
  }

  get subject(): string {
    this.#subject ??= rfc4514(this.#bytes, this.#name);
    return this.#subject;
  }

  get serial(): string {
    return serialNumber(this.#bytes, this.#serial);
  }

  get publicKeySha256(): string {
    this.#publicKeySha256 ??= sha256(octetsOf(this.#bytes, this.#publicKey));
    return this.#publicKeySha256;
  }

  get certificateSha256(): string {
    this.#certificateSha256 ??= sha256(octetsOf(this.#bytes, this.#signed.whole));
    return this.#certificateSha256;
  }

  get certificateSha1(): string {
    return sha1(octetsOf(this.#bytes, this.#signed.whole));
  }

  get publicKeySha1(): string {
    return sha1(octetsOf(this.#bytes, this.#publicKey));
  }

  get tbsSha256(): string {
    this.#tbsSha256 ??= tbsCertificateSha256(this.#bytes, this.#signed.toBeSigned);
    return this.#tbsSha256;
  }

  get alternativeNames(): readonly string[] {
    return this.#extensions.alternativeNames.flatMap((names) => generalNames(this.#bytes, names));
  }

  get subjectKeyId(): string | null {
    return keyIdentifier(this.#bytes, this.#extensions.subjectKeyId);
  }

  get authorityKeyId(): string | null {
    return keyIdentifier(this.#bytes, this.#extensions.authorityKeyId);
  }
}

function keyIdentifier(bytes: Buffer, id: Element | null): string | null {
  return id === null ? null : bytes.toString('hex', id.content, id.contentEnd);
}

/**
 * A serial number (RFC 5280 section 4.1.2.2) in hex: whole bytes without unneeded leading ones; a negative number as
 * `-` and its magnitude.
 * @param serial an INTEGER with at least one content octet
 */
function serialNumber(bytes: Buffer, { content, contentEnd }: Element): string {
  if ((octetAt(bytes, content) & 0x80) !== 0)
    return `-${magnitude(bytes.toString('hex', content, contentEnd))}`;
  let first = content;
  while (first < contentEnd - 1 && bytes[first] === 0) first++;
  return bytes.toString('hex', first, contentEnd);
}

/** The magnitude of a negative two's complement number. */
function magnitude(hex: string): string {
  const value = (1n << BigInt(hex.length * 4)) - BigInt(`0x${hex}`);
  const digits = value.toString(16);
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
