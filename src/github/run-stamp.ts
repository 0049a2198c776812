import type { RunContext } from './context.ts';
import { hashed } from './identity.ts';

/** Which run wrote something; runs can be ordered by it. */
export interface RunStamp {
  /** Counts the runs of the workflow file; null if it is not known. */
  readonly number: number | null;
  /** Counts the re-runs with the same number. */
  readonly attempt: number;
  /** 16 hex digits; the jobs and re-runs of a run share it. Empty if it is not known. */
  readonly id: string;
}

export function stampOf(context: RunContext): RunStamp {
  const { runNumber, runAttempt, runId, sha, base, pullRequest } = context;
  // What jobs of one run share, and runs of different commits do not, whatever their ids.
  const id = hashed([runId, sha, base?.sha ?? '', pullRequest?.head.sha ?? '']).slice(0, 16);
  return { number: runNumber === 0 ? ordinalOf(runId) : runNumber, attempt: runAttempt, id };
}

/** Run ids also increase, over all workflows. */
function ordinalOf(runId: string): number | null {
  return /^\d{1,15}$/.test(runId) ? Number(runId) : null;
}

/** Whether the other run is known to be the newer one. */
export function isOlder(run: RunStamp, other: RunStamp): boolean {
  if (run.number === null || other.number === null) return false;
  return run.number < other.number || (run.number === other.number && run.attempt < other.attempt);
}

/** Whether two jobs belong to one run, including its re-runs. */
export function isSameRun(a: RunStamp, b: RunStamp): boolean {
  return a.id !== '' && a.id === b.id;
}

/** One job runs once in each attempt, so this is another job, or another step that nothing distinguishes. */
export function isSameAttempt(a: RunStamp, b: RunStamp): boolean {
  return isSameRun(a, b) && a.attempt === b.attempt;
}

/** Without spaces, such as `12.1.0123456789abcdef`. */
export function writeStamp({ number, attempt, id }: RunStamp): string {
  return `${number ?? '-'}.${attempt}.${id}`;
}

export function readStamp(stamp: string): RunStamp | null {
  const [, number, attempt, id] = /^(\d{1,15}|-)\.(\d{1,15})\.([0-9a-f]{16}|)$/.exec(stamp) ?? [];
  if (number === undefined || id === undefined) return null;
  return { number: number === '-' ? null : Number(number), attempt: Number(attempt), id };
}
