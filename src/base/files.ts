import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { maxFileSize } from '../files/limits.ts';
import { blobSha, contentOf, type Tree, type TreeFile, tooMuchToAsk } from '../github/tree.ts';
import { isLfsPointer } from '../scan/lfs-pointer.ts';
import { text } from '../text/text.ts';
import { filteredPaths, type IndexEntry, indexEntries } from './git.ts';
import type { GitRepository } from './run-git.ts';
import { type CheckoutRules, storedForms } from './versions.ts';

export interface BaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The base's files that were read, and those whose checked-out content is not available. */
export interface OtherFiles {
  /** Sorted by path. */
  readonly files: readonly BaseFile[];
  /** Paths of files that are stored in Git LFS, or that a filter changes on checkout. */
  readonly unread: readonly string[];
}

/** The working tree, with which the base's files are compared. */
export interface WorkingTree {
  readonly workspace: string;
  /** The folder of the workspace that contains the repository: `''`, or one such as `source/`. */
  readonly folder: string;
  readonly repository: GitRepository | null;
  /** The head's file behind each path, with links followed; null if the commit is not known. */
  readonly committed: ReadonlyMap<string, TreeFile> | null;
}

const totalLimit = 64 * 1024 * 1024;

/** The relevant files of the base branch. Only those that differ from the working tree are read. */
export class BaseFiles {
  readonly #tree: Tree;
  readonly #rules: CheckoutRules;
  readonly #working: WorkingTree;
  /** Those that the working tree does not have, by path. */
  readonly #others: Map<string, TreeFile>;
  #index: Promise<ReadonlyMap<string, IndexEntry>> | null = null;

  /** @param files what is behind each relevant path, with links followed */
  constructor(tree: Tree, files: ReadonlyMap<string, TreeFile>, rules: CheckoutRules, working: WorkingTree) {
    this.#tree = tree;
    this.#rules = rules;
    this.#working = working;
    this.#others = new Map(files);
  }

  /** Drops the file at this path if a checkout of the base has these bytes there, and returns whether it does. */
  async dropSame(path: string, bytes: Uint8Array): Promise<boolean> {
    const file = this.#others.get(path);
    return file !== undefined && (await this.#isSame(file, path, bytes)) && this.#others.delete(path);
  }

  /** Reads all that were not dropped. */
  async readOthers(): Promise<OtherFiles> {
    const all = [...this.#others.values()];
    const sizes = await this.#tree.measure(all);
    const known = [...this.#others]
      .filter(([, { sha }]) => (sizes.get(sha) ?? 0) <= maxFileSize)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const wanted = new Map(known.map(([, file]) => [file.sha, file]));
    const total = [...wanted.keys()].reduce((sum, sha) => sum + (sizes.get(sha) ?? 0), 0);
    if (total > totalLimit) throw tooMuchToAsk(text`the files that differ are too large in total.`);
    const contents = await this.#tree.read([...wanted.values()]);
    const files = known.map(([path, file]) => ({ path, file, bytes: contentOf(contents, file) }));
    const filtered = await this.#filtered(known.map(([, file]) => file));
    const isUnread = ({ bytes, file }: (typeof files)[number]) =>
      isLfsPointer(bytes) || filtered.has(file.path);
    return {
      files: files.filter((each) => !isUnread(each)),
      unread: files.filter(isUnread).map(({ path }) => path),
    };
  }

  async #isSame(base: TreeFile, path: string, bytes: Uint8Array): Promise<boolean> {
    const { areSame, isBasePlain, hasLfs, hasFilters } = this.#rules;
    const head = this.#working.committed?.get(path) ?? null;
    const isRaw = base.sha === blobSha(bytes);
    if (!areSame) return isBasePlain && isRaw;
    if (head === null) {
      if (this.#working.committed !== null) return isRaw;
      return isStoredAs(base.sha, bytes, hasLfs);
    }
    if (head.sha !== base.sha) return isRaw && !hasFilters;
    return isStoredAs(head.sha, bytes, true) || this.#isUntouched(head);
  }

  /** Whether a file that a filter might have changed is as it was checked out, according to the index. */
  async #isUntouched({ path }: TreeFile): Promise<boolean> {
    const { repository, workspace, folder } = this.#working;
    if (repository === null || !path.startsWith(folder)) return false;
    this.#index ??= indexEntries(repository);
    const entry = (await this.#index).get(path.slice(folder.length));
    if (entry === undefined) return false;
    const file = lstatSync(join(workspace, path), { bigint: true });
    const index = lstatSync(join(repository.gitDir, 'index'), { bigint: true });
    const changed = BigInt(entry.changed[0]) * second + BigInt(entry.changed[1]);
    const isSameFile = file.ino % word === BigInt(entry.inode) && file.size % word === BigInt(entry.size);
    // A file that was written at the same time as the index might have changed since.
    return isSameFile && file.mtimeNs === changed && changed < index.mtimeNs;
  }

  /** Paths of files that a filter would change on checkout. */
  async #filtered(files: readonly TreeFile[]): Promise<ReadonlySet<string>> {
    const { repository, folder } = this.#working;
    if (!this.#rules.hasFilters || files.length === 0) return new Set();
    if (repository === null) return new Set(files.map(({ path }) => path));
    const inside = files.filter(({ path }) => path.startsWith(folder));
    const paths = await filteredPaths(
      repository,
      inside.map(({ path }) => path.slice(folder.length)),
    );
    return new Set([...paths].map((path) => `${folder}${path}`));
  }
}

const second = 1_000_000_000n;
/** The index stores the lower 32 bits of sizes and inodes. */
const word = 2n ** 32n;

function isStoredAs(sha: string, bytes: Uint8Array, lfs: boolean): boolean {
  for (const form of storedForms(bytes, { lfs })) if (form === sha) return true;
  return false;
}
