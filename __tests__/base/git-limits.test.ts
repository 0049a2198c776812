import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkedOut, localTree, parentsOf } from '../../src/base/git.ts';
import { GitRepository, repositoryAt } from '../support/git-repository.ts';

const minute = 60_000;
const sha = 'a'.repeat(40);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a git in the place of the real one that runs this shell script. */
function gitThat(script: string): void {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
}

it('a listing that exceeds the limit does not count', async () => {
  const repository = GitRepository.create();
  const commit = repository.commit({ 'a.csr': 'a', 'deep/er/b.csr': 'b' });
  const listing = execFileSync('git', ['-C', repository.path, 'ls-tree', '-rz', commit]).length;
  const read = (most: number) =>
    localTree(repositoryAt(repository.path), commit, { maxBuffer: most, timeout: minute });
  expect((await read(listing))?.files).toHaveLength(2);
  expect(await read(listing - 1)).toBeNull();
  repository.remove();
});

it('a commit of more than 1 MiB has no parents', async () => {
  const repository = GitRepository.create();
  const parent = repository.commit({ 'a.csr': 'a' });
  const headers = repository
    .git('cat-file', 'commit', 'HEAD')
    .replace(/\n\n.*/s, '')
    .split('\n');
  const head = `${headers.toSpliced(1, 0, `parent ${parent}`).join('\n')}\n\n`;
  const parents = (length: number) => {
    const content = head + 'x'.repeat(length - head.length);
    const make = ['-C', repository.path, 'hash-object', '-t', 'commit', '-w', '--stdin'];
    const made = execFileSync('git', make, { input: content, encoding: 'utf8' }).trim();
    repository.git('update-ref', 'HEAD', made);
    return parentsOf(repositoryAt(repository.path), made);
  };
  expect(await parents(1024 * 1024)).toEqual([parent]);
  expect(await parents(1024 * 1024 + 1)).toEqual([]);
  repository.remove();
});

it('a header of more than 100 bytes does not count', async () => {
  gitThat(`printf '%0100d' 0`);
  expect(await checkedOut(repositoryAt(folder))).toBe('0'.repeat(100));
  gitThat(`printf '%0101d' 0`);
  expect(await checkedOut(repositoryAt(folder))).toBeNull();
});

it('files that are longer than their stated sizes are a failure', async () => {
  const listed = `printf '100644 blob ${sha}\\ta.csr\\0'`;
  const measured = `printf '${sha} blob 3\\n'`;
  const printed = (characters: number) => `printf '${sha} blob 3\\nabc\\n%0${characters - 52}d' 0`;
  const read = async (characters: number) => {
    gitThat(
      `case "$*" in *ls-tree*) ${listed} ;; *-check*) ${measured} ;; *) ${printed(characters)} ;; esac`,
    );
    const tree = await localTree(repositoryAt(folder), sha);
    return tree?.read(tree.files);
  };
  // What follows the file without a line end is passed over; past the limit, nothing is read at all.
  expect(Buffer.from((await read(103))?.get(sha) ?? []).toString()).toBe('abc');
  await expect(read(104)).rejects.toThrow('git cat-file failed');
});

it('a git that takes too long is ended', async () => {
  gitThat('exec sleep 30');
  const began = performance.now();
  expect(await localTree(repositoryAt(folder), sha, { maxBuffer: 1000, timeout: 100 })).toBeNull();
  expect(performance.now() - began).toBeLessThan(15_000);
});
