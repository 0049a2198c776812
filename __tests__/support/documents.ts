import { createHash } from 'node:crypto';
import type { HashedCertificateItem, RequestItem, UploadedCertificateItem } from '../../src/plan/items.ts';
import type { CertificateRequest, DatedCertificate } from '../../src/x509/document.ts';
import { explicit, integer, octets, oid, sequence, set, dnsNames as subjectAltName } from './der-builder.ts';

/** The time as of which tests check expiry, unless they set another. */
export const now = Date.UTC(2026, 0, 1);

export function sha256(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

const common = {
  path: 'certs/www.pem',
  line: 1,
  index: 0,
  encoding: 'pem',
  alias: null,
  subject: 'CN=www.example.com',
  commonNames: ['www.example.com'],
  publicKeySha256: sha256('key'),
  publicKeyAlgorithm: 'EC',
  rsaBits: null,
  curve: 'P-256',
  signatureAlgorithm: { oid: '1.2.840.10045.4.3.2', name: 'ecdsa-with-SHA256', hash: 'sha256' },
  dnsNames: ['www.example.com'],
  ca: false,
  usages: [],
} as const;

/** A good certificate for www.example.com, valid in all of 2025 and 2026, but for what is overridden. */
export function certificate(overrides: Partial<DatedCertificate> = {}): DatedCertificate {
  return {
    ...common,
    kind: 'certificate',
    issuer: 'CN=Example CA',
    serial: '01',
    notBefore: Date.UTC(2025, 0, 1),
    notAfter: Date.UTC(2027, 0, 1),
    certificateSha256: sha256(
      JSON.stringify([overrides.path, overrides.index, overrides.serial, overrides.notAfter]),
    ),
    certificateSha1: sha256(String(overrides.serial)).slice(0, 40),
    publicKeySha1: sha256('key').slice(0, 40),
    tbsSha256: sha256('tbs'),
    subjectKeyId: null,
    authorityKeyId: null,
    alternativeNames: ['DNS:www.example.com'],
    policies: [],
    ...overrides,
  };
}

/** A good CSR for www.example.com, but for what is overridden. */
export function request(overrides: Partial<CertificateRequest> = {}): CertificateRequest {
  return { ...common, kind: 'certificate-request', path: 'certs/www.csr', ...overrides };
}

/** What a plan looks at in a request: its key and its signature do not have to be real. */
function requestBytes({ path, dnsNames }: CertificateRequest): Buffer {
  const extensions = sequence(oid('1.2.840.113549.1.9.14'), set(sequence(subjectAltName(...dnsNames))));
  const key = sequence(octets(Buffer.from(path)));
  return sequence(sequence(integer(0), sequence(), key, explicit(0, extensions)), sequence(), octets(key));
}

export function requestItem(
  document: Partial<CertificateRequest> = {},
  asked: Partial<Omit<RequestItem, 'document'>> = {},
): RequestItem {
  const full = request(document);
  return {
    document: full,
    by: 'key',
    dnsNames: [],
    der: requestBytes(full),
    signature: 'valid',
    ...asked,
  };
}

export function hashedItem(
  document: Partial<DatedCertificate> = {},
  asked: Partial<Omit<HashedCertificateItem, 'document'>> = {},
): HashedCertificateItem {
  return { document: certificate(document), by: 'key', dnsNames: [], ...asked };
}

export function uploadedItem(document: Partial<DatedCertificate> = {}): UploadedCertificateItem {
  const full = certificate(document);
  const der = sequence(sequence(octets(Buffer.from(full.certificateSha256))));
  return { document: full, by: 'certificate', dnsNames: [], der };
}
