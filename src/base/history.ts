import { findCheckouts } from './checkout.ts';
import {
  blobOf,
  commitBefore,
  type FileVersion,
  fileVersions,
  localTree,
  maxVersions,
  parentsOf,
} from './git.ts';
import type { GitRepository } from './run-git.ts';

/**
 * Those files that the repository had already at a given time, with the content that they have at the checked-out
 * commit, under any path. None if the clone does not go back that far, or git is not available.
 *
 * @param workspace absolute path
 * @param paths relative to it, with `/`
 * @param sha the run's commit, by which the checkout is found; empty if it is not known
 * @param moment milliseconds since 1970
 */
export async function unchangedSince(
  workspace: string,
  paths: readonly string[],
  sha: string,
  moment: number,
): Promise<ReadonlySet<string>> {
  const { main } = await findCheckouts(workspace, paths, [sha]);
  const { folder, repository, commit } = main;
  const before = repository === null ? null : await commitBefore(repository, moment);
  if (repository === null || commit === null || before === null) return new Set();
  const [tree, older] = await Promise.all([localTree(repository, commit), localTree(repository, before)]);
  const there = new Set(older?.files.map((file) => file.sha));
  const same = tree?.files.filter((file) => there.has(file.sha)) ?? [];
  const unchanged = new Set(same.map((file) => `${folder}${file.path}`));
  return new Set(paths.filter((path) => unchanged.has(path)));
}

/** The commit that added something to a file. */
export interface FileArrival {
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The available history begins there, so it might be older. */
  readonly isFirstKnown: boolean;
}

/**
 * The commit since which a file has had something continuously on the checked-out branch: what came with a merge
 * counts from the merge. Null if the checked-out commit has no such file, or git is not available.
 *
 * @param workspace absolute path
 * @param path relative to it, with `/`
 * @param sha the run's commit, by which the checkout is found; empty if it is not known
 * @param has whether a version of the file contains it
 */
export async function arrivalIn(
  workspace: string,
  path: string,
  sha: string,
  has: (bytes: Uint8Array) => Promise<boolean>,
): Promise<FileArrival | null> {
  const { main } = await findCheckouts(workspace, [path], [sha]);
  const { folder, repository } = main;
  if (repository === null || !path.startsWith(folder)) return null;
  const versions = await fileVersions(repository, path.slice(folder.length));
  const lacking = await firstWithout(repository, versions, has);
  const oldest = versions[lacking - 1];
  if (oldest === undefined) return null;
  const { commit, time } = oldest;
  const isLast = lacking === versions.length;
  return { commit, time, isFirstKnown: isLast && (await mayBeOlder(repository, oldest, versions.length)) };
}

/** The index of the newest version without it; the number of versions if all have it. */
async function firstWithout(
  repository: GitRepository,
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

/** A shallow clone lacks the parents of its oldest commits, although these name them. */
async function mayBeOlder(
  repository: GitRepository,
  { commit, isRoot }: FileVersion,
  count: number,
): Promise<boolean> {
  return count >= maxVersions || (isRoot && (await parentsOf(repository, commit)).length > 0);
}
