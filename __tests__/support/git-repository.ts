import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by path; null removes the file. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** How the code under test names the repository of a checkout. */
export function repositoryAt(path: string): { readonly gitDir: string; readonly workTree: string } {
  return { gitDir: join(path, '.git'), workTree: path };
}

/** Commits all of the working tree, and prints the commit's SHA. */
export const commitAll = `git add --all
git -c maintenance.auto=false commit --quiet --allow-empty --message='a change'
git rev-parse HEAD`;

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
    if (path !== undefined) mkdirSync(path, { recursive: true });
    const repository = new GitRepository(path);
    // Without samples of hooks, and without warnings about line ends.
    repository.script('git init --quiet --template= --initial-branch=main\ngit config core.safecrlf false');
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
  script(commands: string, more: Readonly<Record<string, string>> = {}): string {
    const env = { ...environment(), ...more };
    return execFileSync('/bin/sh', ['-ec', commands], { cwd: this.path, env, encoding: 'utf8' }).trimEnd();
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
    return this.script(commitAll, dated);
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
}
