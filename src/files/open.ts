import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join, relative } from 'node:path';
import { entersGit, isInside } from '../inputs/paths.ts';
import { type Text, text } from '../text/text.ts';
import { FileProblem, notRegularProblem, outsideProblem } from './problem.ts';

/**
 * Never follows a link in the last segment, and never waits for the other end of a pipe. Windows has neither flag, and
 * an undefined flag counts as zero.
 */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a regular file that is not a link itself.
 * @param path absolute
 * @param maxSize in bytes
 * @throws {FileProblem} if it is not a regular file or too large; the system's errors otherwise
 */
export function readRegular(path: string, maxSize: number): Uint8Array {
  return withOpened(path, (file, stats) => readOpened(file, stats, maxSize));
}

/**
 * Reads a file that can be a link, or be reached through links, if it is inside the workspace in the end. That is
 * checked again once the file is open, so that it cannot be replaced in between.
 * @param root real path of the workspace
 * @param path absolute
 * @throws {FileProblem} as `readRegular`, and if it leads outside the workspace or into `.git`
 */
export function readThroughLinks(root: string, path: string, maxSize: number): Uint8Array {
  const target = realpathSync.native(path);
  if (!isInside(root, target)) throw outsideProblem();
  if (entersGit(relative(root, target))) {
    throw new FileProblem(text`leads into .git`, text`Name a file outside .git: nothing in .git is read.`);
  }
  return withOpened(target, (file, stats) => {
    if (realpathSync.native(path) !== target || !isSameFile(stats, lstatSync(target)))
      throw replacedProblem();
    return readOpened(file, stats, maxSize);
  });
}

/**
 * Checks whether the folder of a file is reached without links; remembers the last result, because files are in order.
 * @param root real path of the workspace
 * @returns takes the file's path relative to the workspace
 */
export function realFolders(root: string): (path: string) => boolean {
  let last: string | null = null;
  return (path) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === last) return true;
    const absolute = join(root, folder);
    if (realpathSync.native(absolute) !== absolute) return false;
    last = folder;
    return true;
  };
}

/** A file or folder was replaced between the check and the opening. */
export function replacedProblem(): FileProblem {
  return new FileProblem(
    text`was replaced while it was being opened`,
    text`Make sure that no other program changes the workspace during the run, then run the job again.`,
  );
}

function withOpened<T>(path: string, use: (file: number, stats: Stats) => T): T {
  const file = openSync(path, flags);
  try {
    return use(file, fstatSync(file));
  } finally {
    closeSync(file);
  }
}

function readOpened(file: number, stats: Stats, maxSize: number): Uint8Array {
  if (!stats.isFile()) throw notRegularProblem();
  if (stats.size > maxSize) throw tooBig(maxSize);
  const bytes = Buffer.allocUnsafe(stats.size);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length < bytes.length ? bytes.subarray(0, length) : bytes;
}

function inUnits(bytes: number): Text {
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? text`${kibibytes} KiB` : text`${kibibytes / 1024} MiB`;
}

function tooBig(maxSize: number): FileProblem {
  return new FileProblem(
    text`is larger than ${inUnits(maxSize)} and is not read`,
    text`Split the file, or exclude it with a pattern that starts with !.`,
  );
}

function isSameFile(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}
