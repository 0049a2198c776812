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
import { type Finding, finding } from '../findings/finding.ts';
import { Failure } from '../findings/result.ts';
import { entersGit, isInside } from '../inputs/paths.ts';
import { type Text, text } from '../text/text.ts';

const leaveOut = text`Exclude it with a pattern that starts with !, or replace it with a readable file.`;

/** What the system's error codes (errno.h) mean for the user who named the file. */
const meanings: ReadonlyMap<string, readonly [Text, Text]> = new Map([
  [
    'ENOENT',
    [
      text`does not exist, or is a link to a file that does not exist`,
      text`Correct the path, or restore the file.`,
    ],
  ],
  ['ELOOP', [text`is a link that leads back to itself`, text`Remove the link, or point it to a file.`]],
  [
    'EACCES',
    [text`cannot be read: permission denied`, text`Give the user who runs this read permission (chmod a+r).`],
  ],
  [
    'EPERM',
    [text`cannot be read: operation not permitted`, text`Give the user who runs this read permission.`],
  ],
  ['ENXIO', [text`is a socket or a device, not a regular file`, leaveOut]],
  ['ENOTDIR', [text`goes through something that is not a folder`, leaveOut]],
]);

/**
 * Why a file or folder cannot be used, worded to follow its path, from what was thrown when it was read or examined.
 * What is not a system error is thrown again.
 */
export function fileFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = systemErrorCode(error);
  const [why, hint] = meanings.get(code) ?? [text`cannot be read (${code})`, leaveOut];
  return new Failure(why, hint, { cause: error });
}

/** The code of a system error, such as `ENOENT`; any other error is thrown again. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

export function notRegular(): Failure {
  return new Failure(text`is not a regular file`, leaveOut);
}

/** The finding about a matched file or folder that cannot be read. */
export function unreadable(path: string, { text: why, hint }: Failure): Finding {
  return finding('error', 'file-unreadable', { path, line: null }, text`${path} ${why}.`, hint ?? leaveOut);
}

/**
 * Never follows a link in the last segment, and never waits for the other end of a pipe. Windows has neither flag, and
 * an undefined flag counts as zero.
 */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a regular file that is not a link itself.
 * @param path absolute
 * @param maxSize in bytes
 * @throws Failure if it is not a regular file or too large; the system's errors otherwise
 */
export function readRegular(path: string, maxSize: number): Uint8Array {
  return withOpened(path, (file, stats) => readOpened(file, stats, maxSize));
}

/**
 * Reads a file that can be a link, or be reached through links, if it is inside the workspace in the end. That is
 * checked again once the file is open, so that it cannot be replaced in between.
 * @param root real path of the workspace
 * @param path absolute
 * @throws Failure as `readRegular`, and if it leads outside the workspace or into `.git`
 */
export function readThroughLinks(root: string, path: string, maxSize: number): Uint8Array {
  const target = realpathSync.native(path);
  if (!isInside(root, target)) {
    throw new Failure(
      text`is a link that leads outside the workspace`,
      text`Copy the file into the repository: nothing outside the workspace is read.`,
    );
  }
  if (entersGit(relative(root, target))) {
    throw new Failure(text`leads into .git`, text`Name a file outside .git: nothing in .git is read.`);
  }
  return withOpened(target, (file, stats) => {
    if (realpathSync.native(path) !== target || !isSameFile(stats, lstatSync(target))) throw wasReplaced();
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

/** A file or folder was replaced after it had been checked and before it was opened. */
export function wasReplaced(): Failure {
  return new Failure(
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
  if (!stats.isFile()) throw notRegular();
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

function tooBig(maxSize: number): Failure {
  return new Failure(
    text`is larger than ${inUnits(maxSize)} and is not read`,
    text`Split the file, or exclude it with a pattern that starts with !.`,
  );
}

function isSameFile(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}
