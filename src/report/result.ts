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

/** An authorization, its change compared with the base branch, and the result of sending it. */
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
      /** The gained names that no key of the base branch has. */
      readonly newNames: readonly string[];
      /** Some matched files differ and are not in the checkout, so there might be more changes. */
      readonly hidesChanges?: boolean;
    };

/** The commit that a plan was compared with, and how its files were listed; null and `none` if there is no such commit. */
export interface ComparedCommit {
  readonly commit: string | null;
  readonly how: 'git' | 'api' | 'none';
}

/** The names that an authorization adds. If that is not known, all of its names, because each might be new. */
export function namesGained({ authorization, change }: AuthorizationResult): readonly string[] {
  return gainedNames(authorization, change) ?? authorization.dnsNames;
}

/** The keys that a change removes from the repository; empty if that is not known. */
export function removedKeys(comparison: Comparison): readonly RemovedKey[] {
  return comparison.kind === 'compared' ? comparison.removed : [];
}

/** An authorization that adds something, or might, with the names that it adds, most urgent first. */
export interface Gain {
  readonly result: AuthorizationResult;
  readonly names: readonly ReviewedName[];
}

/** What a reviewer sees. The author of a change cannot influence its order by ordering files, keys or names. */
export interface Review {
  /** Most urgent first. */
  readonly gains: readonly Gain[];
  /** Each name once, most urgent first. Equally urgent names alternate by domain, so that no domain buries another. */
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
  /** SHA of the pull request's newest commit when the run started; null for other events. */
  readonly head: string | null;
  /** What the authorizations add, most urgent first. */
  readonly review: Review;
  /** The run's page on GitHub; null elsewhere. */
  readonly runUrl: string | null;
  readonly pins: readonly ComparedPin[];
  /** What Certificate Transparency says about the repository's names; null without an audit. */
  readonly audit: Audit | null;
  /** Most severe first, in the order of `sorted`. */
  readonly findings: readonly Finding[];
  /** Paths written with `update`, relative to the workspace. */
  readonly updatedFiles: readonly string[];
}
