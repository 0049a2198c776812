import type { Octokit } from './client.ts';
import type { RunContext } from './context.ts';
import { isObject, statusOf } from './failure.ts';

/** What GitHub tells of who wrote a comment or an issue. */
export interface Written {
  readonly user?: { readonly login?: string } | null;
}

/** Tells what this token's own account wrote from what anybody else has, whoever may have copied a hidden line. */
export type IsOwn = (written: Written) => boolean;

/** The accounts that a job's own token writes as, where the API does not tell. */
const jobBots: Record<RunContext['service'], readonly string[]> = {
  github: ['github-actions[bot]'],
  gitea: ['gitea-actions', 'forgejo-actions'],
};

/**
 * Asks the API whose token it is. Whether its account may write, or how it belongs to the repository, says nothing: others
 * may as well. A user's token is told by `GET /user`; an App's (the job's own is one) by GraphQL only. Where neither
 * answers, an App's counts as the job's own, and a user's finds out by writing.
 */
export async function ownership(octokit: Octokit, service: RunContext['service']): Promise<IsOwn> {
  const isApp = await isInstallationToken(octokit);
  const user = isApp ? null : await userLogin(octokit);
  if (user !== null) return isBy([user]);
  if (service === 'gitea') return isBy(jobBots.gitea);
  const app = await viewerLogin(octokit);
  if (app !== null) return isBy([app, `${app}[bot]`]);
  return isBy(isApp ? jobBots.github : []);
}

/** The account as an answer to a request that has written something tells it; null if it does not. */
export function ownershipOf({ user }: Written): IsOwn | null {
  return typeof user?.login === 'string' ? isBy([user.login]) : null;
}

function isBy(logins: readonly string[]): IsOwn {
  const own = new Set(logins.map((login) => login.toLowerCase()));
  return ({ user }) => typeof user?.login === 'string' && own.has(user.login.toLowerCase());
}

/** Answers that mean that this kind of token cannot be asked so. */
const refusals: ReadonlySet<number | null> = new Set([401, 403, 404, 405, 501]);

async function userLogin(octokit: Octokit): Promise<string | null> {
  try {
    return loginOf((await octokit.rest.users.getAuthenticated()).data);
  } catch (error) {
    if (refusals.has(statusOf(error))) return null;
    throw error;
  }
}

async function viewerLogin(octokit: Octokit): Promise<string | null> {
  try {
    const answer: unknown = await octokit.graphql('query { viewer { login } }');
    return isObject(answer) && 'viewer' in answer ? loginOf(answer.viewer) : null;
  } catch (error) {
    const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
    if (isAnswer || refusals.has(statusOf(error))) return null;
    throw error;
  }
}

function loginOf(account: unknown): string | null {
  return isObject(account) && 'login' in account && typeof account.login === 'string' ? account.login : null;
}

async function isInstallationToken(octokit: Octokit): Promise<boolean> {
  const auth: unknown = await octokit.auth();
  return isObject(auth) && 'tokenType' in auth && auth.tokenType === 'installation';
}
