import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { octetAt } from './octets.ts';

/** One tag-length-value, as offsets into the bytes that it was read from. */
export interface Element {
  /** The identifier octet; for a tag beyond 30, its first octet. */
  readonly tag: number;
  readonly start: number;
  /** Where the content octets begin. */
  readonly content: number;
  /** Where the content octets end; `end` is beyond it only if an indefinite length is closed by two zeros. */
  readonly contentEnd: number;
  readonly end: number;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The bit of an identifier octet that is set if the value consists of others (X.690 section 8.1.2.5). */
export const constructed = 0x20;

/** Tag number n of the context-specific class, constructed: `[n]`. */
export function contextTag(n: number): number {
  return 0xa0 | n;
}

/** No structure that this Action reads is nested deeper; anything that is must be hostile. */
const maxDepth = 48;

/**
 * Reads the element that begins at an offset (X.690 section 8.1), whose value must end before `limit`.
 * Lengths can be longer than necessary, and indefinite if the element is constructed.
 * @throws Failure
 */
export function elementAt(bytes: Buffer, start: number, limit: number, depth = 0): Element {
  const tag = bytes[start];
  const content = start < limit ? skipTag(bytes, start, limit) : limit;
  const first = bytes[content];
  if (tag === undefined || first === undefined || content >= limit)
    throw new Failure(text`a value is cut short`);
  if (first < 0x80) return definite(tag, start, content + 1, first, limit);
  if (first === 0x80) return indefinite(bytes, tag, start, content + 1, limit, depth);
  return longLength(bytes, tag, start, content, limit);
}

/** A whole element, with its tag and length. */
export function octetsOf(bytes: Buffer, { start, end }: Element): Buffer {
  return bytes.subarray(start, end);
}

/** The content octets of an element. */
export function contentOf(bytes: Buffer, { content, contentEnd }: Element): Buffer {
  return bytes.subarray(content, contentEnd);
}

/** The elements in a constructed element; the last one must end exactly where it ends. */
export function childrenOf(bytes: Buffer, parent: Element): readonly Element[] {
  const elements: Element[] = [];
  for (let at = parent.content; at < parent.contentEnd; ) {
    const element = elementAt(bytes, at, parent.contentEnd);
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/**
 * Steps over the elements in a constructed element without creating an object for each. It is itself the element that
 * was reached last, and so is what `expect` returns, until the next step. A function that reads the element before
 * that can be given the steps themselves; one that keeps it must call `copy`.
 */
export class Steps implements Element {
  readonly #bytes: Buffer;
  readonly #limit: number;
  tag = 0;
  start: number;
  content: number;
  contentEnd: number;
  end: number;

  constructor(bytes: Buffer, { content, contentEnd }: Element) {
    this.#bytes = bytes;
    this.#limit = contentEnd;
    this.start = content;
    this.content = content;
    this.contentEnd = content;
    this.end = content;
  }

  /**
   * Steps to the next element; false if there is none.
   * @throws Failure
   */
  next(): boolean {
    const start = this.end;
    if (start >= this.#limit) return false;
    if (!this.#stepShort(start)) this.#become(elementAt(this.#bytes, start, this.#limit));
    return true;
  }

  /**
   * Steps to the next element, which must have a given tag.
   * @throws Failure
   */
  expect(tag: number, what: string): this {
    return expectTag(this.next() ? this : undefined, tag, what);
  }

  /** Steps over the rest. @throws Failure if it is broken */
  finish(): void {
    while (this.next());
  }

  copy(): Element {
    const { tag, start, content, contentEnd, end } = this;
    return { tag, start, content, contentEnd, end };
  }

  /**
   * Nearly all elements have a tag of one octet and a length of one octet or, after 0x82, two. False for all others,
   * which `elementAt` reads.
   */
  #stepShort(start: number): boolean {
    const bytes = this.#bytes;
    const tag = octetAt(bytes, start);
    const first = octetAt(bytes, start + 1);
    if ((tag & 0x1f) === 0x1f || (first >= 0x80 && first !== 0x82)) return false;
    const isShort = first < 0x80;
    const content = isShort ? start + 2 : start + 4;
    const length = isShort ? first : (octetAt(bytes, start + 2) << 8) | octetAt(bytes, start + 3);
    const end = content + length;
    if (end > this.#limit) return false;
    this.tag = tag;
    this.start = start;
    this.content = content;
    this.contentEnd = end;
    this.end = end;
    return true;
  }

  #become({ tag, start, content, contentEnd, end }: Element): void {
    this.tag = tag;
    this.start = start;
    this.content = content;
    this.contentEnd = contentEnd;
    this.end = end;
  }
}

/** Returns the element if it is there and has a given tag. */
export function expectTag<E extends Element>(element: E | undefined, tag: number, what: string): E {
  if (element === undefined || element.tag !== tag)
    throw new Failure(text`${what} is not where it should be`);
  return element;
}

function skipTag(bytes: Buffer, start: number, limit: number): number {
  let at = start + 1;
  if ((octetAt(bytes, start) & 0x1f) !== 0x1f) return at;
  while (at < limit && (octetAt(bytes, at) & 0x80) !== 0) at++;
  return at + 1;
}

function definite(tag: number, start: number, content: number, length: number, limit: number): Element {
  const end = content + length;
  if (end > limit) throw new Failure(text`a length runs past the end`);
  return { tag, start, content, contentEnd: end, end };
}

function longLength(bytes: Buffer, tag: number, start: number, at: number, limit: number): Element {
  const octets = octetAt(bytes, at) & 0x7f;
  const content = at + 1 + octets;
  if (content > limit) throw new Failure(text`a length is cut short`);
  let length = 0;
  for (let i = at + 1; i < content; i++) {
    length = length * 256 + octetAt(bytes, i);
    if (length > limit) throw new Failure(text`a length runs past the end`);
  }
  return definite(tag, start, content, length, limit);
}

function indefinite(
  bytes: Buffer,
  tag: number,
  start: number,
  content: number,
  limit: number,
  depth: number,
): Element {
  if ((tag & constructed) === 0) throw new Failure(text`a primitive value has no length`);
  if (depth >= maxDepth) throw new Failure(text`values are nested too deeply`);
  let at = content;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0 || at + 2 > limit)
    at = elementAt(bytes, at, limit, depth + 1).end;
  return { tag, start, content, contentEnd: at, end: at + 2 };
}
