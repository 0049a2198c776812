import { matchesDistinguishedName } from '../documents/distinguished-name.ts';
import type { DatedCertificate } from '../documents/document.ts';
import type { Expectation } from '../inputs/settings.ts';
import type { Pin } from './group.ts';

/** One way in which a certificate is not what `expect` says. */
export interface Mismatch {
  readonly certificate: DatedCertificate;
  /** The key under `expect`. */
  readonly key: string;
  readonly expected: readonly string[];
  readonly found: string;
}

interface Check {
  readonly key: string;
  readonly expected: readonly string[];
  readonly found: string;
  readonly same: (expected: string, found: string) => boolean;
}

/** Every certificate of the pin must match in everything that is expected. */
export function mismatchesOf({ certificates, entry }: Pin): readonly Mismatch[] {
  return certificates.flatMap((certificate) =>
    failedChecks(certificate, entry.expect).map(({ key, expected, found }) => ({
      certificate,
      key,
      expected,
      found,
    })),
  );
}

/** Whether a certificate has the expected subject and issuer, the part of `expect` that outlives a renewal. */
export function hasExpectedNames(certificate: DatedCertificate, { subject, issuer }: Expectation): boolean {
  const names: Expectation = { ...(subject && { subject }), ...(issuer && { issuer }) };
  return failedChecks(certificate, names).length === 0;
}

function failedChecks(certificate: DatedCertificate, expect: Expectation): readonly Check[] {
  return checksOf(certificate, expect).filter(
    ({ expected, found, same }) => !expected.some((value) => same(value, found)),
  );
}

/** A check of everything that is expected, and of nothing else. */
function checksOf(certificate: DatedCertificate, expect: Expectation): readonly Check[] {
  const { subject, issuer, serial, publicKeySha256, certificateSha256 } = certificate;
  const checks = [
    { key: 'subject', expected: expect.subject, found: subject, same: matchesDistinguishedName },
    { key: 'issuer', expected: expect.issuer, found: issuer, same: matchesDistinguishedName },
    { key: 'serial', expected: expect.serial, found: serial, same: isSame },
    { key: 'public-key-sha256', expected: expect.publicKeySha256, found: publicKeySha256, same: isSame },
    {
      key: 'certificate-sha256',
      expected: expect.certificateSha256,
      found: certificateSha256,
      same: isSame,
    },
  ];
  return checks.flatMap(({ expected, ...check }) => (expected === undefined ? [] : [{ ...check, expected }]));
}

/** Hex was brought into one form when it was read. */
function isSame(expected: string, found: string): boolean {
  return expected === found;
}
