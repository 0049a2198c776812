import { type Text, text } from '../text/text.ts';
import type { PageDetail } from './detail.ts';
import { link, type Rich } from './markdown.ts';
import { changedPins } from './pin-changes.ts';
import type { Gain, Review, ReviewedName, RunResult } from './result.ts';
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

/** The beginning of a page's first line if some new names, keys or changed pins are not on the page; empty otherwise. */
export function incompleteness(
  { missing }: Excerpt,
  { review, pins, runUrl }: RunResult,
  { pinChanges }: PageDetail,
): Rich {
  const changed = changedPins(pins).length;
  const parts = [
    ...leftOut(missing.names, review.names.length, text`names`),
    ...leftOut(missing.authorizations, review.gains.length, text`authorizations`),
    ...leftOut(changed - pinChanges, changed, text`changed pins`),
  ];
  if (parts.length === 0) return [];
  const log = text`the log of the run`;
  return [
    ...text`⚠️ Not complete: ${sentence(parts)} not shown here; `,
    ...(runUrl === null ? log : link(log, runUrl)),
    ...text` lists all of them. `,
  ];
}

function leftOut(count: number, of: number, words: Text): readonly Text[] {
  return count > 0 ? [text`${count} of ${of} ${words}`] : [];
}
