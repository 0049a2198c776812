import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Description, isObject, type Json } from './description.ts';
import {
  type Answer,
  answer,
  answerOutside,
  type Call,
  type Permissions,
  type Repository,
} from './routes.ts';
import { Store } from './store.ts';

export interface RecordedRequest {
  readonly method: string;
  /** Below the repository, such as `/issues/7/comments`. */
  readonly path: string;
  readonly query: string;
  readonly body: Json | undefined;
  readonly userAgent: string;
  readonly status: number;
}

/** What goes wrong with requests that match, the first `times` of them. */
export interface Fault {
  readonly match: (request: { readonly method: string; readonly path: string }) => boolean;
  times: number;
  readonly how:
    | {
        readonly kind: 'answer';
        readonly status: number;
        readonly headers?: Record<string, string>;
        /** Text is sent as HTML. */
        readonly body: Json;
      }
    /** GitHub does what was requested, but the response gets lost. */
    | { readonly kind: 'lost' }
    | { readonly kind: 'slow'; readonly milliseconds: number }
    /** All of them wait for each other: runs that happen at once. */
    | { readonly kind: 'gather' };
}

export interface FakeGitHub extends Repository {
  /** `GITHUB_API_URL`; with a path, as GitHub Enterprise Server has it. */
  readonly url: string;
  readonly owner: string;
  readonly name: string;
  readonly requests: readonly RecordedRequest[];
  /** What GitHub's own description of its API does not allow. */
  readonly violations: readonly string[];
  readonly tokens: Map<string, Permissions>;
  readonly faults: Fault[];
  readonly store: Store;
  close(): Promise<void>;
}

const basePath = '/api/v3';
const owner = 'acme';
const name = 'certs';
const repositoryPath = `/repos/${owner}/${name}`;

let description: Description | null = null;

/** Starts a GitHub with one repository, `acme/certs`, on loopback. */
export async function startFakeGitHub(tokens: Readonly<Record<string, Permissions>>): Promise<FakeGitHub> {
  description ??= new Description(
    ['git/', 'compare/', 'issues', 'pulls/', 'branches/']
      .map((path) => `/repos/{owner}/{repo}/${path}`)
      .concat('/user'),
  );
  const fake = new FakeServer(description, tokens);
  const server = createServer((request, response) => void fake.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(fake, {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

class FakeServer implements Repository {
  readonly owner = owner;
  readonly name = name;
  readonly store = new Store();
  readonly tokens: Map<string, Permissions>;
  readonly faults: Fault[] = [];
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  treeLimit = 100_000;
  issuesEnabled = true;
  commitsAreTrees = true;
  readonly #description: Description;
  readonly #waiting = new Map<Fault, (() => void)[]>();

  constructor(from: Description, tokens: Readonly<Record<string, Permissions>>) {
    this.#description = from;
    this.tokens = new Map(Object.entries(tokens));
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = parse(Buffer.concat(chunks).toString('utf8'));
    const path = url.pathname
      .replace(/^\/api\/graphql$/, '/graphql')
      .replace(basePath, '')
      .replace(repositoryPath, '');
    const isInside = url.pathname.includes(repositoryPath);
    const fault = this.faults.find((candidate) => candidate.times > 0 && candidate.match({ method, path }));
    if (fault !== undefined) fault.times -= 1;
    await this.#delay(fault);
    const reply = this.#reply(fault, request, { method, path, query: url.searchParams, body }, isInside);
    const userAgent = request.headers['user-agent'] ?? '';
    this.requests.push({ method, path, query: url.search, body, userAgent, status: reply.status });
    if (fault?.how.kind === 'lost') request.socket.destroy();
    else send(response, reply, url);
  }

  async #delay(fault: Fault | undefined): Promise<void> {
    if (fault?.how.kind === 'slow') await sleep(fault.how.milliseconds);
    if (fault?.how.kind !== 'gather') return;
    const waiting = this.#waiting.get(fault) ?? [];
    this.#waiting.set(fault, waiting);
    if (fault.times === 0) for (const release of waiting) release();
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  #reply(
    fault: Fault | undefined,
    request: IncomingMessage,
    call: Omit<Call, 'permissions'>,
    isInside: boolean,
  ): Reply {
    const described = { ...call, path: isInside ? `${repositoryPath}${call.path}` : call.path };
    // GraphQL has its own description.
    if (call.path !== '/graphql') this.violations.push(...this.#description.faults(described));
    if (fault?.how.kind === 'answer') return { headers: {}, ...fault.how };
    const token = request.headers.authorization?.replace(/^(token|bearer) /i, '') ?? '';
    const permissions = this.tokens.get(token);
    if (permissions === undefined) {
      return { status: 401, headers: {}, body: { message: 'Bad credentials' } };
    }
    const found = isInside ? answer(this, { ...call, permissions }) : answerOutside({ ...call, permissions });
    if (found === null) this.violations.push(`${call.method} ${call.path}: this stand-in does not know it`);
    return { headers: {}, ...(found ?? { status: 501 }) };
  }
}

interface Reply extends Answer {
  readonly headers: Record<string, string>;
}

function send(response: ServerResponse, reply: Reply, url: URL): void {
  const { status, list, headers } = reply;
  const body = list === undefined ? reply.body : pageOf(list, url);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const link = list === undefined ? {} : linkOf(list.length, url);
  response.writeHead(status, { 'content-type': type, ...link, ...headers });
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

function paging({ searchParams }: URL): { page: number; size: number } {
  const size = Math.min(100, Number(searchParams.get('per_page') ?? '30'));
  return { page: Number(searchParams.get('page') ?? '1'), size };
}

function pageOf(list: readonly Json[], url: URL): Json {
  const { page, size } = paging(url);
  return list.slice((page - 1) * size, page * size);
}

function linkOf(length: number, url: URL): { link?: string } {
  const { page, size } = paging(url);
  if (page * size >= length) return {};
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { link: `<${next.href}>; rel="next"` };
}

function parse(body: string): Json | undefined {
  if (body === '') return undefined;
  const value: unknown = JSON.parse(body);
  return isObject(value) ? value : undefined;
}
