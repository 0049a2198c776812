import type { Level } from '../findings/codes.ts';
import type { Sent } from '../plan/authorization.ts';
import type { Result } from './result.ts';

/** The numbers of a run, as the report and the outputs show them. */
export interface Counts {
  readonly files: number;
  readonly documents: number;
  readonly planned: number;
  readonly authorized: number;
  readonly failed: number;
  readonly pins: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export function countsOf(result: Result): Counts {
  return {
    files: result.files,
    documents: result.documents.count,
    planned: result.authorizations.length,
    authorized: countSent(result, 'authorized'),
    failed: countSent(result, 'failed'),
    pins: result.pins.length,
    errors: countFindings(result, 'error'),
    warnings: countFindings(result, 'warning'),
    notices: countFindings(result, 'notice'),
  };
}

export function countSent({ authorizations }: Result, status: Sent['status']): number {
  return authorizations.filter(({ sent }) => sent.status === status).length;
}

function countFindings({ findings }: Result, level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}
