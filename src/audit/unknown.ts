import { attempt, orNull } from '../findings/result.ts';
import { type Group, groupBy } from '../group-by.ts';
import type { Allowance } from '../inputs/settings.ts';
import { matchesDistinguishedName } from '../x509/distinguished-name.ts';
import type { Instant } from '../x509/document.ts';
import { domainOf, isWithin } from './domains.ts';
import { type Issuance, type Issuances, issuersIn, namesIn, newestOf } from './issuances.ts';

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
  // The issuer's name in the API is not always a distinguished name.
  return issuer !== null && orNull(attempt(() => matchesDistinguishedName(by.issuer, issuer))) === true;
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

/** A key of issued certificates that no document in the repository has. */
export interface UnknownKey {
  readonly publicKeySha256: string;
  /** Of all its certificates. */
  readonly dnsNames: readonly string[];
  /** Of all its certificates, the newest one's first. */
  readonly issuers: readonly string[];
  readonly newest: Issuance;
  /** Certificates with this key. */
  readonly count: number;
  /** All of them are known to have been revoked. */
  readonly revoked: boolean;
  /** The expired allowance that covered them; null if there is none. */
  readonly lapsed: { readonly reason: string; readonly until: Instant } | null;
}

/** What decides whether an issuance is unknown. */
export interface UnknownQuery {
  readonly known: ReadonlySet<string>;
  readonly allow: readonly Allowance[];
  /** The audited ones. */
  readonly domains: ReadonlySet<string>;
  /** Domains that were searched for another reason. The audit ignores issuances whose names are all in these. */
  readonly others: ReadonlySet<string>;
  readonly asOf: Instant;
}

/** The unknown keys of certificates that have not expired, the most interesting first. */
export interface Unknown {
  readonly keys: readonly UnknownKey[];
  /** Certificates with an unknown key that an allowance covers. */
  readonly allowed: number;
}

export function unknownIn(issuances: Issuances, query: UnknownQuery): Unknown {
  const { known, allow, domains, asOf } = query;
  const unexpired = [...issuances].filter(
    (each) => each.notAfter >= asOf && !known.has(each.publicKeySha256) && isConcern(each, query),
  );
  const judged = unexpired.map((issuance) => ({
    issuance,
    allowance: allowanceFor(issuance, allow, domains, asOf),
  }));
  const unknown = judged.filter(({ allowance }) => allowance === null || hasLapsed(allowance, asOf));
  const groups = groupBy(unknown, ({ issuance }) => issuance.publicKeySha256);
  return {
    keys: [...groups].map(([key, group]) => unknownKey(key, group)).sort(byInterest),
    allowed: judged.length - unknown.length,
  };
}

function isConcern({ dnsNames }: Issuance, { domains, others }: UnknownQuery): boolean {
  const found = dnsNames.map((name) => domainOf(name) ?? name);
  return found.length === 0 || found.some((name) => isWithin(domains, name) || !isWithin(others, name));
}

interface Judged {
  readonly issuance: Issuance;
  readonly allowance: Allowance | null;
}

function unknownKey(publicKeySha256: string, [first, ...others]: Group<Judged>): UnknownKey {
  const issuances: Group<Issuance> = [first.issuance, ...others.map(({ issuance }) => issuance)];
  const newest = newestOf(issuances);
  return {
    publicKeySha256,
    dnsNames: namesIn(issuances),
    issuers: issuersIn([newest, ...issuances]),
    newest,
    count: issuances.length,
    revoked: issuances.every(({ revoked }) => revoked === true),
    lapsed: lapsedAmong([first, ...others]),
  };
}

function lapsedAmong(judged: readonly Judged[]): UnknownKey['lapsed'] {
  const lapsed = judged.flatMap(({ allowance }) =>
    allowance === null || allowance.until === null
      ? []
      : [{ reason: allowance.reason, until: allowance.until }],
  );
  return lapsed[0] ?? null;
}

/** Certificates that have not been revoked come first, then wildcards, then the newest. */
function byInterest(a: UnknownKey, b: UnknownKey): number {
  return (
    Number(a.revoked) - Number(b.revoked) ||
    Number(hasWildcard(b)) - Number(hasWildcard(a)) ||
    b.newest.notBefore - a.newest.notBefore ||
    (a.publicKeySha256 < b.publicKeySha256 ? -1 : 1)
  );
}

function hasWildcard({ dnsNames }: UnknownKey): boolean {
  return dnsNames.some((name) => name.startsWith('*.'));
}
