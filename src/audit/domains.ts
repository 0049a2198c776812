import { isQualified, normalizeDnsName } from '../plan/dns-names.ts';

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
