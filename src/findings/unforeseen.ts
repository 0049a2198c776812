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
