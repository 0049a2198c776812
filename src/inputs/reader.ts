import { closest, distance } from 'fastest-levenshtein';
import { failed, ok, type Result } from '../findings/result.ts';
import { join, type Text, text } from '../text/text.ts';
import { type InputName, inputs, type RawInputs } from './definition.ts';

/** What was read from the inputs or the command line, or everything that is wrong with them. */
export type InputResult<T> = Result<T, readonly Text[]>;

/** All errors in the inputs, in one text. */
export function inputErrors(faults: readonly Text[]): Text {
  const [only] = faults;
  if (faults.length === 1 && only !== undefined) return only;
  return text`${faults.length} errors in the inputs: ${join(faults, text`; `)}`;
}

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
): Result<Choice> {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return ok(found);
  const allowed = join(choices, text`, `);
  return failed(text`${value} is not one of ${allowed}${didYouMean(value, choices)}`);
}

/** Returns a parser for one of a list of words. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
): (value: string) => Result<Choice> {
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
export function parseFlag(value: string): Result<boolean> {
  const flag = flags.get(value);
  return flag === undefined ? failed(text`${value} is not true or false`) : ok(flag);
}

/** The defaults of the inputs that have one. An expression that only GitHub can evaluate is not a value elsewhere. */
const defaults = new Map<InputName, string>(
  inputs
    .filter(({ default: value }) => value !== '' && !value.startsWith('${{'))
    .map(({ name, default: value }) => [name, value]),
);

/** Reads inputs by name and collects all errors, to report them together. */
export class InputReader {
  readonly #raw: RawInputs;
  readonly #faults: Text[] = [];

  constructor(raw: RawInputs) {
    this.#raw = raw;
  }

  /** The value that the user set, trimmed; the default if that is empty. */
  value(name: InputName): string {
    return this.#raw[name]?.trim() || (defaults.get(name) ?? '');
  }

  /** Reads an optional input; null if it is not set or not valid. */
  optional<T>(name: InputName, parse: (value: string) => Result<T>): T | null {
    const value = this.value(name);
    return value === '' ? null : this.take(name, parse(value), null);
  }

  /** Reads an input that has a default, which replaces a value that is not valid. */
  required<T>(name: InputName, parse: (value: string) => Result<T>): T {
    const result = parse(this.value(name));
    if (result.ok) return result.value;
    this.add(text`input ${name}: ${result.reason}`);
    const standIn = parse(defaults.get(name) ?? '');
    if (!standIn.ok) throw new TypeError(`The default of the input ${name} cannot be read.`);
    return standIn.value;
  }

  take<T, Other>(name: InputName, result: Result<T>, standIn: Other): T | Other {
    if (result.ok) return result.value;
    this.add(text`input ${name}: ${result.reason}`);
    return standIn;
  }

  add(...faults: readonly Text[]): void {
    this.#faults.push(...faults);
  }

  /** All errors so far. */
  get faults(): readonly Text[] {
    return this.#faults;
  }
}

/** Turns a check (null if the value is valid) into a reader that returns the value unchanged. */
export function checked(check: (value: string) => Text | null): (value: string) => Result<string> {
  return (value) => {
    const fault = check(value);
    return fault === null ? ok(value) : failed(fault);
  };
}
