import type { Octokit } from './client.ts';

/** What GitHub tells of who wrote a comment or an issue. */
export interface Written {
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

/**
 * Tells what this token may have written from what a stranger has: whoever may comment could copy a hidden
 * marker, and would then own what this Action shows. A job's token writes as a bot. Whose any other token
 * is can't be told without one more request, so people who may write to the repository count too.
 */
export async function ownership(octokit: Octokit): Promise<(written: Written) => boolean> {
  const mayBePerson = !(await isInstallationToken(octokit));
  return ({ user, author_association }) =>
    user?.type !== 'User' || (mayBePerson && insiders.has(author_association));
}

const insiders: ReadonlySet<string | undefined> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

async function isInstallationToken(octokit: Octokit): Promise<boolean> {
  const auth: unknown = await octokit.auth();
  return (
    typeof auth === 'object' && auth !== null && 'tokenType' in auth && auth.tokenType === 'installation'
  );
}
