import type { RunContext } from '../github/context.ts';
import { groupBy } from '../group-by.ts';
import type { Mode } from '../inputs/definition.ts';
import type { Authorization, Change } from './authorization.ts';

/** A key of the base branch that the change removes from the repository. */
export interface RemovedKey {
  readonly publicKeySha256: string;
  readonly dnsNames: readonly string[];
  /** Paths on the base branch. */
  readonly paths: readonly string[];
}

/** The difference between two plans. */
export interface PlanChanges {
  /** One for each authorization of the head, by its `id`. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Sorted by `publicKeySha256`. */
  readonly removed: readonly RemovedKey[];
  /** Names of the head that nothing on the base branch is authorized for; sorted. */
  readonly newNames: readonly string[];
}

/** How far both sides could be read. */
export interface Visibility {
  /** All files of the base were read. If not, the base might contain what was not found there. */
  readonly isWhole: boolean;
  /** Paths of the head whose content is not in the checkout, so the head might still contain what the base has there. */
  readonly unseen: ReadonlySet<string>;
}

const all: Visibility = { isWhole: true, unseen: new Set() };

/**
 * Compares what the head authorizes with what the base branch authorizes. Both are planned in the same way, each from its
 * own version of the files.
 */
export function compareAuthorizations(
  base: readonly Authorization[],
  head: readonly Authorization[],
  { isWhole, unseen }: Visibility = all,
): PlanChanges {
  const baseById = new Map(base.map((authorization) => [authorization.id, authorization]));
  const change = (after: Authorization): Change => {
    const found = changeOf(baseById.get(after.id), after);
    return isWhole || found.kind === 'unchanged' ? found : { kind: 'unknown' };
  };
  return {
    changes: new Map(head.map((after) => [after.id, change(after)])),
    removed: removedKeys(base, head).filter(({ paths }) => !paths.some((path) => unseen.has(path))),
    newNames: newNames(base, head),
  };
}

function changeOf(before: Authorization | undefined, after: Authorization): Change {
  if (before === undefined) return { kind: 'new' };
  // Names are sent only with keys: a certificate is authorized for its own names.
  if (after.by !== 'key') return { kind: 'unchanged' };
  const namesBefore = new Set(before.dnsNames);
  const gained = after.dnsNames.filter((name) => !namesBefore.has(name));
  return gained.length === 0 ? { kind: 'unchanged' } : { kind: 'widened', gained };
}

/** A key that stays in another certificate, or is authorized in another way, is not removed. */
function removedKeys(base: readonly Authorization[], head: readonly Authorization[]): readonly RemovedKey[] {
  const kept = new Set(head.map(({ publicKeySha256 }) => publicKeySha256));
  const gone = groupBy(
    base.filter(({ publicKeySha256 }) => !kept.has(publicKeySha256)),
    ({ publicKeySha256 }) => publicKeySha256,
  );
  return [...gone]
    .map(([publicKeySha256, authorizations]) => ({
      publicKeySha256,
      dnsNames: distinct(authorizations.flatMap(({ dnsNames }) => dnsNames)),
      paths: distinct(authorizations.flatMap(({ documents }) => documents.map(({ path }) => path))),
    }))
    .sort((a, b) => (a.publicKeySha256 < b.publicKeySha256 ? -1 : 1));
}

function newNames(base: readonly Authorization[], head: readonly Authorization[]): readonly string[] {
  const known = new Set(base.flatMap(({ dnsNames }) => dnsNames));
  return distinct(head.flatMap(({ dnsNames }) => dnsNames)).filter((name) => !known.has(name));
}

function distinct(strings: readonly string[]): readonly string[] {
  return [...new Set(strings)].sort();
}

/** What happens after a merge, judging by the run's mode and the target branch. */
export type Merging =
  /** The runs on the target branch authorize what is planned. */
  | { readonly kind: 'applies' }
  /** The runs on the target branch only plan; authorization happens once the change reaches the default branch. */
  | { readonly kind: 'plans'; readonly branch: string; readonly defaultBranch: string }
  /** The pull request has been merged. */
  | { readonly kind: 'merged' }
  /** The pull request was closed without merging. */
  | { readonly kind: 'closed' };

/** Whether a run for a push to a branch applies in this mode. */
export function pushApplies(mode: Mode, branch: string, defaultBranch: string | null): boolean {
  if (mode === 'auto') return defaultBranch === null || branch === defaultBranch;
  return mode === 'apply';
}

/**
 * What happens when a pull request or merge group is merged. Mode `plan` says nothing about other steps or runs, which
 * might apply what this one plans.
 */
export function mergingOf(mode: Mode, context: RunContext | null): Merging {
  const state = context?.pullRequest?.state ?? 'open';
  if (state !== 'open') return { kind: state };
  if (context === null || context.base === null) return { kind: 'applies' };
  const { base, defaultBranch } = context;
  if (mode === 'auto' && defaultBranch !== null && !pushApplies(mode, base.ref, defaultBranch))
    return { kind: 'plans', branch: base.ref, defaultBranch };
  return { kind: 'applies' };
}
