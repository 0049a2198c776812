import { join, type Text, text } from '../text/text.ts';
import { issuesUrl } from './help-uri.ts';

/** Tells of an error that nobody foresaw, with all that caused it. */
export function unforeseen(error: unknown): Text {
  const causes = join(causesOf(error), text`, because of `);
  return text`This should not happen: ${causes}. Please report it at ${issuesUrl}.`;
}

function causesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = error.stack ?? error.message;
  return error.cause === undefined ? [own] : [own, ...causesOf(error.cause)];
}
