import { fieldsOf } from '../json.ts';
import type { Octokit } from './client.ts';
import type { PullRequest, RunContext } from './context.ts';
import { statusOf } from './failure.ts';

/**
 * Whether a run is about the newest commit of its pull request: a run of an older one, finished late or run again, must
 * not replace the newest one's content, which can be nothing. If GitHub does not say, it counts as the newest.
 */
export async function isNewestCommit(
  octokit: Octokit,
  { repository }: RunContext,
  { number, head }: PullRequest,
): Promise<boolean> {
  return isSame(head.sha, async () => {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    return data.head?.sha;
  });
}

/** Whether a re-run is about the newest commit of its branch; for a first attempt, that is assumed. */
export async function isTipOfBranch(octokit: Octokit, context: RunContext): Promise<boolean> {
  const { repository, ref, sha, runAttempt } = context;
  const branch = ref.replace(/^refs\/heads\//, '');
  if (runAttempt === 1 || branch === ref) return true;
  return isSame(sha, async () => {
    const { data } = await octokit.rest.repos.getBranch({ ...repository, branch });
    return shaOf(data.commit);
  });
}

/** Gitea and Forgejo call it `id`. */
function shaOf(commit: unknown): unknown {
  const { sha, id } = fieldsOf(commit);
  return sha ?? id;
}

async function isSame(sha: string, ask: () => Promise<unknown>): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return true;
  try {
    const told = await ask();
    return typeof told !== 'string' || told === sha;
  } catch (error) {
    // A refusal, usually for a missing permission. If GitHub is down, the next request reports it.
    if (statusOf(error) !== null) return true;
    throw error;
  }
}
