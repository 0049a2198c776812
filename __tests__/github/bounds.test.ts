import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBaseFiles } from '../../src/github/base.ts';
import type { Tree, TreeFile } from '../../src/github/blob.ts';
import { resolveLinks } from '../../src/github/links.ts';
import { GitRepository } from '../support/git-repository.ts';
import { BaseRoom, shown } from '../support/github/base-room.ts';

let room: BaseRoom;

beforeEach(async () => {
  room = await BaseRoom.open();
});

afterEach(() => room.close());

it('files that differ are read up to 64 MiB together, and beyond that nothing is compared', async () => {
  const repository = room.keep(GitRepository.create());
  const quarter = Buffer.alloc(16 * 1024 * 1024);
  const names = ['a.csr', 'b.csr', 'c.csr', 'd.csr'];
  const most = Object.fromEntries(
    names.map((name, i) => [name, Buffer.concat([quarter.subarray(1), Buffer.of(i)])]),
  );
  const query = (base: string) => room.query({ base, head: {}, workspace: repository.path, token: null });
  const read = await readBaseFiles(query(repository.commit(most)));
  expect(read.kind === 'files' && read.differing.map(({ path }) => path)).toEqual(names);
  const beyond = repository.commit({ ...most, 'e.csr': 'x' });
  expect(shown(await readBaseFiles(query(beyond)))).toMatch(/the files that differ are too large together/);
});

it('links that lead to links are followed eight times', async () => {
  const links = Array.from(
    { length: 9 },
    (_, i): TreeFile => ({ path: `${i}`, sha: `${i}`, size: 1, link: true }),
  );
  const file: TreeFile = { path: '9', sha: '9', size: 1, link: false };
  const tree: Tree = {
    files: [...links, file],
    read: async (wanted) => new Map(wanted.map(({ sha }) => [sha, Buffer.from(`${Number(sha) + 1}`)])),
  };
  const followed = await resolveLinks(tree, links);
  expect(followed.map(({ path, sha }) => [path, sha])).toEqual(links.slice(1).map(({ path }) => [path, '9']));
});

it('files that differ are asked for one by one up to 500, and beyond that nothing is compared', async () => {
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csr`, `${i}`]));
  const most = await readBaseFiles(room.query({ base: room.github.store.commit(files(500)), head: {} }));
  expect(most.kind === 'files' && most.differing).toHaveLength(500);
  const beyond = await readBaseFiles(room.query({ base: room.github.store.commit(files(501)), head: {} }));
  expect(beyond.kind).toBe('unknown');
});
