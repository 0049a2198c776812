import { octetAt, octetWithin, standsAt } from '../x509/octets.ts';
import { lengthOf, meaning, meaningOfUnit, plainAt, plainMeaning } from './unit.ts';
import { unitAt } from './wrapping.ts';

/** The result of decoding a run of base64, and where it ended. */
export interface DecodedBase64 {
  /** Number of bytes. */
  readonly length: number;
  /** Number of base64 characters; one more than a multiple of four is invalid. */
  readonly characters: number;
  /** Characters in the longest run without blanks. */
  readonly longestWord: number;
  /** Number of line ends in it. */
  readonly lineEnds: number;
  /** Offset of the first unit that is not part of it; the end of the text if there is none. */
  readonly stop: number;
}

export interface Base64Source {
  readonly text: Uint8Array;
  readonly from: number;
  /** What every line begins with, such as `//`; null if there is nothing. */
  readonly margin: Uint8Array | null;
  /** The most bytes to decode. */
  readonly maxLength?: number;
  /**
   * Padding ends it, and so does a word that is not a folded line or, if it is shorter than the one before, the last:
   * of words of 64, 64 and 20 characters and one more, the first three are used.
   */
  readonly endsItself?: boolean;
}

/** Decodes base64 (RFC 4648 section 4) through all encodings and escapes around it, to `out` from `outAt` on. */
export function decodeBase64(source: Base64Source, out: Uint8Array, outAt: number): DecodedBase64 {
  return new Decoder(source, out, outAt).run();
}

const lineFeed = 0x0a;

/** Base64 is folded after 64 to 76 characters, rarely after more. */
const maxFoldedLine = 128;

class Decoder {
  readonly #source: Base64Source;
  readonly #out: Uint8Array;
  readonly #outAt: number;
  readonly #enough: number;
  #write: number;
  #bits = 0;
  #characters = 0;
  #wordBegin = 0;
  #lastWord = 0;
  #longestWord = 0;
  #lineEnds = 0;

  constructor(source: Base64Source, out: Uint8Array, outAt: number) {
    this.#source = source;
    this.#out = out;
    this.#outAt = outAt;
    this.#write = outAt;
    const { text, maxLength = text.length } = source;
    this.#enough = Math.ceil((maxLength * 4) / 3);
  }

  run(): DecodedBase64 {
    const { text, from, margin } = this.#source;
    let at = this.#plainStretch(from);
    while (at < text.length && this.#characters < this.#enough) {
      const found = unitAt(text, at);
      const means = meaningOfUnit(found);
      if (this.#endsAt(means)) break;
      this.#take(means);
      at += lengthOf(found);
      if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
      at = this.#plainStretch(at);
    }
    return this.#finish(at);
  }

  /** Decodes unescaped characters, which nearly all are, in local variables. */
  #plainStretch(from: number): number {
    const { text } = this.#source;
    const out = this.#out;
    const enough = this.#enough;
    let at = from;
    let bits = this.#bits;
    let characters = this.#characters;
    let write = this.#write;
    for (const end = text.length; at < end && characters < enough; at++) {
      const value = plainMeaning(octetWithin(text, at));
      if (value < 64) {
        bits = (bits << 6) | value;
        if ((++characters & 3) !== 0) continue;
        out[write++] = bits >>> 16;
        out[write++] = bits >>> 8;
        out[write++] = bits;
      } else if (this.#isPlainFold(at)) {
        this.#characters = characters;
        this.#endLine();
      } else {
        break;
      }
    }
    this.#bits = bits;
    this.#characters = characters;
    this.#write = write;
    return at;
  }

  /** A line end after which the base64 continues immediately. */
  #isPlainFold(at: number): boolean {
    const { text, margin, endsItself } = this.#source;
    return text[at] === lineFeed && margin === null && endsItself !== true && plainAt(text, at + 1) < 64;
  }

  #endsAt(means: number): boolean {
    if (means >= meaning.other) return true;
    if (this.#source.endsItself !== true) return false;
    if (means === meaning.padding) return (this.#characters & 3) !== 0;
    const isSeparator = means === meaning.blank || means === meaning.lineEnd;
    return isSeparator && this.#isLastLine(this.#characters - this.#wordBegin);
  }

  #isLastLine(word: number): boolean {
    return word > maxFoldedLine || (word > 0 && word < this.#lastWord);
  }

  #take(means: number): void {
    if (means === meaning.lineEnd) this.#endLine();
    if (means === meaning.blank) this.#endWord();
    if (means >= 64) return;
    this.#bits = (this.#bits << 6) | means;
    if ((++this.#characters & 3) !== 0) return;
    this.#out[this.#write++] = this.#bits >>> 16;
    this.#out[this.#write++] = this.#bits >>> 8;
    this.#out[this.#write++] = this.#bits;
  }

  #endLine(): void {
    this.#endWord();
    this.#lineEnds++;
  }

  #endWord(): void {
    const word = this.#characters - this.#wordBegin;
    if (word > 0) this.#lastWord = word;
    this.#longestWord = Math.max(this.#longestWord, word);
    this.#wordBegin = this.#characters;
  }

  /** Two or three remaining characters encode one or two bytes. */
  #finish(stop: number): DecodedBase64 {
    const rest = this.#characters & 3;
    if (rest > 1) this.#out[this.#write++] = this.#bits >>> (rest === 2 ? 4 : 10);
    if (rest > 2) this.#out[this.#write++] = this.#bits >>> 2;
    this.#endWord();
    const length = this.#write - this.#outAt;
    return {
      length,
      characters: this.#characters,
      longestWord: this.#longestWord,
      lineEnds: this.#lineEnds,
      stop,
    };
  }
}

const markers = new Uint8Array(256);
for (const marker of '#*>;|!:') markers[marker.charCodeAt(0)] = 1;

/** Skips blanks and comment or quotation marks at the beginning of a line. */
export function skipMargin(text: Uint8Array, lineBegin: number, margin: Uint8Array | null): number {
  let at = skipBlanks(text, lineBegin);
  if (margin !== null && standsAt(text, at, margin)) return at + margin.length;
  while (markers[octetAt(text, at)] === 1) at = skipBlanks(text, at + 1);
  return at;
}

function skipBlanks(text: Uint8Array, from: number): number {
  let at = from;
  while (text[at] === 0x20 || text[at] === 0x09) at++;
  return at;
}

const maxMargin = 8;
const byteOrderMark = /^\xef\xbb\xbf/;

/**
 * What precedes an offset on its line, if that can be the margin of a comment: `//`, `--`, `+` of a diff,
 * `REM`. It shows where such marks, some of which are base64 characters themselves, must be skipped.
 */
export function marginBefore(text: Uint8Array, offset: number): Uint8Array | null {
  if (offset === 0 || text[offset - 1] === 0x0a) return null;
  let begin = offset;
  while (begin > 0 && offset - begin <= 4 * maxMargin && text[begin - 1] !== 0x0a && text[begin - 1] !== 0x0d)
    begin--;
  const before = Buffer.from(text.subarray(begin, offset))
    .toString('latin1')
    .replace(byteOrderMark, '')
    .trim();
  return /^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(before) ? Buffer.from(before, 'latin1') : null;
}
