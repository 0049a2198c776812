import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import { apiTree, TooMuchToAsk } from './api-tree.ts';
import { blobSha } from './blob.ts';
import { branchPoint } from './branch-point.ts';
import { type Checkout, findCheckout } from './checkout.ts';
import type { Connect } from './client.ts';
import type { Revision, RunContext } from './context.ts';
import { githubFailure, warning } from './failure.ts';
import { resolveLinks } from './links.ts';
import { localTree, parentsOf } from './local-git.ts';
import { contentOf, type Tree, type TreeFile } from './tree.ts';

export interface BaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is wanted of the base branch. */
export interface BaseQuery {
  readonly context: RunContext;
  /** The context's base, which only pull requests and merge groups have. */
  readonly base: Revision;
  /** Path of the config file relative to the workspace, with `/`; null where there is none. */
  readonly config: string | null;
  /**
   * Which paths matter. As the config file may differ too, it is handed the base branch's version of it;
   * null where the base branch has none.
   */
  readonly wanted: (config: Uint8Array | null) => Promise<(path: string) => boolean>;
  /** Of the files in the working tree that the run reads: they tell where in the workspace the checkout is. */
  readonly paths: readonly string[];
  /** Null where no token was handed over. */
  readonly connect: Connect | null;
}

/** What could not be read, as a finding, or what could. */
export type Known<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** No larger file is read in the working tree either. */
const sizeLimit = 16 * 1024 * 1024;
const totalLimit = 64 * 1024 * 1024;

/**
 * Lists the base branch's version of the files that matter: from the checkout's git repository where the
 * commit is there, and from GitHub's API otherwise.
 *
 * The question is what the merge would change, and not what the branch has changed since it left. So the
 * base is the commit that GitHub's trial merge was made on, where that is checked out; the one that the
 * branch has left the base branch at, where the branch itself is; and otherwise the tip of the branch to
 * merge into, as it was when the event happened.
 */
export async function openBase(query: BaseQuery): Promise<Known<BaseFiles>> {
  const { context, paths } = query;
  const checkout = await findCheckout(context.workspace, paths, context.sha);
  const tree = await known(() => openTree(query, checkout));
  if (tree.kind === 'unknown') return tree;
  const { value } = tree;
  return value === null
    ? { kind: 'unknown', finding: tokenMissing }
    : known(async () => new BaseFiles(value, await listed(value, query), isOfBase(checkout, query)));
}

/** The files of the base branch that matter. Bytes are read only of those that differ from the working tree's. */
export class BaseFiles {
  /** The working tree is the base branch's, so it cannot tell what the pull request brings. */
  readonly areCheckedOut: boolean;
  readonly #read: Tree['readLater'];
  /** Those that the working tree was not found to have, by path. */
  readonly #others: Map<string, TreeFile>;

  constructor({ readLater }: Tree, files: readonly TreeFile[], areCheckedOut: boolean) {
    this.areCheckedOut = areCheckedOut;
    this.#read = readLater;
    this.#others = new Map(files.map((file) => [file.path, file]));
  }

  /** Drops the file with this path if it has these bytes, and tells whether it does. */
  dropSame(path: string, bytes: Uint8Array): boolean {
    const file = this.#others.get(path);
    return file !== undefined && file.sha === blobSha(bytes) && this.#others.delete(path);
  }

  /** Reads all that were not dropped, sorted by path. */
  async readOthers(): Promise<Known<readonly BaseFile[]>> {
    const files = [...this.#others.values()].filter(({ size }) => size <= sizeLimit);
    return known(() => readAll(this.#read, files));
  }
}

async function known<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return { kind: 'known', value: await read() };
  } catch (error) {
    return { kind: 'unknown', finding: explain(error) };
  }
}

/** The base's tree, with paths as they would stand in the workspace. */
async function openTree({ context, base, connect }: BaseQuery, checkout: Checkout): Promise<Tree | null> {
  const sha =
    (await trialMergeBase(checkout, context)) ??
    (await branchPoint({ checkout, context, base: base.sha, connect })) ??
    base.sha;
  const { folder, path } = checkout;
  const local = await localTree(path, sha);
  if (local !== null) return under(folder, local);
  return connect === null ? null : under(folder, await apiTree(connect, context.repository, sha));
}

/** `pull_request_target` runs on the base branch, and checks that out unless it is told otherwise. */
function isOfBase({ commit }: Checkout, { context, base }: BaseQuery): boolean {
  const { eventName, sha, pullRequest } = context;
  if (eventName !== 'pull_request_target') return false;
  return commit !== pullRequest?.head.sha && (commit === sha || commit === base.sha);
}

function under(folder: string, tree: Tree): Tree {
  if (folder === '') return tree;
  const files = tree.files.map((file) => ({ ...file, path: `${folder}${file.path}` }));
  return { ...tree, files };
}

/** The base branch may have moved on between the event and the trial merge (`refs/pull/N/merge`). */
async function trialMergeBase(
  { path, commit }: Checkout,
  { sha, pullRequest }: RunContext,
): Promise<string | null> {
  if (pullRequest === null || commit !== sha) return null;
  const [base, head, ...more] = await parentsOf(path, sha);
  return base !== undefined && head === pullRequest.head.sha && more.length === 0 ? base : null;
}

const attempt = text`The base branch could not be read, so what changes is not known`;

const deeper = text`Check out the base commit too, with fetch-depth: 2 for actions/checkout: no request is needed then.`;

const tokenMissing = warning(
  text`${attempt}: there is no github-token, and the checkout lacks the base commit.`,
  text`Hand over github-token with the permission contents: read.`,
);

function explain(error: unknown): Finding {
  if (error instanceof TooMuchToAsk) return warning(text`${attempt}: ${error.message}`, deeper);
  return githubFailure(error, attempt, 'contents: read');
}

async function listed(tree: Tree, { config, wanted }: BaseQuery): Promise<readonly TreeFile[]> {
  const matters = await wanted(await readConfig(tree, config));
  return resolveLinks(
    tree,
    tree.files.filter(({ path }) => matters(path)),
  );
}

async function readConfig(tree: Tree, config: string | null): Promise<Uint8Array | null> {
  const files = tree.files.filter(({ path }) => path === config);
  const [file] = await readAll(tree.read, await resolveLinks(tree, files));
  return file?.bytes ?? null;
}

async function readAll(read: Tree['read'], files: readonly TreeFile[]): Promise<readonly BaseFile[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > totalLimit) throw new TooMuchToAsk('the files that differ are too large together.');
  if (files.length === 0) return [];
  const contents = await read(files);
  return files
    .map((file) => ({ path: file.path, bytes: contentOf(contents, file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
