import { type Audit, auditOf, requestedWithoutCertificate, type SearchResult } from '../audit/audit.ts';
import { domainOf, isWithin, outermost, unwatchedOf } from '../audit/domains.ts';
import { auditFindings, incomplete, monitoringFindings } from '../audit/findings.ts';
import { type LastIds, lastIdsJson, readLastIds } from '../audit/last-ids.ts';
import type { RepositoryRecords } from '../audit/repository.ts';
import { readStateFile } from '../files/read.ts';
import { writeInside } from '../files/write.ts';
import type { Finding } from '../findings/finding.ts';
import { failed, ok, type Result } from '../findings/result.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import type { AuthorizationResult } from '../plan/authorization.ts';
import type { ShardFilter } from '../plan/shard.ts';
import type { Decision } from '../plan/trust.ts';
import { counted, join, text } from '../text/text.ts';
import { describeError } from './findings.ts';
import { IssuanceSearch } from './issuance-search.ts';
import { monitoredDomains } from './monitored-domains.ts';
import { searchAll } from './search-all.ts';

type Place = Pick<Host, 'workspace' | 'runnerTemp' | 'say'>;

/** How far an earlier run has read; empty if it left nothing that can be used. */
function readState(state: string | null, host: Place): LastIds {
  const bytes = state === null ? null : readStateFile(state, host);
  return bytes === null ? new Map() : readLastIds(bytes);
}

/** Leaves for the next run how far this one has read. That run can do without, so a failure is a line in the log. */
export function writeState(state: string | null, lastIds: LastIds, host: Place): void {
  if (state === null) return;
  const file = writeInside(state, [lastIdsJson(lastIds)], host);
  if (!file.ok) host.say(text`The state of the audit is not kept: ${file.reason}.`);
}

/**
 * Warns about names that Cert Spotter does not monitor. The list is read with the API key; without one, there are no
 * warnings. Nothing else in the account is read, and nothing is changed.
 *
 * @param names normalized; can be wildcards
 */
async function watchedNames(
  names: readonly string[],
  settings: Settings,
  host: Host,
): Promise<readonly Finding[]> {
  const watched = await look(names, settings, host);
  if (watched.ok) return watched.value;
  return [
    incomplete(
      text`The list of monitored domains could not be read: ${watched.reason}.`,
      text`Check api-key and api-url, and check in Cert Spotter that it monitors these names.`,
    ),
  ];
}

/**
 * The same for what a run without an audit has just authorized. Because no audit was requested, a list that cannot be read
 * is only a line in the log.
 */
async function watchedAuthorizations(
  authorizations: readonly AuthorizationResult[],
  settings: Settings,
  host: Host,
): Promise<readonly Finding[]> {
  const authorized = authorizations.filter(({ sent }) => sent.status === 'authorized');
  const watched = await look(authorized.flatMap(namesOf), settings, host);
  if (watched.ok) return watched.value;
  host.say(text`The list of monitored domains could not be read: ${watched.reason}.`);
  return [];
}

async function look(
  names: readonly string[],
  { apiKey, apiUrl }: Settings,
  { environment, signal }: Host,
): Promise<Result<readonly Finding[]>> {
  const qualified = names.filter((name) => name.includes('.'));
  if (apiKey === null || signal.aborted || qualified.length === 0) return ok([]);
  const monitored = await monitoredDomains({ apiUrl, apiKey, environment, signal });
  return monitored.ok
    ? ok(monitoringFindings(unwatchedOf(qualified, monitored.value)))
    : failed(describeError(monitored.reason));
}

/** What has been issued for the repository's names, and whether Cert Spotter monitors them. */
export interface Audited {
  readonly audit: Audit | null;
  readonly findings: readonly Finding[];
}

export interface AuditQuery {
  readonly settings: Settings;
  readonly shard: ShardFilter;
  readonly decision: Decision;
  /** Null if nothing is audited. */
  readonly repository: RepositoryRecords | null;
  readonly authorizations: readonly AuthorizationResult[];
}

