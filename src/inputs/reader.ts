import { closest, distance } from 'fastest-levenshtein';
import { failed, ok, orNull, type Result } from '../findings/result.ts';
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
 * ` (did you mean x?)`: the choice with the smallest edit distance, if that is at most a third of its length (but at
 * least 1); otherwise empty.
 */
export function didYouMean(value: string, choices: readonly string[]): Text {
  const wanted = value.toLowerCase().replaceAll('_', '-');
  const best = closest(wanted, choices);
  const isClose = distance(wanted, best) <= Math.max(1, Math.floor(best.length / 3));
  return isClose ? text` (did you mean ${best}?)` : [];
}

/** Returns a parser for a value that must be one of several words, such as a mode. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
): (value: string) => Result<Choice> {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return ok(found);
    const allowed = join(choices, text`, `);
    return failed(text`${value} is not one of ${allowed}${didYouMean(value, choices)}`);
  };
}

/** Reads a boolean as the core schema of YAML 1.2 spells it (https://yaml.org/spec/1.2.2/#10212-boolean). */
export function parseFlag(value: string): Result<boolean> {
  if (/^(?:true|True|TRUE)$/.test(value)) return ok(true);
  if (/^(?:false|False|FALSE)$/.test(value)) return ok(false);
  return failed(text`${value} is not true or false`);
}

/** The defaults of the inputs that have one. An expression that only GitHub can evaluate is not a value elsewhere. */
const defaults = new Map<InputName, string>(
  inputs.flatMap(({ name, default: value }) =>
    value === undefined || value.startsWith('${{') ? [] : [[name, value]],
  ),
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
    return value === '' ? null : orNull(this.#checked(name, parse(value)));
  }

  /** Reads an input that has a default, which replaces a value that is not valid. */
  required<T>(name: InputName, parse: (value: string) => Result<T>): T {
    const result = this.#checked(name, parse(this.value(name)));
    if (result.ok) return result.value;
    const standIn = parse(defaults.get(name) ?? '');
    if (!standIn.ok) throw new TypeError(`The default of the input ${name} cannot be read.`);
    return standIn.value;
  }

  #checked<T>(name: InputName, result: Result<T>): Result<T> {
    if (!result.ok) this.add(text`input ${name}: ${result.reason}`);
    return result;
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
