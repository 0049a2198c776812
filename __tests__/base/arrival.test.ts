import { afterEach, describe, expect, it } from 'vitest';
import { fileVersions, maxVersions } from '../../src/base/git.ts';
import { arrivalIn } from '../../src/base/history.ts';
import { GitRepository, repositoryAt } from '../support/git-repository.ts';

let repositories: GitRepository[] = [];

afterEach(() => {
  for (const repository of repositories) repository.remove();
  repositories = [];
});

function create(): GitRepository {
  const repository = GitRepository.create();
  repositories.push(repository);
  return repository;
}

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

const arrival = (commit: string, n: number) => ({ commit, time: day(n).getTime(), isFirstKnown: false });

/** Since when the file has the word. */
function since({ path }: GitRepository, file: string, word: string, sha = '') {
  return arrivalIn(path, file, sha, async (bytes) => Buffer.from(bytes).toString().includes(word));
}

describe('the content of a file is there', () => {
  it('since the commit that brought it, not since the one that made the file', async () => {
    const repository = create();
    repository.commit({ 'a.csr': 'old' }, day(1));
    const commit = repository.commit({ 'a.csr': 'new' }, day(2));
    repository.commit({ 'a.csr': 'new, with a comment' }, day(3));
    repository.commit({ 'b.csr': 'old' }, day(4));
    expect(await since(repository, 'a.csr', 'new')).toEqual(arrival(commit, 2));
  });

  it('since it came back, if it had been removed', async () => {
    const repository = create();
    repository.commit({ 'a.csr': 'key' }, day(1));
    repository.commit({ 'a.csr': null }, day(2));
    const back = repository.commit({ 'a.csr': 'key' }, day(3));
    expect(await since(repository, 'a.csr', 'key')).toEqual(arrival(back, 3));
  });

  it('since before it was moved', async () => {
    const repository = create();
    const commit = repository.commit({ 'a [1].csr': 'key '.repeat(50) }, day(1));
    repository.commit({ 'a [1].csr': null, 'b\n*.csr': 'key '.repeat(50) }, day(2));
    expect(await since(repository, 'b\n*.csr', 'key')).toEqual(arrival(commit, 1));
  });

  it('since the merge that brought it to the branch', async () => {
    const repository = create();
    repository.commit({ 'a.csr': 'old' }, day(1));
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.csr': 'new' }, day(2));
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    const merge = repository.commit({}, day(3));
    expect(await since(repository, 'a.csr', 'new')).toEqual(arrival(merge, 3));
  });

  it('since a commit that may not be the first, in a shallow clone', async () => {
    const repository = create();
    repository.commit({ 'a.csr': 'key' }, day(1));
    const second = repository.commit({ 'a.csr': 'key, again' }, day(2));
    repository.commit({ 'b.csr': 'other' }, day(3));
    const shallow = repository.clone('--depth=2');
    repositories.push(shallow);
    expect(await since(shallow, 'a.csr', 'key')).toEqual({ ...arrival(second, 2), isFirstKnown: true });
    expect(await since(repository, 'a.csr', 'key')).toMatchObject({ isFirstKnown: false });
  });

  it('since a commit of a checkout below the workspace', async () => {
    const repository = create();
    const inner = GitRepository.create(`${repository.path}/source`);
    const commit = inner.commit({ 'a.csr': 'key' }, day(1));
    expect(await since(repository, 'source/a.csr', 'key', commit)).toEqual(arrival(commit, 1));
  });

  it.each([
    ['is not committed', 'c.csr'],
    ['is committed otherwise', 'a.csr'],
  ])('since no commit if it %s', async (_, path) => {
    const repository = create();
    repository.commit({ 'a.csr': 'old' });
    repository.write({ 'a.csr': 'new', 'c.csr': 'new' });
    expect(await since(repository, path, 'new')).toBeNull();
  });

  it('since no commit without a repository', async () => {
    const repository = create();
    repository.remove();
    expect(await since(repository, 'a.csr', 'key')).toBeNull();
  });
});

describe('versions', () => {
  it('are read up to a limit', async () => {
    expect(maxVersions).toBe(1000);
    const repository = create();
    for (const n of [1, 2, 3]) repository.commit({ 'a.csr': `key ${n}` }, day(n));
    const versions = await fileVersions(repositoryAt(repository.path), 'a.csr', 2);
    expect(versions.map(({ time }) => time)).toEqual([day(3).getTime(), day(2).getTime()]);
  });
});
