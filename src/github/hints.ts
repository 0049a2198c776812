import { type Text, text } from '../text/text.ts';

/** The permissions of a job's token (`permissions:` in a workflow) that this Action makes use of. */
export type Permission = 'contents: read' | 'pull-requests: write' | 'issues: write';

/** An answer of GitHub's to what it did not do. */
export interface Refusal {
  readonly status: number;
  /** As GitHub says it, with what else the answer has. */
  readonly words: string;
  /** The request was made with a classic personal access token. */
  readonly isClassic: boolean;
}

export const later = text`Nothing else depends on it. Run the job again later.`;

const limited = text`GitHub limits how often it may be asked, and the limit lasts longer than a job should wait. Run the job again later.`;

const issuesOff = text`Turn on issues in the repository's settings, or set issue to false.`;

/**
 * What GitHub says of a refusal, and what helps. Most come with the status 403, as a lack of permissions does, so the words
 * decide; GitHub documents few of them, so they are matched by what cannot be said otherwise. Those that name an
 * organization come first, as it may be called anything.
 */
const known: readonly (readonly [words: RegExp, hint: Text])[] = [
  [/rate limit|abuse detection|submitted too quickly/i, limited],
  [
    /IP allow list|IP address is not (?:permitted|allowed)/i,
    text`Run the job on a runner with an address on the organization's IP allow list, or have its address added there.`,
  ],
  [
    /forbids access via/i,
    text`The organization does not accept this kind of token, or not for so long a lifetime. Leave github-token out, as the job's own token is accepted, or hand over one that the organization's policy allows.`,
  ],
  [
    /SAML|single sign-on|\bSSO\b/i,
    text`Authorize the token of github-token for the organization's single sign-on, in the settings of the account that it belongs to; or leave github-token out, as the job's own token needs none.`,
  ],
  [
    /archived/i,
    text`The repository is archived, so nobody can write to it. Unarchive it, or disable this workflow.`,
  ],
  [
    /more than 2,?500 comments|commenting is disabled/i,
    text`GitHub takes no more than 2,500 comments there. Go on in a new pull request or issue, or set comment to never.`,
  ],
  [
    /repository (?:is|was|has been) locked/i,
    text`GitHub has locked the repository, as it does during a migration. Run the job again once it is unlocked.`,
  ],
  [/\blocked\b/i, text`Unlock the conversation, or set comment or issue so that this run does without it.`],
  [/issues (?:are|has been|have been) disabled|disabled issues|issues disabled/i, issuesOff],
  [
    /interaction|limited the ability|(?:limited|restricted) to (?:collaborators|contributors|users|prior contributors|existing users)/i,
    text`Interaction limits are on for the repository or its organization. Wait until they end, turn them off under Moderation options, or hand over the token of a collaborator.`,
  ],
  [
    /access blocked|suspended|flagged/i,
    text`GitHub has blocked the repository, or the account of github-token. Its owner can ask GitHub Support why.`,
  ],
  [
    /blocked/i,
    text`The account of github-token is blocked there. Unblock it, or hand over another account's token.`,
  ],
  [
    /required scope/i,
    text`Hand over a token with the scope that the answer names as github-token, or none, so that the job's own is used.`,
  ],
];

/** What helps against a refusal, and nothing else. */
export function hintFor(refusal: Refusal, permission: Permission): Text {
  const { status, words } = refusal;
  const [, hint] = known.find(([pattern]) => pattern.test(words)) ?? [];
  if (hint !== undefined && status >= 400 && status < 500) return hint;
  if (status === 429) return limited;
  if (status === 401) return text`Hand over a valid token as github-token; the default is the job's own.`;
  if (status === 410 && permission === 'issues: write' && !/deleted/i.test(words)) return issuesOff;
  if (status === 403 || status === 404) return permissionHint(refusal, permission);
  return later;
}

/** A job's own token is granted something in another place than an App's or a person's. */
function permissionHint({ words, isClassic }: Refusal, permission: Permission): Text {
  if (isClassic) {
    return text`Give the classic token of github-token the scope repo, or public_repo where the repository is public, and its account access to the repository.`;
  }
  if (/personal access token/i.test(words)) {
    return text`Give the personal access token of github-token, in the settings of its account, this repository and the repository permission ${permissionNames[permission]}.`;
  }
  const readOnly = text`In a pull request from a fork or from Dependabot the job's token can only read.`;
  const grant = text`Grant the job's token the permission to do so, under permissions in the workflow: ${permission}; a token of an App has its permissions from the App's settings.`;
  return permission === 'pull-requests: write' ? text`${grant} ${readOnly}` : grant;
}

/** As the settings of fine-grained tokens have them. */
const permissionNames: Readonly<Record<Permission, Text>> = {
  'contents: read': text`Contents: Read-only`,
  'pull-requests: write': text`Pull requests: Read and write`,
  'issues: write': text`Issues: Read and write`,
};
