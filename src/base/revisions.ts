import type { Connect } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import { statusOf } from '../github/failure.ts';
import { type Text, text } from '../text/text.ts';
import type { Checkout } from './checkout.ts';
import { hasCommit, localMergeBase, parentsOf } from './git.ts';
import type { GitRepository } from './run-git.ts';

/** Which commits are compared. */
export interface Revisions {
  /** SHA of the base's commit. */
  readonly base: string;
  /** SHA of the base branch's tip, if the branch has moved on since the merge base was determined. */
  readonly tip: string | null;
  /**
   * Why the working tree might differ from the result of the merge, as a clause that completes a sentence; null if it
   * does not.
   */
  readonly doubt: Text | null;
}

export interface RevisionsQuery {
  readonly checkout: Checkout;
  readonly context: RunContext;
  /** SHA of the tip of the base branch, when the event happened. */
  readonly base: string;
  /** Connects to GitHub's API; null if there is no token. */
  readonly connect: Connect | null;
}

/**
 * The question is what the merge would change, not what the branch has changed since it was created. So the
 * base is the commit on which GitHub made the test merge, if that is checked out; the commit at which the
 * branch left the base branch, if the branch itself is checked out; and otherwise the tip of the branch to
 * merge into, as it was when the event happened.
 */
export async function findRevisions(query: RevisionsQuery): Promise<Revisions> {
  const { checkout, context, base } = query;
  const { repository, commit } = checkout;
  const head = context.pullRequest?.head.sha;
  if (repository === null || commit === null) return { base, tip: null, doubt: withoutGit(context) };
  const parents = await parentsOf(repository, commit);
  if (commit !== head) {
    const trial = trialMergeBase(parents, commit, context);
    const doubt = trial === null ? await doubtOf(commit, parents, repository, query) : null;
    return { base: trial ?? base, tip: null, doubt };
  }
  if (parents.includes(base)) return { base, tip: null, doubt: null };
  const point = (await localMergeBase(repository, base, head)) ?? (await askGitHub(head, query));
  return { base: point ?? base, tip: point === null || point === base ? null : base, doubt: null };
}

/** `pull_request_target` runs on the base branch, and checks that out by default. */
function withoutGit({ eventName }: RunContext): Text | null {
  return eventName === 'pull_request_target' ? text`without git, the checked-out commit is not known` : null;
}

/** The base branch can have moved on between the event and the test merge (`refs/pull/N/merge`). */
function trialMergeBase(
  [base, head, ...more]: readonly string[],
  commit: string,
  { sha, pullRequest, eventName }: RunContext,
): string | null {
  if (pullRequest === null || pullRequest.state === 'merged' || more.length > 0) return null;
  if (commit !== sha && eventName !== 'pull_request_target') return null;
  return base !== undefined && head === pullRequest.head.sha ? base : null;
}

async function doubtOf(
  commit: string,
  parents: readonly string[],
  repository: GitRepository,
  { context, base }: RevisionsQuery,
): Promise<Text | null> {
  const { sha, pullRequest, eventName } = context;
  const isBase = commit === base || (eventName === 'pull_request_target' && commit === sha);
  if (isBase || (await localMergeBase(repository, commit, base)) === commit)
    return text`the base branch itself is checked out`;
  const proposed = [pullRequest?.head.sha ?? sha, ...(eventName === 'pull_request_target' ? [] : [sha])];
  if (proposed.some((each) => each === commit || parents.includes(each))) return null;
  const known = await Promise.all(proposed.map((each) => hasCommit(repository, each)));
  // A commit on top of the base, if nothing says what else it should be.
  const isOnBase = (await localMergeBase(repository, commit, base)) === base;
  return isOnBase && !known.includes(true)
    ? null
    : text`commit ${commit} is checked out, which is neither the pull request's nor its merge`;
}

/** The second page has no list of changed files, which can be long; the merge base is on every page. */
async function askGitHub(
  head: string,
  { context: { repository }, base, connect }: RevisionsQuery,
): Promise<string | null> {
  if (connect === null) return null;
  try {
    const { rest } = await connect();
    const query = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 2 };
    const { data } = await rest.repos.compareCommitsWithBasehead(query);
    return data.merge_base_commit?.sha ?? null;
  } catch (error) {
    // Then the tip of the base branch is used, and reading it reports what is wrong.
    if (statusOf(error) === null) throw error;
    return null;
  }
}
