import { findCheckouts } from './checkout.ts';
import { blobOf, type FileVersion, maxVersions, parentsOf, type Repository, versionsOf } from './git.ts';

/** The commit that brought something into a file. */
export interface FileArrival {
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The history at hand begins there, so it may be older. */
  readonly isFirstKnown: boolean;
}

/**
 * The commit since which a file has had something, without a gap, on the branch that is checked out: what came with a merge
 * came with the merge. Null if the commit that is checked out has no such file, or there is no git.
 *
 * @param workspace absolute path
 * @param path relative to it, with `/`
 * @param sha the run's commit, by which the checkout is found; empty if none is known
 * @param has whether a version of the file has it
 */
export async function arrivalIn(
  workspace: string,
  path: string,
  sha: string,
  has: (bytes: Uint8Array) => Promise<boolean>,
): Promise<FileArrival | null> {
  const { main } = await findCheckouts(workspace, [path], sha === '' ? [] : [sha]);
  const { folder, repository } = main;
  if (repository === null || !path.startsWith(folder)) return null;
  const versions = await versionsOf(repository, path.slice(folder.length));
  const lacking = await firstWithout(repository, versions, has);
  const oldest = versions[lacking - 1];
  if (oldest === undefined) return null;
  const { commit, time } = oldest;
  const isLast = lacking === versions.length;
  return { commit, time, isFirstKnown: isLast && (await mayBeOlder(repository, oldest, versions.length)) };
}

/** The index of the newest version without it; their number where all have it. */
async function firstWithout(
  repository: Repository,
  versions: readonly FileVersion[],
  has: (bytes: Uint8Array) => Promise<boolean>,
): Promise<number> {
  let same: string | null = null;
  for (const [i, { blob }] of versions.entries()) {
    // A file that was only moved is not read again.
    if (blob === same) continue;
    const bytes = await blobOf(repository, blob);
    if (bytes === null || !(await has(bytes))) return i;
    same = blob;
  }
  return versions.length;
}

/** A shallow clone has no parents of its oldest commits, although these name them. */
async function mayBeOlder(
  repository: Repository,
  { commit, isRoot }: FileVersion,
  count: number,
): Promise<boolean> {
  return count >= maxVersions || (isRoot && (await parentsOf(repository, commit)).length > 0);
}
