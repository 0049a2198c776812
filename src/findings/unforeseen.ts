import { join, type Text, text } from '../text/text.ts';
import type { FindingCode } from './codes.ts';

/** The repository of this Action; the only line to change for a fork. */
export const repositoryUrl = 'https://github.com/certspotter-action/certspotter-action';

/** The page that lists every code with its cause and fix, with an anchor for each. */
export const findingsPage = `${repositoryUrl}/blob/main/docs/findings.md`;

/** Where a code is documented. */
export function helpUri(code: FindingCode): string {
  return `${findingsPage}#${code}`;
}

/** Where to report bugs in this Action. */
export const issuesUrl = `${repositoryUrl}/issues`;

/** The error, if it is of the one kind that is expected; any other is a bug in this Action and is thrown again. */
export function expectKind<Expected extends Error>(
  kind: new (...args: never[]) => Expected,
  thrown: unknown,
): Expected {
  if (thrown instanceof kind) return thrown;
  throw thrown;
}

/** What a function returns, or the error of the one kind that it is expected to throw. */
export function catchKind<T, Foreseen extends Error>(
  kind: new (...args: never[]) => Foreseen,
  attempt: () => T,
): T | Foreseen {
  try {
    return attempt();
  } catch (error) {
    return expectKind(kind, error);
  }
}

/** The message for an unexpected error, with all its causes. */
export function unexpectedErrorMessage(error: unknown): Text {
  const causes = join(causesOf(error), text`, caused by `);
  return text`This should not happen: ${causes}. Please report it at ${issuesUrl}.`;
}

function causesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = error.stack ?? error.message;
  return error.cause === undefined ? [own] : [own, ...causesOf(error.cause)];
}
