import type { RunContext } from '../github/context.ts';
import type { Mode } from '../inputs/definition.ts';

/** What comes of a merge, as far as the run's own mode and the branch to merge into tell. */
export type Merging =
  /** The branch's own runs authorize what is planned. */
  | { readonly kind: 'applies' }
  /** The branch's own runs only plan: what is authorized is what later reaches the default branch. */
  | { readonly kind: 'plans'; readonly branch: string; readonly defaultBranch: string | null }
  /** The pull request has been merged. */
  | { readonly kind: 'merged' }
  /** The pull request was closed without having been merged. */
  | { readonly kind: 'closed' };

/** Whether a push to a branch applies in this mode, by the same rules as a run decides. */
export function pushApplies(mode: Mode, branch: string, defaultBranch: string | null): boolean {
  if (mode === 'auto') return defaultBranch === null || branch === defaultBranch;
  return mode === 'apply';
}

/**
 * Tells what merging a pull request or merge group comes to. A mode of `plan` tells nothing of other steps or runs,
 * which may apply what this one plans.
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
