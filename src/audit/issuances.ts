import { type Group, groupBy, indexBy } from '../group-by.ts';
import { isObject } from '../json.ts';
import type { Authorization } from '../plan/authorization.ts';
import type { Instant } from '../x509/document.ts';
import { domainOf, isWithin } from './domains.ts';

/**
 * A certificate in Certificate Transparency logs and its precertificate, which count as one. All strings except the hashes
 * are outside text: whoever gets a certificate logged can influence them.
 */
export interface Issuance {
  /** SHA-256 over the TBSCertificate of RFC 6962 section 3.2, which identifies the issuance; lower-case hex. */
  readonly tbsSha256: string;
  readonly publicKeySha256: string;
  /** Lower case, without a trailing dot; empty if the row has none. */
  readonly dnsNames: readonly string[];
  /** The issuer's distinguished name as the API writes it; null if the row has none. */
  readonly issuer: string | null;
  /** Cert Spotter's name for the certificate authority. */
  readonly issuerFriendlyName: string | null;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** Null if it is not known. */
  readonly revoked: boolean | null;
}

/** One row of the search API's response: its `id`, for the next page, and its content. Either is null if it is malformed. */
export interface Row {
  readonly id: string | null;
  readonly issuance: Issuance | null;
}

/** The format is documented at https://sslmate.com/help/reference/ct_search_api_v1. Other fields are ignored. */
export function readRow(row: unknown): Row {
  if (!isObject(row)) return { id: null, issuance: null };
  return { id: idOf(row['id']), issuance: issuanceOf(row) };
}

function issuanceOf(row: Readonly<Record<string, unknown>>): Issuance | null {
  const tbsSha256 = hashOf(row['tbs_sha256']);
  const publicKeySha256 = hashOf(row['pubkey_sha256']);
  const notBefore = instantOf(row['not_before']);
  const notAfter = instantOf(row['not_after']);
  if (tbsSha256 === null || publicKeySha256 === null || notBefore === null || notAfter === null) return null;
  const issuer = isObject(row['issuer']) ? row['issuer'] : {};
  return {
    tbsSha256,
    publicKeySha256,
    dnsNames: namesOf(row['dns_names']),
    issuer: wordsOf(issuer['name']),
    issuerFriendlyName: wordsOf(issuer['friendly_name']),
    notBefore,
    notAfter,
    revoked: typeof row['revoked'] === 'boolean' ? row['revoked'] : null,
  };
}

/** A number is accepted too if it is exact. */
function idOf(value: unknown): string | null {
  if (Number.isSafeInteger(value)) return String(value);
  return isId(value) ? value : null;
}

/** Whether something can be the `id` of a row. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
}

function hashOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\da-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}

/** RFC 3339. */
function instantOf(value: unknown): Instant | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return null;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : instant;
}

function namesOf(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === 'string' && name !== '') : [];
  return [...new Set(names.map((name: string) => name.toLowerCase().replace(/\.$/, '')))];
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The issuances of all domains. Each is stored once, even if it has names in several of the domains. */
export class Issuances {
  readonly #byTbs = new Map<string, Issuance>();
  readonly #issuers = new Map<string, string>();
  #names = 0;
  #sorted: readonly Issuance[] | null = null;

  /** If there are two rows for one issuance, either one can be the one that reports its revocation. */
  add(issuance: Issuance): void {
    this.#sorted = null;
    this.#names += issuance.dnsNames.length;
    const issuer = issuance.issuer === null ? null : this.#oneOf(issuance.issuer);
    const isRevoked = this.get(issuance.tbsSha256)?.revoked === true;
    this.#byTbs.set(issuance.tbsSha256, {
      ...issuance,
      issuer,
      revoked: isRevoked ? true : issuance.revoked,
    });
  }

  get count(): number {
    return this.#byTbs.size;
  }

  /** Number of names read, which also limits a search. */
  get names(): number {
    return this.#names;
  }

  get(tbsSha256: string): Issuance | undefined {
    return this.#byTbs.get(tbsSha256);
  }

  /** The oldest first, regardless of the order in which they were read, so that a renewal does not reorder lists of names. */
  [Symbol.iterator](): Iterator<Issuance> {
    this.#sorted ??= [...this.#byTbs.values()].sort(oldestFirst);
    return this.#sorted.values();
  }

  /** Thousands of issuances share a few issuers, so each name is stored once. */
  #oneOf(issuer: string): string {
    const known = this.#issuers.get(issuer) ?? issuer;
    this.#issuers.set(known, known);
    return known;
  }
}

