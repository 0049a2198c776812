import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { parseInputPath, type Roots } from '../inputs/paths.ts';
import { invalid, type Parsed, parsed } from '../inputs/reader.ts';
import { text } from '../text/text.ts';
import { maxConfigSize, maxFileSize, maxStateSize } from './limits.ts';
import {
  notRegularProblem,
  readRegular,
  readThroughLinks,
  realFolders,
  replacedProblem,
  toFileProblem,
  unreadable,
} from './open.ts';
import type { WalkedFile } from './walk.ts';
import { outputTarget } from './write.ts';

/** The result of reading a file. */
export type FileReading<File> =
  | { readonly kind: 'read'; readonly file: File; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly file: File; readonly finding: Finding };

/**
 * Reads files one after the other and keeps none of them. A caller that keeps a part of the bytes beyond the next step
 * should copy that part.
 * @param workspace absolute path
 */
export function* readFiles<File extends WalkedFile>(
  files: Iterable<File>,
  workspace: string,
): Generator<FileReading<File>> {
  const root = realpathSync.native(workspace);
  const isReal = realFolders(root);
  for (const file of files) yield readOne(root, file, isReal);
}

/**
 * Reads the config file, which can be a link like any other file.
 * @param path absolute, or relative to the workspace
 * @param workspace absolute path
 */
export function readConfigFile(path: string, workspace: string): Parsed<Uint8Array> {
  const target = parseInputPath(path, workspace);
  if (!target.ok) return target;
  try {
    return parsed(readThroughLinks(realpathSync.native(workspace), target.value, maxConfigSize));
  } catch (error) {
    const { what } = toFileProblem(error);
    return invalid(text`${path} ${what}. Name a YAML file in the repository that this job can read.`);
  }
}

/**
 * Reads a file that an earlier run may have written, in a place where this one may write; null if there is none or it
 * cannot be read.
 * @param path absolute, or relative to the workspace
 */
export function readStateFile(path: string, roots: Roots): Uint8Array | null {
  const target = outputTarget(path, roots);
  if (!target.ok) return null;
  try {
    return readThroughLinks(dirname(target.value), target.value, maxStateSize);
  } catch (error) {
    // Why it is not there does not matter. An error that is not about the file is thrown again.
    toFileProblem(error);
    return null;
  }
}

function readOne<File extends WalkedFile>(
  root: string,
  file: File,
  isReal: (path: string) => boolean,
): FileReading<File> {
  try {
    return { kind: 'read', file, bytes: bytesOf(root, file, isReal) };
  } catch (error) {
    return { kind: 'unreadable', file, finding: unreadable(file.path, toFileProblem(error)) };
  }
}

function bytesOf(root: string, file: WalkedFile, isReal: (path: string) => boolean): Uint8Array {
  if (file.kind === 'other') throw notRegularProblem();
  const path = `${root}/${file.path}`;
  if (file.kind === 'link') return readThroughLinks(root, path, maxFileSize);
  if (!isReal(file.path)) throw replacedProblem();
  return readRegular(path, maxFileSize);
}
