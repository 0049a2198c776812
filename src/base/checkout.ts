import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { foldersAbove } from '../files/folders.ts';
import { entersGit } from '../inputs/paths.ts';
import { checkedOut } from './git.ts';
import type { GitRepository } from './run-git.ts';

/** Where a repository is checked out, and which commit. */
export interface Checkout {
  /** A folder of the workspace: `''`, or with `path:` of actions/checkout one such as `source/`. */
  readonly folder: string;
  /** Null if it is not available, as in an image without git. */
  readonly repository: GitRepository | null;
  /** SHA of the checked-out commit; null if there is none, or git is not available. */
  readonly commit: string | null;
}

/** The checkout of the run's repository, and the others. */
export interface Checkouts {
  readonly main: Checkout;
  readonly others: readonly Checkout[];
}

/**
 * Finds if the repository is checked out: of several checkouts, the one with the run's commit, or else one of
 * the commits that the run is about, or else the outermost.
 *
 * @param paths files of the working tree, relative to the workspace
 * @param commits SHAs of the commits that the run is about, most relevant first
 */
export async function findCheckouts(
  workspace: string,
  paths: readonly string[],
  commits: readonly string[],
): Promise<Checkouts> {
  const found = await checkoutsAbove(workspace, paths);
  const wanted = commits.map((sha) => found.find(({ commit }) => commit === sha));
  const none: Checkout = { folder: '', repository: null, commit: null };
  const main = wanted.find((checkout) => checkout !== undefined) ?? found[0] ?? none;
  return { main, others: found.filter((checkout) => checkout !== main) };
}

/** Sorted, so that an outer folder comes before the inner ones; submodules of another checkout are left out. */
async function checkoutsAbove(workspace: string, paths: readonly string[]): Promise<readonly Checkout[]> {
  const found: Checkout[] = [];
  for (const folder of [...foldersAbove(paths)].sort()) {
    const repository = await repositoryIn(workspace, folder);
    if (repository !== null) found.push({ folder, repository, commit: await checkedOut(repository) });
  }
  return found;
}

/**
 * The repository of a checkout: the folder `.git` in it, or the one that a file `.git` names, as in
 * submodules and additional working trees. Git stores no path with `.git` in it, so a pull request can add neither, and
 * what a file `.git` names must be in such a folder too.
 */
export async function repositoryIn(workspace: string, folder: string): Promise<GitRepository | null> {
  const workTree = join(workspace, folder);
  const gitDir = join(workTree, '.git');
  const stats = await lstat(gitDir).catch(() => null);
  if (stats?.isDirectory() === true) return { gitDir, workTree };
  if (stats?.isFile() !== true || stats.size > longestGitFile) return null;
  const named = /^gitdir: (?<path>[^\n]+)\n?$/.exec(await readFile(gitDir, 'utf8'))?.groups?.['path'];
  if (named === undefined) return null;
  const target = resolve(dirname(gitDir), named);
  const isFolder = (await lstat(target).catch(() => null))?.isDirectory() === true;
  return isFolder && entersGit(target) ? { gitDir: target, workTree } : null;
}

/** Bytes of a file `.git`, which contains a path. */
const longestGitFile = 8192;
