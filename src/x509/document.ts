import type { PublicKey } from './public-key.ts';

/** A moment in milliseconds since 1970-01-01T00:00:00Z (years 0 to 9999). */
export type Instant = number;

/** How a document was encoded in its file; bare base64 counts as `der`. */
export type Encoding = 'pem' | 'der';

/** A signature algorithm, as far as it matters here. */
export interface SignatureAlgorithm {
  /** Dotted OID. */
  readonly oid: string;
  /** A readable name, such as `sha256WithRSAEncryption`; the OID if it has none. */
  readonly name: string;
  /** The hash function by its name in node:crypto; null if the algorithm has its own, or is unknown. */
  readonly hash: string | null;
}

/** The location of a document, as the report shows it. */
export interface DocumentPlace {
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
  /** 1-based line of the armor's BEGIN, or of the base64's first character; 1 for binary files. */
  readonly line: number;
  /** 0-based index among the documents of its file. */
  readonly index: number;
}

/** The location of a document, and how it was encoded there. */
export interface DocumentOrigin extends DocumentPlace {
  readonly encoding: Encoding;
  /** Its name in a key store; null if it has none, or is not in a store. */
  readonly alias: string | null;
}

interface Common extends DocumentOrigin, PublicKey {
  /** RFC 4514 string. */
  readonly subject: string;
  /** The subject's common names (2.5.4.3), in encoded order. */
  readonly commonNames: readonly string[];
  /** SHA-256 over the SubjectPublicKeyInfo as encoded; lower-case hex. */
  readonly publicKeySha256: string;
  readonly signatureAlgorithm: SignatureAlgorithm;
  /** The dNSNames of the SAN, unchanged and in order. */
  readonly dnsNames: readonly string[];
  /** Whether basicConstraints has cA. */
  readonly ca: boolean;
  /** extendedKeyUsage in order, named as in `key-purposes.ts`; empty if the extension is absent. */
  readonly usages: readonly string[];
}

/** RFC 5280 Certificate, or an RFC 6962 precertificate (one with the poison extension). */
export interface Certificate extends Common {
  readonly kind: 'certificate' | 'precertificate';
  /** RFC 4514 string. */
  readonly issuer: string;
  /**
   * Lower-case hex of the INTEGER's content octets, without leading zeros beyond whole bytes; a negative one starts
   * with `-`.
   */
  readonly serial: string;
  /** Null if the date in the certificate does not exist. */
  readonly notBefore: Instant | null;
  /** Null if the date in the certificate does not exist. */
  readonly notAfter: Instant | null;
  /** SHA-256 over the whole certificate; lower-case hex. */
  readonly certificateSha256: string;
  /** SHA-1 over the whole certificate, by which much software identifies it; lower-case hex. */
  readonly certificateSha1: string;
  /** SHA-1 over the SubjectPublicKeyInfo as encoded; lower-case hex. */
  readonly publicKeySha1: string;
  /** SHA-256 over the TBSCertificate of RFC 6962 section 3.2; lower-case hex. */
  readonly tbsSha256: string;
  /** Extension 2.5.29.14, lower-case hex; null if absent. */
  readonly subjectKeyId: string | null;
  /** keyIdentifier of extension 2.5.29.35, lower-case hex; null if absent. */
  readonly authorityKeyId: string | null;
  /** All names in the SAN, of every type, as `DNS:www.example.com` or `email:a@example.com`, in order. */
  readonly alternativeNames: readonly string[];
  /** Dotted OIDs of certificatePolicies, in order. */
  readonly policies: readonly string[];
}

/** RFC 2986 CertificationRequest. */
export interface CertificateRequest extends Common {
  readonly kind: 'certificate-request';
}

export type Document = Certificate | CertificateRequest;

/**
 * A document with its bytes, exactly as they are in the file. Both are views of the file: to keep them longer,
 * use `detached(document)` and copy the bytes. Spreading a view copies only a part of it.
 */
export interface FoundDocument<D extends Document = Document> {
  readonly document: D;
  readonly der: Uint8Array;
}

export function placeOf({ path, line, index }: DocumentPlace): DocumentPlace {
  return { path, line, index };
}

/** A certificate whose dates both exist: any other can be neither judged nor authorized. */
export type DatedCertificate = Certificate & { readonly notBefore: Instant; readonly notAfter: Instant };

export function isDated(certificate: Certificate): certificate is DatedCertificate {
  return certificate.notBefore !== null && certificate.notAfter !== null;
}

/** The same document without references to the bytes of its file. */
export function detached(document: Document): Document {
  return isCertificate(document) ? detachedCertificate(document) : document;
}

/** The same certificate without references to the bytes of its file. */
export function detachedCertificate(certificate: Certificate): Certificate {
  const { subject, serial, certificateSha256, certificateSha1, publicKeySha256, publicKeySha1 } = certificate;
  const { tbsSha256, subjectKeyId, authorityKeyId, alternativeNames } = certificate;
  return {
    ...certificate,
    // Spreading does not copy what a view computes.
    subject,
    serial,
    certificateSha256,
    certificateSha1,
    publicKeySha256,
    publicKeySha1,
    tbsSha256,
    subjectKeyId,
    authorityKeyId,
    alternativeNames,
  };
}

export function isCertificate(document: Document): document is Certificate {
  return document.kind !== 'certificate-request';
}
