import { closest, distance } from 'fastest-levenshtein';
import { join, type Text, text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

/**
 * The choice that was probably meant: the one with the smallest edit distance, if that is at most a third of its length
 * (but at least 1); null if none is that close.
 */
function nearest(value: string, choices: readonly string[]): string | null {
  const wanted = value.toLowerCase().replaceAll('_', '-');
  const best = closest(wanted, choices);
  return distance(wanted, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}

/** ` (did you mean x?)`, or empty. */
export function didYouMean(value: string, choices: readonly string[]): Text {
  const guess = nearest(value, choices);
  return guess === null ? [] : text` (did you mean ${guess}?)`;
}

/** Reads a value that must be one of several words, such as a mode. */
export function parseChoice<const Choice extends string>(
  value: string,
  choices: readonly Choice[],
): Parsed<Choice> {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return parsed(found);
  const allowed = join(choices, text`, `);
  return invalid(text`${value} is not one of ${allowed}${didYouMean(value, choices)}`);
}

/** Returns a parser for one of a list of words. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
): (value: string) => Parsed<Choice> {
  return (value) => parseChoice(value, choices);
}

const flags = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** Reads a boolean as the core schema of YAML 1.2 spells it (https://yaml.org/spec/1.2.2/#10212-boolean). */
export function parseFlag(value: string): Parsed<boolean> {
  const flag = flags.get(value);
  return flag === undefined ? invalid(text`${value} is not true or false`) : parsed(flag);
}
