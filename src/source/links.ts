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
