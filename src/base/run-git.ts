import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';

/** A git repository whose path is passed to git, so that git does not search for it. */
export interface GitRepository {
  /** Absolute path of the repository itself, usually `.git` in the checkout. */
  readonly gitDir: string;
  /** Absolute path of the checkout. */
  readonly workTree: string;
}

/** Listing a tree of a few hundred thousand files prints tens of megabytes. */
const listingLimit = 256 * 1024 * 1024;
const timeLimit = 60_000;
/** Bytes of `<sha> blob <size>` and the two line ends of a blob in a batch. */
export const headerLimit = 100;

export interface GitOptions {
  /** What git reads; nothing unless it is given. */
  readonly input?: string;
  /** How many bytes git can print; enough for a listing unless it is given. */
  readonly maxBuffer?: number;
  /** How many milliseconds git can take. */
  readonly timeout?: number;
}

/** The line that git prints; null if it fails, or prints more than a line should have. */
export async function lineFrom(
  repository: GitRepository,
  args: readonly string[],
  maxBuffer = headerLimit,
): Promise<string | null> {
  const output = await git(repository, args, { maxBuffer });
  return output?.toString('utf8').trim() ?? null;
}

/**
 * Runs git and returns its output; null if it fails or does not exist.
 *
 * It gets neither the job's environment, which contains secrets, nor the user's configuration. It
 * may read a checkout that belongs to another user, as in a container job. It fetches nothing, whatever
 * the clone lacks. It searches for no repository: a pull request can add files that look like one.
 */
export function git(
  { gitDir, workTree }: GitRepository,
  args: readonly string[],
  { input = '', maxBuffer = listingLimit, timeout = timeLimit }: GitOptions = {},
): Promise<Buffer | null> {
  const settings = [
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
  ];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const places = [`--git-dir=${gitDir}`, `--work-tree=${workTree}`, '-C', workTree];
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...options, ...places, ...args],
      { cwd: ownFolder, env: quietEnvironment(workTree), encoding: 'buffer', maxBuffer, timeout },
      (error, stdout) => resolve(error === null ? stdout : null),
    );
    // Git can exit before it has read everything; its exit code shows whether it failed.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Windows, and a PATH with a dot in it, search the current folder for programs: that must not be the checkout. */
const ownFolder = dirname(process.execPath);

function quietEnvironment(workTree: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    PATH,
    SystemRoot,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CEILING_DIRECTORIES: dirname(workTree),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}
