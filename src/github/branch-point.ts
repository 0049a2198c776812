import type { Checkout } from './checkout.ts';
import type { Connect } from './client.ts';
import type { RunContext } from './context.ts';
import { statusOf } from './failure.ts';
import { localMergeBase, parentsOf } from './local-git.ts';

/** What a branch was made from. */
export interface BranchPointQuery {
  readonly checkout: Checkout;
  readonly context: RunContext;
  /** SHA of the tip of the base branch. */
  readonly base: string;
  /** Connects to GitHub's API; null where no token was handed over. */
  readonly connect: Connect | null;
}

/**
 * The commit that the pull request's branch has left the base branch at, where the branch itself is checked
 * out: what the base branch has gained since then is not in the working tree, and the merge would not take it
 * out. Null where GitHub's trial merge or something else is checked out, and where nobody can tell.
 */
export async function branchPoint(query: BranchPointQuery): Promise<string | null> {
  const { checkout, context, base } = query;
  const head = context.pullRequest?.head.sha;
  if (head === undefined || checkout.commit !== head) return null;
  if ((await parentsOf(checkout.path, head)).includes(base)) return base;
  return (await localMergeBase(checkout.path, base, head)) ?? askGitHub(head, query);
}

/** The second page has no list of the files that differ, which may be long; the merge base is on every page. */
async function askGitHub(
  head: string,
  { context: { repository }, base, connect }: BranchPointQuery,
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
