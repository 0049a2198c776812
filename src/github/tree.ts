import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { Failure } from '../findings/result.ts';
import { isObject } from '../json.ts';
import { type Text, text } from '../text/text.ts';
import type { Connect, Octokit } from './client.ts';
import type { Repository } from './context.ts';
import { statusOf } from './failure.ts';

/**
 * The hash by which git identifies the content of a file: SHA-1, lower-case hex, over `blob <size>\0` and the bytes
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 */
export function blobSha(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** What is at a path of a commit: a file, a symbolic link, or a commit of another repository. */
export type EntryKind = 'file' | 'link' | 'submodule';

/** An entry of a commit's tree that is not a folder. */
export interface TreeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** SHA of the blob, which contains the target path if it is a link; or of the submodule's commit. */
  readonly sha: string;
  readonly kind: EntryKind;
}

const kinds: ReadonlyMap<string, EntryKind> = new Map([
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

/** The meaning of the mode of a tree entry (https://git-scm.com/docs/gitdatamodel). */
export function kindOfMode(mode: string | undefined): EntryKind {
  return kinds.get(mode ?? '') ?? 'file';
}

/** The bytes of files, by blob SHA. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Looks something up about files; by blob SHA. */
export type Lookup<Value> = (files: readonly TreeFile[]) => Promise<ReadonlyMap<string, Value>>;

/** A source of the files of one commit. */
export interface Tree {
  readonly files: readonly TreeFile[];
  /** Sizes in bytes, by blob SHA; a blob whose size is not available is left out. */
  readonly measure: Lookup<number>;
  /** Reads each content once. */
  readonly read: Lookup<Uint8Array>;
}

/** @throws Failure if a requested file is missing from the response */
export function contentOf(contents: Contents, { sha }: TreeFile): Uint8Array {
  const content = contents.get(sha);
  if (content === undefined) throw new Failure(text`a file of the base branch cannot be read.`);
  return content;
}

/** A tree that GitHub truncates (at 100,000 entries) is walked, with at most this many requests. */
const treeRequestLimit = 100;
/** The token of a job has 1,000 requests per hour for the whole repository. */
const blobRequestLimit = 500;
const concurrency = 8;

/** Reading it would take more requests than one job should send. */
export function tooMuchToAsk(why: Text): Failure {
  return new Failure(
    why,
    text`Check out the base commit too, with fetch-depth: 2 for actions/checkout. Then no request is needed.`,
  );
}

type Answer = Awaited<ReturnType<Octokit['rest']['git']['getTree']>>['data'];
type Entry = Answer['tree'][number];

/**
 * The tree of a commit from GitHub's API: usually one request
 * (https://docs.github.com/en/rest/git/trees#get-a-tree), and one for each blob that is read.
 */
export async function apiTree(connect: Connect, repository: Repository, sha: string): Promise<Tree> {
  const walk = new TreeWalk(await connect(), repository);
  const files = await walk.commit(sha);
  return {
    files,
    // GitHub usually gives the size of every blob; one without a size is read anyway.
    measure: async (wanted) => new Map(wanted.map((file) => [file.sha, walk.sizes.get(file.sha) ?? 0])),
    // The deadline of an earlier client might have passed.
    read: async (wanted) =>
      wanted.length === 0 ? new Map() : readBlobs(await connect(), repository, wanted),
  };
}

class TreeWalk {
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  /** In bytes, by blob SHA, as far as GitHub gives them. */
  readonly sizes = new Map<string, number>();
  #requests = 0;

  constructor(octokit: Octokit, repository: Repository) {
    this.#octokit = octokit;
    this.#repository = repository;
  }

  /**
   * GitHub accepts a commit in place of its tree, which its reference does not say; otherwise the commit names its
   * tree.
   */
  async commit(sha: string): Promise<readonly TreeFile[]> {
    try {
      return await this.#files(sha, '');
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    const { data } = await this.#octokit.rest.git.getCommit({ ...this.#repository, commit_sha: sha });
    if (!isObject(data.tree))
      throw new Failure(text`GitHub's response does not contain the tree of the commit.`);
    return this.#files(data.tree.sha, '');
  }

  /** All files below a tree; those of a truncated tree are combined from its subtrees. */
  async #files(sha: string, folder: string): Promise<readonly TreeFile[]> {
    const whole = await this.#get(sha, true);
    if (!whole.truncated) return whole.tree.flatMap((entry) => this.#fileOf(entry, folder));
    const level = await this.#get(sha, false);
    if (level.truncated) throw tooMuchToAsk(text`one folder has more files than GitHub lists.`);
    const below = await pMap(
      level.tree.filter(({ type }) => type === 'tree'),
      (entry) => this.#files(entry.sha, `${folder}${entry.path}/`),
      { concurrency },
    );
    return [...level.tree.flatMap((entry) => this.#fileOf(entry, folder)), ...below.flat()];
  }

  #fileOf({ type, path, sha, size, mode }: Entry, folder: string): readonly TreeFile[] {
    if (type === 'tree') return [];
    if (size !== undefined) this.sizes.set(sha, size);
    return [{ path: `${folder}${path}`, sha, kind: kindOfMode(mode) }];
  }

  async #get(tree_sha: string, recursive: boolean): Promise<Answer> {
    this.#requests += 1;
    if (this.#requests > treeRequestLimit) throw tooMuchToAsk(text`the repository has too many files.`);
    const query = { ...this.#repository, tree_sha, ...(recursive ? { recursive: '1' } : {}) };
    const { data } = await this.#octokit.rest.git.getTree(query);
    if (!Array.isArray(data.tree) || !data.tree.every(isObject))
      throw new Failure(text`GitHub's response does not contain a list of files.`);
    return data;
  }
}

async function readBlobs(
  octokit: Octokit,
  repository: Repository,
  files: readonly TreeFile[],
): Promise<Contents> {
  const wanted = [...new Set(files.map(({ sha }) => sha))];
  if (wanted.length > blobRequestLimit) {
    throw tooMuchToAsk(text`${wanted.length} files differ, too many to read one by one.`);
  }
  const read = async (file_sha: string) => {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha });
    return [file_sha, decode(data)] as const;
  };
  return new Map(await pMap(wanted, read, { concurrency }));
}

function decode({ content, encoding }: { content: string; encoding: string }): Uint8Array {
  if (typeof content !== 'string' || encoding !== 'base64') {
    throw new Failure(text`GitHub's response does not contain the file.`);
  }
  return Buffer.from(content, 'base64');
}
