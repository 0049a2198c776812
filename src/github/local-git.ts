import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { UnexpectedAnswer } from './failure.ts';
import { type Contents, linkMode, type Tree, type TreeFile } from './tree.ts';

/** Listing a tree of some hundred thousand files prints some tens of megabytes. */
const listingLimit = 256 * 1024 * 1024;
const commitLimit = 1024 * 1024;
const timeLimit = 60_000;

/** How much git may print, in bytes, and how long it may take, in milliseconds. */
export interface GitLimits {
  readonly listing: number;
  readonly time: number;
}

const gitLimits: GitLimits = { listing: listingLimit, time: timeLimit };

const fullSha = /^[0-9a-f]{40}$/;

/**
 * The tree of a commit from the checkout's own git repository, or null where that does not have all of it
 * (a shallow or partial clone), or where there is no git.
 *
 * @param workspace absolute path of the checkout
 * @param sha full commit SHA
 */
export async function localTree(
  workspace: string,
  sha: string,
  limits: GitLimits = gitLimits,
): Promise<Tree | null> {
  if (!fullSha.test(sha)) return null;
  const command = ['ls-tree', '-r', '-z', '-l', '--full-tree', sha];
  const listing = await git(workspace, command, '', limits.listing, limits.time);
  const lines = listing?.toString('utf8').split('\0');
  if (lines === undefined || lines.some((line) => missingBlob.test(line))) return null;
  const read = (wanted: readonly TreeFile[]) => readBlobs(workspace, wanted);
  return { files: lines.flatMap(parseLine), read, readLater: read };
}

/** SHA of the commit that is checked out; null where there is none, or no repository. */
export async function checkedOut(workspace: string): Promise<string | null> {
  const head = await git(workspace, ['rev-parse', '--verify', 'HEAD'], '', headerLimit);
  return head?.toString('latin1').trim() ?? null;
}

/** The parents of a commit, which names them also where a shallow clone lacks them; none where it is not there itself. */
export async function parentsOf(workspace: string, sha: string): Promise<readonly string[]> {
  const commit = await git(workspace, ['cat-file', 'commit', sha], '', commitLimit);
  const headers = commit?.toString('latin1').replace(/\n\n.*/s, '') ?? '';
  return headers.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [];
}

/** The best common ancestor of two commits; null where the clone lacks one of them, or what lies between. */
export async function localMergeBase(workspace: string, one: string, other: string): Promise<string | null> {
  if (![one, other].every((sha) => fullSha.test(sha))) return null;
  const found = await git(workspace, ['merge-base', one, other], '', headerLimit);
  return found?.toString('latin1').trim() ?? null;
}

/** What a partial clone leaves out has no size that git could tell. */
const missingBlob = /^\d+ blob [0-9a-f]+ +[^\d ]/;

/** One line of `git ls-tree -l -z`: mode, type, SHA and size, then a tab and the path; blobs only. */
function parseLine(line: string): readonly TreeFile[] {
  const match = /^(?<mode>\d+) blob (?<sha>[0-9a-f]+) +(?<size>\d+)\t(?<path>.+)$/s.exec(line);
  const { mode = '', sha = '', size = '', path = '' } = match?.groups ?? {};
  return match === null ? [] : [{ path, sha, size: Number(size), link: mode === linkMode }];
}

async function readBlobs(workspace: string, files: readonly TreeFile[]): Promise<Contents> {
  const sizes = new Map(files.map(({ sha, size }) => [sha, size]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size + headerLimit, 0);
  const wanted = [...sizes.keys()].map((sha) => `${sha}\n`).join('');
  const output = await git(workspace, ['cat-file', '--batch'], wanted, total);
  if (output === null)
    throw new UnexpectedAnswer('git cat-file failed on files that git ls-tree has listed.');
  return splitBatch(output);
}

/** Room for `<sha> blob <size>` and the two line ends of a blob in a batch. */
const headerLimit = 100;

/**
 * `git cat-file --batch`: per blob `<sha> blob <size>`, a line end, the content and a line end; only a line,
 * `<sha> missing`, where it is not there. What no line end follows is none of it.
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

/**
 * Runs git and returns what it prints; null where it fails or doesn't exist.
 *
 * It sees none of the job's environment, which holds secrets, and none of the user's configuration. It
 * may read a checkout that belongs to another user, as in a container job. It fetches nothing, whatever
 * the clone leaves out.
 */
function git(
  workspace: string,
  args: readonly string[],
  input: string,
  maxBuffer: number,
  timeout = timeLimit,
): Promise<Buffer | null> {
  const options = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...options, '-C', workspace, ...args],
      { cwd: ownFolder, env: quietEnvironment(workspace), encoding: 'buffer', maxBuffer, timeout },
      (error, stdout) => resolve(error === null ? stdout : null),
    );
    // Git may end before it has read everything; its exit code tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Windows, and a PATH with a dot in it, look for programs where a process runs: that must not be the checkout. */
const ownFolder = dirname(process.execPath);

function quietEnvironment(workspace: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    SystemRoot,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CEILING_DIRECTORIES: dirname(workspace),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}
