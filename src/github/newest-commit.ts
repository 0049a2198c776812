import type { Octokit } from './client.ts';
import type { PullRequest, RunContext } from './context.ts';
import { isObject, statusOf } from './failure.ts';

/**
 * Whether a run is about the newest commit of its pull request: an older one's, finished late or run again, must not take
 * the place of what the newest one's says, and it may have said nothing. Where GitHub doesn't tell, it counts as newest.
 */
export async function isNewestCommit(
  octokit: Octokit,
  { repository }: RunContext,
  { number, head }: PullRequest,
): Promise<boolean> {
  const place = { owner: repository.owner, repo: repository.name };
  return isSame(head.sha, async () => {
    const { data } = await octokit.rest.pulls.get({ ...place, pull_number: number });
    return data.head?.sha;
  });
}

/** Whether a run again is about the newest commit of its branch; for its first attempt, that is taken for granted. */
export async function isTipOfBranch(octokit: Octokit, context: RunContext): Promise<boolean> {
  const { repository, ref, sha, runAttempt } = context;
  const branch = ref.replace(/^refs\/heads\//, '');
  if (runAttempt === 1 || branch === ref) return true;
  const place = { owner: repository.owner, repo: repository.name };
  return isSame(sha, async () => {
    const { data } = await octokit.rest.repos.getBranch({ ...place, branch });
    return shaOf(data.commit);
  });
}

/** Gitea and Forgejo call it `id`. */
function shaOf(commit: unknown): unknown {
  if (!isObject(commit)) return null;
  return 'sha' in commit ? commit.sha : 'id' in commit ? commit.id : null;
}

async function isSame(sha: string, ask: () => Promise<unknown>): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return true;
  try {
    const told = await ask();
    return typeof told !== 'string' || told === sha;
  } catch (error) {
    // A refusal, mostly for want of a permission. Where GitHub is down, what comes next says so.
    if (statusOf(error) !== null) return true;
    throw error;
  }
}
