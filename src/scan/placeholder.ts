import type { Body } from './armor.ts';
import { skipMargin } from './base64.ts';
import { lengthOf, meaning, meaningOfUnit } from './unit.ts';
import { unitAt } from './wrapping.ts';

/** Words of prose are shorter; a line of armor is longer. */
export const minArmorWord = 20;

/** Twenty random characters of base64, or of hex, practically never have so few different ones. */
const fewCharacters = 5;

/**
 * Whether what is between the first and the last line of armor is only a placeholder for a key, such as `XXXX…` or
 * `REDACTED`. All of it must be filler: a key with such a word before, after or within it is not a placeholder.
 */
export function isPlaceholder(text: Buffer, { from, seen, margin }: Body): boolean {
  const short: number[] = [];
  let word: number[] = [];
  for (let at = from; at < seen; ) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    at += lengthOf(found);
    if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
    if (means < 64) word.push(means);
    if (means <= meaning.nothing && at < seen) continue;
    if (word.length < minArmorWord) short.push(...word);
    else if (!isFiller(word)) return false;
    word = [];
  }
  // Together: a key can be folded so narrowly that all of its words are short.
  return short.length < minArmorWord || isFiller(short);
}

/** A few characters repeated, or letters of one case: neither the base64 nor the hex of a key looks like that. */
function isFiller(values: readonly number[]): boolean {
  const distinct = [...new Set(values)];
  return (
    distinct.length <= fewCharacters ||
    distinct.every((value) => value < 26) ||
    distinct.every((value) => value >= 26 && value < 52)
  );
}
