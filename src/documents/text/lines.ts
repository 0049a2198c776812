const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Finds the lines of ascending offsets, in one pass over the text. LF, CR and CRLF end a line. */
export class LineCounter {
  readonly #text: Uint8Array;
  #at = 0;
  #line: number;

  /** @param firstLine the line of its file on which the text begins */
  constructor(text: Uint8Array, firstLine = 1) {
    this.#text = text;
    this.#line = firstLine;
  }

  /** The 1-based line of an offset that is not smaller than the last one. */
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
