import { afterEach, describe, expect, it } from 'vitest';
import { unchangedSince } from '../../src/base/history.ts';
import { GitRepository } from '../support/git-repository.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 5, 30);
const daysAgo = (days: number) => new Date(now - days * day);

const made: GitRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repository(): GitRepository {
  const each = GitRepository.create();
  made.push(each);
  return each;
}

function since(workspace: string, days: number, paths: readonly string[] = ['a.csr', 'b.csr', 'c.csr']) {
  return unchangedSince(workspace, paths, '', daysAgo(days).getTime()).then((found) => [...found]);
}

describe('files', () => {
  it('are unchanged since the commit of the branch that brought their content', async () => {
    const git = repository();
    git.commit({ 'a.csr': 'A', 'b.csr': 'B' }, daysAgo(20));
    git.commit({ 'b.csr': 'B anew' }, daysAgo(10));
    git.commit({ 'c.csr': 'C' }, daysAgo(5));
    expect(await since(git.path, 30)).toEqual([]);
    expect(await since(git.path, 15)).toEqual(['a.csr']);
    expect(await since(git.path, 8)).toEqual(['a.csr', 'b.csr']);
    expect(await since(git.path, 4)).toEqual(['a.csr', 'b.csr', 'c.csr']);
    expect(await since(git.path, 4, ['gone.csr', 'a.csr'])).toEqual(['a.csr']);
  });

  it('that were only moved are unchanged for as long', async () => {
    const git = repository();
    git.commit({ 'old.csr': 'A' }, daysAgo(20));
    git.commit({ 'old.csr': null, 'a.csr': 'A' }, daysAgo(1));
    expect(await since(git.path, 10)).toEqual(['a.csr']);
  });

  it('that came with a merge are as old as the merge', async () => {
    const git = repository();
    git.commit({ 'a.csr': 'A' }, daysAgo(20));
    git.git('checkout', '--quiet', '-b', 'topic');
    git.commit({ 'b.csr': 'B' }, daysAgo(15));
    git.git('checkout', '--quiet', 'main');
    git.commit({ README: 'words' }, daysAgo(14));
    git.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    expect(await since(git.path, 10)).toEqual(['a.csr']);
  });

  it.each([
    ['a shallow clone that is too young', ['--depth=1'], []],
    ['a whole clone', [], ['a.csr']],
  ])('of %s', async (_, options, expected) => {
    const git = repository();
    git.commit({ 'a.csr': 'A' }, daysAgo(20));
    git.commit({ README: 'words' }, daysAgo(1));
    const clone = git.clone(...options);
    made.push(clone);
    expect(await since(clone.path, 10)).toEqual(expected);
  });

  it('in a folder of the workspace are found there', async () => {
    const git = repository();
    GitRepository.create(`${git.path}/source`).commit({ 'a.csr': 'A' }, daysAgo(20));
    git.git('rev-parse', '--git-dir');
    await import('node:fs/promises').then(({ rm }) => rm(`${git.path}/.git`, { recursive: true }));
    expect(await since(git.path, 10, ['source/a.csr'])).toEqual(['source/a.csr']);
  });

  it('without a repository have no history', async () => {
    const git = repository();
    expect(await since(git.path, 10)).toEqual([]);
    expect(await since(`${git.path}/none`, 10)).toEqual([]);
  });
});
