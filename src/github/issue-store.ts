import type { Written } from './author.ts';
import { type Octokit, onlyOnce } from './client.ts';
import { commentsOn } from './comments-on.ts';
import type { Repository } from './context.ts';
import { createOnce } from './create-once.ts';
import { UnexpectedAnswer } from './failure.ts';
import type { HiddenLine } from './hidden-line.ts';

/** The tracking issue as GitHub has it. */
export interface StoredIssue {
  readonly number: number;
  readonly open: boolean;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null where that isn't known. */
  readonly stateReason: string | null;
  readonly title: string;
  readonly body: string;
}

/** What an issue shows. */
export interface IssuePage {
  readonly title: string;
  readonly body: string;
}

export type IssueState =
  | Record<string, never>
  | { readonly state: 'open'; readonly state_reason: 'reopened' }
  | { readonly state: 'closed'; readonly state_reason: 'completed' | 'not_planned' };

/** People see by it where the issue comes from, and it spares us from listing all of a repository's issues. */
const issueLabel = 'certspotter-action';
/** Where the label was taken off, so many of the newest issues (100 a page) are looked through. */
const pageLimit = 10;

/** The issues that carry a marker; of several, the first one counts. */
export class IssueStore {
  readonly #octokit: Octokit;
  readonly #place: { readonly owner: string; readonly repo: string };
  readonly #marker: HiddenLine;
  readonly #isOwn: (written: Written) => boolean;

  constructor(
    octokit: Octokit,
    { owner, name }: Repository,
    marker: HiddenLine,
    isOwn: (written: Written) => boolean,
  ) {
    this.#octokit = octokit;
    this.#place = { owner, repo: name };
    this.#marker = marker;
    this.#isOwn = isOwn;
  }

  /** Finds the issue; among those without the label, a closed one is looked for only if `alsoClosed`. */
  async find(alsoClosed: boolean): Promise<StoredIssue | undefined> {
    const [issue, ...others] = await this.#all(alsoClosed);
    for (const other of others) if (other.open) await this.#setState(other, notPlanned);
    return issue;
  }

  async open({ title, body }: IssuePage): Promise<void> {
    const number = await createOnce(
      () => this.#create(title, body),
      async () => (await this.#all(true))[0]?.number,
    );
    // Another run may have opened one meanwhile. Whoever came later sees both, and the first one stays.
    const all = await this.#all(true);
    const own = all.find((issue) => issue.number === number);
    if (own !== undefined && own !== all[0]) await this.#setState(own, notPlanned);
  }

  async edit({ number }: StoredIssue, { title, body }: IssuePage, state: IssueState): Promise<void> {
    await this.#octokit.rest.issues.update({ ...this.#place, issue_number: number, title, body, ...state });
  }

  async comment({ number }: StoredIssue, body: string): Promise<void> {
    const { issues } = this.#octokit.rest;
    const place = { ...this.#place, issue_number: number };
    await createOnce(
      async () => (await issues.createComment({ ...place, body, request: onlyOnce })).data.id,
      async () => {
        const comments = await commentsOn(this.#octokit, place);
        return comments.findLast((comment) => comment.body === body)?.id;
      },
    );
  }

  async #create(title: string, body: string): Promise<number> {
    const { data } = await this.#octokit.rest.issues.create({
      ...this.#place,
      title,
      body,
      labels: [issueLabel],
      request: onlyOnce,
    });
    if (typeof data.number !== 'number') throw new UnexpectedAnswer('GitHub answered without the issue.');
    return data.number;
  }

  async #setState({ number }: StoredIssue, state: IssueState): Promise<void> {
    await this.#octokit.rest.issues.update({ ...this.#place, issue_number: number, ...state });
  }

  /** Lowest number first. */
  async #all(alsoClosed: boolean): Promise<readonly StoredIssue[]> {
    const labelled = await this.#list({ state: 'all', labels: issueLabel });
    return labelled.length > 0 ? labelled : this.#list({ state: alsoClosed ? 'all' : 'open' });
  }

  async #list(filter: { state: 'all' | 'open'; labels?: string }): Promise<readonly StoredIssue[]> {
    let pages = 0;
    const query = { ...this.#place, ...filter, per_page: 100 };
    const issues = await this.#octokit.paginate(
      this.#octokit.rest.issues.listForRepo,
      query,
      ({ data }, done) => {
        pages += 1;
        if (pages === pageLimit) done();
        return data;
      },
    );
    return issues
      .filter((issue) => issue.pull_request === undefined && this.#isOwn(issue))
      .map(({ number, state, state_reason, title, body }) => ({
        number,
        open: state === 'open',
        stateReason: state_reason ?? null,
        title,
        body: typeof body === 'string' ? body : '',
      }))
      .filter(({ body }) => this.#marker.isIn(body))
      .sort((a, b) => a.number - b.number);
  }
}

const notPlanned = { state: 'closed', state_reason: 'not_planned' } as const;
