import { type Text, text } from '../text/text.ts';
import type { Gain, Review } from './result.ts';
import type { ReviewedName } from './reviewed-name.ts';
import { link, type Rich } from './rich.ts';

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

/** What a page's first line begins with where new names or keys are not on it; nothing where all are. */
export function incompleteness({ missing }: Excerpt, review: Review, runUrl: string | null): Rich {
  if (missing.names === 0 && missing.authorizations === 0) return [];
  const parts: Text =
    missing.authorizations === 0
      ? text`${missing.names} of ${review.names.length} names`
      : text`${missing.names} of ${review.names.length} names and ${missing.authorizations} of ${review.gains.length} authorizations`;
  const log = text`the log of the run`;
  return [
    ...text`⚠️ Not complete: ${parts} are left out here; `,
    ...(runUrl === null ? log : link(log, runUrl)),
    ...text` lists all. `,
  ];
}
