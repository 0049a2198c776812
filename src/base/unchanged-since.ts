import { findCheckouts } from './checkout.ts';
import { commitBefore, localTree } from './git.ts';

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
  const { main } = await findCheckouts(workspace, paths, sha === '' ? [] : [sha]);
  const { folder, repository, commit } = main;
  const before = repository === null ? null : await commitBefore(repository, moment);
  if (repository === null || commit === null || before === null) return new Set();
  const [tree, older] = await Promise.all([localTree(repository, commit), localTree(repository, before)]);
  const there = new Set(older?.files.map((file) => file.sha));
  const same = tree?.files.filter((file) => there.has(file.sha)) ?? [];
  const unchanged = new Set(same.map((file) => `${folder}${file.path}`));
  return new Set(paths.filter((path) => unchanged.has(path)));
}
