import type { Octokit } from './client.ts';
import type { RunContext } from './context.ts';
import { isObject, statusOf } from './failure.ts';

/** What GitHub says about the author of a comment or an issue. */
export interface Authored {
  readonly user?: { readonly login?: string } | null;
}

/** Distinguishes what this token's own account wrote from what others wrote, even if they copied a hidden line. */
export type IsOwn = (written: Authored) => boolean;

/** The accounts under which a job's own token writes, if the API does not say. */
const jobBots: Record<RunContext['service'], readonly string[]> = {
  github: ['github-actions[bot]'],
  gitea: ['gitea-actions', 'forgejo-actions'],
};

/**
 * Asks the API whose token it is. Whether its account can write, or its role in the repository, says nothing: others
 * can too. `GET /user` identifies the token of a user; only GraphQL identifies that of an App, such as the job's own. If
 * neither answers, the token of an App counts as the job's own, and the account of a user becomes known by writing.
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

/** The account from the response to a request that wrote something; null if it is not in there. */
export function ownershipOf({ user }: Authored): IsOwn | null {
  return typeof user?.login === 'string' ? isBy([user.login]) : null;
}

function isBy(logins: readonly string[]): IsOwn {
  const own = new Set(logins.map((login) => login.toLowerCase()));
  return ({ user }) => typeof user?.login === 'string' && own.has(user.login.toLowerCase());
}

/** Status codes that mean that this request is not possible with this kind of token. */
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