function oldestFirst(a: Issuance, b: Issuance): number {
  return a.notBefore - b.notBefore || (a.tbsSha256 < b.tbsSha256 ? -1 : 1);
}

/** The issuance whose validity starts last. */
export function newestOf(issuances: Group<Issuance>): Issuance {
  return issuances.reduce((newest, each) => (each.notBefore > newest.notBefore ? each : newest));
}

/** The names of several issuances, each once, in order of appearance. */
export function namesIn(issuances: readonly Issuance[]): readonly string[] {
  return [...new Set(issuances.flatMap(({ dnsNames }) => dnsNames))];
}

/** The name of an issuer: its distinguished name, or else Cert Spotter's name for it. */
export function issuerOf({ issuer, issuerFriendlyName }: Issuance): string | null {
  return issuer ?? issuerFriendlyName;
}

/** The issuers of several issuances, each once. */
export function issuersIn(issuances: readonly Issuance[]): readonly string[] {
  return [...new Set(issuances.map(issuerOf).filter((issuer) => issuer !== null))];
}

/** A summary of some certificates in the logs. */
export interface IssuedSummary {
  readonly count: number;
  /** The newest one's first. */
  readonly issuers: readonly string[];
  readonly dnsNames: readonly string[];
  /** The start of the newest one's validity; null if there is none. */
  readonly newest: Instant | null;
}

/** The certificates that already exist with the key of an authorization, about which Cert Spotter will not alert. */
export interface KeyHistory {
  readonly withKey: IssuedSummary;
  /** All of the authorization's names were searched to the end, so there are no others. */
  readonly complete: boolean;
}

/** The certificates that the logs already contain, by key and by name. */
export class IssuanceHistory {
  readonly #byKey: ReadonlyMap<string, Group<Issuance>>;
  readonly #byName: ReadonlyMap<string, Group<Issuance>>;
  readonly #searched: ReadonlySet<string>;

  /** @param searched the domains whose issuances are all known */
  constructor(issuances: Issuances, searched: ReadonlySet<string>) {
    this.#byKey = groupBy(issuances, ({ publicKeySha256 }) => publicKeySha256);
    this.#byName = indexBy(issuances, ({ dnsNames }) => dnsNames);
    this.#searched = searched;
  }

  ofKey({ publicKeySha256, dnsNames }: Pick<Authorization, 'publicKeySha256' | 'dnsNames'>): KeyHistory {
    const issuances = this.#byKey.get(publicKeySha256) ?? [];
    return {
      withKey: summary(issuances),
      complete: dnsNames.length > 0 && dnsNames.every((name) => this.isSearched(name)),
    };
  }

  /** Certificates with any other key that are valid for one of these names. */
  withOtherKeys(publicKeySha256: string, names: readonly string[]): IssuedSummary {
    const issuances = new Set(names.flatMap((name) => this.#validFor(name)));
    return summary([...issuances].filter((issuance) => issuance.publicKeySha256 !== publicKeySha256));
  }

  /** Whether all issuances for a name are known. */
  isSearched(name: string): boolean {
    const domain = domainOf(name);
    return domain !== null && isWithin(this.#searched, domain);
  }

  hasKey(publicKeySha256: string): boolean {
    return this.#byKey.has(publicKeySha256);
  }

  #validFor(name: string): readonly Issuance[] {
    const wildcard = name.replace(/^[^.]+/, '*');
    const names = wildcard === name ? [name] : [name, wildcard];
    return names.flatMap((each) => this.#byName.get(each) ?? []);
  }
}

function summary(issuances: readonly Issuance[]): IssuedSummary {
  const [first, ...others] = issuances;
  const newest = first === undefined ? null : newestOf([first, ...others]);
  return {
    count: issuances.length,
    issuers: issuersIn(newest === null ? [] : [newest, ...issuances]),
    dnsNames: namesIn(issuances),
    newest: newest?.notBefore ?? null,
  };
}
