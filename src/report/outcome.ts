import { compareUrgency, levels } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { toWhole } from '../text/plain.ts';
import type { Outcome } from './result.ts';

/** An error means `fail`, a warning `warn`; notices do not count. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ level }) => level === 'error')) return 'fail';
  return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}

/** In the order of all reports: by level, urgency of the code, rank, path (those without one last), line and message. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compareUrgency(a.code, b.code) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      comparePaths(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      comparePaths(toWhole(a.message), toWhole(b.message)),
  );
}

function comparePaths(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
