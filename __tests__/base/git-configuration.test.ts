import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localTree } from '../../src/base/git.ts';
import { GitRepository, repositoryAt } from '../support/git-repository.ts';

const realGit = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

let folder: string;
let sprung: string;
const repositories: GitRepository[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'configuration-'));
  sprung = join(folder, 'sprung');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  for (const repository of repositories.splice(0)) repository.remove();
});

function keep(repository: GitRepository): GitRepository {
  repositories.push(repository);
  return repository;
}

/** Puts a git in the place of the real one that runs this shell script. */
function gitThat(script: string): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin', 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH']}`);
}

function script(path: string): string {
  writeFileSync(path, `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
  return path;
}

it.each([
  ['the monitor of files', 'status'],
  ['hooks', 'read-tree HEAD'],
])('not even commands that would run %s do so', async (_, command) => {
  const repository = keep(GitRepository.create());
  const base = repository.commit({ 'a.csr': 'words' });
  repository.git('config', 'core.fsmonitor', script(join(folder, 'monitor')));
  mkdirSync(join(repository.path, '.git/hooks'), { recursive: true });
  script(join(repository.path, '.git/hooks/post-index-change'));
  // The options are ours, the command is another one.
  gitThat(
    `'${realGit}' "$1" "$2" "$3" "$4" "$5" "$6" "$7" "$8" "$9" "\${10}" "\${11}" "\${12}" ${command} >&2; exec '${realGit}' "$@"`,
  );
  expect((await localTree(repositoryAt(repository.path), base))?.files).toHaveLength(1);
  expect(existsSync(sprung)).toBe(false);
  execFileSync(realGit, ['-C', repository.path, ...command.split(' ')]);
  expect(existsSync(sprung)).toBe(true);
});

it('a git in the current folder is not used', async () => {
  const repository = keep(GitRepository.create());
  const base = repository.commit({ 'a.csr': 'words' });
  gitThat(`touch '${sprung}'; exec '${realGit}' "$@"`);
  const fromHere = relative(process.cwd(), join(folder, 'bin'));
  vi.stubEnv('PATH', `${fromHere}:${dirname(realGit)}`);
  expect((await localTree(repositoryAt(repository.path), base))?.files).toHaveLength(1);
  expect(existsSync(sprung)).toBe(false);
  execFileSync('git', ['--version']);
  expect(existsSync(sprung)).toBe(true);
});

/** A clone that lacks all contents, and whose configuration names a command that would fetch them. */
function partialClone(): { readonly path: string; readonly base: string } {
  const origin = keep(GitRepository.create());
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const base = origin.commit({ 'a.csr': 'before' });
  origin.commit({ 'a.csr': 'after' });
  const clone = keep(origin.clone('--filter=blob:none'));
  clone.git('config', 'remote.origin.uploadpack', `touch '${sprung}'; git-upload-pack`);
  return { path: clone.path, base };
}

it.each(['GIT_NO_LAZY_FETCH', 'GIT_ALLOW_PROTOCOL'])(
  'a git that ignores %s fetches nothing either',
  async (name) => {
    const { path, base } = partialClone();
    gitThat(`unset ${name}; exec '${realGit}' "$@"`);
    const tree = await localTree(repositoryAt(path), base);
    const files = tree?.files ?? [];
    expect(files).toHaveLength(1);
    expect([await tree?.measure(files), await tree?.read(files)]).toEqual([new Map(), new Map()]);
    expect(existsSync(sprung)).toBe(false);
    execFileSync(realGit, ['-C', path, 'ls-tree', '-rl', base]);
    expect(existsSync(sprung)).toBe(true);
  },
);

it('a replacement that git replace makes for a commit does not count', async () => {
  const repository = keep(GitRepository.create());
  const base = repository.commit({ 'a.csr': 'a' });
  const other = repository.commit({ 'b.csr': 'b' });
  repository.git('replace', base, other);
  expect((await localTree(repositoryAt(repository.path), base))?.files.map(({ path }) => path)).toEqual([
    'a.csr',
  ]);
});
