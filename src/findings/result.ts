import { toPlain } from '../text/plain.ts';
import type { Text } from '../text/text.ts';

/** What became of an attempt: a value, or the reason why there is none. */
export type Result<T, Reason = Text> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function failed<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}

/**
 * Something from outside (bytes, a file, a response) that cannot be used. It is thrown only within a parser or a
 * sequence of requests, and `attempt` turns it into a result; any other exception is a bug in this Action.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  /** Why it failed, without the object that it is about, and without quoting secrets. */
  readonly text: Text;
  /** What to do about it; null if that depends on the object. */
  readonly hint: Text | null;

  constructor(text: Text, hint: Text | null = null, options?: ErrorOptions) {
    super(toPlain(text), options);
    this.text = text;
    this.hint = hint;
  }
}

/** The value of a function, or the failure that it throws. */
export function attempt<T>(work: () => T): Result<T, Failure> {
  try {
    return ok(work());
  } catch (error) {
    return failed(expectFailure(error));
  }
}

/** The value; null if there is none, whatever the reason. */
export function orNull<T>(result: Result<T, unknown>): T | null {
  return result.ok ? result.value : null;
}

/** The failure, if it is one; any other error is a bug, and is thrown again. */
export function expectFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  throw thrown;
}
