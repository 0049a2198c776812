import type { Finding } from '../findings/finding.ts';
import { Failure } from '../findings/result.ts';
import type { CommentPolicy } from '../inputs/definition.ts';
import { type Text, text } from '../text/text.ts';
import { OwnPosts, type PostQuery } from './author.ts';
import { isOlder, type Part, type PostBody, writeBody } from './body.ts';
import { createOnce, type Octokit, onlyOnce } from './client.ts';
import type { PullRequest, Repository, RunContext } from './context.ts';
import { githubFailure, statusOf, warning } from './failure.ts';
import { maxRestores, mergeComment, sameBody, sharedBody } from './merge.ts';
import { isNewestCommit } from './newest-commit.ts';

/** Pages of 100 comments that are searched; GitHub allows no more than 2,500 comments. */
const commentPageLimit = 30;

/** The parameters of an issue or a pull request in GitHub's API. */
interface IssuePlace extends Repository {
  readonly issue_number: number;
}

/**
 * All comments on an issue or a pull request, oldest first.
 *
 * @throws Failure if there are too many to look through: ours could be among the rest
 */
export async function commentsOn(octokit: Octokit, place: IssuePlace, service: RunContext['service']) {
  let pages = 0;
  // Gitea and Forgejo return all at once.
  const query = { ...place, ...(service === 'github' ? { per_page: 100 } : {}) };
  return octokit.paginate(octokit.rest.issues.listComments, query, ({ data }) => {
    pages += 1;
    if (pages > commentPageLimit) throw new Failure(tooMany);
    return data;
  });
}

const tooMany = text`it has more than ${(100 * commentPageLimit).toLocaleString('en')} comments, too many to search.`;

export interface CommentQuery extends PostQuery {
  readonly policy: Exclude<CommentPolicy, 'never'>;
  /** The part of this job. */
  readonly part: Part;
}

/**
 * Keeps one comment on the pull request: posts it, or edits it in place. With `on-change`, a part without
 * content replaces an earlier one but is not posted by itself. For events without a pull
 * request, it only says so in the log.
 *
 * @returns a warning if GitHub refused, or if several jobs share the comment
 */
export async function keepComment(query: CommentQuery): Promise<readonly Finding[]> {
  const { context, connect } = query;
  const { pullRequest } = context;
  if (pullRequest === null) {
    query.say(
      text`No comment was posted, because this run of ${context.eventName} has no pull request. The output comment contains its text.`,
    );
    return [];
  }
  const attempt = text`The comment on pull request ${pullRequest.number} could not be updated`;
  if (connect === null) return [warning(text`${attempt}: there is no github-token.`, handOver)];
  try {
    const comment = new StickyComment(await connect(), pullRequest, query);
    const isShared = await comment.keep();
    return isShared ? [sharedBody(text`comment on pull request ${pullRequest.number}`)] : [];
  } catch (error) {
    return [githubFailure(error, attempt, 'pull-requests: write')];
  }
}

const handOver = text`Set github-token to a token with the permission pull-requests: write, or set comment to never.`;

/** A comment of this use of the Action, by any account. */
interface Comment {
  readonly id: number;
  readonly text: string;
  readonly body: PostBody;
}

class StickyComment {
  readonly #octokit: Octokit;
  readonly #query: CommentQuery;
  readonly #pullRequest: PullRequest;
  readonly #own: OwnPosts;
  /** How often this job has written its part. */
  #writes = 0;

  constructor(octokit: Octokit, pullRequest: PullRequest, query: CommentQuery) {
    this.#octokit = octokit;
    this.#query = query;
    this.#pullRequest = pullRequest;
    this.#own = new OwnPosts(octokit, query);
  }

  /** @returns whether another job of the same run has its part in the comment */
  async keep(): Promise<boolean> {
    const { part, policy, owner } = this.#query;
    let isShared = false;
    for (let round = 0; round < maxRestores; round += 1) {
      const found = await this.#find();
      const merged = mergeComment(unionOf(found), part, policy === 'always');
      if (merged === null) return this.#giveWay(found);
      isShared ||= merged.shared || merged.repeats > this.#writes;
      if (found.length === 0 && part.quiet && policy !== 'always') return isShared;
      if (await this.#put(found, writeBody(owner, merged.body))) return isShared;
    }
    return isShared;
  }

  /** Keeps what a newer run has written, and deletes what this one posted at the same time. */
  async #giveWay([oldest, ...others]: readonly Comment[]): Promise<false> {
    for (const { id, body } of others) {
      if (oldest !== undefined && isOlder(body.run, oldest.body.run)) await this.#delete(id);
    }
    return this.#leave(text`a newer run has written it`);
  }

  /** @returns whether nothing is left to do */
  async #put(found: readonly Comment[], text: string): Promise<boolean> {
    const [oldest, ...others] = found;
    if (oldest !== undefined && sameBody(oldest.text, text)) {
      for (const { id } of others) await this.#delete(id);
      return true;
    }
    if (!(await isNewestCommit(this.#octokit, this.#query.context, this.#pullRequest))) {
      return !this.#leave(stale);
    }
    if (oldest !== undefined) {
      await this.#update(oldest.id, text);
      await this.#query.pause();
      return false;
    }
    const id = await createOnce(
      () => this.#create(text),
      async () => (await this.#find())[0]?.id,
    );
    // Another job might have created one meanwhile. The later job sees both, and the first one stays.
    const [first] = await this.#find();
    return first?.id === id;
  }

  #leave(reason: Text): false {
    this.#query.say(
      text`The comment on pull request ${this.#pullRequest.number} was not changed: ${reason}.`,
    );
    return false;
  }

  /** Own comments, oldest first. */
  async #find(): Promise<readonly Comment[]> {
    const { context } = this.#query;
    const own = await this.#own.among(await commentsOn(this.#octokit, this.#place, context.service));
    return own.map(({ post, ...read }) => ({ id: post.id, ...read })).sort((a, b) => a.id - b.id);
  }

  async #create(body: string): Promise<number> {
    const query = { ...this.#place, body, request: onlyOnce };
    const { data } = await this.#octokit.rest.issues.createComment(query);
    if (typeof data.id !== 'number') throw new Failure(text`GitHub's response does not contain the comment.`);
    this.#own.learnFrom(data);
    this.#writes += 1;
    return data.id;
  }

  async #update(comment_id: number, body: string): Promise<void> {
    const { repository } = this.#query.context;
    await this.#octokit.rest.issues.updateComment({ ...repository, comment_id, body });
    this.#writes += 1;
  }

  async #delete(comment_id: number): Promise<void> {
    const { repository } = this.#query.context;
    try {
      await this.#octokit.rest.issues.deleteComment({ ...repository, comment_id });
    } catch (error) {
      // Another run was faster.
      if (statusOf(error) !== 404) throw error;
    }
  }

  get #place(): IssuePlace {
    return { ...this.#query.context.repository, issue_number: this.#pullRequest.number };
  }
}

const stale = text`the pull request has newer commits`;

/** What several own comments say together, because jobs that began at the same time might each have posted one. */
function unionOf(comments: readonly Comment[]): PostBody | null {
  const [first, ...others] = comments.map(({ body }) => body);
  if (first === undefined) return null;
  const newest = others.reduce((a, b) => (isOlder(a.run, b.run) ? b : a), first);
  return { run: newest.run, parts: [first, ...others].flatMap(({ parts }) => parts) };
}
