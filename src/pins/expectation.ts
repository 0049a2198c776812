import type { Expectation } from '../inputs/settings.ts';
import { matchesDistinguishedName } from '../x509/distinguished-name.ts';
import type { DatedCertificate } from '../x509/document.ts';

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

/** All keys under `expect` that a certificate does not match. */
export function mismatchesOf(
  certificate: DatedCertificate,
  expect: Expectation,
  issuerKeys: IssuerKeys,
): readonly Mismatch[] {
  const { subject, issuer, serial, publicKeySha256, certificateSha256, usages } = certificate;
  const expectedSigners = expect.issuerPublicKeySha256;
  const signers = expectedSigners === undefined ? [] : issuerKeys(certificate);
  const unless = (
    isMet: IsMet,
    key: string,
    expected: readonly string[] | undefined,
    found: readonly string[],
  ) => (expected === undefined || isMet(expected, found) ? [] : [{ certificate, key, expected, found }]);
  return [
    ...unless(isNamed, 'subject', expect.subject, [subject]),
    ...unless(isNamed, 'issuer', expect.issuer, [issuer]),
    ...unless(isOneOf, 'serial', expect.serial, [serial]),
    ...unless(isOneOf, 'public-key-sha256', expect.publicKeySha256, [publicKeySha256]),
    ...unless(isOneOf, 'certificate-sha256', expect.certificateSha256, [certificateSha256]),
    ...unless(hasAll, 'usage', expect.usage, usages),
    ...unless(isOneOf, 'issuer-public-key-sha256', expectedSigners, signers),
  ];
}

/** Whether what was found is as expected. Hex was normalized when it was read. */
type IsMet = (expected: readonly string[], found: readonly string[]) => boolean;

const isNamed: IsMet = (expected, found) =>
  expected.some((value) => found.some((name) => matchesDistinguishedName(value, name)));
const isOneOf: IsMet = (expected, found) => expected.some((value) => found.includes(value));
const hasAll: IsMet = (expected, found) => expected.every((value) => found.includes(value));

export function isAsExpected(
  certificate: DatedCertificate,
  expect: Expectation,
  issuerKeys: IssuerKeys,
): boolean {
  return mismatchesOf(certificate, expect, issuerKeys).length === 0;
}

/** The part of `expect` that also applies to a successor: every certificate has its own serial number, key and hash. */
export function renewalExpectation({
  serial,
  publicKeySha256,
  certificateSha256,
  ...lasting
}: Expectation): Expectation {
  return lasting;
}

export function isEmptyExpectation(expect: Expectation): boolean {
  return Object.keys(expect).length === 0;
}

const base64Character = /[A-Za-z0-9+/=_-]/;

/** Characters of base64 that no word of a page has. */
const shortestBase64 = 48;

/**
 * The base64 of certificates is not text of the page, and can contain a short serial number by chance. An expression for
 * runs of it would overflow the stack of the engine on a page of megabytes.
 */
function withoutBase64(page: string): string {
  const kept: string[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at <= page.length; at += 1) {
    if (base64Character.test(page.charAt(at))) continue;
    if (at - run >= shortestBase64) {
      kept.push(page.slice(from, run));
      from = at;
    }
    run = at + 1;
  }
  return [...kept, page.slice(from)].join(' ');
}

const tag = /<[^<>]{0,1000}>/g;

/** Pages with fewer words than this are data, such as a PEM file, unless they mention serial numbers. */
const minWords = 30;

/** No text contains this character, and DER always does: what looks like words there is not text of the page. */
const nul = '\0';

/** Hex digits of a serial number that is searched for; RFC 5280 allows 40, and no page for people contains more. */
export const maxSerialDigits = 128;

/** The text of a page, without encoded certificates and markup. */
export class PageWords {
  readonly #words: string;

  constructor(page: string) {
    this.#words = withoutBase64(page)
      .replace(tag, ' ')
      .replace(/\s{1,1000}/g, ' ')
      .toLowerCase();
  }

  /** Whether the page is made for people, so it could contain a serial number. */
  get isProse(): boolean {
    if (this.#words.includes(nul)) return false;
    return this.#words.includes('serial') || (this.#words.match(/\p{L}{2,}/gu)?.length ?? 0) >= minWords;
  }

  /**
   * Whether the page contains a serial number: in hex, in any grouping, with or without leading zeros, or in
   * decimal. Takes time linear in the length of the page.
   *
   * @param serial lower-case hex, with a minus sign if it is negative: no page contains such a number
   */
  names(serial: string): boolean {
    if (serial.startsWith('-')) return false;
    const hex = serial.replace(/^0+(?=.)/, '');
    if (hex.length > maxSerialDigits) return false;
    const digits = [...hex].join('[:\\s\\u200b-]?');
    const inHex = new RegExp(`(?<![0-9a-f])0*${digits}(?![0-9a-f])`);
    const inDecimal = new RegExp(`(?<![0-9])${BigInt(`0x${hex}`)}(?![0-9])`);
    return inHex.test(this.#words) || inDecimal.test(this.#words);
  }
}
