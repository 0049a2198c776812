import { access } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { checkedOut } from './local-git.ts';

/** Where a repository was checked out to, and what of it. */
export interface Checkout {
  /** Of the workspace: `''`, or with `path:` of actions/checkout one such as `source/`. */
  readonly folder: string;
  /** Absolute path of that folder. */
  readonly path: string;
  /** SHA of the commit that is checked out; null where there is none, or no repository. */
  readonly commit: string | null;
}

/**
 * Finds where the repository was checked out to: of several, the one that has the run's commit.
 *
 * @param paths files of the working tree, relative to the workspace
 */
export async function findCheckout(
  workspace: string,
  paths: readonly string[],
  sha: string,
): Promise<Checkout> {
  const checkouts: Checkout[] = [];
  for (const folder of await repositoriesAbove(workspace, paths)) {
    const checkout = await checkoutIn(workspace, folder);
    if (checkout.commit === sha) return checkout;
    checkouts.push(checkout);
  }
  return checkouts[0] ?? checkoutIn(workspace, '');
}

async function checkoutIn(workspace: string, folder: string): Promise<Checkout> {
  const path = join(workspace, folder);
  return { folder, path, commit: await checkedOut(path) };
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
