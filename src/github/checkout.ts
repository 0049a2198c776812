import { access } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { checkedOut } from './local-git.ts';

/**
 * The folder of the workspace that the repository was checked out into: `''`, or with `path:` of
 * actions/checkout one such as `source/`. Of several, the one that has the run's commit.
 *
 * @param paths files of the working tree, relative to the workspace
 */
export async function checkoutFolder(
  workspace: string,
  paths: readonly string[],
  sha: string,
): Promise<string> {
  const repositories = await repositoriesAbove(workspace, paths);
  for (const folder of repositories) {
    if ((await checkedOut(join(workspace, folder))) === sha) return folder;
  }
  return repositories[0] ?? '';
}

/** The workspace itself where it is a repository; what lies in it then is a submodule or not ours. */
async function repositoriesAbove(workspace: string, paths: readonly string[]): Promise<readonly string[]> {
  if (await isRepository(workspace)) return [''];
  const found: string[] = [];
  for (const folder of foldersAbove(paths)) {
    if (await isRepository(join(workspace, folder))) found.push(folder);
  }
  return found;
}

/** Sorted, so that an outer folder stands before the inner ones. */
function foldersAbove(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = posix.dirname(path);
    for (; folder !== '.' && !folders.has(`${folder}/`); folder = posix.dirname(folder)) {
      folders.add(`${folder}/`);
    }
  }
  return [...folders].sort();
}

async function isRepository(folder: string): Promise<boolean> {
  return access(join(folder, '.git')).then(
    () => true,
    () => false,
  );
}
