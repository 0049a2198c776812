import { join, type Text, text } from '../text/text.ts';
import { issuesUrl } from './help-uri.ts';

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
