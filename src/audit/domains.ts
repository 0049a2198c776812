import { isObject } from '../json.ts';
import { isQualified, normalizeDnsName } from '../plan/names.ts';

/** The domain of a name, such as `example.com` for `*.example.com`; null if it is not the name of a domain. */
export function domainOf(name: string): string | null {
  const normal = normalizeDnsName(name);
  const domain = normal?.replace(/^\*\./, '') ?? null;
  // A name with one label is a top-level domain or a word, and the search accepts neither.
  return domain !== null && isQualified(domain) ? domain : null;
}

/** The domains that are not below another of them, each once, sorted. */
export function outermost(domains: Iterable<string>): readonly string[] {
  const all = new Set(domains);
  return [...all].filter((domain) => !domainsAbove(domain).some((above) => all.has(above))).sort();
}

/** Whether a domain is one of these, or is below one of them. */
export function isWithin(domains: ReadonlySet<string>, domain: string): boolean {
  return domains.has(domain) || domainsAbove(domain).some((above) => domains.has(above));
}

/** The domains above a domain, from the nearest to the top-level domain. */
function domainsAbove(domain: string): readonly string[] {
  const above: string[] = [];
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1))
    above.push(domain.slice(dot + 1));
  return above;
}

/** A domain that Cert Spotter monitors: `example.com` alone, or `.example.com` with everything below it. */
export interface MonitoredDomain {
  readonly name: string;
  readonly enabled: boolean;
}

/** Names that Cert Spotter does not monitor. Authorizing keys for them has no effect. */
export interface Unwatched {
  readonly missing: readonly string[];
  readonly disabled: readonly string[];
}

/** Reads the list of monitored domains; null if it is not a list. Entries without a name are ignored. */
export function readMonitoredDomains(json: unknown): readonly MonitoredDomain[] | null {
  if (!Array.isArray(json)) return null;
  return json.flatMap((entry: unknown) => {
    if (!isObject(entry) || typeof entry['name'] !== 'string') return [];
    return [{ name: entry['name'].toLowerCase().replace(/\.$/, ''), enabled: entry['enabled'] !== false }];
  });
}

/** @param names normalized; can be wildcards */
export function unwatchedOf(names: Iterable<string>, monitored: readonly MonitoredDomain[]): Unwatched {
  const all = new Set(monitored.map(({ name }) => name));
  const enabled = new Set(monitored.filter((domain) => domain.enabled).map(({ name }) => name));
  const unwatched = [...new Set(names)].filter((name) => !isWatched(name, enabled)).sort();
  return {
    missing: unwatched.filter((name) => !isWatched(name, all)),
    disabled: unwatched.filter((name) => isWatched(name, all)),
  };
}

/** A wildcard covers names below its domain, which the entry for the domain alone does not include. */
function isWatched(name: string, monitored: ReadonlySet<string>): boolean {
  const domain = name.replace(/^\*\./, '');
  if (domain === name && monitored.has(name)) return true;
  return [domain, ...domainsAbove(domain)].some((each) => monitored.has(`.${each}`));
}
