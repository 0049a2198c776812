import { createHash } from 'node:crypto';
import { registrableDomain } from '../../src/audit/registrable-domain.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { type ComparedPin, notCompared, type PinnedCertificate } from '../../src/pins/pin.ts';
import type { Authorization, AuthorizationResult, SendError } from '../../src/plan/authorization.ts';
import { DocumentRecords, type ReportedDocuments } from '../../src/report/documents.ts';
import type { RunResult } from '../../src/report/result.ts';
import { reviewOf } from '../../src/report/review.ts';
import { wholeDays } from '../../src/text/instant.ts';
import { text } from '../../src/text/text.ts';
import type { Certificate, Document } from '../../src/x509/document.ts';

/** The moment that samples are judged as of. */
export const asOf = Date.UTC(2026, 5, 1, 12);

/** A hash of 64 digits for a name. */
export function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** Documents as a run that writes a report records them. */
export function documentsOf(documents: readonly Document[]): ReportedDocuments {
  const records = new DocumentRecords(true);
  for (const document of documents) records.add(document);
  return records;
}

/** A run that found nothing and did nothing, with what a test says differently. */
export function aResult(different: Partial<RunResult> = {}): RunResult {
  const { authorizations = [], comparison = { kind: 'none' } } = different;
  return {
    outcome: 'pass',
    mode: 'plan',
    asOf,
    files: 0,
    documents: documentsOf([]),
    authorizations,
    comparison,
    base: { commit: null, how: 'none' },
    merging: { kind: 'applies' },
    head: null,
    review: reviewOf(authorizations, comparison, registrableDomain),
    runUrl: 'https://github.com/acme/certs/actions/runs/42',
    pins: [],
    audit: null,
    findings: [],
    updatedFiles: [],
    ...different,
  };
}

export function aCertificate(different: Partial<Certificate> = {}): Certificate {
  return {
    kind: 'certificate',
    path: 'certs/www.pem',
    line: 1,
    index: 0,
    encoding: 'pem',
    alias: null,
    certificateSha1: '5'.repeat(40),
    publicKeySha1: '6'.repeat(40),
    subject: 'CN=www.example.com',
    commonNames: ['www.example.com'],
    publicKeySha256: hashOf('www key'),
    publicKeyAlgorithm: 'EC',
    rsaBits: null,
    curve: 'P-256',
    signatureAlgorithm: { oid: '1.2.840.10045.4.3.2', name: 'ecdsa-with-SHA256', hash: 'sha256' },
    dnsNames: ['www.example.com'],
    ca: false,
    usages: [],
    issuer: 'CN=Example CA',
    serial: '0a1b2c',
    notBefore: Date.UTC(2026, 0, 1),
    notAfter: Date.UTC(2026, 11, 31, 23, 59, 59),
    certificateSha256: hashOf('www certificate'),
    tbsSha256: hashOf('www tbs'),
    subjectKeyId: null,
    authorityKeyId: null,
    alternativeNames: ['DNS:www.example.com'],
    policies: [],
    ...different,
  };
}

/** An authorization of the key with a name. */
export function anAuthorization(
  name: string,
  dnsNames: readonly string[],
  different: Partial<Authorization> = {},
): Authorization {
  const publicKeySha256 = hashOf(name);
  return {
    id: `key:${publicKeySha256}`,
    by: 'key',
    body: { kind: 'key-json', publicKeySha256, dnsNames },
    publicKeySha256,
    tbsSha256: null,
    dnsNames,
    documents: [{ path: `certs/${name}.csr`, line: 1, index: 0 }],
    ...different,
  };
}

export function planned(
  authorization: Authorization,
  change: AuthorizationResult['change'] = { kind: 'unknown' },
): AuthorizationResult {
  return { authorization, change, sent: { status: 'planned', attempts: 0 } };
}

export function rejection(different: Partial<SendError> = {}): SendError {
  return {
    code: 'invalid_request',
    message: 'invalid request',
    field: null,
    status: 422,
    subErrors: [],
    ...different,
  };
}

export function aPinned(different: Partial<PinnedCertificate> = {}): PinnedCertificate {
  return {
    place: { path: 'pins/uptrends.pem', line: 1, index: 0 },
    subject: '1.2.840.113549.1.9.1=certificates@uptrends.com',
    issuer: 'CN=Sectigo RSA Client Authentication and Secure Email CA',
    serial: '1a223e54',
    notBefore: Date.UTC(2025, 6, 26),
    notAfter: Date.UTC(2026, 6, 26, 23, 59, 59),
    certificateSha256: hashOf('pinned certificate'),
    publicKeySha256: hashOf('pinned key'),
    ...different,
  };
}

/** A pin of one certificate that is fine until the given moment. */
export function aPin(name: string, notAfter: number, different: Partial<ComparedPin> = {}): ComparedPin {
  return {
    name,
    verdict: 'ok',
    level: 'ok',
    notAfter,
    daysLeft: wholeDays(asOf, notAfter),
    certificates: [aPinned({ notAfter })],
    successor: null,
    published: null,
    differences: [],
    advice: text`Nothing to do.`,
    change: notCompared,
    ...different,
  };
}

export function aFinding(different: Partial<Finding> = {}): Finding {
  return {
    level: 'error',
    code: 'malformed',
    path: 'certs/broken.pem',
    line: 3,
    message: text`The certificate is damaged.`,
    hint: text`Copy it anew from where it was issued.`,
    ...different,
  };
}
