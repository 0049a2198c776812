import { toPlain } from '../text/plain.ts';
import { join, type Text, text } from '../text/text.ts';

/** A value that the user set, as read; or what is wrong with it, worded to follow the value's name and a colon. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Text };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function invalid(fault: Text): Parsed<never> {
  return { ok: false, fault };
}

/** Thrown once per run, with everything that is wrong with the inputs and the config file. */
export class InputError extends Error {
  readonly faults: readonly Text[];

  constructor(faults: readonly Text[]) {
    super(toPlain(summaryOf(faults)));
    this.name = 'InputError';
    this.faults = faults;
  }

  /** All faults in one text. */
  get text(): Text {
    return summaryOf(this.faults);
  }
}

function summaryOf(faults: readonly Text[]): Text {
  const [only] = faults;
  if (faults.length === 1 && only !== undefined) return only;
  return text`${faults.length} errors in the inputs: ${join(faults, text`; `)}`;
}
