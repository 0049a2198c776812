import { isQualified, normalizeDnsName } from '../plan/dns-names.ts';

/** The domain that a name stands for, such as `example.com` for `*.example.com`; null for what is no name of a domain. */
export function domainOf(name: string): string | null {
  const normal = normalizeDnsName(name);
  const domain = normal?.replace(/^\*\./, '') ?? null;
  // A name of one label is a top-level domain or a word, and the search takes neither.
  return domain !== null && isQualified(domain) ? domain : null;
}

/** The domains that are not below another of them, each once, sorted. */
export function outermost(domains: Iterable<string>): readonly string[] {
  const all = new Set(domains);
  return [...all].filter((domain) => !domainsAbove(domain).some((above) => all.has(above))).sort();
}

/** Whether a domain is one of these, or lies below one. */
export function isWithin(domains: ReadonlySet<string>, domain: string): boolean {
  return domains.has(domain) || domainsAbove(domain).some((above) => domains.has(above));
}

/** The domains that a domain lies below, from the nearest to the top. */
function domainsAbove(domain: string): readonly string[] {
  const above: string[] = [];
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1))
    above.push(domain.slice(dot + 1));
  return above;
}
