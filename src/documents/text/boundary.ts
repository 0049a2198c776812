import { base64Character, dashWidth, lengthOf, meaning, meaningOfUnit, plain } from './unit.ts';
import { unitAt } from './wrapping.ts';

/** An armour's first or last line (RFC 7468 section 2), however its dashes, blanks and letters are written. */
export interface Boundary {
  readonly keyword: 'BEGIN' | 'END';
  /** In capitals as it stands, blanks folded. */
  readonly label: string;
  readonly start: number;
  /** After its last dash. */
  readonly end: number;
}

/** A run of dashes, and where it ends. */
export interface Dashes {
  /** In hyphens. */
  readonly width: number;
  readonly end: number;
}

/** People lose a dash or two; word processors make two dashes of five. */
const minWidth = 3;
const minClosingWidth = 2;
const maxLabel = 64;

/** The run of dashes that begins at an offset. */
export function dashesAt(text: Uint8Array, start: number): Dashes {
  let width = 0;
  let at = start;
  while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (dashWidth(means) === 0 && means !== meaning.nothing) break;
    width += dashWidth(means);
    at += lengthOf(found);
  }
  return { width, end: at };
}

/** The boundary that begins with a run of dashes at an offset, or null. */
export function boundaryAfter(text: Uint8Array, start: number, dashes: Dashes): Boundary | null {
  if (dashes.width < minWidth) return null;
  const words = wordsAt(text, dashes.end);
  const [, keyword, label] = /^ ?(BEGIN|END) (.*\S) ?$/.exec(words.words) ?? [];
  if (label === undefined) return null;
  const closing = dashesAt(text, words.end);
  if (closing.width < minClosingWidth) return null;
  return { keyword: keyword === 'BEGIN' ? 'BEGIN' : 'END', label, start, end: closing.end };
}

/** Letters, digits and single blanks, up to anything else. */
function wordsAt(text: Uint8Array, start: number): { readonly words: string; readonly end: number } {
  let words = '';
  let at = start;
  while (at < text.length && words.length < maxLabel) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means < plusValue) words += base64Character(means);
    else if (means === meaning.blank || means === plusValue) words += words.endsWith(' ') ? '' : ' ';
    else if (means !== meaning.nothing) break;
    at += lengthOf(found);
  }
  return { words, end: at };
}

/** In form data a plus sign is a space. */
const plusValue = plain['+'.charCodeAt(0)] ?? 62;
