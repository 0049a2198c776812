import { setFailed } from '@actions/core';
import { unexpectedErrorMessage } from '../findings/unforeseen.ts';
import { toLogLine } from '../text/log-line.ts';

/** Fails the step with an unexpected error. */
export function failUnexpectedly(error: unknown): void {
  setFailed(toLogLine(unexpectedErrorMessage(error)));
}