/** Searches Certificate Transparency if the settings say so, and asks Cert Spotter which names it monitors. */
export async function audit(query: AuditQuery, host: Host): Promise<Audited> {
  const { repository, settings, authorizations } = query;
  if (repository === null) {
    return { audit: null, findings: await watchedAuthorizations(authorizations, settings, host) };
  }
  const { domains, others, findings } = await domainsOf(query, repository);
  const searched = await search(domains, others, repository, settings, host);
  const longStanding = await unchangedPaths(searched, repository, settings, host);
  const found = auditOf(searched, repository, settings.audit, settings.asOf, longStanding);
  const watched = await watchedNames([...authorizations.flatMap(namesOf), ...domains], settings, host);
  return {
    audit: found,
    findings: [...findings, ...auditFindings(found, searched.gaps, settings.audit), ...watched],
  };
}

/** The domains to search. */
interface Domains {
  readonly domains: readonly string[];
  /** Further domains that a plan's new names require. */
  readonly others: readonly string[];
  readonly findings: readonly Finding[];
}

async function domainsOf(query: AuditQuery, repository: RepositoryRecords): Promise<Domains> {
  const { settings, shard } = query;
  const given = settings.audit.domains.map((name) => ({ name, domain: domainOf(name) }));
  const invalid = given.filter(({ domain }) => domain === null).map(({ name }) => name);
  const own = given.length > 0 ? given.map(({ domain }) => domain) : await searchable(repository.domains);
  const all = outermost(own.filter((domain) => domain !== null));
  const domains = all.filter((domain) => shard.includes(domain));
  const searched = new Set(domains);
  const gained = await searchable(newNames(query).flatMap((name) => domainOf(name) ?? []));
  const others = outermost(gained.filter((domain) => !isWithin(searched, domain)));
  const findings = [
    ...(invalid.length === 0 ? [] : [notDomains(invalid)]),
    ...(all.length === 0 ? [nothingToSearch] : []),
  ];
  return { domains, others, findings };
}

/** The API refuses public suffixes, which must not replace the domains below them. */
async function searchable(domains: Iterable<string>): Promise<readonly string[]> {
  const { registrableDomain } = await import('../audit/registrable-domain.ts');
  return [...domains].filter((domain) => registrableDomain(domain) !== null);
}

/** The names that a plan adds or might add. Its reviewers see which certificates already exist for them. */
function newNames({ decision, authorizations }: AuditQuery): readonly string[] {
  if (decision.mode !== 'plan') return [];
  return authorizations.filter(({ change }) => change.kind !== 'unchanged').flatMap(namesOf);
}

function namesOf({ authorization }: AuthorizationResult): readonly string[] {
  return authorization.dnsNames;
}

const nothingToSearch = incomplete(
  text`The audit has no domain to search: no document that authorize matches has a DNS name.`,
  text`List the domains under audit-domains, or the files with certificates and CSRs for them under authorize.`,
);

function notDomains(names: readonly string[]): Finding {
  return incomplete(
    text`${counted(names.length, text`entry`, text`entries`)} of audit-domains cannot be searched: ${join(names.slice(0, 5), text`, `)}.`,
    text`Write domains such as example.com, one per line. Top-level domains cannot be searched.`,
  );
}

async function search(
  domains: readonly string[],
  others: readonly string[],
  repository: RepositoryRecords,
  settings: Settings,
  host: Host,
): Promise<SearchResult> {
  const { environment, signal, say } = host;
  const { apiUrl, withKey, requests, state } = settings.audit;
  const apiKey = withKey ? settings.apiKey : null;
  const client = new IssuanceSearch({ apiUrl, apiKey, environment, signal });
  say(text`The audit searches ${counted(domains.length, text`domain`, text`domains`)} at ${apiUrl.host}.`);
  try {
    const lastIds = readState(state, host);
    const target = { domains: [...domains, ...others], below: repository.domains, lastIds };
    const searched = await searchAll(target, client, { requests });
    writeState(state, searched.lastIds, host);
    return { ...searched, domains };
  } finally {
    await client.close();
  }
}

/** Runs git only if a CSR has no certificate. */
async function unchangedPaths(
  searched: SearchResult,
  repository: RepositoryRecords,
  { audit: { missingAfter }, asOf }: Settings,
  { workspace, context }: Host,
): Promise<ReadonlySet<string>> {
  const awaited = requestedWithoutCertificate(searched, repository);
  if (missingAfter === null || awaited.length === 0) return new Set();
  const paths = [...new Set(awaited.flatMap(({ documents }) => documents.map(({ path }) => path)))];
  const { unchangedSince } = await import('../base/index.ts');
  return unchangedSince(workspace, paths, context?.sha ?? '', asOf - missingAfter);
}
