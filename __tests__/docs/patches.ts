import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change of one file, written as a unified diff without line numbers. */
export interface Patch {
  /** From the root, with `/`. */
  readonly path: string;
  readonly isNew: boolean;
  readonly hunks: readonly Hunk[];
}

/** Whole lines, each with its line end. */
interface Hunk {
  readonly before: string;
  readonly after: string;
}

/** @throws if the text does not begin with the names of the file before and after the change */
export function readPatch(diff: string): Patch {
  const [, from, path, body] = /^--- (\S+)\n\+\+\+ (\S+)\n(.*)$/s.exec(diff) ?? [];
  if (from === undefined || path === undefined || body === undefined)
    throw new Error(`The diff does not name its file:\n${diff}`);
  return { path, isNew: from === '/dev/null', hunks: body.split(/^@@\n/m).map(readHunk) };
}

function readHunk(body: string): Hunk {
  const lines = body.trimEnd().split('\n');
  const without = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { before: without('+'), after: without('-') };
}

/** @throws if a hunk fits nowhere in the file, or in more than one place */
export function applyPatch({ path, isNew, hunks }: Patch, folder: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = isNew ? '' : readFileSync(file, 'utf8');
  writeFileSync(
    file,
    hunks.reduce((changed, hunk) => applyHunk(changed, hunk, path), text),
  );
}

function applyHunk(text: string, { before, after }: Hunk, path: string): string {
  if (text === '' && before === '') return after;
  const parts = `\n${text}`.split(`\n${before}`);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length !== 2)
    throw new Error(`These lines occur ${parts.length - 1} times in ${path}, not once:\n${before}`);
  return `${first}\n${after}${second}`.slice(1);
}
