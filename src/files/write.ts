import { randomUUID } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Failure, failed, ok, type Result } from '../findings/result.ts';
import { entersGit, isInside, parseOutputPath, type Roots } from '../inputs/paths.ts';
import { type Text, text } from '../text/text.ts';
import { systemErrorCode } from './open.ts';

/**
 * Finds out where a file would actually be written, following links as far as the path exists, and whether that is
 * allowed: inside the workspace or the runner's temporary folder, outside `.git`, and replacing nothing but a file.
 * @param path absolute, or relative to the workspace
 * @returns an absolute path without links
 */
export function outputTarget(path: string, roots: Roots): Result<string> {
  const named = parseOutputPath(path, roots);
  if (!named.ok) return named;
  try {
    return permitted(path, named.value, roots);
  } catch (error) {
    return failed(text`${path} cannot be examined (${systemErrorCode(error)})`);
  }
}

/** Says why a file must not be written; null if it may be. */
export function refuseOutput(path: string, roots: Roots): Text | null {
  const target = outputTarget(path, roots);
  return target.ok ? null : target.reason;
}

function permitted(path: string, named: string, { workspace, runnerTemp }: Roots): Result<string> {
  const target = throughLinks(named);
  if (target === null) return failed(text`${path} goes through a broken link`);
  const roots = runnerTemp === null ? [workspace] : [workspace, runnerTemp];
  const root = roots.map(throughLinks).find((folder) => folder !== null && isInside(folder, target));
  if (root === undefined || root === null)
    return failed(text`${path} goes through a link that leads outside the workspace`);
  if (entersGit(relative(root, target))) return failed(text`${path} goes through a link into .git`);
  const obstacle = obstacleOn(target);
  return obstacle === null ? ok(target) : failed(text`${path} ${obstacle}`);
}

/** The real path of what exists, followed by the unchanged rest; null at a broken link. */
function throughLinks(path: string): string | null {
  if (statsOf(path) !== null) return unless(['ENOENT', 'ELOOP'], () => realpathSync.native(path));
  const folder = throughLinks(dirname(path));
  return folder === null ? null : join(folder, basename(path));
}

/** Null if nothing is there. */
function statsOf(path: string): Stats | null {
  return unless(['ENOENT', 'ENOTDIR'], () => lstatSync(path));
}

function unless<T>(codes: readonly string[], look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (codes.includes(systemErrorCode(error))) return null;
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

/**
 * Writes a file inside the workspace or the runner's temporary folder, completely or not at all: its folders are
 * created, and readers see the old file until the new one is complete.
 * @param path absolute, or relative to the workspace
 * @param chunks written one after the other, as UTF-8; each takes at least one system call
 * @returns where it is; or why it cannot be written, and then an existing file stays unchanged
 */
export function writeInside(path: string, chunks: Iterable<string>, roots: Roots): Result<string> {
  const target = outputTarget(path, roots);
  if (!target.ok) return target;
  try {
    replace(target.value, chunks);
    return target;
  } catch (error) {
    if (error instanceof Failure) return failed(error.text);
    return failed(text`${path} cannot be written (${systemErrorCode(error)})`);
  }
}

function replace(target: string, chunks: Iterable<string>): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  if (realpathSync.native(folder) !== folder)
    throw new Failure(text`the folder of ${target} was replaced while the file was being written`);
  const draft = join(folder, `.certspotter-${randomUUID()}.tmp`);
  try {
    writeNew(draft, chunks);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** `wx` fails if anything is already there, including a link. */
function writeNew(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'wx');
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}
