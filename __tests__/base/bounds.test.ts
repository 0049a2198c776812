import { afterEach, beforeEach, expect, it } from 'vitest';
import { longestTarget, resolveLinks } from '../../src/base/trees.ts';
import type { Octokit } from '../../src/github/client.ts';
import type { Tree, TreeFile } from '../../src/github/tree.ts';
import { GitRepository } from '../support/git-repository.ts';
import { BaseRoom, readBaseFiles, shown } from '../support/github/base-room.ts';
import { quickly } from '../support/github/run-context.ts';

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
  expect(shown(await readBaseFiles(query(beyond)))).toMatch(/the files that differ are too large in total/);
});

/** A tree of links, each of which leads to the target that is given with it, and of one file. */
function linked(targets: Readonly<Record<string, string>>): Tree {
  const links = Object.keys(targets).map((path): TreeFile => ({ path, sha: path, kind: 'link' }));
  const contents = new Map(Object.entries(targets).map(([path, target]) => [path, Buffer.from(target)]));
  return {
    files: [...links, { path: 'file', sha: 'file', kind: 'file' }],
    measure: async (wanted) => new Map(wanted.map(({ sha }) => [sha, contents.get(sha)?.length ?? 1])),
    read: async (wanted) => new Map(wanted.map(({ sha }) => [sha, contents.get(sha) ?? Buffer.of(0)])),
  };
}

it('links that lead to links are followed forty times', async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 41 }, (_, i) => [`${i}`, i === 40 ? 'file' : `${i + 1}`]),
  );
  const followed = await resolveLinks(linked(chain), ['0', '1'], []);
  expect([...followed.keys()]).toEqual(['1']);
});

it('links of up to 4,096 bytes are followed', async () => {
  const followed = async (length: number) => {
    const target = `${'./'.repeat(length / 2 - 2)}file`.padStart(length, '.');
    return [...(await resolveLinks(linked({ link: target }), ['link'], [])).values()];
  };
  expect((await followed(longestTarget)).map(({ sha }) => sha)).toEqual(['file']);
  expect(await followed(longestTarget + 2)).toEqual([]);
});

/** The most requests under way at a time, while the base is read that these files make. */
async function peakOf(files: Readonly<Record<string, string>>): Promise<number> {
  let [running, peak] = [0, 0];
  const connect = async (): Promise<Octokit> => {
    const octokit = await quickly(room.github, 'ghs_job')();
    octokit.hook.wrap('request', async (request, options) => {
      running += 1;
      peak = Math.max(peak, running);
      try {
        return await request(options);
      } finally {
        running -= 1;
      }
    });
    return octokit;
  };
  const query = room.query({ base: room.github.store.commit(files), head: {} }, { connect });
  expect((await readBaseFiles(query)).kind).toBe('files');
  return peak;
}

it('eight files, and eight folders, are requested at a time', async () => {
  const twenty = (name: (i: number) => string) =>
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [name(i), `${i}`]));
  expect(await peakOf(twenty((i) => `${i}.csr`))).toBe(8);
  room.github.treeLimit = 20;
  expect(await peakOf(twenty((i) => `d${i}/f.txt`))).toBe(8);
});

it('a hundred requests are made for folders, and beyond that nothing is compared', async () => {
  const folders = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`d${i}/f.txt`, `${i}`]));
  room.github.treeLimit = 99;
  const most = room.query({ base: room.github.store.commit(folders(98)), head: {} });
  expect((await readBaseFiles(most)).kind).toBe('files');
  expect(room.github.requests).toHaveLength(100);
  const beyond = room.query({ base: room.github.store.commit(folders(99)), head: {} });
  expect(shown(await readBaseFiles(beyond))).toContain('the repository has too many files');
  expect(room.github.requests.length).toBeLessThanOrEqual(200);
});

it('up to 500 files that differ are requested one by one, and beyond that nothing is compared', async () => {
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csr`, `${i}`]));
  const most = await readBaseFiles(room.query({ base: room.github.store.commit(files(500)), head: {} }));
  expect(most.kind === 'files' && most.differing).toHaveLength(500);
  const beyond = await readBaseFiles(room.query({ base: room.github.store.commit(files(501)), head: {} }));
  expect(shown(beyond)).toContain('501 files differ, too many to read one by one');
});
