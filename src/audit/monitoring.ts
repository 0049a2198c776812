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
    if (typeof entry !== 'object' || entry === null || !('name' in entry)) return [];
    const { name } = entry;
    if (typeof name !== 'string') return [];
    const enabled = !('enabled' in entry) || entry.enabled !== false;
    return [{ name: name.toLowerCase().replace(/\.$/, ''), enabled }];
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
  const above = [domain, ...[...domain.matchAll(/\./g)].map(({ index }) => domain.slice(index + 1))];
  return above.some((each) => monitored.has(`.${each}`));
}
