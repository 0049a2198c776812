import { matchesDistinguishedName } from '../documents/distinguished-name.ts';
import type { DatedCertificate } from '../documents/document.ts';
import type { Expectation } from '../inputs/settings.ts';

/** A key under `expect` that a certificate does not match. */
export interface Mismatch {
  readonly certificate: DatedCertificate;
  /** The key under `expect`. */
  readonly key: string;
  readonly expected: readonly string[];
  /** Empty if the certificate has no such value, or if it is not known. */
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

/** All keys under `expect` that a certificate does not match. */
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

/** The part of `expect` that also applies to a successor: every certificate has its own serial number, key and hash. */
export function renewalExpectation({
  subject,
  issuer,
  usage,
  issuerPublicKeySha256,
}: Expectation): Expectation {
  return {
    ...(subject && { subject }),
    ...(issuer && { issuer }),
    ...(usage && { usage }),
    ...(issuerPublicKeySha256 && { issuerPublicKeySha256 }),
  };
}

export function isEmptyExpectation(expect: Expectation): boolean {
  return Object.keys(expect).length === 0;
}

/** One check for each key under `expect`. */
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

/** Hex was normalized when it was read. */
function isSame(expected: string, found: string): boolean {
  return expected === found;
}
