import type { Finding } from '../findings/finding.ts';
import type { CommentPolicy } from '../inputs/settings.ts';
import { text } from '../text/text.ts';
import { ownership, type Written } from './author.ts';
import { type Connect, type Octokit, onlyOnce } from './client.ts';
import { commentsOn } from './comments-on.ts';
import type { Repository, RunContext } from './context.ts';
import { createOnce } from './create-once.ts';
import { githubFailure, statusOf, UnexpectedAnswer, warning } from './failure.ts';
import { type HiddenLine, sameBody } from './hidden-line.ts';

/** What the pull request is to be told. */
export interface CommentContent {
  /** Markdown with the marker in it; under 65,536 characters. */
  readonly body: string;
  /** The same for every run of the workflow's job, and for no other. */
  readonly marker: HiddenLine;
  /** False where the body says no more than that an earlier comment is settled. */
  readonly hasContent: boolean;
}

export interface CommentQuery {
  readonly policy: CommentPolicy;
  readonly context: RunContext;
  readonly content: CommentContent;
  /** Null where no token was handed over. */
  readonly connect: Connect | null;
}

/**
 * Keeps one comment on the pull request: posts it, or edits it in place. With `on-change`, a body without
 * content replaces an earlier one and is not posted by itself. Does nothing for events without a pull
 * request.
 *
 * @returns a warning where GitHub didn't let it
 */
export async function keepComment(query: CommentQuery): Promise<readonly Finding[]> {
  const { policy, content, context, connect } = query;
  const { pullRequest, repository } = context;
  if (policy === 'never' || pullRequest === null) return [];
  const attempt = text`The comment on pull request ${pullRequest.number} could not be kept up to date`;
  if (connect === null) return [warning(text`${attempt}: there is no github-token.`, handOver)];
  try {
    const octokit = await connect();
    const isOwn = await ownership(octokit);
    const comment = new StickyComment(octokit, repository, pullRequest.number, content.marker, isOwn);
    await comment.keep(content.body, content.hasContent || policy === 'always');
    return [];
  } catch (error) {
    return [githubFailure(error, attempt, 'pull-requests: write')];
  }
}

const handOver = text`Hand over github-token with the permission pull-requests: write, or set comment to never.`;

interface Comment {
  readonly id: number;
  readonly body: string;
}

class StickyComment {
  readonly #octokit: Octokit;
  readonly #place: { readonly owner: string; readonly repo: string };
  readonly #issue: { readonly issue_number: number };
  readonly #marker: HiddenLine;
  readonly #isOwn: (written: Written) => boolean;

  constructor(
    octokit: Octokit,
    { owner, name }: Repository,
    pullRequest: number,
    marker: HiddenLine,
    isOwn: (written: Written) => boolean,
  ) {
    this.#octokit = octokit;
    this.#place = { owner, repo: name };
    this.#issue = { issue_number: pullRequest };
    this.#marker = marker;
    this.#isOwn = isOwn;
  }

  async keep(body: string, mayCreate: boolean): Promise<void> {
    const found = await this.#find();
    if (found.length > 0) return this.#settle(found, body);
    if (!mayCreate) return;
    const { id } = await createOnce(
      () => this.#create(body),
      async () => (await this.#find())[0],
    );
    // Another run may have created one meanwhile. Whoever came later sees both, and the first one stays.
    const all = await this.#find();
    if (all[0]?.id !== id) await this.#settle(all, body);
  }

  /** Leaves the oldest comment only, with this body. */
  async #settle([oldest, ...others]: readonly Comment[], body: string): Promise<void> {
    for (const { id } of others) await this.#delete(id);
    if (oldest === undefined || sameBody(oldest.body, body)) return;
    await this.#octokit.rest.issues.updateComment({ ...this.#place, comment_id: oldest.id, body });
  }

  /** Own comments with the marker, oldest first. */
  async #find(): Promise<readonly Comment[]> {
    const comments = await commentsOn(this.#octokit, { ...this.#place, ...this.#issue });
    return comments
      .filter(this.#isOwn)
      .map(({ id, body }) => ({ id, body: typeof body === 'string' ? body : '' }))
      .filter(({ body }) => this.#marker.isIn(body))
      .sort((a, b) => a.id - b.id);
  }

  async #create(body: string): Promise<Comment> {
    const { issues } = this.#octokit.rest;
    const { data } = await issues.createComment({ ...this.#place, ...this.#issue, body, request: onlyOnce });
    if (typeof data.id !== 'number') throw new UnexpectedAnswer('GitHub answered without the comment.');
    return { id: data.id, body };
  }

  async #delete(comment_id: number): Promise<void> {
    try {
      await this.#octokit.rest.issues.deleteComment({ ...this.#place, comment_id });
    } catch (error) {
      // Another run was faster.
      if (statusOf(error) !== 404) throw error;
    }
  }
}
