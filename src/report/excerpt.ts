import { type Text, text } from '../text/text.ts';
import { link, type Rich } from './markdown.ts';
import type { Gain, Review, ReviewedName } from './result.ts';
import { sentence } from './words.ts';

/** The part of a review for which a page has room. */
export interface Excerpt {
  readonly gains: readonly Gain[];
  /** The number of names that are not on the page with every key that gains them, and of authorizations not on it. */
  readonly missing: { readonly names: number; readonly authorizations: number };
}

/**
 * The most urgent part of a review: a limited number of names, each with the keys that gain it. A key without names counts
 * as one name.
 */
export function excerptOf({ gains, names }: Review, most: number): Excerpt {
  const nameless = gains.flatMap((gain, index) => (gain.names.length === 0 ? [index] : []));
  const shown = new Map<number, ReviewedName[]>(nameless.slice(0, most).map((index) => [index, []]));
  let room = most - shown.size;
  let complete = 0;
  for (const name of names) {
    for (const index of name.gains.slice(0, room)) append(shown, index, name);
    if (name.gains.length > room) break;
    room -= name.gains.length;
    complete++;
  }
  return {
    gains: gains.flatMap((gain, index) => {
      const own = shown.get(index);
      return own === undefined ? [] : [{ result: gain.result, names: own }];
    }),
    missing: { names: names.length - complete, authorizations: gains.length - shown.size },
  };
}

function append(shown: Map<number, ReviewedName[]>, index: number, name: ReviewedName): void {
  const names = shown.get(index);
  if (names === undefined) shown.set(index, [name]);
  else names.push(name);
}

/** How many items of a kind a page leaves out, and of how many. */
interface LeftOut {
  readonly count: number;
  readonly of: number;
  readonly words: Text;
}

/**
 * The beginning of a page's first line if some new names, keys or changed pins are not on the page; empty otherwise.
 *
 * @param pins how many pins are changed, and how many of them are shown
 */
export function incompleteness(
  { missing }: Excerpt,
  { names, gains }: Review,
  pins: { readonly changed: number; readonly shown: number },
  runUrl: string | null,
): Rich {
  const all: readonly LeftOut[] = [
    { count: missing.names, of: names.length, words: text`names` },
    { count: missing.authorizations, of: gains.length, words: text`authorizations` },
    { count: Math.max(0, pins.changed - pins.shown), of: pins.changed, words: text`changed pins` },
  ];
  const parts = all
    .filter(({ count }) => count > 0)
    .map(({ count, of, words }) => text`${count} of ${of} ${words}`);
  if (parts.length === 0) return [];
  const log = text`the log of the run`;
  return [
    ...text`⚠️ Not complete: ${sentence(parts)} not shown here; `,
    ...(runUrl === null ? log : link(log, runUrl)),
    ...text` lists all of them. `,
  ];
}
