import { matchesDistinguishedName } from '../documents/distinguished-name.ts';
import type { DatedCertificate } from '../documents/document.ts';
import type { Expectation } from '../inputs/settings.ts';

/** One way in which a certificate is not what `expect` says. */
export interface Mismatch {
  readonly certificate: DatedCertificate;
  /** The key under `expect`. */
  readonly key: string;
  readonly expected: readonly string[];
  /** Empty where the certificate says nothing, or nothing is known, of what is expected. */
  readonly found: readonly string[];
}

/** The keys of the issuers that are known to have signed a certificate. */
export type IssuerKeys = (certificate: DatedCertificate) => readonly string[];

interface Check {
  readonly key: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly isMet: boolean;
}

/** Everything in which a certificate is not as expected. */
export function mismatchesOf(
  certificate: DatedCertificate,
  expect: Expectation,
  issuerKeys: IssuerKeys,
): readonly Mismatch[] {
  return checksOf(certificate, expect, issuerKeys)
    .filter(({ isMet }) => !isMet)
    .map(({ key, expected, found }) => ({ certificate, key, expected, found }));
}

export function isAsExpected(
  certificate: DatedCertificate,
  expect: Expectation,
  issuerKeys: IssuerKeys,
): boolean {
  return mismatchesOf(certificate, expect, issuerKeys).length === 0;
}

/** The part of `expect` that outlives a renewal: serial number, key and hash are a new certificate's own. */
export function lastingPart({ subject, issuer, usage, issuerPublicKeySha256 }: Expectation): Expectation {
  return {
    ...(subject && { subject }),
    ...(issuer && { issuer }),
    ...(usage && { usage }),
    ...(issuerPublicKeySha256 && { issuerPublicKeySha256 }),
  };
}

export function saysNothing(expect: Expectation): boolean {
  return Object.keys(expect).length === 0;
}

/** A check of everything that is expected, and of nothing else. */
function checksOf(
  certificate: DatedCertificate,
  expect: Expectation,
  issuerKeys: IssuerKeys,
): readonly Check[] {
  const { subject, issuer, serial, publicKeySha256, certificateSha256, usages } = certificate;
  return [
    oneOf('subject', expect.subject, subject, matchesDistinguishedName),
    oneOf('issuer', expect.issuer, issuer, matchesDistinguishedName),
    oneOf('serial', expect.serial, serial, isSame),
    oneOf('public-key-sha256', expect.publicKeySha256, publicKeySha256, isSame),
    oneOf('certificate-sha256', expect.certificateSha256, certificateSha256, isSame),
    allOf('usage', expect.usage, usages),
    expect.issuerPublicKeySha256 === undefined
      ? []
      : anyOf('issuer-public-key-sha256', expect.issuerPublicKeySha256, issuerKeys(certificate)),
  ].flat();
}

function oneOf(
  key: string,
  expected: readonly string[] | undefined,
  found: string,
  same: (expected: string, found: string) => boolean,
): readonly Check[] {
  if (expected === undefined) return [];
  return [{ key, expected, found: [found], isMet: expected.some((value) => same(value, found)) }];
}

function allOf(
  key: string,
  expected: readonly string[] | undefined,
  found: readonly string[],
): readonly Check[] {
  if (expected === undefined) return [];
  return [{ key, expected, found, isMet: expected.every((value) => found.includes(value)) }];
}

function anyOf(key: string, expected: readonly string[], found: readonly string[]): readonly Check[] {
  return [{ key, expected, found, isMet: expected.some((value) => found.includes(value)) }];
}

/** Hex was brought into one form when it was read. */
function isSame(expected: string, found: string): boolean {
  return expected === found;
}
