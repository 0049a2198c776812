import { isObject, type Json } from './description.ts';
import { type Author, type Comment, type Issue, jobBot, type Store } from './store.ts';

/** The permissions of a token, as under `permissions:` in a workflow. */
export interface Permissions {
  readonly contents?: 'read' | 'write';
  readonly issues?: 'read' | 'write';
  readonly 'pull-requests'?: 'read' | 'write';
  /** Who writes with it; by default the job's bot. */
  readonly author?: Author;
  /** What GitHub does when it is asked whose token it is: only GraphQL identifies that of an App. */
  readonly told?: 'user' | 'viewer' | 'nobody';
}

export interface Repository {
  readonly store: Store;
  /** A recursive listing with more entries than that is cut off. */
  treeLimit: number;
  issuesEnabled: boolean;
  /** Whether a commit's SHA is taken for its tree, as GitHub does without saying so. */
  commitsAreTrees: boolean;
}

export interface Call {
  readonly method: string;
  /** Below the repository, such as `/issues/7`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly permissions: Permissions;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  /** A list, of which one page is sent. */
  readonly list?: readonly Json[];
}

const notFound: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };
const refused: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const gone: Answer = { status: 410, body: { message: 'Issues are disabled for this repo' } };
const locked: Answer = {
  status: 403,
  body: { message: 'Unable to create comment because issue is locked.' },
};

type Handler = (repository: Repository, call: Call, id: string) => Answer;

const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['GET', /^\/pulls\/(\d+)$/, getPullRequest],
  ['GET', /^\/branches\/([^/]+)$/, getBranch],
  ['GET', /^\/git\/trees\/(.+)$/, getTree],
  ['GET', /^\/git\/blobs\/(.+)$/, getBlob],
  ['GET', /^\/git\/commits\/(.+)$/, getCommit],
  ['GET', /^\/compare\/(.+)$/, compareCommits],
  ['GET', /^\/issues()$/, listIssues],
  ['POST', /^\/issues()$/, createIssue],
  ['PATCH', /^\/issues\/(\d+)$/, updateIssue],
  ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, deleteComment],
];

/** GitHub's response to a call that its description allows; null if this stand-in does not know it. */
export function answer(repository: Repository, call: Call): Answer | null {
  for (const [method, path, handler] of routes) {
    const id = path.exec(call.path)?.[1];
    if (method === call.method && id !== undefined) return handler(repository, call, id);
  }
  return null;
}

function getPullRequest({ store }: Repository, { permissions }: Call, number: string): Answer {
  const issue = store.issues.find(
    (candidate) => candidate.number === Number(number) && candidate.pullRequest,
  );
  if (!mayRead(permissions) || issue === undefined) return notFound;
  return { status: 200, body: { number: issue.number, head: { sha: issue.head } } };
}

function getBranch({ store }: Repository, { permissions }: Call, branch: string): Answer {
  const sha = store.branches.get(branch);
  if (permissions.contents === undefined || sha === undefined) return notFound;
  return { status: 200, body: { name: branch, commit: { sha } } };
}

/** What GitHub answers to a call outside of the repository. */
export function answerOutside(call: Call): Answer | null {
  const { login, type } = call.permissions.author ?? jobBot;
  const told = call.permissions.told ?? (type === 'Bot' ? 'viewer' : 'user');
  if (call.method === 'GET' && call.path === '/user') {
    return told === 'user' ? { status: 200, body: { login, type } } : refused;
  }
  if (call.method !== 'POST' || call.path !== '/graphql') return null;
  if (field(call.body, 'query')?.replaceAll(/\s+/g, ' ') !== 'query { viewer { login } }') return null;
  return told === 'nobody' ? refused : { status: 200, body: { data: { viewer: { login } } } };
}

function getTree({ store, treeLimit, commitsAreTrees }: Repository, call: Call, id: string): Answer {
  if (call.permissions.contents === undefined) return notFound;
  const sha = commitsAreTrees ? (store.commits.get(id) ?? id) : id;
  const level = store.trees.get(sha);
  if (level === undefined) return notFound;
  const entries = call.query.has('recursive') ? store.wholeTree(sha) : level;
  const tree = entries.slice(0, treeLimit).map((entry) => ({ ...entry }));
  return { status: 200, body: { sha, tree, truncated: entries.length > treeLimit } };
}

function getBlob({ store }: Repository, { permissions }: Call, sha: string): Answer {
  const bytes = store.blobs.get(sha);
  if (permissions.contents === undefined || bytes === undefined) return notFound;
  const content = Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/(.{60})/g, '$1\n');
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content } };
}

function getCommit({ store }: Repository, { permissions }: Call, sha: string): Answer {
  const tree = store.commits.get(sha);
  if (permissions.contents === undefined || tree === undefined) return notFound;
  return { status: 200, body: { sha, tree: { sha: tree } } };
}

