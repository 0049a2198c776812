import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { failed, ok, type Result } from '../findings/result.ts';
import { parseInputPath, type Roots } from '../inputs/paths.ts';
import { text } from '../text/text.ts';
import { maxConfigSize, maxFileSize, maxStateSize } from './limits.ts';
import {
  fileFailure,
  notRegular,
  readRegular,
  readThroughLinks,
  realFolders,
  unreadable,
  wasReplaced,
} from './open.ts';
import type { WalkedFile } from './walk.ts';
import { outputTarget } from './write.ts';

/** A file, and its bytes or a finding that says why it cannot be read. */
export interface FileReading<File> {
  readonly file: File;
  readonly bytes: Result<Uint8Array, Finding>;
}

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
  for (const file of files) yield { file, bytes: readOne(root, file, isReal) };
}

/**
 * Reads the config file, which can be a link like any other file.
 * @param path absolute, or relative to the workspace
 * @param workspace absolute path
 */
export function readConfigFile(path: string, workspace: string): Result<Uint8Array> {
  const target = parseInputPath(path, workspace);
  if (!target.ok) return target;
  try {
    return ok(readThroughLinks(realpathSync.native(workspace), target.value, maxConfigSize));
  } catch (error) {
    const { text: why } = fileFailure(error);
    return failed(text`${path} ${why}. Name a YAML file in the repository that this job can read.`);
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
    fileFailure(error);
    return null;
  }
}

function readOne(
  root: string,
  file: WalkedFile,
  isReal: (path: string) => boolean,
): Result<Uint8Array, Finding> {
  try {
    return ok(bytesOf(root, file, isReal));
  } catch (error) {
    return failed(unreadable(file.path, fileFailure(error)));
  }
}

function bytesOf(root: string, file: WalkedFile, isReal: (path: string) => boolean): Uint8Array {
  if (file.kind === 'other') throw notRegular();
  const path = `${root}/${file.path}`;
  if (file.kind === 'link') return readThroughLinks(root, path, maxFileSize);
  if (!isReal(file.path)) throw wasReplaced();
  return readRegular(path, maxFileSize);
}
