import { join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import { apiTree, TooMuchToAsk } from './api-tree.ts';
import { contentOf, type Tree, type TreeFile } from './blob.ts';
import { checkoutFolder } from './checkout.ts';
import type { Octokit } from './client.ts';
import type { Revision, RunContext } from './context.ts';
import { githubFailure, warning } from './failure.ts';
import { resolveLinks } from './links.ts';
import { checkedOutParents, localTree } from './local-git.ts';

/** A file that was read in the working tree. */
export interface HeadFile {
  readonly path: string;
  /** As `blobSha` makes it from the file's bytes. */
  readonly blobSha: string;
}

export interface BaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is wanted of the base branch. */
export interface BaseQuery {
  readonly context: RunContext;
  /** The context's base, which only pull requests and merge groups have. */
  readonly base: Revision;
  /** Path of the config file; null where there is none. */
  readonly config: string | null;
  /**
   * Which paths matter. As the config file may differ too, it is handed the base branch's version of it;
   * null where the base branch has none.
   */
  readonly wanted: (config: Uint8Array | null) => Promise<(path: string) => boolean>;
  readonly head: readonly HeadFile[];
  /** Connects to GitHub's API; null where no token was handed over. */
  readonly connect: (() => Promise<Octokit>) | null;
}

/** The files of the base branch that matter. */
export type BaseFiles =
  | {
      readonly kind: 'files';
      /** Name of the base branch. */
      readonly ref: string;
      /** Those that differ from the head's file of that path, or have none there; sorted by path. */
      readonly differing: readonly BaseFile[];
      /** Paths of those whose bytes are the head's. */
      readonly same: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** No larger file is read in the working tree either. */
const sizeLimit = 16 * 1024 * 1024;
const totalLimit = 64 * 1024 * 1024;

/**
 * Reads the base branch's version of the files that matter: from the checkout's git repository where the
 * commit is there, and from GitHub's API otherwise. Bytes are read only of files that differ.
 *
 * The question is what the merge would change, and not what the branch has changed since it left. So the
 * base is the commit that GitHub's trial merge was made on, where that is checked out, and otherwise the
 * tip of the branch to merge into, as it was when the event happened.
 */
export async function readBaseFiles(query: BaseQuery): Promise<BaseFiles> {
  try {
    const tree = await openTree(query);
    return tree === null ? { kind: 'unknown', finding: tokenMissing } : await select(tree, query);
  } catch (error) {
    return { kind: 'unknown', finding: explain(error) };
  }
}

/** The base's tree, with paths as they would stand in the workspace. */
async function openTree({ context, base, head, connect }: BaseQuery): Promise<Tree | null> {
  const paths = head.map(({ path }) => path);
  const folder = await checkoutFolder(context.workspace, paths, context.sha);
  const checkout = join(context.workspace, folder);
  const sha = (await trialMergeBase(checkout, context)) ?? base.sha;
  const local = await localTree(checkout, sha);
  if (local !== null) return under(folder, local);
  return connect === null ? null : under(folder, await apiTree(await connect(), context.repository, sha));
}

function under(folder: string, tree: Tree): Tree {
  if (folder === '') return tree;
  const files = tree.files.map((file) => ({ ...file, path: `${folder}${file.path}` }));
  return { files, read: (wanted) => tree.read(wanted) };
}

/** The base branch may have moved on between the event and the trial merge (`refs/pull/N/merge`). */
async function trialMergeBase(checkout: string, { sha, pullRequest }: RunContext): Promise<string | null> {
  if (pullRequest === null) return null;
  const [base, head, ...more] = await checkedOutParents(checkout, sha);
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

async function select(tree: Tree, { config, wanted, head, base }: BaseQuery): Promise<BaseFiles> {
  const matters = await wanted(await readConfig(tree, config));
  const files = await resolveLinks(
    tree,
    tree.files.filter(({ path }) => matters(path)),
  );
  const headShas = new Map(head.map(({ path, blobSha }) => [path, blobSha]));
  const isSame = ({ path, sha }: TreeFile) => headShas.get(path) === sha;
  const differing = files.filter((file) => !isSame(file) && file.size <= sizeLimit);
  return {
    kind: 'files',
    ref: base.ref,
    differing: await readAll(tree, differing),
    same: files.filter(isSame).map(({ path }) => path),
  };
}

async function readConfig(tree: Tree, config: string | null): Promise<Uint8Array | null> {
  const files = tree.files.filter(({ path }) => path === config);
  const [file] = await readAll(tree, await resolveLinks(tree, files));
  return file?.bytes ?? null;
}

async function readAll(tree: Tree, files: readonly TreeFile[]): Promise<readonly BaseFile[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > totalLimit) throw new TooMuchToAsk('the files that differ are too large together.');
  if (files.length === 0) return [];
  const contents = await tree.read(files);
  return files
    .map((file) => ({ path: file.path, bytes: contentOf(contents, file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
