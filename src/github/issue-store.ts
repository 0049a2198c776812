import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { OwnPosts, type PostQuery } from './author.ts';
import type { PostBody } from './body.ts';
import { createOnce, type Octokit, onlyOnce } from './client.ts';
import { commentsOn } from './comment.ts';
import type { RunContext } from './context.ts';

/** The tracking issue as stored by GitHub. */
export interface StoredIssue {
  readonly number: number;
  readonly open: boolean;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null if that is not known. */
  readonly stateReason: string | null;
  readonly title: string;
  readonly text: string;
  readonly body: PostBody;
}

/** What to change about an issue, as GitHub's API takes it. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'reopened' | 'completed' | 'not_planned';
}

/** It shows users where the issue comes from, and avoids listing all issues of a repository. */
const issueLabel = 'certspotter-action';
/** If the label was removed, this many pages of the newest issues (100 per page) are searched. */
const pageLimit = 10;

/** The page size; Gitea and Forgejo have another name for it. */
const pageSizes = { github: { per_page: 100 }, gitea: { limit: 50 } } as const;

/** The issues of one use of the Action; if there are several, the first one counts. */
export class IssueStore {
  readonly #octokit: Octokit;
  readonly #context: RunContext;
  readonly #own: OwnPosts;

  constructor(octokit: Octokit, query: PostQuery) {
    this.#octokit = octokit;
    this.#context = query.context;
    this.#own = new OwnPosts(octokit, query);
  }

  /** Finds the issues, lowest number first; of those without the label, closed ones only if `alsoClosed`. */
  async find(alsoClosed: boolean): Promise<readonly StoredIssue[]> {
    const labelled = this.#context.service === 'github' ? await this.#list('all', issueLabel) : [];
    return labelled.length > 0 ? labelled : this.#list(alsoClosed ? 'all' : 'open');
  }

  /** @returns its number */
  async open(title: string, body: string): Promise<number> {
    return createOnce(
      () => this.#create(title, body),
      async () => (await this.find(true))[0]?.number,
    );
  }

  async comment({ number }: StoredIssue, body: string): Promise<void> {
    const { issues } = this.#octokit.rest;
    const place = { ...this.#context.repository, issue_number: number };
    await createOnce(
      async () => (await issues.createComment({ ...place, body, request: onlyOnce })).data.id,
      async () => {
        const comments = await commentsOn(this.#octokit, place, this.#context.service);
        return comments.findLast((comment) => comment.body === body)?.id;
      },
    );
  }

  /** Gitea and Forgejo have no reason for a state, and reject labels by name. */
  async update({ number }: StoredIssue, change: IssueChange): Promise<void> {
    const { state_reason, ...others } = change;
    const known = this.#context.service === 'gitea' || state_reason === undefined ? others : change;
    await this.#octokit.rest.issues.update({ ...this.#context.repository, issue_number: number, ...known });
  }

  async #create(title: string, body: string): Promise<number> {
    const { data } = await this.#octokit.rest.issues.create({
      ...this.#context.repository,
      title,
      body,
      ...(this.#context.service === 'github' ? { labels: [issueLabel] } : {}),
      request: onlyOnce,
    });
    if (typeof data.number !== 'number')
      throw new Failure(text`GitHub's response does not contain the issue.`);
    this.#own.learnFrom(data);
    return data.number;
  }

  async #list(state: 'all' | 'open', labels?: string): Promise<readonly StoredIssue[]> {
    let pages = 0;
    const filter = labels === undefined ? { state } : { state, labels };
    const query = { ...this.#context.repository, ...filter, ...pageSizes[this.#context.service] };
    const issues = await this.#octokit.paginate(
      this.#octokit.rest.issues.listForRepo,
      query,
      ({ data }, done) => {
        pages += 1;
        if (pages === pageLimit) done();
        return data;
      },
    );
    // Gitea and Forgejo return null there.
    const own = await this.#own.among(issues.filter(({ pull_request }) => (pull_request ?? null) === null));
    return own
      .map(({ post: { number, state, state_reason, title }, ...read }) => ({
        ...{ number, open: state === 'open', stateReason: state_reason ?? null, title },
        ...read,
      }))
      .sort((a, b) => a.number - b.number);
  }
}
