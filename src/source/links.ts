import type { TokenizerCallbacks } from 'htmlparser2';

/** Links of a page that are looked at. */
export const maxLinks = 5_000;
/** Characters of a link. */
const maxLinkLength = 2_048;

/** Where a Markdown link leads, and addresses that stand in plain text. */
const inText =
  /\]\(\s*<?([^\s()<>]+)|^ {0,3}\[[^\]\n]{1,200}\]:\s*<?([^\s<>]+)|(https:\/\/[^\s"'<>()[\]\\]+)/gm;

/**
 * The links on a page, in order and each once: of an HTML page those that a browser would follow, with its base address
 * and without those in comments and scripts; of any other text those of Markdown, and bare addresses.
 *
 * @param address of the page
 */
export async function linksIn(page: string, address: string): Promise<readonly URL[]> {
  const { hrefs, base } = await anchorsIn(page);
  const from = base !== null && URL.canParse(base, address) ? new URL(base, address).href : address;
  const found = hrefs.length > 0 ? hrefs : textLinksIn(page);
  const links = new Map<string, URL>();
  for (const href of found) {
    if (href.length > maxLinkLength || !URL.canParse(href, from)) continue;
    const link = new URL(href, from);
    link.hash = '';
    links.set(link.href, link);
  }
  return [...links.values()].slice(0, maxLinks);
}

interface Anchors {
  readonly hrefs: readonly string[];
  readonly base: string | null;
}

/** The tokenizer alone: the library's parser keeps the elements that are open, which takes for ever on a hostile page. */
async function anchorsIn(page: string): Promise<Anchors> {
  const { Tokenizer } = await import('htmlparser2');
  const anchors = new AnchorTokens(page);
  const tokenizer = new Tokenizer({}, anchors);
  tokenizer.write(page);
  tokenizer.end();
  return anchors;
}

/** Gathers the values of `href` in start tags; offsets are those of the page. */
class AnchorTokens implements TokenizerCallbacks, Anchors {
  readonly #page: string;
  readonly hrefs: string[] = [];
  base: string | null = null;
  #tag = '';
  #attribute = '';
  #value = '';
  #href: string | null = null;

  constructor(page: string) {
    this.#page = page;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#page.slice(start, end).toLowerCase();
    this.#href = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#page.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#isHref()) this.#value += this.#page.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.#isHref()) this.#value += String.fromCodePoint(codePoint);
  }

  /** Of an attribute that is repeated, the first counts. */
  onattribend(): void {
    if (this.#isHref()) this.#href ??= this.#value.trim();
  }

  onopentagend(): void {
    if (this.#href === null) return;
    if (this.#tag === 'base') this.base ??= this.#href;
    else if (this.#tag === 'a' || this.#tag === 'area') this.hrefs.push(this.#href);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  #isHref(): boolean {
    return this.#attribute === 'href';
  }

  oncdata(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}

function textLinksIn(page: string): readonly string[] {
  return [...page.matchAll(inText)].flatMap(
    ([, inline, reference, bare]) => inline ?? reference ?? bare ?? [],
  );
}