function compareCommits({ store }: Repository, { permissions }: Call, basehead: string): Answer {
  const sha = store.mergeBases.get(decodeURIComponent(basehead));
  if (permissions.contents === undefined || sha === undefined) return notFound;
  return { status: 200, body: { merge_base_commit: { sha }, commits: [] } };
}

function listIssues({ store, issuesEnabled }: Repository, { query, permissions }: Call): Answer {
  if (permissions.issues === undefined) return refused;
  if (!issuesEnabled) return gone;
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const list = store.issues
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .map(issueJson)
    .reverse();
  return { status: 200, list };
}

function createIssue({ store, issuesEnabled }: Repository, { body, permissions }: Call): Answer {
  if (!issuesEnabled) return gone;
  if (permissions.issues !== 'write') return refused;
  const labels = isObject(body) && Array.isArray(body['labels']) ? body['labels'].map(String) : [];
  const page = { title: field(body, 'title') ?? '', body: field(body, 'body') ?? '', labels };
  if (page.body.length > longestBody) return tooLong;
  return { status: 201, body: issueJson(store.openIssue(page, permissions.author ?? jobBot)) };
}

const longestBody = 65_536;
const tooLong: Answer = { status: 422, body: { message: 'Validation Failed: body is too long' } };

function updateIssue({ store }: Repository, { body, permissions }: Call, number: string): Answer {
  const issue = store.issues.find((candidate) => candidate.number === Number(number));
  if (permissions.issues !== 'write') return refused;
  if (issue === undefined) return notFound;
  issue.title = field(body, 'title') ?? issue.title;
  issue.body = field(body, 'body') ?? issue.body;
  const state = field(body, 'state');
  if (state === 'open' || state === 'closed') {
    store.setState(issue, state, field(body, 'state_reason') ?? null);
  }
  return { status: 200, body: issueJson(issue) };
}

function listComments({ store }: Repository, { permissions }: Call, number: string): Answer {
  if (!mayRead(permissions)) return notFound;
  return { status: 200, list: store.commentsOn(Number(number)).map(commentJson) };
}

function createComment({ store }: Repository, { body, permissions }: Call, number: string): Answer {
  const issue = store.issues.find((candidate) => candidate.number === Number(number));
  if (issue === undefined) return notFound;
  if (!mayWrite(permissions, issue)) return refused;
  if (issue.locked) return locked;
  const words = field(body, 'body') ?? '';
  if (words.length > longestBody) return tooLong;
  const comment = store.comment(issue.number, words, permissions.author ?? jobBot);
  return { status: 201, body: commentJson(comment) };
}

function updateComment({ store }: Repository, { body, permissions }: Call, id: string): Answer {
  const found = commentAndIssue(store, id);
  if (found === undefined) return notFound;
  if (!mayWrite(permissions, found.issue)) return refused;
  found.comment.body = field(body, 'body') ?? '';
  found.comment.edits += 1;
  return { status: 200, body: commentJson(found.comment) };
}

function deleteComment({ store }: Repository, { permissions }: Call, id: string): Answer {
  const found = commentAndIssue(store, id);
  if (found === undefined) return notFound;
  if (!mayWrite(permissions, found.issue)) return refused;
  store.deleteComment(found.comment);
  return { status: 204 };
}

function commentAndIssue(store: Store, id: string): { comment: Comment; issue: Issue } | undefined {
  const comment = store.comments.find((candidate) => candidate.id === Number(id));
  const issue = store.issues.find(({ number }) => number === comment?.issue);
  return comment === undefined || issue === undefined ? undefined : { comment, issue };
}

function mayRead(permissions: Permissions): boolean {
  return permissions.issues !== undefined || permissions['pull-requests'] !== undefined;
}

function mayWrite(permissions: Permissions, { pullRequest }: Issue): boolean {
  return permissions.issues === 'write' || (pullRequest && permissions['pull-requests'] === 'write');
}

function issueJson(issue: Issue): Json {
  const { number, title, body, state, locked: isLocked } = issue;
  return {
    ...authorJson(issue.author),
    ...(issue.pullRequest ? { pull_request: { url: null } } : {}),
    id: number * 10,
    number,
    title,
    body,
    state,
    state_reason: issue.stateReason,
    locked: isLocked,
    labels: issue.labels.map((name) => ({ name })),
  };
}

function commentJson({ id, body, author }: Comment): Json {
  return { ...authorJson(author), id, body };
}

function authorJson({ login, type, association }: Author) {
  return { user: { login, type }, author_association: association };
}

function field(body: Json | undefined, name: string): string | undefined {
  const value = isObject(body) ? body[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
