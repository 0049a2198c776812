import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Files, GitRepository } from '../support/git-repository.ts';
import { BaseRoom, onBase, readBaseFiles, shown } from '../support/github/base-room.ts';
import type { FileContent } from '../support/github/store.ts';

let room: BaseRoom;

beforeEach(async () => {
  room = await BaseRoom.open();
});

afterEach(() => room.close());

describe('the base of a pull request', () => {
  function merged(): {
    repository: GitRepository;
    event: string;
    moved: string;
    head: string;
    merge: string;
  } {
    const repository = room.keep(GitRepository.create());
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

  it('is what the test merge was made on, even if the base branch has moved on since the event', async () => {
    const { repository, event, head: headSha, merge } = merged();
    const workspace = repository.path;
    const read = await readBaseFiles(
      room.query({ base: event, head, workspace, token: null, sha: merge, headSha }),
    );
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr', 'meanwhile.csr'] });
  });

  it('is requested from GitHub by that commit if the clone is shallow', async () => {
    const { repository, event, moved, head: headSha, merge } = merged();
    repository.git('branch', 'trial');
    const workspace = room.keep(repository.clone('--depth=1', '--branch=trial')).path;
    await readBaseFiles(room.query({ base: event, head, workspace, sha: merge, headSha }));
    expect(room.github.requests[0]?.path).toBe(`/git/trees/${moved}`);
  });

  it('is the event’s if something else is checked out', async () => {
    const { repository, event, head: headSha, merge } = merged();
    repository.git('checkout', '--quiet', 'topic');
    repository.commit({});
    const workspace = repository.path;
    const read = await readBaseFiles(
      room.query({ base: event, head, workspace, token: null, sha: merge, headSha }),
    );
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
  });

  it('is where the branch left it, if the branch itself is checked out', async () => {
    const { repository, moved, head: headSha, merge } = merged();
    repository.git('checkout', '--quiet', 'topic');
    const head = { 'a.csr': 'one', 'topic.csr': 'topic' };
    const workspace = repository.path;
    const read = await readBaseFiles(
      room.query({ base: moved, head, workspace, token: null, sha: merge, headSha }),
    );
    expect(shown(read)).toEqual({ differing: {}, same: ['a.csr'] });
  });

  describe('if only the branch itself is there', () => {
    /** The tree that is requested, and how many requests were made before. */
    async function asked(base: string, more: (repository: GitRepository) => void = () => {}) {
      const { repository, event, merge } = merged();
      repository.git('checkout', '--quiet', 'topic');
      more(repository);
      const headSha = repository.git('rev-parse', 'HEAD');
      room.github.store.mergeBases.set(`${base}...${headSha}`, event);
      const workspace = room.keep(repository.clone('--depth=1', '--branch=topic')).path;
      await readBaseFiles(room.query({ base: base || event, head, workspace, sha: merge, headSha }));
      const paths = room.github.requests.map(({ path }) => path);
      const tree = paths.findIndex((path) => path.startsWith('/git/trees/'));
      return { tree: paths[tree], before: tree, event };
    }

    it('is requested from GitHub', async () => {
      const { tree, before, event } = await asked('5'.repeat(40));
      expect([tree, before]).toEqual([`/git/trees/${event}`, 1]);
    });

    it('is the event’s if GitHub does not know', async () => {
      const base = '5'.repeat(40);
      const fault = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
      room.github.faults.push({ match: ({ path }) => path.startsWith('/compare/'), times: 1, how: fault });
      expect((await asked(base)).tree).toBe(`/git/trees/${base}`);
    });

    it('cannot be determined if the branch was made from that very commit', async () => {
      const { tree, before, event } = await asked('');
      expect([tree, before]).toEqual([`/git/trees/${event}`, 0]);
    });
  });

  it('is the event’s for a merge group, which has no pull request', async () => {
    const { repository, event, merge } = merged();
    const query = room.query({ base: event, head, workspace: repository.path, token: null, sha: merge });
    const context = { ...query.context, pullRequest: null };
    expect(shown(await readBaseFiles({ ...query, context }))).toEqual({ differing: {}, same: ['a.csr'] });
  });

  it('is the event’s if the commit merges something else', async () => {
    const { repository, event, merge } = merged();
    const workspace = repository.path;
    const read = await readBaseFiles(room.query({ base: event, head, workspace, token: null, sha: merge }));
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
    const workspace = room.emptyFolder();
    const { base } = checkOut(workspace, 'source', onBase);
    expect(shown(await readBaseFiles(room.query({ base, head, workspace, token: null })))).toEqual(found);
  });

  it('is found there if only GitHub has the base', async () => {
    const workspace = room.emptyFolder();
    checkOut(workspace, 'source', { 'a.csr': 'unchanged' });
    const base = room.github.store.commit(onBase);
    expect(shown(await readBaseFiles(room.query({ base, head, workspace })))).toEqual(found);
  });

  it('is distinguished by the run’s commit from another one beside it', async () => {
    const workspace = room.emptyFolder();
    checkOut(workspace, 'other', { 'x.csr': 'x' });
    const { base, sha } = checkOut(workspace, 'source', onBase);
    const both = { 'other/x.csr': 'x', ...head };
    const read = await readBaseFiles(room.query({ base, head: both, workspace, token: null, sha }));
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
    const repository = room.keep(GitRepository.create());
    const [base, workspace] =
      source === 'GitHub'
        ? [room.github.store.commit(files), room.emptyFolder()]
        : [repository.commit(files), repository.path];
    const read = await readBaseFiles(room.query({ base, workspace, head: { 'link.csr': 'content' } }));
    expect(shown(read)).toEqual({
      differing: { 'real/a.csr': 'content', 'sub/up.csr': 'content' },
      same: ['link.csr'],
    });
  });
});
