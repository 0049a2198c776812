import { octetAt } from '../x509/octets.ts';

/**
 * How a comment line begins: `#` in YAML, shells and configuration (not C's `#define`, with which firmware
 * embeds certificates), `//` in C and its relatives, `;` in INI files and Lisp, `--` in SQL, Lua and Haskell, `REM` and
 * `::` in batch files, `dnl` in m4.
 */
const lineComment =
  /^(?:#(?![ \t]*define\b)|\/\/|;(?=[\s;-]|[\w.-]+[ \t]*[=:])|--[ \t]|(?:rem|dnl)\b|::[ \t])/i;
const longestBeginning = 80;

/** How a block comment begins and ends, and whether it can begin only at the beginning of a line. */
const blockComments = [
  { open: '/*', close: '*/', beginsLine: true },
  { open: '<!--', close: '-->', beginsLine: false },
  { open: '<#', close: '#>', beginsLine: true },
] as const;

/** Finds where a text is commented out. Offsets must be passed in ascending order, so that one pass is enough. */
export class Comments {
  readonly #text: Buffer;
  #blocks: readonly BlockComments[] | null = null;
  #lineStart = 0;
  #seen = 0;

  constructor(text: Buffer) {
    this.#text = text;
  }

  /** Whether what begins at an offset is part of a line comment or block comment. */
  isAt(offset: number): boolean {
    this.#blocks ??= blocksIn(this.#text);
    return this.#isInLineComment(offset) || this.#blocks.some((block) => block.isAt(offset));
  }

  #isInLineComment(offset: number): boolean {
    const between = this.#text.subarray(this.#seen, offset);
    const lineEnd = Math.max(between.lastIndexOf(0x0a), between.lastIndexOf(0x0d));
    if (lineEnd >= 0) this.#lineStart = this.#seen + lineEnd + 1;
    this.#seen = Math.max(this.#seen, offset);
    return this.#lineStart < offset && beginsLineComment(this.#text, this.#lineStart);
  }
}

/** Nearly all files have no such comment, which a search for single bytes shows much faster. */
function blocksIn(text: Buffer): readonly BlockComments[] {
  const isPossible = text.includes(asterisk) || text.includes(lessThan);
  return isPossible ? blockComments.map((kind) => new BlockComments(text, kind)) : [];
}

const asterisk = 0x2a;
const lessThan = 0x3c;

function beginsLineComment(text: Buffer, lineStart: number): boolean {
  const first = skipBlanks(text, lineStart);
  return lineComment.test(text.toString('latin1', first, first + longestBeginning));
}

class BlockComments {
  readonly #text: Buffer;
  readonly #kind: (typeof blockComments)[number];
  #start = -1;
  #end = 0;

  constructor(text: Buffer, kind: (typeof blockComments)[number]) {
    this.#text = text;
    this.#kind = kind;
  }

  isAt(offset: number): boolean {
    while (this.#end <= offset) this.#next();
    return this.#start <= offset;
  }

  /** Steps to the next comment that is closed; if there is none, beyond the end of the text. */
  #next(): void {
    const { open, close, beginsLine } = this.#kind;
    this.#start = this.#text.indexOf(open, this.#end);
    const closed = this.#start < 0 ? -1 : this.#text.indexOf(close, this.#start + open.length);
    if (closed < 0) {
      this.#start = Number.POSITIVE_INFINITY;
      this.#end = Number.POSITIVE_INFINITY;
    } else if (beginsLine && !isFirstOnLine(this.#text, this.#start)) {
      this.#end = this.#start + open.length;
      this.#start = Number.POSITIVE_INFINITY;
    } else {
      this.#end = closed + close.length;
    }
  }
}

/** Blanks can precede it, and the braces of a template: `{{- /*`. */
function isFirstOnLine(text: Buffer, offset: number): boolean {
  const before = text.toString('latin1', Math.max(0, offset - longestBeginning), offset);
  return /(?:^|[\r\n])(?:\xef\xbb\xbf)?[ \t]*(?:\{\{-?[ \t]*)?$/.test(before);
}

/** Whether every line of a text is blank or a comment, as in a file that only shows a certificate. */
export function isWhollyComment(text: Buffer): boolean {
  const comments = new Comments(text);
  for (let at = 0; at < text.length; at = lineEndAfter(text, at) + 1) {
    const first = skipTemplateBraces(text, skipBlanks(text, at));
    if (!isLineEnd(text, first) && !comments.isAt(first) && !beginsLineComment(text, at)) return false;
  }
  return true;
}

/** `{{- ` before a comment of a Helm template. */
function skipTemplateBraces(text: Buffer, from: number): number {
  const beginning = text.toString('latin1', from, from + longestBeginning);
  return from + beginning.length - beginning.replace(/^\{\{-?[ \t]*/, '').length;
}

function lineEndAfter(text: Buffer, from: number): number {
  let at = from;
  while (!isLineEnd(text, at)) at++;
  return at;
}

function isLineEnd(text: Buffer, at: number): boolean {
  return at >= text.length || text[at] === 0x0a || text[at] === 0x0d;
}

/** A byte order mark counts as a blank. */
function skipBlanks(text: Buffer, from: number): number {
  let at = from;
  if (octetAt(text, at) === 0xef && text[at + 1] === 0xbb && text[at + 2] === 0xbf) at += 3;
  while (text[at] === 0x20 || text[at] === 0x09) at++;
  return at;
}
