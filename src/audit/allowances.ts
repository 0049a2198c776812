import { DistinguishedNameError, matchesDistinguishedName } from '../documents/distinguished-name.ts';
import type { Instant } from '../documents/document.ts';
import { catchKind } from '../findings/foreseen.ts';
import type { Allowance } from '../inputs/settings.ts';
import { domainOf, isWithin } from './domains.ts';
import type { Issuance } from './issuance.ts';

/**
 * The allowance that covers an issuance, or null. One that has not expired takes precedence over one that has.
 *
 * @param domains the audited ones; names outside of them, as in certificates of a CDN, need no allowance
 */
export function allowanceFor(
  issuance: Issuance,
  allow: readonly Allowance[],
  domains: ReadonlySet<string>,
  asOf: Instant,
): Allowance | null {
  const fitting = allow.filter((each) => isBy(each, issuance) && coversNames(each, issuance, domains));
  return fitting.find((each) => !hasLapsed(each, asOf)) ?? fitting[0] ?? null;
}

export function hasLapsed({ until }: Allowance, asOf: Instant): boolean {
  return until !== null && until < asOf;
}

function isBy({ by }: Allowance, { publicKeySha256, issuer, issuerFriendlyName }: Issuance): boolean {
  if (by.kind === 'key') return by.publicKeySha256 === publicKeySha256;
  if (!by.issuer.includes('=')) return issuerFriendlyName?.toLowerCase() === by.issuer.toLowerCase();
  return issuer !== null && hasAttributes(by.issuer, issuer);
}

/** The issuer's name in the API is not always a distinguished name. */
function hasAttributes(expected: string, issuer: string): boolean {
  const matches = catchKind(DistinguishedNameError, () => matchesDistinguishedName(expected, issuer));
  return matches === true;
}

/** An allowance that is limited to names never covers a certificate without audited names. */
function coversNames({ names }: Allowance, { dnsNames }: Issuance, domains: ReadonlySet<string>): boolean {
  if (names === null) return true;
  const audited = dnsNames.filter((name) => {
    const domain = domainOf(name);
    return domain === null || isWithin(domains, domain);
  });
  return audited.length > 0 && audited.every((name) => names.some((pattern) => covers(pattern, name)));
}

function covers(pattern: string, name: string): boolean {
  if (pattern.startsWith('.')) return name === pattern.slice(1) || name.endsWith(pattern);
  return name === pattern || (pattern.startsWith('*.') && name.replace(/^[^.]+/, '*') === pattern);
}
