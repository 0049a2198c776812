import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { Failure } from '../findings/result.ts';
import { fieldsOf } from '../json.ts';
import { shortened } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';

/** The permissions of a job's token (`permissions:` in a workflow) that this Action uses. */
export type Permission = 'contents: read' | 'pull-requests: write' | 'issues: write';

/** GitHub's response to a request that it did not fulfill. */
export interface Refusal {
  readonly status: number;
  /** GitHub's message, with the other text of the response. */
  readonly words: string;
  /** Whether the request was made with a classic personal access token. */
  readonly isClassic: boolean;
}

export const later = text`Run the job again later. Nothing else depends on it.`;

const limited = text`Run the job again later: GitHub's rate limit lasts longer than a job should wait.`;

const issuesOff = text`Turn on issues in the repository's settings, or set issue to false.`;

/**
 * GitHub's reasons for a refusal, and hints. Most have the status 403, like missing permissions, so the words
 * decide; GitHub documents few of them, so the patterns match their indispensable words. Those that name an
 * organization come first, because its name can contain any words.
 */
const known: readonly (readonly [words: RegExp, hint: Text])[] = [
  [/rate limit|abuse detection|submitted too quickly/i, limited],
  [
    /IP allow list|IP address is not (?:permitted|allowed)/i,
    text`Run the job on a runner whose address is on the organization's IP allow list, or have its address added.`,
  ],
  [
    /forbids access via/i,
    text`Remove github-token to use the job's own token, or set it to a token that the organization's policy allows. The organization does not accept this kind of token, or only with a shorter lifetime.`,
  ],
  [
    /SAML|single sign-on|\bSSO\b/i,
    text`Authorize the token in github-token for the organization's single sign-on, in the settings of its account, or remove github-token to use the job's own token, which needs no authorization.`,
  ],
  [
    /archived/i,
    text`Unarchive the repository, or disable this workflow. An archived repository is read-only.`,
  ],
  [
    /more than 2,?500 comments|commenting is disabled/i,
    text`Continue in a new pull request or issue, or set comment to never. GitHub allows no more than 2,500 comments in one.`,
  ],
  [
    /repository (?:is|was|has been) locked/i,
    text`Run the job again when the repository is unlocked. GitHub locks a repository during a migration, for example.`,
  ],
  [/\blocked\b/i, text`Unlock the conversation, or turn off comment or issue for this run.`],
  [/issues (?:are|has been|have been) disabled|disabled issues|issues disabled/i, issuesOff],
  [
    /interaction|limited the ability|(?:limited|restricted) to (?:collaborators|contributors|users|prior contributors|existing users)/i,
    text`Wait until the interaction limits of the repository or its organization expire, turn them off under Moderation options, or set github-token to the token of a collaborator.`,
  ],
  [
    /access blocked|suspended|flagged/i,
    text`Ask GitHub Support why it has blocked the repository or the account of github-token. Only the owner can ask.`,
  ],
  [
    /blocked/i,
    text`Unblock the account of github-token, or set github-token to the token of another account.`,
  ],
  [
    /required scope/i,
    text`Set github-token to a token with the scope that GitHub names, or remove it to use the job's own token.`,
  ],
];

/** The hint for a refusal. */
export function hintFor(refusal: Refusal, permission: Permission): Text {
  const { status, words } = refusal;
  const [, hint] = known.find(([pattern]) => pattern.test(words)) ?? [];
  if (hint !== undefined && status >= 400 && status < 500) return hint;
  if (status === 429) return limited;
  if (status === 401)
    return text`Set github-token to a valid token, or remove it to use the job's own token.`;
  if (status === 410 && permission === 'issues: write' && !/deleted/i.test(words)) return issuesOff;
  if (status === 403 || status === 404) return permissionHint(refusal, permission);
  return later;
}

/** The permissions of a job's own token are granted in another place than those of an App's or a user's. */
function permissionHint({ words, isClassic }: Refusal, permission: Permission): Text {
  if (isClassic) {
    return text`Give the classic token in github-token the scope repo, or public_repo if the repository is public, and give its account access to the repository.`;
  }
  if (/personal access token/i.test(words)) {
    return text`Give the personal access token in github-token access to this repository and the repository permission ${permissionNames[permission]}, in the settings of its account.`;
  }
  const readOnly = text`In a pull request from a fork or from Dependabot, the job's token is read-only.`;
  const grant = text`Grant the job's token this permission under permissions in the workflow: ${permission}. The token of a GitHub App gets its permissions from the settings of the App.`;
  return permission === 'pull-requests: write' ? text`${grant} ${readOnly}` : grant;
}

/** The names in the settings of fine-grained tokens. */
const permissionNames: Readonly<Record<Permission, Text>> = {
  'contents: read': text`Contents: Read-only`,
  'pull-requests: write': text`Pull requests: Read and write`,
  'issues: write': text`Issues: Read and write`,
};

/**
 * Reports a request that GitHub refused or failed, as a warning that names the permission to grant.
 * Anything but a failed request is thrown again: it is a bug.
 *
 * @param attempt what failed, as the start of a sentence, such as "The comment could not be kept"
 */
export function githubFailure(error: unknown, attempt: Text, permission: Permission): Finding {
  if (error instanceof Failure) return warning(text`${attempt}: ${error.text}`, error.hint ?? later);
  const status = statusOf(error);
  if (status === null || !(error instanceof Error)) throw error;
  return warning(
    text`${attempt}: ${reasonOf(error, status)}`,
    hintFor({ status, words: error.message, isClassic: isClassic(error) }, permission),
  );
}

/** HTTP status of a failed request; 500 if there was no response; null for any other error. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status;
}

export function warning(message: Text, hint: Text): Finding {
  return finding('warning', 'github-api', nowhere, message, hint);
}

/** The JSON report shortens nothing, and a proxy can answer with megabytes. */
const longestReason = 300;

function reasonOf(error: Error, status: number): Text {
  const words = shortened(error.message, longestReason);
  return hasAnswer(error)
    ? text`GitHub answered ${status} (${words}).`
    : text`no answer from GitHub (${words}).`;
}

/** GitHub lists the scopes of a token in each response, but only for classic tokens. */
function isClassic(error: Error): boolean {
  const { response } = fieldsOf(error);
  return 'x-oauth-scopes' in fieldsOf(fieldsOf(response)['headers']);
}

function hasAnswer(error: Error): boolean {
  return 'response' in error && error.response !== undefined;
}
