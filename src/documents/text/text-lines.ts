/** Steps through the lines of a text, from an offset on. */
export class TextLines {
  readonly #text: Buffer;
  /** The offset after the last line that was returned. */
  at: number;

  constructor(text: Buffer, from: number) {
    this.#text = text;
    this.at = from;
  }

  /** The next line without its line end; null after the last. */
  next(): string | null {
    if (this.at >= this.#text.length) return null;
    const lineEnd = this.#text.indexOf(0x0a, this.at);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    const line = this.#text.toString('latin1', this.at, end);
    this.at = Math.min(end + 1, this.#text.length);
    return line.replace(/\r$/, '');
  }
}

/** Whether a line is the last one of PEM armor. */
export function isLastLine(line: string): boolean {
  return /^\s*-----END /.test(line);
}

/** Whether a line is the first one of PEM armor. */
export function isFirstLine(line: string): boolean {
  return /^\s*-----BEGIN /.test(line);
}
