import { type Text, text } from '../text/text.ts';
import type { Gain, Review } from './result.ts';
import type { ReviewedName } from './reviewed-name.ts';
import { link, type Rich } from './rich.ts';
import { sentence } from './words.ts';

/** As much of a review as a page has room for. */
export interface Excerpt {
  readonly gains: readonly Gain[];
  /** What is not on the page, or not with every key that gains it. */
  readonly missing: { readonly names: number; readonly authorizations: number };
}

/**
 * The most urgent of a review: so many names, each with a key that gains it. A key without names takes the room of one.
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

/** How many things of a kind a page leaves out, and of how many. */
interface LeftOut {
  readonly count: number;
  readonly of: number;
  readonly words: Text;
}

/**
 * What a page's first line begins with where new names, keys or changed pins are not on it; nothing where all are.
 *
 * @param pins so many changed pins, of which so many are shown
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
    ...text`⚠️ Not complete: ${sentence(parts)} are left out here; `,
    ...(runUrl === null ? log : link(log, runUrl)),
    ...text` lists all. `,
  ];
}
