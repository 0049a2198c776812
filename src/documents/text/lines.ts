const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Tells the line of offsets that only ever grow, in one pass over the text. LF, CR and CRLF end a line. */
export class LineCounter {
  readonly #text: Uint8Array;
  #at = 0;
  #line: number;

  /** @param firstLine where the text begins in its file */
  constructor(text: Uint8Array, firstLine = 1) {
    this.#text = text;
    this.#line = firstLine;
  }

  /** The 1-based line of an offset that is not before the last one asked for. */
  lineAt(offset: number): number {
    const text = this.#text;
    let line = this.#line;
    for (let at = this.#at; at < offset; at++) {
      const byte = text[at];
      if (byte === lineFeed || (byte === carriageReturn && text[at + 1] !== lineFeed)) line++;
    }
    this.#at = Math.max(this.#at, offset);
    this.#line = line;
    return line;
  }
}
