import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { invalid, type Parsed, parsed } from '../inputs/fault.ts';
import { entersGit, isInside, parseOutputPath, type Roots } from '../inputs/paths.ts';
import { type Text, text } from '../text/text.ts';
import { errorCode } from './problem.ts';

/**
 * Finds out where a file would actually be written, following links as far as the path exists, and whether that is
 * allowed: inside the workspace or the runner's temporary folder, outside `.git`, and replacing nothing but a file.
 * @param path absolute, or relative to the workspace
 * @returns an absolute path without links
 */
export function outputTarget(path: string, roots: Roots): Parsed<string> {
  const named = parseOutputPath(path, roots);
  if (!named.ok) return named;
  try {
    return permitted(path, named.value, roots);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return invalid(text`${path} cannot be examined (${code})`);
  }
}

/** Says why a file must not be written; null if it may be. */
export function refuseOutput(path: string, roots: Roots): Text | null {
  const target = outputTarget(path, roots);
  return target.ok ? null : target.fault;
}

function permitted(path: string, named: string, { workspace, runnerTemp }: Roots): Parsed<string> {
  const target = throughLinks(named);
  if (target === null) return invalid(text`${path} goes through a broken link`);
  const roots = runnerTemp === null ? [workspace] : [workspace, runnerTemp];
  const root = roots.map(throughLinks).find((folder) => folder !== null && isInside(folder, target));
  if (root === undefined || root === null)
    return invalid(text`${path} goes through a link that leads outside the workspace`);
  if (entersGit(relative(root, target))) return invalid(text`${path} goes through a link into .git`);
  const obstacle = obstacleOn(target);
  return obstacle === null ? parsed(target) : invalid(text`${path} ${obstacle}`);
}

/** The real path of what exists, followed by the unchanged rest; null at a broken link. */
function throughLinks(path: string): string | null {
  if (statsOf(path) !== null) return realPath(path);
  const folder = throughLinks(dirname(path));
  return folder === null ? null : join(folder, basename(path));
}

function realPath(path: string): string | null {
  return unless(['ENOENT', 'ELOOP'], () => realpathSync.native(path));
}

/** Null if nothing is there. */
function statsOf(path: string): Stats | null {
  return unless(['ENOENT', 'ENOTDIR'], () => lstatSync(path));
}

function unless<T>(codes: readonly string[], look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return null;
    throw error;
  }
}

/** What is in the place of the file, or of a folder on the way to it. */
function obstacleOn(target: string): Text | null {
  const stats = statsOf(target);
  if (stats !== null) return obstacleOf(stats);
  const above = statsOf(dirname(target));
  if (above === null) return obstacleOn(dirname(target));
  return above.isDirectory() ? null : text`is inside a file, not a folder`;
}

function obstacleOf(stats: Stats): Text | null {
  if (stats.isDirectory()) return text`is a folder`;
  return stats.isFile() ? null : text`is not a regular file`;
}
