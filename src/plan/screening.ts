import { type Finding, finding } from '../findings/finding.ts';
import type { AuthorizeBy } from '../inputs/definition.ts';
import { moment } from '../text/instant.ts';
import { text } from '../text/text.ts';
import { ambiguityOfCertificate } from '../x509/ambiguity.ts';
import { type DatedCertificate, type Document, isDated } from '../x509/document.ts';
import { isBrokenHash } from '../x509/signature-algorithms.ts';
import {
  isRequestItem,
  isUploaded,
  type PlanItem,
  type RequestItem,
  type UploadedCertificateItem,
} from './items.ts';

/** Public CAs reject shorter RSA keys (CA/Browser Forum Baseline Requirements, section 6.1.5). */
const minRsaBits = 2048;

/** Whether a document is to be authorized, and the findings about it. */
export interface ScreeningResult {
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
}

/** Decides about one document. If it cannot or need not be authorized, it is left out with a reason. */
export function screen(item: PlanItem, asOf: number): ScreeningResult {
  if (isRequestItem(item)) {
    return screening(whyNotRequest(item), [...weakKey(item.document), ...weakSignature(item)]);
  }
  const { by, document } = item;
  // A certificate without dates was already reported as malformed when it was read.
  if (!isDated(document)) return { accepted: false, findings: [] };
  const remarks = isUploaded(item) ? [...weakKey(document), ...ambiguousNames(item)] : weakKey(document);
  return screening(whyNotCertificate(by, document, asOf), remarks);
}

/** For a document that is left out, only the reason is reported. */
function screening(reason: Finding | null, remarks: readonly Finding[]): ScreeningResult {
  return reason === null ? { accepted: true, findings: remarks } : { accepted: false, findings: [reason] };
}

function whyNotRequest({ by, document, signature }: RequestItem): Finding | null {
  if (by !== 'key') {
    return finding(
      'error',
      'wrong-kind',
      document,
      text`A CSR cannot be authorized as a certificate.`,
      text`Set authorize-by: key for this file to authorize the CSR's public key.`,
    );
  }
  if (signature !== 'invalid') return null;
  return finding(
    'error',
    'csr-signature-invalid',
    document,
    text`The CSR's signature is not valid, so its author might not have the private key. It is not authorized.`,
    text`Create the CSR again with its private key, and commit the new one.`,
  );
}

function whyNotCertificate(by: AuthorizeBy, document: DatedCertificate, asOf: number): Finding | null {
  if (document.ca) {
    return finding(
      'notice',
      'ca-certificate',
      document,
      text`The CA certificate ${document.subject} is left out: only the keys of end-entity certificates are authorized.`,
      text`Nothing needs to be done. To avoid this notice, keep CA certificates in separate files that authorize does not match.`,
    );
  }
  if (document.notAfter < asOf) {
    return finding(
      'warning',
      'certificate-expired',
      document,
      text`The certificate expired on ${moment(document.notAfter)} and is left out.`,
      text`Remove the file, or replace the certificate with its successor.`,
    );
  }
  if (by !== 'certificate' || document.kind === 'certificate') return null;
  return finding(
    'error',
    'wrong-kind',
    document,
    text`A precertificate cannot be authorized as a certificate.`,
    text`Set authorize-by: certificate-hash for this file; the hash is the same for the precertificate and its certificate.`,
  );
}

function ambiguousNames({ document, der }: UploadedCertificateItem): readonly Finding[] {
  const why = ambiguityOfCertificate(der);
  if (why === null) return [];
  return [
    finding(
      'warning',
      'malformed',
      document,
      text`Programs can read different names in this certificate: ${why}. It is authorized as it is.`,
      text`Check with openssl x509 -noout -text that its names are the ones you expect, or have it reissued.`,
    ),
  ];
}

function weakKey(document: Document): readonly Finding[] {
  if (document.rsaBits === null || document.rsaBits >= minRsaBits) return [];
  return [
    finding(
      'warning',
      'weak-key',
      document,
      text`The RSA key has only ${document.rsaBits} bits; public CAs reject keys with fewer than ${minRsaBits}.`,
      text`Create a new RSA key of at least ${minRsaBits} bits or an elliptic curve key, and a new CSR with it.`,
    ),
  ];
}

function weakSignature({ document, signature }: RequestItem): readonly Finding[] {
  const { name, hash } = document.signatureAlgorithm;
  const findings: Finding[] = [];
  if (signature === 'unverifiable') {
    findings.push(
      finding(
        'warning',
        'csr-signature-unverified',
        document,
        text`The CSR is signed with ${name}, which this Action cannot verify. Its key is authorized by its hash, for the names that the plan shows.`,
        text`Verify it with another tool, such as openssl req -verify.`,
      ),
    );
  }
  if (isBrokenHash(hash)) {
    findings.push(
      finding(
        'warning',
        'weak-signature',
        document,
        text`The CSR is signed with ${name}, whose hash function is broken.`,
        text`Create the CSR again with SHA-256, the default of all current tools.`,
      ),
    );
  }
  return findings;
}
