import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { shortened } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';

/** The permissions of a job's token (`permissions:` in a workflow) that this Action makes use of. */
export type Permission = 'contents: read' | 'pull-requests: write' | 'issues: write';

/** GitHub, or something on the way to it, answered with what no client can make sense of. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Whether a value of an answer may have fields. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Tells of a request that GitHub refused or failed, as a warning that names the permission to grant.
 * What isn't a failed request is thrown again: it is a fault of ours.
 *
 * @param attempt what didn't work, as the start of a sentence, such as "The comment could not be kept"
 */
export function githubFailure(error: unknown, attempt: Text, permission: Permission): Finding {
  if (error instanceof UnexpectedAnswer) return warning(text`${attempt}: ${error.message}`, later);
  const status = statusOf(error);
  if (status === null || !(error instanceof Error)) throw error;
  return warning(text`${attempt}: ${reasonOf(error, status)}`, hintFor(error, status, permission));
}

/** HTTP status of a failed request; 500 where there was no answer; null for any other error. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status;
}

export function warning(message: Text, hint: Text): Finding {
  return finding('warning', 'github-api', nowhere, message, hint);
}

/** The JSON report shortens nothing, and a proxy may answer with megabytes. */
const longestReason = 300;

function reasonOf(error: Error, status: number): Text {
  const words = shortened(error.message, longestReason);
  return hasAnswer(error)
    ? text`GitHub answered ${status} (${words}).`
    : text`no answer from GitHub (${words}).`;
}

function hasAnswer(error: Error): boolean {
  return 'response' in error && error.response !== undefined;
}

const later = text`Nothing else depends on it. Run the job again later.`;

const limited = text`GitHub limits how often it may be asked, and the limit lasts longer than a job should wait. Run the job again later.`;

const issuesOff = text`Turn on issues in the repository's settings, or set issue to false.`;

/**
 * What GitHub says of a refusal, and what helps. Most come with the status 403, as a lack of permissions does, so the words
 * decide; GitHub documents few of them, so they are matched by what cannot be said otherwise.
 */
const refusals: readonly (readonly [words: RegExp, hint: Text])[] = [
  [/rate limit|abuse detection/i, limited],
  [
    /archived/i,
    text`The repository is archived, so nobody can write to it. Unarchive it, or disable this workflow.`,
  ],
  [
    /more than 2,?500 comments|commenting is disabled/i,
    text`GitHub takes no more than 2,500 comments there. Go on in a new pull request or issue, or set comment to never.`,
  ],
  [/\blocked\b/i, text`Unlock the conversation, or set comment or issue so that this run does without it.`],
  [/issues (?:are|has been|have been) disabled|disabled issues|issues disabled/i, issuesOff],
  [
    /IP allow list|IP address is not (?:permitted|allowed)/i,
    text`Run the job on a runner with an address on the organization's IP allow list, or have its address added there.`,
  ],
  [
    /SAML|single sign-on|\bSSO\b/i,
    text`Authorize the token of github-token for the organization's single sign-on, in the settings of the account that it belongs to; or leave github-token out, as the job's own token needs none.`,
  ],
  [
    /interaction|limited the ability|(?:limited|restricted) to (?:collaborators|contributors|users|prior contributors|existing users)/i,
    text`Interaction limits are on for the repository or its organization. Wait until they end, turn them off under Moderation options, or hand over the token of a collaborator.`,
  ],
  [
    /blocked/i,
    text`The account of github-token is blocked there. Unblock it, or hand over another account's token.`,
  ],
];

function hintFor(error: Error, status: number, permission: Permission): Text {
  const [, known] = refusals.find(([words]) => words.test(error.message)) ?? [];
  if (known !== undefined && status >= 400 && status < 500) return known;
  if (status === 429) return limited;
  if (status === 401) return text`Hand over a valid token as github-token; the default is the job's own.`;
  if (status === 410 && permission === 'issues: write') return issuesOff;
  if (status === 403 || status === 404) return grant(permission);
  return later;
}

function grant(permission: Permission): Text {
  const own = text`Grant the job's token the permission to do so, under permissions in the workflow: `;
  if (permission === 'contents: read') return text`${own}contents: read`;
  const readOnly = text`. In a pull request from a fork or from Dependabot the token can only read.`;
  if (permission === 'issues: write') return text`${own}issues: write`;
  return text`${own}pull-requests: write${readOnly}`;
}
