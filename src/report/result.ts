import type { Audit } from '../audit/audit.ts';
import { compareUrgency, type Level, levels } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { ComparedPin } from '../pins/pin.ts';
import { type AuthorizationResult, gainedNames, type Sent } from '../plan/authorization.ts';
import type { Merging, RemovedKey } from '../plan/changes.ts';
import { toWhole } from '../text/plain.ts';
import type { Instant } from '../x509/document.ts';
import type { ReportedDocuments } from './documents.ts';

/** Why a reviewer should look at a name, most urgent first. */
export const concerns = [
  /** A wildcard for a whole public suffix, such as `*.co.uk`. */
  'public-suffix',
  'wildcard',
  /** No name of its registrable domain is in the repository yet. */
  'new-domain',
  /** It has non-ASCII letters, which can look like other letters. */
  'international',
  /** It is not in the repository yet. */
  'new-name',
] as const;

export type Concern = (typeof concerns)[number];

/** A name that at least one key gains. */
export interface ReviewedName {
  readonly name: string;
  /** Its registrable domain, or the name without its wildcard if it has none. */
  readonly domain: string;
  readonly concerns: ReadonlySet<Concern>;
}

/** A name with the keys that gain it, as indexes into the review's `gains`. */
interface GainedName extends ReviewedName {
  readonly gains: readonly number[];
}

export type Outcome = 'pass' | 'warn' | 'fail';

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

/** The authorizations that a merge adds or might add. */
export function changedIn({
  authorizations,
}: Pick<RunResult, 'authorizations'>): readonly AuthorizationResult[] {
  return authorizations.filter(({ change }) => change.kind !== 'unchanged');
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
export interface RunResult {
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

/** An error means `fail`, a warning `warn`; notices do not count. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ level }) => level === 'error')) return 'fail';
  return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}

/** In the order of all reports: by level, urgency of the code, rank, path (those without one last), line and message. */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compareUrgency(a.code, b.code) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      comparePaths(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(toWhole(a.message), toWhole(b.message)),
  );
}

function comparePaths(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

/** Orders strings by their UTF-16 units. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The numbers of a run, as the report and the outputs show them. */
export function countsOf(result: RunResult) {
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

export function countSent({ authorizations }: RunResult, status: Sent['status']): number {
  return authorizations.filter(({ sent }) => sent.status === status).length;
}

function countFindings({ findings }: RunResult, level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** The number of certificates with an unknown key. */
export function unknownCount({ unknown }: Audit): number {
  return unknown.reduce((sum, { count }) => sum + count, 0);
}
