import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BaseFiles, type BaseQuery, readBaseFiles } from '../../src/github/base.ts';
import { blobSha } from '../../src/github/blob.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type Files, GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { pullRequestContext, quickly } from '../support/github/run-context.ts';
import type { FileContent } from '../support/github/store.ts';

let github: FakeGitHub;
const rooms: string[] = [];

beforeEach(async () => {
  github = await startFakeGitHub({ ghs_job: { contents: 'read' }, ghs_none: {} });
});

afterEach(async () => {
  await github.close();
  for (const path of rooms.splice(0)) rmSync(path, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  rooms.push(path);
  return path;
}

function keep(repository: GitRepository): GitRepository {
  rooms.push(repository.path);
  return repository;
}

const isCsr = (path: string): boolean => path.endsWith('.csr');

interface Setting {
  readonly base: string;
  readonly head: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly token?: string | null;
  readonly sha?: string;
  readonly headSha?: string;
}

function query(setting: Setting, changes: Partial<BaseQuery> = {}): BaseQuery {
  const { base: sha, head, token = 'ghs_job', workspace = emptyFolder(), headSha = '3'.repeat(40) } = setting;
  const base = { sha, ref: 'main' };
  const pullRequest = { number: 7, fork: false, head: { sha: headSha, ref: 'topic' } };
  const commit = setting.sha === undefined ? {} : { sha: setting.sha };
  return {
    context: pullRequestContext(github, 7, { base, workspace, pullRequest, ...commit }),
    base,
    config: null,
    wanted: async () => isCsr,
    head: Object.entries(head).map(([path, content]) => ({ path, blobSha: blobSha(Buffer.from(content)) })),
    connect: token === null ? null : quickly(github, token),
    ...changes,
  };
}

/** What was read, as text by path. */
function shown(base: BaseFiles) {
  if (base.kind === 'unknown') return toPlain(base.finding.message);
  const differing = base.differing.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);
  return { differing: Object.fromEntries(differing), same: base.same };
}

/** The bodies of messages that end in a hint. */
function hint(base: BaseFiles): string {
  return base.kind === 'unknown' ? toPlain(base.finding.hint) : '';
}

const onBase: Files & Record<string, FileContent> = {
  'a.csr': 'unchanged',
  'deep/er/b.csr': 'before',
  'gone.csr': 'removed',
  'README.md': 'words',
};
const onHead = { 'a.csr': 'unchanged', 'deep/er/b.csr': 'after', 'new.csr': 'new' };
const difference = { differing: { 'deep/er/b.csr': 'before', 'gone.csr': 'removed' }, same: ['a.csr'] };

describe('from GitHub’s API', () => {
  it('only what differs is read, after one request for the tree', async () => {
    const base = github.store.commit(onBase);
    expect(shown(await readBaseFiles(query({ base, head: onHead })))).toEqual(difference);
    expect(github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}$/, ''))).toEqual([
      '/git/trees/',
      '/git/blobs/',
      '/git/blobs/',
    ]);
  });

  it('nothing more is asked for where nothing differs', async () => {
    const base = github.store.commit({ 'a.csr': 'unchanged' });
    const read = await readBaseFiles(query({ base, head: { 'a.csr': 'unchanged' } }));
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
    expect(github.requests).toHaveLength(1);
  });

  it('bytes come as they are', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);
    const base = github.store.commit({ 'a.csr': bytes });
    const read = await readBaseFiles(query({ base, head: {} }));
    expect(read.kind === 'files' && Buffer.from(read.differing[0]?.bytes ?? []).equals(bytes)).toBe(true);
  });

  it('the commit names its tree where GitHub does not take the one for the other', async () => {
    github.commitsAreTrees = false;
    const base = github.store.commit(onBase);
    expect(shown(await readBaseFiles(query({ base, head: onHead })))).toEqual(difference);
  });

  it('a tree that GitHub cuts off is put together from its subtrees', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d${i % 6}/x${i}/f.csr`, `${i}`]));
    github.treeLimit = 10;
    const base = github.store.commit({ ...many, ...onBase });
    const read = await readBaseFiles(query({ base, head: onHead }));
    expect(read.kind === 'files' && read.differing.map(({ path }) => path)).toEqual(
      [...Object.keys(many), 'deep/er/b.csr', 'gone.csr'].sort(),
    );
  });

  it('a folder with more files than GitHub lists makes it unknown', async () => {
    github.treeLimit = 3;
    const base = github.store.commit(onBase);
    const read = await readBaseFiles(query({ base, head: onHead }));
    expect(shown(read)).toContain('one folder has more files than GitHub lists');
    expect(hint(read)).toContain('fetch-depth: 2');
  });

  it('more folders than a job should ask for make it unknown', async () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`d${i}/f.csr`, `${i}`]));
    github.treeLimit = 101;
    const base = github.store.commit(many);
    expect(shown(await readBaseFiles(query({ base, head: {} })))).toContain('has too many files');
    expect(github.requests.length).toBeLessThanOrEqual(100);
  });

  it('more files than a job should ask for make it unknown', async () => {
    const many = Array.from({ length: 501 }, (_, i) => [`f${i}.csr`, `${i}`] as const);
    const base = github.store.commit(Object.fromEntries(many));
    const read = await readBaseFiles(query({ base, head: {} }));
    expect(shown(read)).toContain('501 files differ');
    expect(github.requests).toHaveLength(1);
  });

  it('more bytes than memory should hold make it unknown', async () => {
    const large = Buffer.alloc(13 * 1024 * 1024);
    const many = [1, 2, 3, 4, 5].map((i) => [`f${i}.csr`, Buffer.concat([large, Buffer.from([i])])] as const);
    const base = github.store.commit(Object.fromEntries(many));
    expect(shown(await readBaseFiles(query({ base, head: {} })))).toContain('too large together');
  });

  it('a file past the size limit is left out, as in the working tree', async () => {
    const base = github.store.commit({ 'big.csr': Buffer.alloc(16 * 1024 * 1024 + 1), 'a.csr': 'small' });
    expect(shown(await readBaseFiles(query({ base, head: {} })))).toEqual({
      differing: { 'a.csr': 'small' },
      same: [],
    });
  });

  it.each([
    ['may not read', 'ghs_none', 'GitHub answered 404', 'contents: read'],
    ['is not valid', 'ghs_unknown', 'GitHub answered 401', 'valid token'],
    ['is missing', null, 'there is no github-token', 'contents: read'],
  ])('it is unknown where the token %s', async (_, token, message, advice) => {
    const base = github.store.commit(onBase);
    const read = await readBaseFiles(query({ base, head: onHead, token }));
    expect(shown(read)).toContain(message);
    expect(hint(read)).toContain(advice);
    expect(read.kind === 'unknown' && read.finding.level).toBe('warning');
  });

  it('an answer that is none makes it unknown', async () => {
    const base = github.store.commit(onBase);
    const how = { kind: 'answer', status: 200, body: '<p>Sign in</p>' } as const;
    github.faults.push({ match: ({ path }) => path.includes('/trees/'), times: 1, how });
    expect(shown(await readBaseFiles(query({ base, head: onHead })))).toContain('without a list of files');
    github.faults.push({ match: ({ path }) => path.includes('/blobs/'), times: 9, how });
    expect(shown(await readBaseFiles(query({ base, head: onHead })))).toContain('without the file');
  });
});

describe('from local git', () => {
  it('nothing is asked of GitHub where the commit is there', async () => {
    const repository = keep(GitRepository.create());
    const base = repository.commit(onBase);
    repository.commit({ ...onHead, 'gone.csr': null });
    const read = await readBaseFiles(query({ base, head: onHead, workspace: repository.path, token: null }));
    expect(shown(read)).toEqual(difference);
  });

  it('names and bytes come as they are', async () => {
    const repository = keep(GitRepository.create());
    const bytes = Uint8Array.from({ length: 700 }, (_, i) => i % 256);
    const names = ['tab\there.csr', 'line\nend.csr', '“quoted”.csr', ' space .csr', '-n.csr'];
    const base = repository.commit(Object.fromEntries(names.map((name) => [name, bytes])));
    const read = await readBaseFiles(query({ base, head: {}, workspace: repository.path, token: null }));
    expect(read.kind === 'files' && read.differing.map(({ path }) => path)).toEqual([...names].sort());
    const contents = read.kind === 'files' ? read.differing.map((file) => file.bytes) : [];
    expect(contents.every((content) => Buffer.from(content).equals(bytes))).toBe(true);
  });

  it('a shallow clone lacks the base, so GitHub is asked', async () => {
    const origin = keep(GitRepository.create());
    const base = origin.commit({ 'a.csr': 'unchanged', 'b.csr': 'before' });
    origin.commit({ 'b.csr': 'after' });
    const clone = keep(origin.clone('--depth=1'));
    github.store.commits.set(
      base,
      github.store.commits.get(github.store.commit({ 'b.csr': 'before' })) ?? '',
    );
    const head = { 'b.csr': 'after' };
    const read = await readBaseFiles(query({ base, head, workspace: clone.path }));
    expect(shown(read)).toEqual({ differing: { 'b.csr': 'before' }, same: [] });
    expect(github.requests).not.toEqual([]);
  });

  it('a partial clone lacks the files, and nothing is fetched behind the user’s back', async () => {
    const origin = keep(GitRepository.create());
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const base = origin.commit({ 'b.csr': 'before' });
    origin.commit({ 'b.csr': 'after' });
    const clone = keep(origin.clone('--filter=blob:none'));
    const missing = () =>
      clone.git('rev-list', '--objects', '--missing=print', '--all').match(/^\?/gm)?.length;
    const before = missing();
    const read = await readBaseFiles(query({ base, head: {}, workspace: clone.path, token: null }));
    expect(shown(read)).toContain('the checkout lacks the base commit');
    expect(before).toBeGreaterThan(0);
    expect(missing()).toBe(before);
  });

  it('no command that the checkout’s configuration names is run', async () => {
    const repository = keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'words' });
    const sprung = join(emptyFolder(), 'sprung');
    for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.askPass']) {
      repository.git('config', name, `touch ${sprung}; true`);
    }
    const read = await readBaseFiles(query({ base, head: {}, workspace: repository.path, token: null }));
    expect(read.kind).toBe('files');
    expect(existsSync(sprung)).toBe(false);
  });

  it('git gets none of the job’s secrets', async () => {
    const repository = keep(GitRepository.create());
    const base = repository.commit({ 'a.csr': 'words' });
    const folder = emptyFolder();
    const seen = join(folder, 'seen');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n/usr/bin/env >> ${seen}\nexit 1\n`, { mode: 0o755 });
    vi.stubEnv('PATH', folder);
    vi.stubEnv('INPUT_API-KEY', 'k1_secret');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 't0ken');
    const read = await readBaseFiles(query({ base, head: {}, workspace: repository.path, token: null }));
    vi.unstubAllEnvs();
    expect(read.kind).toBe('unknown');
    expect(readFileSync(seen, 'utf8')).toContain('GIT_TERMINAL_PROMPT=0');
    expect(readFileSync(seen, 'utf8')).not.toMatch(/secret|t0ken/);
  });

  it('a machine without git asks GitHub', async () => {
    const repository = keep(GitRepository.create());
    repository.commit(onBase);
    const base = github.store.commit(onBase);
    vi.stubEnv('PATH', emptyFolder());
    const read = await readBaseFiles(query({ base, head: onHead, workspace: repository.path }));
    vi.unstubAllEnvs();
    expect(shown(read)).toEqual(difference);
    expect(github.requests).toHaveLength(3);
  });

  it('a repository around the workspace is not taken for it', async () => {
    const around = keep(GitRepository.create());
    const base = around.commit({ 'inner/readme.txt': 'x', 'a.csr': 'words' });
    const workspace = join(around.path, 'inner');
    const read = await readBaseFiles(query({ base, head: {}, workspace, token: null }));
    expect(read.kind).toBe('unknown');
  });
});

