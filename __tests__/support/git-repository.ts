import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by path; null removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** How the code under test names the repository of a checkout. */
export function repositoryAt(path: string): { readonly gitDir: string; readonly workTree: string } {
  return { gitDir: join(path, '.git'), workTree: path };
}

/** Commits all of the working tree. */
const commitAll = `git add --all
git commit --quiet --allow-empty --message='a change'`;

/** As `git init` writes it, and no warnings about line ends. */
const configuration = `[core]
\trepositoryformatversion = 0
\tbare = false
\tlogallrefupdates = true
\tsafecrlf = false
[maintenance]
\tauto = false
`;

/** SHAs of the commits of a pull request. */
export interface Proposed {
  readonly base: string;
  readonly head: string;
  /** What is checked out. */
  readonly merge: string;
}

/** A commit, as `git fast-import` reads it. */
function commands(
  ref: string,
  mark: number,
  parents: readonly string[],
  files: Files,
): readonly (string | Uint8Array)[] {
  const committer = `committer A <a@example.com> ${Math.floor(Date.now() / 1000)} +0000`;
  const changes = Object.entries(files).flatMap(([path, content]) => {
    if (content === null) return [`D ${path}\n`];
    const isLink = typeof content === 'object' && 'link' in content;
    const bytes = Buffer.from(isLink ? content.link : content);
    return [`M ${isLink ? '120000' : '100644'} inline ${path}\ndata ${bytes.length}\n`, bytes, '\n'];
  });
  const head = [`commit ${ref}`, `mark :${mark}`, committer, 'data 8', 'a change', ...parents, ''];
  return [head.join('\n'), ...changes];
}

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
}

/** A git repository in a temporary folder, apart from the user's configuration. */
export class GitRepository {
  readonly path: string;

  constructor(path = mkdtempSync(join(tmpdir(), 'repository-'))) {
    this.path = path;
  }

  static create(path?: string): GitRepository {
    const repository = new GitRepository(path);
    for (const folder of ['objects', 'refs/heads']) {
      mkdirSync(join(repository.path, '.git', folder), { recursive: true });
    }
    repository.#put('config', configuration);
    repository.#put('HEAD', 'ref: refs/heads/main\n');
    return repository;
  }

  /** What `git` prints, without the line end. */
  git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.path, ...args], {
      env: environment(),
      encoding: 'utf8',
    }).trimEnd();
  }

  /**
   * What a script prints, without the line end. Starting a process from this large one takes longer than most git
   * commands do, so commands that belong together are started from a shell.
   */
  script(
    commands: string,
    more: Readonly<Record<string, string>> = {},
    input: Uint8Array | string = '',
  ): string {
    const options = { cwd: this.path, env: { ...environment(), ...more }, input } as const;
    return execFileSync('/bin/sh', ['-ec', commands], { ...options, encoding: 'utf8' }).trimEnd();
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.path, path);
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true });
      if (content === null) continue;
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target);
      else writeFileSync(target, content);
    }
  }

  /** Commits all of the working tree after writing these files. Returns the commit's SHA. */
  commit(files: Files, date?: Date): string {
    this.write(files);
    const dated = date === undefined ? {} : { GIT_COMMITTER_DATE: date.toISOString() };
    this.script(commitAll, dated);
    return this.head();
  }

  /** SHA of the commit that was checked out or made last. */
  head(): string {
    const head = this.#get('HEAD');
    return head.startsWith('ref: ') ? this.#get(head.slice('ref: '.length)) : head;
  }

  /**
   * Commits `before` to the checked-out branch and `after` to a branch of it, `topic`, and checks out what merging them
   * makes, as actions/checkout does for a pull request. One process of git does all of it, and another one checks it out.
   */
  propose(before: Files, after: Files): Proposed {
    const ref = this.#get('HEAD').slice('ref: '.length);
    const parent = existsSync(join(this.path, '.git', ref)) ? [`from ${ref}^0`] : [];
    const stream = [
      ...commands(ref, 1, parent, before),
      ...commands('refs/heads/topic', 2, ['from :1'], after),
      // The base branch has not moved since, so that the merge changes what the other branch changes.
      ...commands('refs/pull/1/merge', 3, ['from :1', 'merge :2'], after),
      ...['get-mark :1\n', 'get-mark :2\n', 'get-mark :3\n'],
    ];
    const [base = '', head = '', merge = ''] = this.script(
      'git fast-import --quiet --force\ngit checkout --quiet --force --detach refs/pull/1/merge',
      {},
      Buffer.concat(stream.map((part) => Buffer.from(part))),
    ).split('\n');
    return { base, head, merge };
  }

  /** A clone that has the newest `depth` commits only, as `actions/checkout` makes it. */
  clone(...options: readonly string[]): GitRepository {
    const path = mkdtempSync(join(tmpdir(), 'clone-'));
    execFileSync('git', ['clone', '--quiet', ...options, `file://${this.path}`, path], {
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull },
      stdio: 'pipe',
    });
    return new GitRepository(path);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #get(name: string): string {
    return readFileSync(join(this.path, '.git', name), 'utf8').trim();
  }

  #put(name: string, contents: string): void {
    writeFileSync(join(this.path, '.git', name), contents);
  }
}
