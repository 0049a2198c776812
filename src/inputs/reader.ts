import { type Text, text } from '../text/text.ts';
import { type InputName, inputs, type RawInputs } from './definition.ts';
import { InputError, invalid, type Parsed, parsed } from './fault.ts';

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
  optional<T>(name: InputName, parse: (value: string) => Parsed<T>): T | null {
    const value = this.value(name);
    return value === '' ? null : this.take(name, parse(value), null);
  }

  /** Reads an input that has a default, which replaces a value that is not valid. */
  required<T>(name: InputName, parse: (value: string) => Parsed<T>): T {
    const result = parse(this.value(name));
    if (result.ok) return result.value;
    this.add(text`input ${name}: ${result.fault}`);
    const standIn = parse(defaults.get(name) ?? '');
    if (!standIn.ok) throw new TypeError(`The default of the input ${name} cannot be read.`);
    return standIn.value;
  }

  take<T, Other>(name: InputName, result: Parsed<T>, standIn: Other): T | Other {
    if (result.ok) return result.value;
    this.add(text`input ${name}: ${result.fault}`);
    return standIn;
  }

  add(...faults: readonly Text[]): void {
    this.#faults.push(...faults);
  }

  /** All errors so far; null if there are none. */
  error(): InputError | null {
    return this.#faults.length === 0 ? null : new InputError(this.#faults);
  }
}

/** Turns a check (null if the value is valid) into a reader that returns the value unchanged. */
export function checked(check: (value: string) => Text | null): (value: string) => Parsed<string> {
  return (value) => {
    const fault = check(value);
    return fault === null ? parsed(value) : invalid(fault);
  };
}
