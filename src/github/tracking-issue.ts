import type { Finding } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';
import type { PostQuery } from './author.ts';
import { isOlder, type PostBody, writeBody } from './body.ts';
import type { Octokit } from './client.ts';
import { isDefaultBranchRun } from './context.ts';
import { githubFailure, warning } from './failure.ts';
import { type IssueChange, IssueStore, type StoredIssue } from './issue-store.ts';
import {
  type IssuePart,
  type Merged,
  maxRestores,
  mergeIssue,
  sameBody,
  sharedBody,
  stateDigestOf,
} from './merge.ts';
import { isTipOfBranch } from './newest-commit.ts';

/** What the tracking issue should say. */
export interface IssueContent {
  /** This job's part; quiet and without words if its pins need no attention. */
  readonly part: IssuePart;
  /** The title of the issue if this is its only part. */
  readonly title: string;
  /** Markdown of the comment on a changed state, or on the resolution. */
  readonly news: string;
}

export interface IssueQuery extends PostQuery {
  readonly content: IssueContent;
}

/**
 * Keeps one issue about pins that need attention: opens it, edits it and comments on it when the state
 * changes, closes it when nothing is left to do, and reopens it later. Does nothing in runs that are not known to
 * be on the default branch: a pull request shows what could be, and the issue is about what is.
 *
 * @returns a warning if GitHub refused, or if several jobs share the issue
 */
export async function keepTrackingIssue(query: IssueQuery): Promise<readonly Finding[]> {
  const { context, connect } = query;
  if (!isDefaultBranchRun(context)) return [];
  if (connect === null) return [warning(text`${attempt}: there is no github-token.`, handOver)];
  try {
    const isShared = await new TrackingIssue(await connect(), query).keep();
    return isShared ? [sharedBody(text`tracking issue`)] : [];
  } catch (error) {
    return [githubFailure(error, attempt, 'issues: write')];
  }
}

const attempt = text`The tracking issue could not be updated`;

const handOver = text`Set github-token to a token with the permission issues: write, or set issue to false.`;

type IssueStep = 'none' | 'open' | 'update' | 'reopen' | 'close' | 'repaint';

/**
 * What to do about the issue. One that a user closed as completed although it is not is reopened;
 * one that a user closed for another reason stays closed until the state changes.
 *
 * @param changed whether the issue shows another state
 */
export function nextStep(
  issue: Pick<StoredIssue, 'open' | 'stateReason'> | undefined,
  needsAttention: boolean,
  changed: boolean,
): IssueStep {
  if (issue === undefined) return needsAttention ? 'open' : 'none';
  if (!needsAttention) return issue.open ? 'close' : changed ? 'repaint' : 'none';
  if (issue.open) return changed ? 'update' : 'none';
  return changed || issue.stateReason === 'completed' ? 'reopen' : 'none';
}

/** The steps that change the state of an issue. */
const stateAfter: Partial<Record<IssueStep, IssueChange>> = {
  reopen: { state: 'open', state_reason: 'reopened' },
  close: { state: 'closed', state_reason: 'completed' },
};

/** For an issue that several jobs opened at the same time. */
const superfluous: IssueChange = { state: 'closed', state_reason: 'not_planned' };

class TrackingIssue {
  readonly #octokit: Octokit;
  readonly #store: IssueStore;
  readonly #query: IssueQuery;
  /** Posted once, however often other jobs make it necessary to write again. */
  #isToldNews = false;

  constructor(octokit: Octokit, query: IssueQuery) {
    this.#octokit = octokit;
    this.#query = query;
    this.#store = new IssueStore(octokit, query);
  }

  /** @returns whether another job has its part in the issue */
  async keep(): Promise<boolean> {
    let isShared = false;
    for (let round = 0; round < maxRestores; round += 1) {
      const [issue, ...others] = await this.#store.find(!this.#query.content.part.quiet);
      const merged = mergeIssue(issue?.body ?? null, this.#query.content.part);
      for (const other of others) if (other.open) await this.#store.update(other, superfluous);
      if (merged === null) return this.#leave(text`a newer run has written it`);
      isShared ||= merged.shared;
      if (await this.#put(issue, merged)) return isShared;
    }
    return isShared;
  }

  /** @returns whether nothing is left to do */
  async #put(issue: StoredIssue | undefined, merged: Merged): Promise<boolean> {
    const { content, context } = this.#query;
    const needsAttention = merged.body.parts.some(({ quiet }) => !quiet);
    const changed = issue === undefined || stateDigestOf(issue.body) !== stateDigestOf(merged.body);
    const step = nextStep(issue, needsAttention, changed);
    if (step === 'none' && (issue === undefined || !mustWrite(issue, merged))) return true;
    if (!(await isTipOfBranch(this.#octokit, context))) return !this.#leave(stale);
    if (issue === undefined) return this.#open(merged.body);
    // The comment comes before the edit: if it fails, the change is still news to the next run.
    const isNews = step === 'close' || (step === 'update' && !content.part.quiet);
    if (isNews && !this.#isToldNews) await this.#store.comment(issue, content.news);
    this.#isToldNews ||= isNews;
    await this.#edit(issue, merged, step);
    if (!merged.shared) return true;
    await this.#query.pause();
    return false;
  }

  async #open(body: PostBody): Promise<boolean> {
    const { owner, content } = this.#query;
    const number = await this.#store.open(content.title, writeBody(owner, body));
    // Another job might have opened one meanwhile. The later job sees both, and the first one stays.
    const [first] = await this.#store.find(true);
    return first === undefined || first.number === number;
  }

  async #edit(issue: StoredIssue, merged: Merged, step: IssueStep): Promise<void> {
    const rests = merged.body.parts.every(({ quiet }) => quiet);
    const body = writeBody(this.#query.owner, rests ? atRest(issue.body, merged.body) : merged.body);
    if (step === 'none' && sameBody(issue.text, body)) return;
    const title = this.#titleOf(issue, merged.body);
    await this.#store.update(issue, { title, body, ...stateAfter[step] });
  }

  #titleOf(issue: StoredIssue, { parts }: PostBody): string {
    const said = parts.filter(({ quiet }) => !quiet);
    if (said.length === 0 || this.#query.content.part.quiet) return issue.title;
    const count = said.reduce((sum, { subjects }) => sum + subjects.length, 0);
    return said.length === 1 ? this.#query.content.title : `${count} pinned certificates need attention`;
  }

  #leave(reason: Text): false {
    this.#query.say(text`The tracking issue was not changed: ${reason}.`);
    return false;
  }
}

const stale = text`this is a re-run, and its branch has newer commits`;

/**
 * Every run stamps an open issue. From the stamp, a job that nothing distinguishes from another learns that the part
 * is not its own, and an older run that is still busy learns that it is too late. An edit notifies no one, and keeps the
 * days left up to date.
 */
function mustWrite(issue: StoredIssue, { body, shared }: Merged): boolean {
  const { parts, run } = issue.body;
  if (parts.some(({ leg }) => leg === '')) return true;
  if (body.parts.every(({ quiet }) => quiet)) return false;
  return shared || parts.length !== body.parts.length || (issue.open && isOlder(run, body.run));
}

/** When nothing is left to do, the last content stays readable. */
function atRest(before: PostBody, after: PostBody): PostBody {
  const [first] = after.parts;
  const words = before.parts.map((part) => part.words).find((each) => each !== '') ?? '';
  return { run: after.run, parts: first === undefined ? [] : [{ ...first, words }] };
}
