import type { Octokit } from './client.ts';
import type { RunContext } from './context.ts';
import { UnexpectedAnswer } from './failure.ts';

/** Pages of 100 comments that are searched; GitHub allows no more than 2,500 comments. */
const commentPageLimit = 30;

/** The parameters of an issue or a pull request in GitHub's API. */
export interface IssuePlace {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

/**
 * All comments on an issue or a pull request, oldest first.
 *
 * @throws {UnexpectedAnswer} if there are more than can be looked through: ours could be among the rest
 */
export async function commentsOn(octokit: Octokit, place: IssuePlace, service: RunContext['service']) {
  let pages = 0;
  // Gitea and Forgejo return all at once.
  const query = { ...place, ...(service === 'github' ? { per_page: 100 } : {}) };
  return octokit.paginate(octokit.rest.issues.listComments, query, ({ data }) => {
    pages += 1;
    if (pages > commentPageLimit) throw new UnexpectedAnswer(tooMany);
    return data;
  });
}

const tooMany = `it has more than ${(100 * commentPageLimit).toLocaleString('en')} comments, too many to search.`;