describe('the base of a pull request', () => {
  function merged(): {
    repository: GitRepository;
    event: string;
    moved: string;
    head: string;
    merge: string;
  } {
    const repository = keep(GitRepository.create());
    const event = repository.commit({ 'a.csr': 'one' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    const head = repository.commit({ 'topic.csr': 'topic' });
    repository.git('checkout', '--quiet', 'main');
    const moved = repository.commit({ 'meanwhile.csr': 'meanwhile' });
    repository.git('checkout', '--quiet', '--detach');
    repository.git('merge', '--quiet', '--no-ff', '--message=merge', 'topic');
    return { repository, event, moved, head, merge: repository.git('rev-parse', 'HEAD') };
  }

  const head = { 'a.csr': 'one', 'topic.csr': 'topic', 'meanwhile.csr': 'meanwhile' };

  it('is what the trial merge was made on, also where it has moved on since the event', async () => {
    const { repository, event, head: headSha, merge } = merged();
    const workspace = repository.path;
    const read = await readBaseFiles(
      query({ base: event, head, workspace, token: null, sha: merge, headSha }),
    );
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr', 'meanwhile.csr'] });
  });

  it('is asked of GitHub by that commit where the clone is shallow', async () => {
    const { repository, event, moved, head: headSha, merge } = merged();
    repository.git('branch', 'trial');
    const workspace = keep(repository.clone('--depth=1', '--branch=trial')).path;
    await readBaseFiles(query({ base: event, head, workspace, sha: merge, headSha }));
    expect(github.requests[0]?.path).toBe(`/git/trees/${moved}`);
  });

  it('is the event’s where something else is checked out', async () => {
    const { repository, event, head: headSha, merge } = merged();
    repository.git('checkout', '--quiet', 'topic');
    const workspace = repository.path;
    const read = await readBaseFiles(
      query({ base: event, head, workspace, token: null, sha: merge, headSha }),
    );
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
  });

  it('is the event’s where the commit merges something else', async () => {
    const { repository, event, merge } = merged();
    const workspace = repository.path;
    const read = await readBaseFiles(query({ base: event, head, workspace, token: null, sha: merge }));
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
  });
});

describe('a repository that is checked out into a folder of the workspace', () => {
  const head = { 'source/a.csr': 'unchanged', 'source/deep/er/b.csr': 'after', 'source/new.csr': 'new' };
  const found = {
    differing: { 'source/deep/er/b.csr': 'before', 'source/gone.csr': 'removed' },
    same: ['source/a.csr'],
  };

  function checkOut(workspace: string, folder: string, files: Files): { base: string; sha: string } {
    const repository = GitRepository.create(join(workspace, folder));
    const base = repository.commit(files);
    return { base, sha: repository.commit({ 'gone.csr': null, 'deep/er/b.csr': 'after', 'new.csr': 'new' }) };
  }

  it('is found there', async () => {
    const workspace = emptyFolder();
    const { base } = checkOut(workspace, 'source', onBase);
    expect(shown(await readBaseFiles(query({ base, head, workspace, token: null })))).toEqual(found);
  });

  it('is found there where only GitHub has the base', async () => {
    const workspace = emptyFolder();
    checkOut(workspace, 'source', { 'a.csr': 'unchanged' });
    const base = github.store.commit(onBase);
    expect(shown(await readBaseFiles(query({ base, head, workspace })))).toEqual(found);
  });

  it('is told by the run’s commit from another one beside it', async () => {
    const workspace = emptyFolder();
    checkOut(workspace, 'other', { 'x.csr': 'x' });
    const { base, sha } = checkOut(workspace, 'source', onBase);
    const both = { 'other/x.csr': 'x', ...head };
    const read = await readBaseFiles(query({ base, head: both, workspace, token: null, sha }));
    expect(shown(read)).toEqual(found);
  });
});

describe.each(['GitHub', 'local git'])('links on the base branch, from %s', (source) => {
  const files: Record<string, FileContent> = {
    'real/a.csr': 'content',
    'link.csr': { link: 'real/a.csr' },
    'sub/up.csr': { link: '../link.csr' },
    'out.csr': { link: '../../etc/passwd' },
    'loop.csr': { link: 'loop.csr' },
    'lost.csr': { link: 'nothing.csr' },
  };

  it('count as what they lead to', async () => {
    const repository = keep(GitRepository.create());
    const [base, workspace] =
      source === 'GitHub'
        ? [github.store.commit(files), emptyFolder()]
        : [repository.commit(files), repository.path];
    const read = await readBaseFiles(query({ base, workspace, head: { 'link.csr': 'content' } }));
    expect(shown(read)).toEqual({
      differing: { 'real/a.csr': 'content', 'sub/up.csr': 'content' },
      same: ['link.csr'],
    });
  });
});

describe('the config file', () => {
  it('is handed over in the base branch’s version before it is decided what matters', async () => {
    const base = github.store.commit({ 'certs.yml': 'b.csr', 'a.csr': 'a', 'b.csr': 'b' });
    const wanted = async (config: Uint8Array | null) => {
      const name = Buffer.from(config ?? []).toString();
      return (path: string) => path === name;
    };
    const read = await readBaseFiles(query({ base, head: {} }, { config: 'certs.yml', wanted }));
    expect(shown(read)).toEqual({ differing: { 'b.csr': 'b' }, same: [] });
  });

  it('is null where the base branch has none', async () => {
    const base = github.store.commit({ 'a.csr': 'a' });
    const seen: (Uint8Array | null)[] = [];
    const wanted = async (config: Uint8Array | null) => {
      seen.push(config);
      return isCsr;
    };
    await readBaseFiles(query({ base, head: {} }, { config: 'certs.yml', wanted }));
    expect(seen).toEqual([null]);
  });
});
