import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../findings/result.ts';
import { type Contents, kindOfMode, type Tree, type TreeFile } from '../github/tree.ts';
import { text } from '../text/text.ts';
import { type GitOptions, type GitRepository, git, headerLimit, lineFrom } from './run-git.ts';

const commitLimit = 1024 * 1024;

const fullSha = /^[0-9a-f]{40}$/;

/**
 * The tree of a commit, or null if the repository does not have it (a shallow clone), or git is not available.
 * The contents of its files can still be missing (a partial clone).
 *
 * @param sha full commit SHA
 */
export async function localTree(
  repository: GitRepository,
  sha: string,
  limits: GitOptions = {},
): Promise<Tree | null> {
  if (!fullSha.test(sha)) return null;
  const listing = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', sha], limits);
  if (listing === null) return null;
  const sizes: Sizes = new Map();
  return {
    files: listing.toString('utf8').split('\0').flatMap(parseLine),
    measure: (wanted) => measureBlobs(repository, wanted, sizes),
    read: (wanted) => readBlobs(repository, wanted, sizes),
  };
}

/** Bytes of the blobs that have been measured so far, by SHA. */
type Sizes = Map<string, number>;

/** SHA of the checked-out commit; null if there is none, or no repository. */
export async function checkedOut(repository: GitRepository): Promise<string | null> {
  return lineFrom(repository, ['rev-parse', '--verify', 'HEAD']);
}

/** The parents of a commit, including those that a shallow clone lacks; none if the commit itself is missing. */
export async function parentsOf(repository: GitRepository, sha: string): Promise<readonly string[]> {
  const commit = await git(repository, ['cat-file', 'commit', sha], { maxBuffer: commitLimit });
  const headers = commit?.toString('latin1').replace(/\n\n.*/s, '') ?? '';
  return headers.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [];
}

/** The best common ancestor of two commits; null if the clone lacks one of them, or the history between them. */
export async function localMergeBase(
  repository: GitRepository,
  one: string,
  other: string,
): Promise<string | null> {
  if (![one, other].every((sha) => fullSha.test(sha))) return null;
  return lineFrom(repository, ['merge-base', one, other]);
}

/**
 * The newest commit of the checked-out branch that is not later than a given time; null if the clone does not go
 * back that far. What came with a merge is as old as the merge.
 *
 * @param moment milliseconds since 1970
 */
export async function commitBefore(repository: GitRepository, moment: number): Promise<string | null> {
  const before = `--before=${Math.floor(moment / 1000)}`;
  const command = ['rev-list', '--max-count=1', '--first-parent', before, 'HEAD'];
  return (await lineFrom(repository, command)) || null;
}

/** A version of a file. */
export interface FileVersion {
  /** SHA of the commit that added it. */
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** SHA of its content; zeros if the commit removed it. */
  readonly blob: string;
  /** Whether the commit has no parents here. */
  readonly isRoot: boolean;
}

/** Versions of one file that are examined. */
export const maxVersions = 1000;

/**
 * The versions that a file has had on the checked-out branch, under any path, newest first. None if git
 * does not know it.
 */
export async function fileVersions(
  repository: GitRepository,
  path: string,
  limit = maxVersions,
): Promise<readonly FileVersion[]> {
  const format = ['--raw', '--no-abbrev', '--no-color', '--no-show-signature', '--format=commit %H %ct %P'];
  const walk = ['--first-parent', '-m', '--follow', `--max-count=${limit}`, ...format];
  const command = ['--literal-pathspecs', 'log', ...walk, 'HEAD', '--', path];
  const output = await git(repository, command);
  return [...(output?.toString('latin1') ?? '').matchAll(versionLine)].map(({ groups = {} }) => ({
    commit: groups['commit'] ?? '',
    time: Number(groups['time']) * 1000,
    blob: groups['blob'] ?? '',
    isRoot: groups['parents'] === '',
  }));
}

const versionLine =
  /^commit (?<commit>[0-9a-f]{40}) (?<time>\d+) (?<parents>[0-9a-f ]*)\n\n:\d+ \d+ [0-9a-f]+ (?<blob>[0-9a-f]+) [A-Z]/gm;

/** The content of a blob; null if the repository lacks it. */
export async function blobOf(repository: GitRepository, sha: string): Promise<Uint8Array | null> {
  const contents = await readBlobs(repository, [{ path: '', sha, kind: 'file' }], new Map());
  return contents.get(sha) ?? null;
}

/** Whether the repository has a commit. */
export async function hasCommit(repository: GitRepository, sha: string): Promise<boolean> {
  return fullSha.test(sha) && (await git(repository, ['cat-file', '-e', `${sha}^{commit}`])) !== null;
}

/** The paths that a sparse checkout leaves out of the commit; null if the checkout is not sparse. */
export async function sparseCheckout(repository: GitRepository): Promise<ReadonlySet<string> | null> {
  // Git reads its patterns from this file.
  if (!existsSync(join(repository.gitDir, 'info', 'sparse-checkout'))) return null;
  if ((await lineFrom(repository, ['config', '--type=bool', 'core.sparseCheckout'])) !== 'true') return null;
  const listing = await git(repository, ['ls-files', '-t', '-z']);
  const lines = listing?.toString('utf8').split('\0') ?? [];
  return new Set(lines.filter((line) => line.startsWith('S ')).map((line) => line.slice(2)));
}

