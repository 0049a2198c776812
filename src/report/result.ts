import type { Audit } from '../audit/audit.ts';
import type { Instant } from '../documents/document.ts';
import type { Finding } from '../findings/finding.ts';
import type { ComparedPin } from '../pins/pin.ts';
import { type Authorization, type Change, gainedNames, type Sent } from '../plan/authorization.ts';
import type { RemovedKey } from '../plan/changes.ts';
import type { Merging } from '../plan/merging.ts';
import type { ReportedDocuments } from './documents.ts';
import type { GainedName, ReviewedName } from './reviewed-name.ts';

export type Outcome = 'pass' | 'warn' | 'fail';

/** An authorization with its change against the base branch and what became of it. */
export interface AuthorizationResult {
  readonly authorization: Authorization;
  readonly change: Change;
  readonly sent: Sent;
}

/** What a plan was compared with. */
export type Comparison =
  /** Not a pull request or merge group. */
  | { readonly kind: 'none' }
  /** The base could not be read; a finding says why. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'compared';
      readonly removed: readonly RemovedKey[];
      /** Those of the gained names that no key of the base branch has. */
      readonly newNames: readonly string[];
      /** Files that the patterns match differ and are not in the checkout, so that there may be more changes. */
      readonly hidesChanges?: boolean;
    };

/** The commit that a plan was compared with, and who listed its files; null and `none` where there is none. */
export interface ComparedCommit {
  readonly commit: string | null;
  readonly how: 'git' | 'api' | 'none';
}

/** The names that an authorization brings; where that is not known, all of its names, as each may be new. */
export function namesGained({ authorization, change }: AuthorizationResult): readonly string[] {
  return gainedNames(authorization, change) ?? authorization.dnsNames;
}

/** The keys that a change takes out of the repository; none where that is not known. */
export function removedKeys(comparison: Comparison): readonly RemovedKey[] {
  return comparison.kind === 'compared' ? comparison.removed : [];
}

/** An authorization that brings something, or may, with the names that it brings, most urgent first. */
export interface Gain {
  readonly result: AuthorizationResult;
  readonly names: readonly ReviewedName[];
}

/** What a reviewer is to see, in an order that its author cannot choose by that of files, keys or names in them. */
export interface Review {
  /** Most urgent first. */
  readonly gains: readonly Gain[];
  /** Each name once, most urgent first; those that are as urgent take turns by domain, so that none buries another. */
  readonly names: readonly GainedName[];
}

/** Everything that a run found out: the one model that all reports are rendered from. */
export interface Result {
  readonly outcome: Outcome;
  readonly mode: 'plan' | 'apply';
  readonly asOf: Instant;
  readonly files: number;
  readonly documents: ReportedDocuments;
  readonly authorizations: readonly AuthorizationResult[];
  readonly comparison: Comparison;
  readonly base: ComparedCommit;
  readonly merging: Merging;
  /** SHA of the pull request's newest commit, when the run was started; null for other events. */
  readonly head: string | null;
  /** What the authorizations bring, in the order in which it deserves a look. */
  readonly review: Review;
  /** The run's page on GitHub; null elsewhere. */
  readonly runUrl: string | null;
  readonly pins: readonly ComparedPin[];
  /** What Certificate Transparency says of the repository's names; null where nobody asked. */
  readonly audit: Audit | null;
  /** Worst first; within a level in the order of path and line. */
  readonly findings: readonly Finding[];
  /** Paths written with `update`, relative to the workspace. */
  readonly updatedFiles: readonly string[];
}
