import { setFailed } from '@actions/core';
import { issuesUrl } from '../findings/help-uri.ts';
import { toLogLine } from '../text/log-line.ts';
import { text } from '../text/text.ts';

/** Tells of an error that nobody foresaw, with all that caused it. */
export function explain(error: unknown): void {
  setFailed(
    toLogLine(
      text`This should not happen: ${causesOf(error).join(', because of ')}. Please report it at ${issuesUrl}.`,
    ),
  );
}

function causesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = error.stack ?? error.message;
  return error.cause === undefined ? [own] : [own, ...causesOf(error.cause)];
}
