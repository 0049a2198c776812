import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Roots } from '../inputs/paths.ts';
import { toPlain } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';
import { errorCode } from './problem.ts';
import { outputTarget } from './target.ts';

/** Thrown when a file cannot be written; an existing file stays unchanged. */
export class WriteError extends Error {
  readonly text: Text;

  constructor(message: Text, options?: ErrorOptions) {
    super(toPlain(message), options);
    this.name = 'WriteError';
    this.text = message;
  }
}

/**
 * Writes a file inside the workspace or the runner's temporary folder, completely or not at all: its folders are
 * created, and readers see the old file until the new one is complete.
 * @param path absolute, or relative to the workspace
 * @param chunks written one after the other, as UTF-8; each takes at least one system call
 * @throws {WriteError} if the path leads elsewhere or the system refuses
 */
export function writeInside(path: string, chunks: Iterable<string>, roots: Roots): void {
  const target = outputTarget(path, roots);
  if (!target.ok) throw new WriteError(target.fault);
  try {
    replace(target.value, chunks);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    throw new WriteError(text`${path} cannot be written (${code})`, { cause: error });
  }
}

function replace(target: string, chunks: Iterable<string>): void {
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  if (realpathSync.native(folder) !== folder)
    throw new WriteError(text`the folder of ${target} was replaced while the file was being written`);
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
    for (const chunk of chunks) writeWhole(file, Buffer.from(chunk));
  } finally {
    closeSync(file);
  }
}

/** The system can write fewer bytes than requested. */
function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
