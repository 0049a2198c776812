import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldersAbove } from '../files/folders.ts';
import { fullName, type RunContext } from './context.ts';

/** Where the run's own repository is in the workspace. */
export interface RepositoryPaths {
  /** Folders of its checkouts, such as `source/`; empty for the workspace itself. */
  readonly folders: readonly string[];
  /** Converts the path of a file in the workspace to its path on GitHub. */
  readonly pathOf: (path: string) => string;
}

/**
 * Paths as they are in the run's own repository, wherever its checkout is in the workspace (`path:` of
 * actions/checkout). A file of another repository keeps its path.
 *
 * @param paths files in the workspace, with `/`
 */
export async function repositoryPaths(
  { workspace, repository, sha, pullRequest }: RunContext,
  paths: readonly string[],
): Promise<RepositoryPaths> {
  const checkouts = await checkoutsAbove(workspace, paths);
  const name = fullName(repository);
  const commits = [sha, pullRequest?.head.sha];
  const isOwn = ({ remote, commit }: Checkout) => {
    if (remote === null) return checkouts.length === 1 || commits.includes(commit ?? '');
    // The head of a pull request can be checked out from its fork.
    return remote === name || (pullRequest?.fork === true && commit === pullRequest.head.sha);
  };
  const folders = checkouts.filter(isOwn).map(({ folder }) => folder);
  const innermostFirst = checkouts.map(({ folder }) => folder).sort((a, b) => b.length - a.length);
  const pathOf = (path: string) => {
    const folder = innermostFirst.find((each) => path.startsWith(each));
    return folder !== undefined && folders.includes(folder) ? path.slice(folder.length) : path;
  };
  return { folders, pathOf };
}

interface Checkout {
  /** In the workspace, such as `source/`; empty for the workspace itself. */
  readonly folder: string;
  /** `owner/name` of its origin, in lower case; null if that is not known. */
  readonly remote: string | null;
  /** SHA of its commit; null if none is checked out. */
  readonly commit: string | null;
}

async function checkoutsAbove(workspace: string, paths: readonly string[]): Promise<readonly Checkout[]> {
  const found: Checkout[] = [];
  for (const folder of foldersAbove(paths)) {
    const checkout = await checkoutIn(workspace, folder);
    if (checkout !== null) found.push(checkout);
  }
  return found;
}

/** Reads the files of git without running git: a file `.git`, as in a submodule, does not mark a separate checkout. */
async function checkoutIn(workspace: string, folder: string): Promise<Checkout | null> {
  const git = join(workspace, folder, '.git');
  const head = await contentOf(join(git, 'HEAD'));
  if (head === null) return null;
  const config = (await contentOf(join(git, 'config'))) ?? '';
  return { folder, remote: remoteIn(config), commit: await commitOf(git, head) };
}

/** From the remote `origin`, which actions/checkout creates. */
function remoteIn(config: string): string | null {
  const [, section = ''] = /^\[remote "origin"\]$([^[]*)/m.exec(config) ?? [];
  const [, url = ''] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section) ?? [];
  const [, name = null] = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return name === null ? null : name.toLowerCase();
}

async function commitOf(git: string, head: string): Promise<string | null> {
  const [, ref] = /^ref: (refs\/\S+)$/.exec(head.trim()) ?? [];
  if (ref === undefined) return head.trim();
  if (ref.split('/').includes('..')) return null;
  return (await contentOf(join(git, ref)))?.trim() ?? null;
}

/** What git writes there is much shorter. */
const maxBytes = 1024 * 1024;

async function contentOf(path: string): Promise<string | null> {
  try {
    const stats = await lstat(path);
    return stats.isFile() && stats.size <= maxBytes ? await readFile(path, 'utf8') : null;
  } catch {
    return null;
  }
}
