import type { Octokit } from './client.ts';
import type { RunContext } from './context.ts';
import { isObject, statusOf } from './failure.ts';

/** What GitHub tells of who wrote a comment or an issue. */
export interface Written {
  readonly user?: { readonly login?: string; readonly type?: string } | null;
}

/** Tells what this token's own account wrote from what anybody else has, whoever may have copied a hidden line. */
export type IsOwn = (written: Written) => boolean;

/** The accounts that a job's own token writes as, where the API of Gitea or Forgejo does not tell. */
const jobBots: readonly string[] = ['gitea-actions', 'forgejo-actions'];

/**
 * Asks the API whose token it is. Whether its account may write, or how it belongs to the repository, says nothing: others
 * may as well. A user's token is told by `GET /user`; an App's (the job's own is one) by GraphQL only.
 *
 * @param candidates what may be its own, oldest first: where nothing answers, what an App's token may have written is the
 *   bot's that wrote first, as a quotation comes later, and nothing is a user's
 */
export async function ownership(
  octokit: Octokit,
  service: RunContext['service'],
  candidates: readonly Written[],
): Promise<IsOwn> {
  const isApp = await isInstallationToken(octokit);
  const user = isApp ? null : await userLogin(octokit);
  if (user !== null) return isBy([user]);
  if (service === 'gitea') return isBy(jobBots);
  const app = await viewerLogin(octokit);
  if (app !== null) return isBy([app, `${app}[bot]`]);
  return isBy(isApp ? firstBot(candidates) : []);
}

function firstBot(candidates: readonly Written[]): readonly string[] {
  const login = candidates.find(({ user }) => user?.type === 'Bot')?.user?.login;
  return login === undefined ? [] : [login];
}

/** The account as an answer to a request that has written something tells it; null where it does not. */
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
