import type { AuditSettings } from '../inputs/settings.ts';
import type { Text } from '../text/text.ts';
import type { DocumentPlace, Instant } from '../x509/document.ts';
import { type Issuance, IssuanceHistory, type Issuances } from './issuances.ts';
import type { LastIds } from './last-ids.ts';
import type { RepositoryRecords, RequestedKey } from './repository.ts';
import { type UnknownKey, unknownIn } from './unknown.ts';

/** Domains that were not searched to the end, and why. */
export interface Gap {
  readonly domains: readonly string[];
  /** The rest of a sentence: `the API refused …`. */
  readonly why: Text;
  readonly hint: Text;
}

/** The result of the search of the logs. */
export interface SearchResult {
  readonly issuances: Issuances;
  /** All domains that were to be searched for the audit, sorted. */
  readonly domains: readonly string[];
  /** The domains that were searched to the end, including those that were searched for new names. */
  readonly complete: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  /** For the domains whose newest issuances were read; the next run starts there. */
  readonly lastIds: LastIds;
}

/** A CSR without any certificate. */
export interface MissingIssuance {
  readonly publicKeySha256: string;
  readonly dnsNames: readonly string[];
  readonly documents: readonly [DocumentPlace, ...DocumentPlace[]];
}

/** A certificate in the repository that has been revoked. */
export interface RevokedCertificate {
  readonly issuance: Issuance;
  readonly document: DocumentPlace;
}

/** The result of an audit. */
export interface Audit {
  readonly domains: readonly string[];
  /** Certificates in the logs. */
  readonly issuances: number;
  readonly unknown: readonly UnknownKey[];
  /** Certificates with an unknown key that `audit.allow` covers. */
  readonly allowed: number;
  readonly missing: readonly MissingIssuance[];
  readonly revoked: readonly RevokedCertificate[];
  readonly complete: boolean;
  readonly history: IssuanceHistory;
}

/**
 * Compares the logs with the repository.
 *
 * @param longStanding paths of the files that have been in the repository unchanged for so long that a certificate is
 *   expected
 */
export function auditOf(
  searched: SearchResult,
  repository: RepositoryRecords,
  { allow }: Pick<AuditSettings, 'allow'>,
  asOf: Instant,
  longStanding: ReadonlySet<string>,
): Audit {
  const { issuances, domains, complete, gaps } = searched;
  const history = new IssuanceHistory(issuances, complete);
  const others = new Set([...complete].filter((domain) => !domains.includes(domain)));
  const query = { known: repository.keys, allow, domains: new Set(domains), others, asOf };
  const unknown = unknownIn(issuances, query);
  return {
    domains,
    issuances: issuances.count,
    unknown: unknown.keys,
    allowed: unknown.allowed,
    missing: awaited(repository, history).flatMap((key) => missingOf(key, longStanding)),
    revoked: revokedIn(issuances, repository),
    complete: gaps.length === 0,
    history,
  };
}

/** The keys of CSRs without any certificate, if all of their names were searched. */
export function requestedWithoutCertificate(
  searched: SearchResult,
  repository: RepositoryRecords,
): readonly RequestedKey[] {
  return awaited(repository, new IssuanceHistory(searched.issuances, searched.complete));
}

function awaited(repository: RepositoryRecords, history: IssuanceHistory): readonly RequestedKey[] {
  return repository.requestedKeys.filter(
    ({ publicKeySha256, dnsNames }) =>
      dnsNames.size > 0 &&
      !history.hasKey(publicKeySha256) &&
      [...dnsNames].every((name) => history.isSearched(name)),
  );
}

function missingOf(
  { publicKeySha256, dnsNames, documents }: RequestedKey,
  longStanding: ReadonlySet<string>,
): readonly MissingIssuance[] {
  const [first, ...others] = documents.filter(({ path }) => longStanding.has(path));
  return first === undefined
    ? []
    : [{ publicKeySha256, dnsNames: [...dnsNames], documents: [first, ...others] }];
}

function revokedIn(issuances: Issuances, { certificates }: RepositoryRecords): readonly RevokedCertificate[] {
  return [...certificates].flatMap(([tbsSha256, document]) => {
    const issuance = issuances.get(tbsSha256);
    return issuance?.revoked === true ? [{ issuance, document }] : [];
  });
}
