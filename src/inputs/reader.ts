import { type Text, text } from '../text/text.ts';
import { type InputName, inputs, type RawInputs } from './definition.ts';
import { faulty, InputError, type Parsed, parsed } from './fault.ts';

/** Of the inputs that have one. An expression that only GitHub can expand is no value elsewhere. */
const defaults = new Map<InputName, string>(
  inputs
    .filter(({ default: value }) => value !== '' && !value.startsWith('${{'))
    .map(({ name, default: value }) => [name, value]),
);

/** Reads inputs by name and remembers every fault, to tell them all at once. */
export class InputReader {
  readonly #raw: RawInputs;
  readonly #faults: Text[] = [];

  constructor(raw: RawInputs) {
    this.#raw = raw;
  }

  /** What the user gave without white space around it; the default where that is nothing. */
  value(name: InputName): string {
    return this.#raw[name]?.trim() || (defaults.get(name) ?? '');
  }

  /** Reads an input that may be left out; null where it is, or has a fault. */
  optional<T>(name: InputName, parse: (value: string) => Parsed<T>): T | null {
    const value = this.value(name);
    return value === '' ? null : this.take(name, parse(value), null);
  }

  /** Reads an input that has a default, which takes the place of a value with a fault. */
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

  /** All faults so far; null where there is none. */
  error(): InputError | null {
    return this.#faults.length === 0 ? null : new InputError(this.#faults);
  }
}

/** Turns a check (null where all is well) into a reading of the value as it stands. */
export function checked(check: (value: string) => Text | null): (value: string) => Parsed<string> {
  return (value) => {
    const fault = check(value);
    return fault === null ? parsed(value) : faulty(fault);
  };
}
