import type { RunContext } from '../github/context.ts';
import type { Mode } from '../inputs/definition.ts';

/** What happens after a merge, judging by the run's mode and the target branch. */
export type Merging =
  /** The runs on the target branch authorize what is planned. */
  | { readonly kind: 'applies' }
  /** The runs on the target branch only plan; authorization happens once the change reaches the default branch. */
  | { readonly kind: 'plans'; readonly branch: string; readonly defaultBranch: string | null }
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
  if (mode === 'auto' && !pushApplies(mode, base.ref, defaultBranch))
    return { kind: 'plans', branch: base.ref, defaultBranch };
  return { kind: 'applies' };
}
