import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BaseRoom,
  difference,
  hint,
  onBase,
  onHead,
  openBaseFiles,
  readBaseFiles,
  shown,
} from '../support/github/base-room.ts';
import type { Json } from '../support/github/description.ts';

let room: BaseRoom;

beforeEach(async () => {
  room = await BaseRoom.open();
});

afterEach(() => room.close());

describe('from GitHub’s API', () => {
  it('only what differs is read, after one request for the tree', async () => {
    const base = room.github.store.commit(onBase);
    expect(shown(await readBaseFiles(room.query({ base, head: onHead })))).toEqual(difference);
    expect(room.github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}$/, ''))).toEqual([
      '/git/trees/',
      '/git/blobs/',
      '/git/blobs/',
    ]);
  });

  it('what differs is requested with its own deadline, however long reading the working tree took', async () => {
    const base = room.github.store.commit(onBase);
    const { connect, ...query } = room.query({ base, head: onHead });
    let clients = 0;
    const counting = async () => {
      clients++;
      if (connect === null) throw new Error('There is a token.');
      return connect();
    };
    const opened = await openBaseFiles({ ...query, connect: counting });
    expect(clients).toBe(1);
    expect(opened.ok && (await opened.value.readOthers()).files).toHaveLength(3);
    expect(clients).toBe(2);
  });

  it('nothing more is requested if nothing differs', async () => {
    const base = room.github.store.commit({ 'a.csr': 'unchanged' });
    const read = await readBaseFiles(room.query({ base, head: { 'a.csr': 'unchanged' } }));
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
    expect(room.github.requests).toHaveLength(1);
  });

  it('bytes are unchanged', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);
    const base = room.github.store.commit({ 'a.csr': bytes });
    const read = await readBaseFiles(room.query({ base, head: {} }));
    expect(read.kind === 'files' && Buffer.from(read.differing[0]?.bytes ?? []).equals(bytes)).toBe(true);
  });

  it('the commit names its tree if GitHub does not accept one in place of the other', async () => {
    room.github.commitsAreTrees = false;
    const base = room.github.store.commit(onBase);
    expect(shown(await readBaseFiles(room.query({ base, head: onHead })))).toEqual(difference);
  });

  it('a tree that GitHub cuts off is put together from its subtrees', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d${i % 6}/x${i}/f.csr`, `${i}`]));
    room.github.treeLimit = 10;
    const base = room.github.store.commit({ ...many, ...onBase });
    const read = await readBaseFiles(room.query({ base, head: onHead }));
    expect(read.kind === 'files' && read.differing.map(({ path }) => path)).toEqual(
      [...Object.keys(many), 'deep/er/b.csr', 'gone.csr'].sort(),
    );
  });

  it('a folder with more files than GitHub lists makes it unknown', async () => {
    room.github.treeLimit = 3;
    const base = room.github.store.commit(onBase);
    const read = await readBaseFiles(room.query({ base, head: onHead }));
    expect(shown(read)).toContain('one folder has more files than GitHub lists');
    expect(hint(read)).toContain('fetch-depth: 2');
  });

  it('more folders than a job should ask for make it unknown', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`d${i}/f.csr`, `${i}`]));
    room.github.treeLimit = 101;
    const base = room.github.store.commit(many);
    expect(shown(await readBaseFiles(room.query({ base, head: {} })))).toContain('has too many files');
    expect(room.github.requests.length).toBeLessThanOrEqual(100);
  });

  it('more files than a job should ask for make it unknown', async () => {
    const many = Array.from({ length: 501 }, (_, i) => [`f${i}.csr`, `${i}`] as const);
    const base = room.github.store.commit(Object.fromEntries(many));
    const read = await readBaseFiles(room.query({ base, head: {} }));
    expect(shown(read)).toContain('501 files differ');
    expect(room.github.requests).toHaveLength(1);
  });

  it('more bytes than should be in memory make it unknown', async () => {
    const large = Buffer.alloc(13 * 1024 * 1024);
    const many = [1, 2, 3, 4, 5].map((i) => [`f${i}.csr`, Buffer.concat([large, Buffer.from([i])])] as const);
    const base = room.github.store.commit(Object.fromEntries(many));
    expect(shown(await readBaseFiles(room.query({ base, head: {} })))).toContain('too large in total');
  });

  it('a file past the size limit is left out, as in the working tree', async () => {
    const base = room.github.store.commit({
      'big.csr': Buffer.alloc(16 * 1024 * 1024 + 1),
      'a.csr': 'small',
    });
    expect(shown(await readBaseFiles(room.query({ base, head: {} })))).toEqual({
      differing: { 'a.csr': 'small' },
      same: [],
    });
  });

  it.each([
    ['may not read', 'ghs_none', 'GitHub answered 404', 'contents: read'],
    ['is not valid', 'ghs_unknown', 'GitHub answered 401', 'valid token'],
    ['is missing', null, 'there is no github-token', 'contents: read'],
  ])('it is unknown if the token %s', async (_, token, message, advice) => {
    const base = room.github.store.commit(onBase);
    const read = await readBaseFiles(room.query({ base, head: onHead, token }));
    expect(shown(read)).toContain(message);
    expect(hint(read)).toContain(advice);
    expect(read.kind === 'unknown' && read.finding.level).toBe('warning');
  });

  it('a file in an encoding that was not requested makes it unknown', async () => {
    const base = room.github.store.commit({ 'b.csr': 'before' });
    const how = { kind: 'answer', status: 200, body: { content: 'before', encoding: 'utf-8' } } as const;
    room.github.faults.push({ match: ({ path }) => path.includes('/blobs/'), times: 1, how });
    expect(shown(await readBaseFiles(room.query({ base, head: {} })))).toContain('does not contain the file');
  });

  it('a file whose size GitHub does not give is read', async () => {
    const base = room.github.store.commit({ 'b.csr': 'before' });
    const [[sha, entries] = []] = room.github.store.trees;
    const tree = (entries ?? []).map(({ size, ...entry }) => entry);
    const how = { kind: 'answer', status: 200, body: { sha: sha ?? '', tree, truncated: false } } as const;
    room.github.faults.push({ match: ({ path }) => path.includes('/trees/'), times: 1, how });
    expect(shown(await readBaseFiles(room.query({ base, head: {} })))).toMatchObject({
      differing: { 'b.csr': 'before' },
    });
  });

  it('a commit without its tree makes it unknown', async () => {
    const answer = (status: number, body: Json) => ({ kind: 'answer', status, body }) as const;
    room.github.faults.push({
      match: ({ path }) => path.includes('/trees/'),
      times: 1,
      how: answer(404, {}),
    });
    room.github.faults.push({
      match: ({ path }) => path.includes('/commits/'),
      times: 1,
      how: answer(200, {}),
    });
    const base = room.github.store.commit(onBase);
    expect(shown(await readBaseFiles(room.query({ base, head: onHead })))).toContain(
      'does not contain the tree',
    );
  });

  it.each<[string, Json, string]>([
    ['/trees/', '<p>Sign in</p>', 'the JSON that GitHub documents'],
    ['/trees/', {}, 'does not contain a list of files'],
    ['/trees/', { tree: [null] }, 'does not contain a list of files'],
    ['/blobs/', '<p>Sign in</p>', 'the JSON that GitHub documents'],
    ['/blobs/', {}, 'does not contain the file'],
  ])('an invalid response to %s makes it unknown: %j', async (place, body, words) => {
    const base = room.github.store.commit(onBase);
    const how = { kind: 'answer', status: 200, body } as const;
    room.github.faults.push({ match: ({ path }) => path.includes(place), times: 9, how });
    expect(shown(await readBaseFiles(room.query({ base, head: onHead })))).toContain(words);
  });
});
