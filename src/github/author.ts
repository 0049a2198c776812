import { fieldsOf } from '../json.ts';
import type { Text } from '../text/text.ts';
import { type Owner, parseBody } from './body.ts';
import type { Connect, Octokit } from './client.ts';
import type { RunContext } from './context.ts';
import { statusOf } from './failure.ts';

/** What it takes to keep a comment or an issue up to date. */
export interface PostQuery {
  readonly context: RunContext;
  readonly owner: Owner;
  /** Null if there is no token. */
  readonly connect: Connect | null;
  readonly say: (line: Text) => void;
  /** Waits until other jobs that write at the same time are done. */
  readonly pause: () => Promise<void>;
}

/** What GitHub says about the author of a comment or an issue. */
interface Authored {
  readonly user?: { readonly login?: string } | null;
}

type IsOwn = (written: Authored) => boolean;

/** A comment or an issue as GitHub returns it. */
interface Post extends Authored {
  readonly body?: string | null;
}

/** Finds what this use of the Action wrote with this token's own account: others can copy a hidden line. */
export class OwnPosts {
  readonly #octokit: Octokit;
  readonly #service: RunContext['service'];
  readonly #owner: Owner;
  #isOwn: IsOwn | null = null;

  constructor(octokit: Octokit, { context, owner }: PostQuery) {
    this.#octokit = octokit;
    this.#service = context.service;
    this.#owner = owner;
  }

  /** The account of the token only matters if there are posts to distinguish. */
  async among<T extends Post>(posts: readonly T[]) {
    const read = posts.flatMap((post) => {
      const text = typeof post.body === 'string' ? post.body : '';
      const body = parseBody(this.#owner, text);
      return body === null ? [] : [{ post, text, body }];
    });
    if (read.length === 0) return [];
    const isOwn = this.#isOwn ?? (await ownership(this.#octokit, this.#service));
    this.#isOwn = isOwn;
    return read.filter(({ post }) => isOwn(post));
  }

  /** Learns the account from the response to a request that wrote something, if it is in there. */
  learnFrom({ user }: Authored): void {
    if (typeof user?.login === 'string') this.#isOwn = isBy([user.login]);
  }
}

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
async function ownership(octokit: Octokit, service: RunContext['service']): Promise<IsOwn> {
  const isApp = await isInstallationToken(octokit);
  const user = isApp ? null : await userLogin(octokit);
  if (user !== null) return isBy([user]);
  if (service === 'gitea') return isBy(jobBots.gitea);
  const app = await viewerLogin(octokit);
  if (app !== null) return isBy([app, `${app}[bot]`]);
  return isBy(isApp ? jobBots.github : []);
}

function isBy(logins: readonly string[]): IsOwn {
  const own = new Set(logins.map((login) => login.toLowerCase()));
  return ({ user }) => typeof user?.login === 'string' && own.has(user.login.toLowerCase());
}

/** Status codes that mean that this request is not possible with this kind of token. */
const refusals: ReadonlySet<number | null> = new Set([401, 403, 404, 405, 501]);

async function userLogin(octokit: Octokit): Promise<string | null> {
  return unlessRefused(async () => loginOf((await octokit.rest.users.getAuthenticated()).data));
}

async function viewerLogin(octokit: Octokit): Promise<string | null> {
  return unlessRefused(async () => {
    const answer: unknown = await octokit.graphql('query { viewer { login } }');
    return loginOf(fieldsOf(answer)['viewer']);
  });
}

async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
    if (isAnswer || refusals.has(statusOf(error))) return null;
    throw error;
  }
}

function loginOf(account: unknown): string | null {
  const { login } = fieldsOf(account);
  return typeof login === 'string' ? login : null;
}

async function isInstallationToken(octokit: Octokit): Promise<boolean> {
  return fieldsOf(await octokit.auth())['tokenType'] === 'installation';
}
