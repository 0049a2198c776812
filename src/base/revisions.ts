import type { Connect } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import { statusOf } from '../github/failure.ts';
import { type Text, text } from '../text/text.ts';
import type { Checkout } from './checkout.ts';
import { hasCommit, localMergeBase, parentsOf, type Repository } from './git.ts';

/** Which commits are compared. */
export interface Revisions {
  /** SHA of the base's commit. */
  readonly base: string;
  /** SHA of the base branch's tip, if that has moved on and is not what the merge base was taken from. */
  readonly tip: string | null;
  /** Why the working tree may not be what the merge brings, as a clause that ends a sentence; null if it is. */
  readonly doubt: Text | null;
}

export interface RevisionsQuery {
  readonly checkout: Checkout;
  readonly context: RunContext;
  /** SHA of the tip of the base branch, when the event happened. */
  readonly base: string;
  /** Connects to GitHub's API; null if no token was handed over. */
  readonly connect: Connect | null;
}

/**
 * The question is what the merge would change, and not what the branch has changed since it left. So the
 * base is the commit that GitHub's trial merge was made on, if that is checked out; the one that the
 * branch has left the base branch at, where the branch itself is; and otherwise the tip of the branch to
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

/** `pull_request_target` runs on the base branch, and checks that out unless it is told otherwise. */
function withoutGit({ eventName }: RunContext): Text | null {
  return eventName === 'pull_request_target' ? text`without git, the checked-out commit is not known` : null;
}

/** The base branch may have moved on between the event and the trial merge (`refs/pull/N/merge`). */
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
  repository: Repository,
  { context, base }: RevisionsQuery,
): Promise<Text | null> {
  const { sha, pullRequest, eventName } = context;
  const isBase = commit === base || (eventName === 'pull_request_target' && commit === sha);
  if (isBase || (await localMergeBase(repository, commit, base)) === commit)
    return text`the base branch itself is checked out`;
  const proposed = [pullRequest?.head.sha ?? sha, ...(eventName === 'pull_request_target' ? [] : [sha])];
  if (proposed.some((each) => each === commit || parents.includes(each))) return null;
  const known = await Promise.all(proposed.map((each) => hasCommit(repository, each)));
  // Something that was made on top of the base, where nothing says what else it should be.
  const isOnBase = (await localMergeBase(repository, commit, base)) === base;
  return isOnBase && !known.includes(true)
    ? null
    : text`commit ${commit} is checked out, which is neither the pull request's nor its merge`;
}

/** The second page has no list of the files that differ, which may be long; the merge base is on every page. */
async function askGitHub(
  head: string,
  { context: { repository }, base, connect }: RevisionsQuery,
): Promise<string | null> {
  if (connect === null) return null;
  const { owner, name: repo } = repository;
  try {
    const { rest } = await connect();
    const basehead = `${base}...${head}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
      page: 2,
    });
    return data.merge_base_commit?.sha ?? null;
  } catch (error) {
    // The tip of the base branch will do then, and whatever is wrong shows there.
    if (statusOf(error) === null) throw error;
    return null;
  }
}
