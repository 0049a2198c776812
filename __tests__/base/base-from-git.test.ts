import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import {
  BaseRoom,
  difference,
  isCsr,
  onBase,
  onHead,
  readBaseFiles,
  shown,
} from '../support/github/base-room.ts';

let room: BaseRoom;

beforeEach(async () => {
  room = await BaseRoom.open();
});

afterEach(() => room.close());

describe('from local git', () => {
  it('nothing is requested from GitHub if the commit is there', async () => {
    const repository = room.keep(GitRepository.create());
    const base = repository.commit(onBase);
    repository.commit({ ...onHead, 'gone.csr': null });
    const read = await readBaseFiles(
      room.query({ base, head: onHead, workspace: repository.path, token: null }),
    );
    expect(shown(read)).toEqual(difference);
  });

  it('names and bytes are unchanged', async () => {
    const repository = room.keep(GitRepository.create());
    const bytes = Uint8Array.from({ length: 700 }, (_, i) => i % 256);
    const names = ['tab\there.csr', 'line\nend.csr', '“quoted”.csr', ' space .csr', '-n.csr'];
    const base = repository.commit(Object.fromEntries(names.map((name) => [name, bytes])));
    const read = await readBaseFiles(room.query({ base, head: {}, workspace: repository.path, token: null }));
    expect(read.kind === 'files' && read.differing.map(({ path }) => path)).toEqual([...names].sort());
    const contents = read.kind === 'files' ? read.differing.map((file) => file.bytes) : [];
    expect(contents.every((content) => Buffer.from(content).equals(bytes))).toBe(true);
  });

  it('a shallow clone lacks the base, so GitHub is asked', async () => {
    const origin = room.keep(GitRepository.create());
    const base = origin.commit({ 'a.csr': 'unchanged', 'b.csr': 'before' });
    origin.commit({ 'b.csr': 'after' });
    const clone = room.keep(origin.clone('--depth=1'));
    room.github.store.commits.set(
      base,
      room.github.store.commits.get(room.github.store.commit({ 'b.csr': 'before' })) ?? '',
    );
    const head = { 'b.csr': 'after' };
    const read = await readBaseFiles(room.query({ base, head, workspace: clone.path }));
    expect(shown(read)).toEqual({ differing: { 'b.csr': 'before' }, same: [] });
    expect(room.github.requests).not.toEqual([]);
  });

  it('a partial clone lacks the files, and nothing is fetched behind the user’s back', async () => {
    const origin = room.keep(GitRepository.create());
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const base = origin.commit({ 'b.csr': 'before' });
    origin.commit({ 'b.csr': 'after' });
    const clone = room.keep(origin.clone('--filter=blob:none'));
    const missing = () =>
      clone.git('rev-list', '--objects', '--missing=print', '--all').match(/^\?/gm)?.length;
    const before = missing();
    const read = await readBaseFiles(room.query({ base, head: {}, workspace: clone.path, token: null }));
    expect(shown(read)).toContain('the checkout lacks the base commit');
    expect(before).toBeGreaterThan(0);
    expect(missing()).toBe(before);
  });

  it('no command that the checkout’s configuration names is run', async () => {
    const repository = room.keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'words' });
    const sprung = join(room.emptyFolder(), 'sprung');
    for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.askPass']) {
      repository.git('config', name, `touch ${sprung}; true`);
    }
    const read = await readBaseFiles(room.query({ base, head: {}, workspace: repository.path, token: null }));
    expect(read.kind).toBe('files');
    expect(existsSync(sprung)).toBe(false);
  });

  it('git gets none of the job’s secrets', async () => {
    const repository = room.keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'words' });
    const folder = room.emptyFolder();
    const seen = join(folder, 'seen');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n/usr/bin/env >> ${seen}\nexit 1\n`, { mode: 0o755 });
    vi.stubEnv('PATH', folder);
    vi.stubEnv('INPUT_API-KEY', 'k1_secret');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 't0ken');
    const read = await readBaseFiles(room.query({ base, head: {}, workspace: repository.path, token: null }));
    vi.unstubAllEnvs();
    expect(read.kind).toBe('unknown');
    expect(readFileSync(seen, 'utf8')).toContain('GIT_TERMINAL_PROMPT=0');
    expect(readFileSync(seen, 'utf8')).not.toMatch(/secret|t0ken/);
  });

  it('a machine without git asks GitHub', async () => {
    const repository = room.keep(GitRepository.create());
    repository.commit(onBase);
    const base = room.github.store.commit(onBase);
    vi.stubEnv('PATH', room.emptyFolder());
    const read = await readBaseFiles(room.query({ base, head: onHead, workspace: repository.path }));
    vi.unstubAllEnvs();
    expect(shown(read)).toEqual(difference);
    expect(room.github.requests).toHaveLength(3);
  });

  it('a base that is not a SHA is not passed to git', async () => {
    const repository = room.keep(GitRepository.create());
    repository.commit({ 'a.csr': 'words' });
    for (const base of ['HEAD', '--name-only', '']) {
      const read = await readBaseFiles(
        room.query({ base, head: {}, workspace: repository.path, token: null }),
      );
      expect(shown(read)).toContain('the checkout lacks the base commit');
    }
  });

  it.each([
    ['a file', (objects: string, blob: string) => join(objects, blob.slice(0, 2), blob.slice(2))],
    ['the repository', (objects: string) => join(objects, '..')],
  ])('%s that disappears before it is read is reported', async (_, placeOf) => {
    const repository = room.keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'words', 'b.csr': 'more words' });
    const blob = repository.git('rev-parse', 'HEAD:a.csr');
    const wanted = async () => {
      rmSync(placeOf(join(repository.path, '.git', 'objects'), blob), { recursive: true });
      return isCsr;
    };
    const query = room.query({ base, head: {}, workspace: repository.path, token: null }, { wanted });
    expect(shown(await readBaseFiles(query))).toContain('the checkout lacks the base commit');
  });

  it('a commit that cannot be read does not count as a test merge', async () => {
    const repository = room.keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'unchanged' });
    const sha = repository.commit({ 'a.csr': 'changed' });
    rmSync(join(repository.path, '.git', 'objects', sha.slice(0, 2), sha.slice(2)));
    const head = { 'a.csr': 'changed' };
    const query = room.query({ base, head, workspace: repository.path, token: null, sha });
    expect(shown(await readBaseFiles(query))).toEqual({ differing: { 'a.csr': 'unchanged' }, same: [] });
  });

  it('a repository around the workspace does not count as its own', async () => {
    const around = room.keep(GitRepository.create());
    const base = around.commit({ 'inner/readme.txt': 'x', 'a.csr': 'words' });
    const workspace = join(around.path, 'inner');
    const read = await readBaseFiles(room.query({ base, head: {}, workspace, token: null }));
    expect(read.kind).toBe('unknown');
  });
});
