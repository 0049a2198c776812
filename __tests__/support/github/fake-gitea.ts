import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isObject, type Json } from './description.ts';

/** A comment or an issue, in the fields of Gitea's and Forgejo's API documentation (swagger v1). */
interface Entry {
  readonly id: number;
  readonly user: { readonly id: number; readonly login: string };
  title: string;
  body: string;
  state: 'open' | 'closed';
}

export interface FakeGitea {
  /** `GITHUB_API_URL`, as its runner sets it. */
  readonly url: string;
  readonly issues: Entry[];
  /** On pull request 7. */
  readonly comments: Entry[];
  readonly requests: readonly string[];
  /** What its documentation does not describe. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

const place = '/api/v1/repos/acme/certs';
const head = '3'.repeat(40);
const base = '2'.repeat(40);

/** The options that are described, with their types: anything else is a violation. */
const bodies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /issues': { title: 'string', body: 'string', closed: 'boolean' },
  'PATCH /issues/N': { title: 'string', body: 'string', state: 'string' },
  'POST /issues/N/comments': { body: 'string' },
  'PATCH /issues/comments/N': { body: 'string' },
};
const queries: Readonly<Record<string, readonly string[]>> = {
  'GET /issues': ['state', 'labels', 'q', 'type', 'page', 'limit'],
  'GET /issues/N/comments': ['since', 'before'],
  'GET /git/trees/N': ['recursive', 'page', 'per_page'],
};

/** Starts a Gitea, or a Forgejo by its bot, with the repository `acme/certs` and its pull request 7, on loopback. */
export async function startFakeGitea(
  bot: 'gitea-actions' | 'forgejo-actions',
  tellsUser: boolean,
): Promise<FakeGitea> {
  const gitea = new Gitea(bot, tellsUser);
  const server = createServer((request, response) => void gitea.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(gitea, {
    url: `http://127.0.0.1:${port}/api/v1`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

interface Call {
  readonly method: string;
  /** Below the repository, with `N` for a number. */
  readonly template: string;
  readonly id: number;
  readonly body: Readonly<Record<string, Json>>;
}

type Answer = readonly [status: number, body?: Json];

class Gitea {
  readonly issues: Entry[] = [];
  readonly comments: Entry[] = [];
  readonly requests: string[] = [];
  readonly violations: string[] = [];
  readonly #bot: { readonly id: number; readonly login: string };
  readonly #tellsUser: boolean;
  #last = 10;

  constructor(bot: string, tellsUser: boolean) {
    // The id of a user that the server makes up for the jobs' tokens.
    this.#bot = { id: -2, login: bot };
    this.#tellsUser = tellsUser;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? {} : JSON.parse(text);
    const { method = '' } = request;
    const path = url.pathname.replace(place, '');
    const id = Number(/\d+/.exec(path)?.[0] ?? 0);
    const template = path.replace(/\d+/, 'N');
    this.requests.push(`${method} ${template}`);
    const call = { method, template, id, body: isObject(body) ? body : {} };
    this.#check(call, url.searchParams);
    const [status, answer] = this.#answer(call, url.searchParams);
    response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  #check({ method, template, body }: Call, query: URLSearchParams): void {
    const name = `${method} ${template}`;
    for (const [field, value] of Object.entries(body)) {
      const type = bodies[name]?.[field];
      if (typeof value !== type) this.violations.push(`${name}: ${field} is ${typeof value}, not ${type}`);
    }
    for (const key of query.keys()) {
      if (!queries[name]?.includes(key)) this.violations.push(`${name}: query ${key}`);
    }
  }

  #answer(call: Call, query: URLSearchParams): Answer {
    const { method, template, id, body } = call;
    switch (`${method} ${template}`) {
      case 'GET /api/vN/user':
        return this.#tellsUser ? [200, { ...this.#bot }] : [403, { message: 'not allowed' }];
      case 'GET /pulls/N':
        return [200, { number: id, head: { sha: head, ref: 'topic' } }];
      case 'GET /git/trees/N':
        return [200, { sha: base, tree: [], truncated: false, page: 1, total_count: 0 }];
      case 'GET /issues':
        return [
          200,
          this.issues.filter(({ state }) => query.get('state') !== 'open' || state === 'open').map(issueJson),
        ];
      case 'POST /issues':
        return [201, issueJson(this.#add(this.issues, body))];
      case 'PATCH /issues/N':
        return [201, this.#change(this.issues, id, body)];
      case 'GET /issues/N/comments':
        return [200, id === 7 ? this.comments.map(commentJson) : []];
      case 'POST /issues/N/comments':
        return [201, commentJson(this.#add(id === 7 ? this.comments : [], body))];
      case 'PATCH /issues/comments/N':
        return [200, this.#change(this.comments, id, body)];
      case 'DELETE /issues/comments/N':
        this.comments.splice(
          this.comments.findIndex((entry) => entry.id === id),
          1,
        );
        return [204];
      default:
        this.violations.push(`${method} ${template} is not described`);
        return [404, { message: 'The target could not be found.' }];
    }
  }

  #add(entries: Entry[], { title, body }: Call['body']): Entry {
    this.#last += 1;
    const entry: Entry = {
      id: this.#last,
      user: this.#bot,
      title: String(title ?? ''),
      body: String(body ?? ''),
      state: 'open',
    };
    entries.push(entry);
    return entry;
  }

  #change(entries: readonly Entry[], id: number, { title, body, state }: Call['body']): Json {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) return null;
    if (typeof title === 'string') entry.title = title;
    if (typeof body === 'string') entry.body = body;
    if (state === 'open' || state === 'closed') entry.state = state;
    return commentJson(entry);
  }
}

function commentJson({ id, user, body }: Entry): Json {
  return { id, user: { ...user }, body };
}

function issueJson({ id, user, title, body, state }: Entry): Json {
  return { id: id * 10, number: id, user: { ...user }, title, body, state, pull_request: null, labels: [] };
}
