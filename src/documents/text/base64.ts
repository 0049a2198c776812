import { lengthOf, meaning, meaningOfUnit, plain } from './unit.ts';
import { unitAt } from './wrapping.ts';

/** What a stretch of base64 was decoded to, and where and why it ended. */
export interface Decoded {
  /** Number of bytes. */
  readonly length: number;
  /** Number of base64 characters; one more than a multiple of four is one too many. */
  readonly characters: number;
  /** Characters in the longest stretch without blanks. */
  readonly longestWord: number;
  /** Offset of the unit that is no part of it; the end of the text where there is none. */
  readonly stop: number;
  /** Meaning of that unit; `null` at the end of the text or where enough is decoded. */
  readonly stoppedBy: number | null;
}

export interface Base64Source {
  readonly text: Uint8Array;
  readonly from: number;
  /** What stands at the beginning of every line, such as `//`; null where nothing does. */
  readonly margin: Uint8Array | null;
  /** Decode no more than so many bytes. */
  readonly maxLength?: number;
  /** Padding ends it, as it does where base64 is not in armour. */
  readonly endsAtPadding?: boolean;
}

const lineFeed = 0x0a;

/** Decodes base64 (RFC 4648 section 4) through whatever wraps it, to `out` from `outAt` on. */
export function decodeBase64(source: Base64Source, out: Uint8Array, outAt: number): Decoded {
  const { text, from, margin, maxLength = Number.POSITIVE_INFINITY, endsAtPadding = false } = source;
  const enough = Math.ceil((maxLength * 4) / 3);
  let at = from;
  let write = outAt;
  let bits = 0;
  let characters = 0;
  let wordBegin = 0;
  let longestWord = 0;
  let stoppedBy: number | null = null;
  while (at < text.length && characters < enough) {
    const byte = text[at] ?? 0;
    const value = plain[byte] ?? 0;
    if (value < 64) {
      at++;
      bits = (bits << 6) | value;
      if ((++characters & 3) === 0) {
        out[write++] = bits >>> 16;
        out[write++] = bits >>> 8;
        out[write++] = bits;
      }
      continue;
    }
    if (byte === lineFeed) {
      longestWord = Math.max(longestWord, characters - wordBegin);
      wordBegin = characters;
      at = skipMargin(text, at + 1, margin);
      continue;
    }
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means < 64) {
      bits = (bits << 6) | means;
      if ((++characters & 3) === 0) {
        out[write++] = bits >>> 16;
        out[write++] = bits >>> 8;
        out[write++] = bits;
      }
    } else if (means === meaning.blank || means === meaning.lineEnd) {
      longestWord = Math.max(longestWord, characters - wordBegin);
      wordBegin = characters;
    } else if (means === meaning.padding) {
      if (endsAtPadding && (characters & 3) !== 0) break;
    } else if (means !== meaning.nothing) {
      stoppedBy = means;
      break;
    }
    at += lengthOf(found);
    if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
  }
  const rest = characters & 3;
  if (rest > 1) out[write++] = bits >>> (rest === 2 ? 4 : 10);
  if (rest > 2) out[write++] = bits >>> 2;
  longestWord = Math.max(longestWord, characters - wordBegin);
  return { length: write - outAt, characters, longestWord, stop: at, stoppedBy };
}

const markers = new Uint8Array(256);
for (const marker of '#*>;|!:') markers[marker.charCodeAt(0)] = 1;

/** Skips blanks and comment or quotation markers at the beginning of a line. */
function skipMargin(text: Uint8Array, lineBegin: number, margin: Uint8Array | null): number {
  let at = skipBlanks(text, lineBegin);
  if (margin?.every((byte, i) => text[at + i] === byte)) return at + margin.length;
  while (markers[text[at] ?? 0] === 1) at = skipBlanks(text, at + 1);
  return at;
}

function skipBlanks(text: Uint8Array, from: number): number {
  let at = from;
  while (text[at] === 0x20 || text[at] === 0x09) at++;
  return at;
}

const maxMargin = 8;

/**
 * What stands before an offset on its line, if that may be the margin of a comment: `//`, `--`, `+` of a diff,
 * `REM`. It tells where such marks, some of which are base64 characters themselves, are to be skipped.
 */
export function marginBefore(text: Uint8Array, offset: number): Uint8Array | null {
  let begin = offset;
  while (begin > 0 && offset - begin <= 4 * maxMargin && text[begin - 1] !== 0x0a && text[begin - 1] !== 0x0d)
    begin--;
  const before = Buffer.from(text.subarray(begin, offset)).toString('latin1').trim();
  return /^(?:[^\sA-Za-z0-9"'`<=]{1,8}|rem|REM|dnl)$/.test(before) ? Buffer.from(before, 'latin1') : null;
}
