import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import { ownership } from './author.ts';
import type { Connect } from './client.ts';
import { isDefaultBranchRun, type RunContext } from './context.ts';
import { githubFailure, warning } from './failure.ts';
import type { HiddenLine } from './hidden-line.ts';
import { type IssueState, IssueStore, type StoredIssue } from './issue-store.ts';

/** What the tracking issue is to say. */
export type IssueContent = {
  /** The same for every run of the workflow's job, and for no other. */
  readonly marker: HiddenLine;
  /** What is worth a mail: the issue is left alone while it carries this line. */
  readonly picture: HiddenLine;
  /** Markdown of the comment that goes with a changed picture, or with the end of it. */
  readonly news: string;
} & (
  | {
      readonly needsAttention: true;
      readonly title: string;
      /** Markdown with both lines in it; under 65,536 characters. */
      readonly body: string;
    }
  | { readonly needsAttention: false }
);

export interface IssueQuery {
  /** The input `issue`. */
  readonly wanted: boolean;
  readonly context: RunContext;
  readonly content: IssueContent;
  /** Null where no token was handed over. */
  readonly connect: Connect | null;
}

/**
 * Keeps one issue about pins that need attention: opens it, edits it and comments on it when the picture
 * changes, closes it when all is well, and opens it again later on. Does nothing in runs that are not known to
 * be of the default branch: a pull request shows what could be, and the issue is about what is.
 *
 * @returns a warning where GitHub didn't let it
 */
export async function keepTrackingIssue(query: IssueQuery): Promise<readonly Finding[]> {
  const { wanted, context, content, connect } = query;
  if (!wanted || !isDefaultBranchRun(context)) return [];
  if (connect === null) return [warning(text`${attempt}: there is no github-token.`, handOver)];
  try {
    const octokit = await connect();
    const store = new IssueStore(octokit, context.repository, content.marker, await ownership(octokit));
    await keep(store, content);
    return [];
  } catch (error) {
    return [githubFailure(error, attempt, 'issues: write')];
  }
}

const attempt = text`The tracking issue could not be kept up to date`;

const handOver = text`Hand over github-token with the permission issues: write, or set issue to false.`;

type IssueStep = 'none' | 'open' | 'update' | 'reopen' | 'close' | 'repaint';

/**
 * What to do about the issue. One that a person closed as completed although it isn't is opened again;
 * one that a person closed for another reason rests until the picture changes.
 *
 * @param changed the issue shows another picture
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

async function keep(store: IssueStore, content: IssueContent): Promise<void> {
  const { needsAttention, news, picture } = content;
  const issue = await store.find(needsAttention);
  if (issue === undefined) return needsAttention ? store.open(content) : undefined;
  const page = needsAttention ? content : { title: issue.title, body: repaint(issue.body, picture) };
  const step = nextStep(issue, needsAttention, !picture.isIn(issue.body));
  // First the word, then the picture: what could not be said is still news to the next run.
  if (step === 'close' || step === 'update') await store.comment(issue, news);
  if (step !== 'none') await store.edit(issue, page, stateAfter[step]);
}

const stateAfter = {
  open: {},
  update: {},
  repaint: {},
  reopen: { state: 'open', state_reason: 'reopened' },
  close: { state: 'closed', state_reason: 'completed' },
} as const satisfies Record<Exclude<IssueStep, 'none'>, IssueState>;

/** Puts the line of another picture in the place of the last one; the words stay as they were. */
function repaint(body: string, { comment }: HiddenLine): string {
  return anyPicture.test(body) ? body.replace(anyPicture, () => comment) : `${body}\n\n${comment}`;
}

const anyPicture = /<!-- certspotter-action picture [0-9a-f]+ -->/;