/** Where the repository was cloned from; null if that is not configured. */
export async function originOf(repository: GitRepository): Promise<string | null> {
  return lineFrom(repository, ['config', 'remote.origin.url'], headerLimit * 10);
}

/** The paths whose content a filter changes on checkout, by the attributes of the checkout. */
export async function filteredPaths(
  repository: GitRepository,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const input = paths.map((path) => `${path}\0`).join('');
  const output = await git(repository, ['check-attr', '-z', '--stdin', 'filter'], { input });
  // Three fields for each path; each can have a filter if git does not answer.
  if (output === null) return new Set(paths);
  const fields = output.toString('utf8').split('\0');
  return new Set(fields.filter((_, i) => i % 3 === 0 && !noFilter.has(fields[i + 2] ?? 'unset')));
}

const noFilter: ReadonlySet<string> = new Set(['unspecified', 'unset']);

/** What the index records about a file when it is checked out. */
export interface IndexEntry {
  readonly size: number;
  readonly inode: number;
  /** Seconds and nanoseconds since 1970. */
  readonly changed: readonly [seconds: number, nanoseconds: number];
}

/** The index, by path. It is read without refreshing it, because that would run filters. */
export async function indexEntries(repository: GitRepository): Promise<ReadonlyMap<string, IndexEntry>> {
  const listing = await git(repository, ['ls-files', '--debug', '-z']);
  return new Map(
    [...(listing?.toString('utf8') ?? '').matchAll(indexLine)].map(({ groups = {} }) => {
      const number = (name: string) => Number(groups[name]);
      const changed = [number('seconds'), number('nanoseconds')] as const;
      return [groups['path'] ?? '', { size: number('size'), inode: number('inode'), changed }];
    }),
  );
}

const indexLine =
  /(?<path>[^\0]+)\0 {2}ctime: [^\n]*\n {2}mtime: (?<seconds>\d+):(?<nanoseconds>\d+)\n {2}dev: \d+\tino: (?<inode>\d+)\n[^\n]*\n {2}size: (?<size>\d+)\t[^\n]*\n/g;

/** One line of `git ls-tree -r -z`: mode, type and SHA, then a tab and the path. */
function parseLine(line: string): readonly TreeFile[] {
  const match = /^(?<mode>\d+) (?:blob|commit) (?<sha>[0-9a-f]+)\t(?<path>.+)$/s.exec(line);
  const { mode = '', sha = '', path = '' } = match?.groups ?? {};
  return match === null ? [] : [{ path, sha, kind: kindOfMode(mode) }];
}

/** Lines of `git cat-file --batch-check`: `<sha> blob <size>`, or `<sha> missing`. */
async function measureBlobs(
  repository: GitRepository,
  files: readonly TreeFile[],
  sizes: Sizes,
): Promise<ReadonlyMap<string, number>> {
  const unknown = shasOf(files).filter((sha) => !sizes.has(sha));
  if (unknown.length === 0) return sizes;
  const output = await git(repository, ['cat-file', '--batch-check'], { input: linesOf(unknown) });
  const lines = (output?.toString('latin1') ?? '').matchAll(/^([0-9a-f]+) blob ([0-9]+)$/gm);
  for (const [, sha = '', size] of lines) sizes.set(sha, Number(size));
  return sizes;
}

/** Blobs that a partial clone lacks are left out. */
async function readBlobs(
  repository: GitRepository,
  files: readonly TreeFile[],
  known: Sizes,
): Promise<Contents> {
  const sizes = await measureBlobs(repository, files, known);
  const there = shasOf(files).filter((sha) => sizes.has(sha));
  if (there.length === 0) return new Map();
  const maxBuffer = there.reduce((sum, sha) => sum + (sizes.get(sha) ?? 0) + headerLimit, 0);
  const output = await git(repository, ['cat-file', '--batch'], { input: linesOf(there), maxBuffer });
  if (output === null) throw new Failure(text`git cat-file failed on files that it has measured.`);
  return splitBatch(output);
}

/** The blobs of some files, each once. */
function shasOf(files: readonly TreeFile[]): readonly string[] {
  return [...new Set(files.map(({ sha }) => sha))];
}

function linesOf(shas: readonly string[]): string {
  return shas.map((sha) => `${sha}\n`).join('');
}

/**
 * `git cat-file --batch`: per blob `<sha> blob <size>`, a line end, the content and a line end; only a line,
 * `<sha> missing`, if it is not there. Output without a line end after it is not part of it.
 */
function splitBatch(output: Buffer): Contents {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    if (start === 0) break;
    const header = /^(?<sha>[0-9a-f]+) blob (?<size>[0-9]+)\n$/.exec(output.toString('latin1', at, start));
    const { sha = '', size = '' } = header?.groups ?? {};
    const end = start + Number(size);
    if (header !== null) contents.set(sha, output.subarray(start, end));
    at = header === null ? start : end + 1;
  }
  return contents;
}
