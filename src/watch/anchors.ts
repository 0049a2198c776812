import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The link targets of an HTML page. */
export interface Anchors {
  readonly hrefs: readonly string[];
  readonly base: string | null;
}

/** Only uses the tokenizer: the library's parser tracks open elements, which takes forever on a hostile page. */
export function anchorsIn(page: string): Anchors {
  const anchors = new AnchorTokens(page);
  const tokenizer = new Tokenizer({}, anchors);
  tokenizer.write(page);
  tokenizer.end();
  return anchors;
}

/** Collects the values of `href` in start tags; offsets are relative to the page. */
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

  /** If an attribute is repeated, the first one counts. */
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
