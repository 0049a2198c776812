import { expressionMatcher } from '../glob/glob.ts';
import { isObject, parseJson } from '../json.ts';

/**
 * Turns a glob into a matcher for links. A glob without a slash is compared with the part of the path after its last slash, one that begins with
 * `https://` with the whole URL, any other with the whole path. The query is included in each.
 * `*` matches anything except slashes, `**` matches anything, `?` matches one character except a slash. Matching takes
 * time linear in the length of the link for every pattern.
 */
export function linkMatcher(pattern: string): (link: URL) => boolean {
  const isAddress = /^https:\/\//i.test(pattern);
  const isName = !pattern.includes('/');
  const isRelative = !isAddress && !isName && !/^(?:\/|\*\*)/.test(pattern);
  const whole = isRelative ? `/${pattern}` : pattern;
  const fits = expressionMatcher(`^${whole.replace(/\*+|[^*]/gsu, expressionOf)}$`);
  return ({ origin, pathname, search }) => {
    const path = isName ? pathname.slice(pathname.lastIndexOf('/') + 1) : pathname;
    const written = (isAddress ? origin : '') + path + search;
    return fits(written) || (written.includes('%') && fits(decoded(written)));
  };
}

/** One character, which can be two code units, except a slash. */
const one = String.raw`(?:[\ud800-\udbff][\udc00-\udfff]|[^/\ud800-\udfff])`;

function expressionOf(token: string): string {
  if (token.startsWith('*')) return token.length > 1 ? '.*' : '[^/]*';
  return token === '?' ? one : token.replace(/\W/g, String.raw`\$&`);
}

/** Percent-decoded; unchanged if an escape is not valid. */
function decoded(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

/** The years that `{year}` stands for: the current and the next one, in UTC. */
export function yearsAt(asOf: number): readonly [number, number] {
  const year = new Date(asOf).getUTCFullYear();
  return [year, year + 1];
}

/** `URL` percent-encodes a brace in a path, but not in a query. */
const placeholder = /\{year\}|%7Byear%7D/gi;

/** One URL for each year if it contains `{year}`; otherwise only the URL itself. */
export function addressesIn(source: URL, years: readonly number[]): readonly URL[] {
  return [...new Set(years.map((year) => source.href.replace(placeholder, String(year))))].map(
    (href) => new URL(href),
  );
}

/** One pattern for each year if it contains `{year}`; otherwise only the pattern itself. */
export function patternsIn(pattern: string, years: readonly number[]): readonly string[] {
  return [...new Set(years.map((year) => pattern.replaceAll('{year}', String(year))))];
}

/** The `x5u` URLs of a JSON Web Key Set (RFC 7517 sections 4.6 and 5), without duplicates; empty if it is not one. */
export function x5uIn(page: string): readonly URL[] {
  const keys = keysIn(page);
  const addresses = keys.flatMap((key) =>
    isObject(key) && typeof key['x5u'] === 'string' && URL.canParse(key['x5u'])
      ? [new URL(key['x5u']).href]
      : [],
  );
  return [...new Set(addresses)].map((address) => new URL(address));
}

function keysIn(page: string): readonly unknown[] {
  const value = /^\s*\{/.test(page) ? parseJson(page) : null;
  const keys = isObject(value) ? (value['keys'] ?? [value]) : [];
  return Array.isArray(keys) ? keys : [];
}

/** Links of a page that are examined. */
export const maxLinks = 5_000;
/** Characters of a link. */
const maxLinkLength = 2_048;

/** Targets of Markdown links, and URLs in plain text; of those that are too long, one character more than allowed. */
const inText =
  /\]\(\s{0,99}<?([^\s()<>]{1,2049})|^ {0,3}\[[^\]\n]{1,200}\]:\s{0,99}<?([^\s<>]{1,2049})|(https:\/\/[^\s"'<>()[\]\\]{1,2041})/gm;

/**
 * The links on a page, in order and without duplicates: in an HTML page, those that a browser would follow, using its base
 * URL and ignoring comments and scripts; in any other text, Markdown links and bare URLs.
 *
 * @param address of the page
 */
export async function linksIn(page: string, address: string): Promise<readonly URL[]> {
  const { anchorsIn } = await import('./anchors.ts');
  const { hrefs, base } = anchorsIn(page);
  const from = base !== null && URL.canParse(base, address) ? new URL(base, address).href : address;
  const found = hrefs.length > 0 ? hrefs : textLinksIn(page);
  const links = new Map<string, URL>();
  for (const href of new Set(found)) {
    if (links.size === maxLinks) break;
    if (href.length > maxLinkLength || !URL.canParse(href, from)) continue;
    const link = new URL(href, from);
    link.hash = '';
    links.set(link.href, link);
  }
  return [...links.values()];
}

function textLinksIn(page: string): readonly string[] {
  return [...page.matchAll(inText)].flatMap(
    ([, inline, reference, bare]) => inline ?? reference ?? bare ?? [],
  );
}
