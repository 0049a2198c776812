import { setFailed } from '@actions/core';
import { unforeseen } from '../findings/unforeseen.ts';
import { toLogLine } from '../text/log-line.ts';

/** Fails the step with an unexpected error. */
export function explain(error: unknown): void {
  setFailed(toLogLine(unforeseen(error)));
}
