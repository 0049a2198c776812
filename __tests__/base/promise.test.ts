import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lfsPointer } from '../../src/base/versions.ts';
import { newRequest } from '../support/certificates.ts';
import type { Files } from '../support/git-repository.ts';
import { Proposal, type Said, workflowPath, workflowWith } from '../support/proposal.ts';

let a: string;
let b: string;
let c: string;

beforeAll(() => {
  const make = (name: string) => newRequest({ dnsNames: [`${name}.example`] }).pem;
  [a, b, c] = [make('a'), make('b'), make('c')];
});

let proposal: Proposal;

beforeEach(async () => {
  proposal = await Proposal.open({ fromSources: true });
});

afterEach(() => proposal.close());

const nothingChanges = 'changes no authorizations';

const workflow = (inputs: Record<string, string>, more?: Parameters<typeof workflowWith>[1]): Files => ({
  [workflowPath]: workflowWith(inputs, more),
});

const expression = (words: string) => `\${{ ${words} }}`;

const all = { authorize: 'certs/**' };

function expectUnknown(said: Said, why: string): void {
  expect(new Set(Object.values(said.changes))).toEqual(new Set(['unknown']));
  expect(said.codes).toContain('base-unknown');
  expect(said.messages).toContain(why);
  expect(said.comment).not.toContain(nothingChanges);
}

describe('inputs of the base branch', () => {
  it('that are the same prove that nothing changes', async () => {
    proposal.commit({ ...workflow(all), 'certs/a.csr': a }, { README: 'words' });
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged' });
    expect(said.comment.split('\n')[0]).toBe('### ✅ Merging changes no authorizations at Cert Spotter');
    expect(said.base).toEqual({ commit: proposal.base, how: 'git' });
    expect(said.comment).toContain(proposal.head);
    expect(said.codes).toEqual([]);
  });

  it('are not known where the pull request adopts this Action', async () => {
    proposal.commit({ 'certs/a.csr': a }, workflow(all));
    expectUnknown(await proposal.plan(), `the base branch has no ${workflowPath}`);
  });

  it.each<[string, Record<string, string>, Record<string, string>, Record<string, string>]>([
    ['widens a pattern', { authorize: 'certs/a.csr' }, all, { 'a.example': 'unchanged', 'b.example': 'new' }],
    ['narrows a pattern', all, { authorize: 'certs/a.csr' }, { 'a.example': 'unchanged' }],
    [
      'adds a name',
      all,
      { ...all, 'dns-names': 'x.example' },
      { 'a.example,x.example': 'widened', 'b.example,x.example': 'widened' },
    ],
    ['makes a plan come true', { ...all, mode: 'plan' }, all, { 'a.example': 'new', 'b.example': 'new' }],
    [
      'sends it elsewhere',
      { ...all, 'api-url': 'http://127.0.0.1:9/other' },
      { ...all, 'api-url': 'http://127.0.0.1:9/api' },
      { 'a.example': 'new', 'b.example': 'new' },
    ],
  ])('are those of its own workflow where the pull request %s', async (_, before, after, changes) => {
    proposal.commit({ ...workflow(before), 'certs/a.csr': a, 'certs/b.csr': b }, workflow(after));
    const said = await proposal.plan();
    expect(said.changes).toEqual(changes);
    expect(said.codes).toEqual([]);
  });

  it.each<[string, Files, Files, string]>([
    [
      'adds a trigger',
      workflow(all, { on: ['pull_request'] }),
      workflow(all),
      `the pull request changes more than inputs in ${workflowPath}`,
    ],
    [
      'fetches what was a pointer before',
      workflow(all),
      workflow(all, { checkout: { lfs: 'true' } }),
      'more than inputs in',
    ],
    [
      'takes another version of this Action',
      workflow(all),
      workflow(all, { uses: 'certspotter-action/certspotter-action@v2' }),
      'more than inputs in',
    ],
    [
      'takes another key for the API',
      workflow({ ...all, 'api-key': expression('secrets.ONE') }),
      workflow({ ...all, 'api-key': expression('secrets.OTHER') }),
      'changes the input api-key',
    ],
    [
      'replaces an expression',
      workflow({ authorize: expression('vars.CERTS') }),
      workflow(all),
      'the input authorize of the base branch is an expression',
    ],
    [
      'adds a workflow with this Action',
      workflow(all),
      { '.github/workflows/other.yml': workflowWith({ authorize: '**' }) },
      'changes .github/workflows/other.yml',
    ],
    [
      'changes what another workflow uses',
      {
        ...workflow(all),
        '.github/workflows/other.yml': workflowWith({}, { uses: './.github/actions/certs' }),
        '.github/actions/certs/action.yml': 'runs: {using: composite, steps: []}',
      },
      {
        '.github/actions/certs/action.yml':
          'runs: {using: composite, steps: [{uses: certspotter-action/certspotter-action@v1}]}',
      },
      'changes .github/workflows/other.yml',
    ],
    [
      'changes how files are checked out',
      { ...workflow(all), '.gitattributes': '*.csr text eol=crlf\n' },
      { '.gitattributes': '*.csr -text\n' },
      'changes how git checks out files',
    ],
  ])('are not known where the pull request %s', async (_, before, after, why) => {
    proposal.commit({ 'certs/a.csr': a, ...before }, after);
    expectUnknown(await proposal.plan({ inputs: all }), why);
  });

  it.each([
    ["github.event_name == 'push' && 'certs/**' || 'certs/a.csr'", 'unknown'],
    ['github.head_ref', 'unknown'],
    ['env.CERTS', 'unknown'],
    ["hashFiles('certs/**')", 'unknown'],
    ['vars.CERTS', 'unchanged'],
    ["format('{0}/**', vars.FOLDER)", 'unchanged'],
  ])('that are an expression count as known only where it comes out alike: %s', async (value, change) => {
    proposal.commit(
      { ...workflow({ authorize: expression(value) }), 'certs/a.csr': a },
      { 'certs/b.csr': b },
    );
    const said = await proposal.plan({ inputs: all });
    expect(said.changes['a.example']).toBe(change);
    expect(said.comment).not.toContain(nothingChanges);
  });

  it('are those of a workflow that is called, and of what it uses', async () => {
    const called = (authorize: string) =>
      `on: workflow_call\njobs:\n  certificates:\n    steps:\n    - uses: ./.github/actions/certs\n      with: {files: ${authorize}}\n`;
    const caller = 'on: [push, pull_request]\njobs: {call: {uses: ./.github/workflows/called.yml}}\n';
    const action = `runs:\n  using: composite\n  steps:\n  - uses: certspotter-action/certspotter-action@v1\n    with: {authorize: "${expression('inputs.files')}"}\n`;
    const wiring = {
      [workflowPath]: caller,
      '.github/workflows/called.yml': called('certs/**'),
      '.github/actions/certs/action.yml': action,
    };
    proposal.commit({ ...wiring, 'certs/a.csr': a }, { 'certs/b.csr': b });
    const inputs = { authorize: 'certs/**' };
    expect((await proposal.plan({ inputs })).changes).toEqual({
      'a.example': 'unchanged',
      'b.example': 'new',
    });
    proposal.repository.git('checkout', '--quiet', '--force', 'main');
    proposal.repository.git('branch', '--quiet', '-D', 'topic');
    proposal.commit({ ...wiring, '.github/workflows/called.yml': called('certs/none') }, wiring);
    expectUnknown(
      await proposal.plan({ inputs }),
      'changes more than inputs in .github/workflows/called.yml',
    );
  });

  describe('where one job plans and another applies', () => {
    const jobs = (plans: Record<string, string>, apply: Record<string, string>) => workflow(plans, { apply });
    const one = { authorize: 'certs/a.csr' };

    it.each<[string, Files, Files, Record<string, string>, string]>([
      ['leaves both alone', jobs(all, all), {}, { 'a.example': 'unchanged', 'b.example': 'unchanged' }, ''],
      [
        'changes both alike',
        jobs(one, one),
        jobs(all, all),
        { 'a.example': 'unchanged', 'b.example': 'new' },
        '',
      ],
      [
        'changes only what applies',
        jobs({ ...all, comment: 'never' }, one),
        jobs(all, all),
        { 'a.example': 'unknown', 'b.example': 'unknown' },
        'changes the inputs of another step',
      ],
      [
        'hides in an expression what it gains after the merge',
        jobs(all, all),
        jobs({ authorize: expression("github.event_name == 'push' && '**' || 'certs/**'") }, all),
        { 'a.example': 'unknown', 'b.example': 'unknown' },
        'an expression whose value might change after the merge',
      ],
    ])('and the pull request %s', async (_, before, after, changes, why) => {
      proposal.commit({ ...before, 'certs/a.csr': a, 'certs/b.csr': b }, after);
      const said = await proposal.plan({ inputs: all });
      expect(said.changes).toEqual(changes);
      expect(said.messages).toContain(why);
    });
  });

  it.each<[string, Record<string, string>, 'push' | 'pull_request', string, boolean]>([
    ['reads what changes', { authorize: 'other/**' }, 'push', 'other/x.csr', true],
    ['reads what changes by its config file', { config: 'o.yml' }, 'push', 'other/x.csr', true],
    ['reads who knows what', { authorize: expression('vars.OTHER') }, 'push', 'other/x.csr', true],
    ['reads something else', { authorize: 'other/**' }, 'push', 'third/x.csr', false],
    ['has a plan of its own', { authorize: 'other/**' }, 'pull_request', 'other/x.csr', false],
    ['only plans', { authorize: 'other/**', mode: 'plan' }, 'push', 'other/x.csr', false],
    ['has the same inputs', { ...all, 'authorize-by': 'key' }, 'push', 'certs/x.txt', false],
  ])('tell nothing of another workflow that %s', async (_, inputs, event, changed, isUnknown) => {
    const other = { '.github/workflows/other.yml': workflowWith(inputs, { on: [event] }) };
    const config = { 'o.yml': 'authorize: [{files: other/**}]\n' };
    proposal.commit({ ...workflow(all), ...other, ...config, 'certs/a.csr': a }, { [changed]: b });
    const said = await proposal.plan();
    if (isUnknown) expectUnknown(said, 'other.yml uses this Action with other inputs');
    else expect(said.codes).not.toContain('base-unknown');
  });

  describe('where nobody names the workflow', () => {
    const env = { GITHUB_WORKFLOW_REF: '' };

    it('are the same if all workflows are', async () => {
      proposal.commit({ ...workflow(all), 'certs/a.csr': a }, {});
      expect((await proposal.plan({ env })).changes).toEqual({ 'a.example': 'unchanged' });
    });

    it.each<[string, Files, Files, string]>([
      [
        'a workflow differs',
        workflow(all),
        workflow({ ...all, comment: 'never' }),
        'does not say which workflow',
      ],
      ['an input is open', workflow({ authorize: expression('github.head_ref') }), {}, 'is an expression'],
    ])('are not known if %s', async (_, before, after, why) => {
      proposal.commit({ 'certs/a.csr': a, ...before }, after);
      expectUnknown(await proposal.plan({ env, inputs: all }), why);
    });
  });

  it('are not known of a workflow in another repository', async () => {
    proposal.commit({ ...workflow(all), 'certs/a.csr': a }, {});
    const other = { GITHUB_WORKFLOW_REF: `acme/other/${workflowPath}@refs/heads/main` };
    expectUnknown(await proposal.plan({ env: other }), 'another repository');
  });

  it('come with the base’s version of the config file', async () => {
    const config = (files: string) => `authorize: [{files: ${files}}]\n`;
    proposal.commit(
      {
        ...workflow({ config: 'c.yml' }),
        'c.yml': config('certs/a.csr'),
        'certs/a.csr': a,
        'certs/b.csr': b,
      },
      { 'c.yml': config('certs/*') },
    );
    expect((await proposal.plan()).changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'new' });
  });
});

describe('both sides are read by the same rules', () => {
  const start = (files: Files) => ({ ...workflow(all), ...files });

  it('links to links, through folders that are links, and absolute ones', async () => {
    const { path } = proposal.repository;
    proposal.commit(
      start({
        'real/a.csr': a,
        'real/b.csr': b,
        alias: { link: 'real' },
        'one.csr': { link: 'alias/a.csr' },
        'certs/chain.csr': { link: '../one.csr' },
        'certs/absolute.csr': { link: `${path}/alias/b.csr` },
      }),
      { README: 'words' },
    );
    const same = await proposal.plan();
    expect(same.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'unchanged' });
    expect([same.removed, same.codes]).toEqual([[], []]);
  });

  it('a link that stays and leads to what changes hides nothing', async () => {
    proposal.commit(start({ 'real/x.csr': a, 'certs/x.csr': { link: '../real/x.csr' } }), {
      'real/x.csr': b,
    });
    const said = await proposal.plan();
    expect([said.changes, said.removed]).toEqual([{ 'b.example': 'new' }, ['a.example']]);
  });

  it('line ends that git converts', async () => {
    proposal.commit(start({ 'certs/a.csr': a, 'certs/b.csr': b }), { 'certs/c.csr': c });
    proposal.repository.git('config', 'core.autocrlf', 'true');
    proposal.repository.git('checkout', '--quiet', '--force', 'main');
    rmSync(join(proposal.repository.path, 'certs'), { recursive: true });
    proposal.repository.git('checkout', '--quiet', '--force', proposal.merge);
    expect(readFileSync(join(proposal.repository.path, 'certs/a.csr'), 'latin1')).toContain('\r\n');
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'unchanged', 'c.example': 'new' });
    expect([said.removed, said.codes]).toEqual([[], []]);
  });

  it('files in Git LFS, fetched', async () => {
    const pointer = (content: string) => lfsPointer(Buffer.from(content));
    proposal.commit(
      start({
        '.gitattributes': '*.csr filter=lfs diff=lfs merge=lfs -text\n',
        'certs/a.csr': pointer(a),
        'certs/b.csr': pointer(b),
      }),
      { 'certs/b.csr': pointer(c) },
    );
    const write = (path: string, content: string) =>
      writeFileSync(join(proposal.repository.path, path), content);
    write('certs/a.csr', a);
    write('certs/b.csr', c);
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'c.example': 'unknown' });
    expect(said.removed).toEqual([]);
    expect(said.codes).toEqual(['not-checked-out']);
  });

  it('files in Git LFS, not fetched, are told in words of their own', async () => {
    proposal.commit(start({ 'certs/a.csr': a, 'certs/b.csr': lfsPointer(Buffer.from(b)) }), {
      README: 'words',
    });
    const said = await proposal.plan();
    expect(said.codes).toEqual(['not-checked-out']);
    expect(said.messages).toContain('lfs: true');
    expect(said.changes).toEqual({ 'a.example': 'unchanged' });
  });

  it('a filter that changes what is checked out', async () => {
    const kept = (text: string) =>
      text.replaceAll(/[a-z]/gi, (letter) =>
        letter.toLowerCase() === letter ? letter.toUpperCase() : letter.toLowerCase(),
      );
    const { repository } = proposal;
    const files = (x: string, y: string) => ({ 'certs/x.csr': kept(x), 'certs/y.csr': kept(y) });
    proposal.commit(start({ '.gitattributes': '*.csr filter=swap\n', ...files(a, b) }), files(a, c));
    repository.git('config', 'filter.swap.smudge', 'tr a-zA-Z A-Za-z');
    rmSync(join(repository.path, 'certs'), { recursive: true });
    repository.git('checkout', '--quiet', '--', 'certs');
    expect(readFileSync(join(repository.path, 'certs/x.csr'), 'latin1')).toBe(a);
    repository.git('config', 'filter.swap.clean', `touch ${join(repository.path, 'sprung')}`);
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'c.example': 'unknown' });
    expect([said.removed, said.codes]).toEqual([[], ['not-checked-out']]);
    expect(existsSync(join(repository.path, 'sprung'))).toBe(false);
  });

  it('what a sparse checkout leaves out is not taken out', async () => {
    proposal.commit(start({ 'certs/a.csr': a, 'certs/deep/b.csr': b, 'certs/deep/c.csr': c }), {
      'certs/deep/c.csr': null,
    });
    proposal.repository.git(
      'sparse-checkout',
      'set',
      '--no-cone',
      '/.github',
      '/certs/*.csr',
      '!/certs/deep',
    );
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged' });
    expect([said.removed, said.codes]).toEqual([[], ['not-checked-out']]);
    expect(said.messages).toContain('certs/deep/b.csr, certs/deep/c.csr');
    expect(said.comment.split('\n')[0]).toContain('Merging might change authorizations');
  });

  it('a sparse checkout of a partial clone, as actions/checkout makes it, asks GitHub for the workflow only', async () => {
    const files = { [workflowPath]: workflowWith(all), 'certs/a.csr': a, 'docs/b.txt': b };
    proposal.commit(files, { 'certs/c.csr': c });
    const { repository, github, base, merge } = proposal;
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('branch', 'trial');
    const options = ['--depth=2', '--filter=blob:none', '--sparse', '--branch=trial'];
    const clone = repository.clone(...options, '--config=protocol.file.allow=always');
    clone.git('sparse-checkout', 'set', 'certs');
    for (const [commit, more] of [
      [base, {}],
      [merge, { 'certs/c.csr': c }],
    ] as const) {
      github.store.commits.set(
        commit,
        github.store.commits.get(github.store.commit({ ...files, ...more })) ?? '',
      );
    }
    const said = await proposal.plan({ workspace: clone.path, inputs: all });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'c.example': 'new' });
    expect([said.removed, said.codes, said.base['how']]).toEqual([[], [], 'git']);
    const asked = github.requests.filter(({ path }) => path.startsWith('/git/'));
    expect(asked.map(({ path }) => path.slice(0, 11))).toEqual(['/git/trees/', '/git/blobs/']);
    clone.remove();
  });

  it('what moves into a submodule that is not checked out is not taken out', async () => {
    const inner = '1'.repeat(40);
    proposal.commit(start({ 'certs/a.csr': a, 'certs/sub/b.csr': b }), { 'certs/sub/b.csr': null });
    const { repository } = proposal;
    repository.git('update-index', '--add', '--cacheinfo', `160000,${inner},certs/sub`);
    repository.git('commit', '--quiet', '--amend', '--no-edit');
    proposal.merge = repository.git('rev-parse', 'HEAD');
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged' });
    expect([said.removed, said.codes]).toEqual([[], ['not-checked-out']]);
  });

  it('a submodule that is checked out on both sides', async () => {
    const inner = await Proposal.open({ fromSources: true });
    inner.commit({ 'a.csr': a, 'b.csr': b }, { 'c.csr': c });
    const { repository } = proposal;
    const take = (commit: string) => {
      repository.git('-C', 'certs/sub', 'fetch', '--quiet', 'origin', 'main', 'topic');
      repository.git('-C', 'certs/sub', 'checkout', '--quiet', commit);
    };
    repository.commit(start({}));
    const add = ['submodule', '--quiet', 'add', `file://${inner.repository.path}`, 'certs/sub'];
    repository.git('-c', 'protocol.file.allow=always', ...add);
    take(inner.base);
    proposal.base = repository.commit({});
    repository.git('checkout', '--quiet', '-b', 'topic');
    take(inner.head);
    proposal.head = repository.commit({});
    const said = await proposal.plan({ sha: proposal.head });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'unchanged', 'c.example': 'new' });
    expect([said.removed, said.codes]).toEqual([[], []]);
    await inner.close();
  });

  it.each<[string, boolean]>([
    ['adds', false],
    ['leaves', true],
  ])('a pointer of Git LFS that the pull request %s proves nothing, unless it stays', async (_, stays) => {
    const pointer = { 'certs/b.csr': lfsPointer(Buffer.from(b)) };
    proposal.commit(
      start({ 'certs/a.csr': a, ...(stays ? pointer : {}) }),
      stays ? { README: '1' } : pointer,
    );
    const said = await proposal.plan();
    expect(said.codes).toEqual(['not-checked-out']);
    expect(said.comment.includes(nothingChanges)).toBe(stays);
  });

  it('a file that becomes a pointer of Git LFS is not taken out', async () => {
    proposal.commit(start({ 'certs/a.csr': a, 'certs/b.csr': b }), {
      'certs/b.csr': lfsPointer(Buffer.from(b)),
    });
    const said = await proposal.plan();
    expect([said.changes, said.removed]).toEqual([{ 'a.example': 'unchanged' }, []]);
    expect(said.codes).toEqual(['not-checked-out']);
    expect(said.comment).not.toContain(nothingChanges);
  });

  it('what was changed after the checkout is not taken for what was committed', async () => {
    proposal.commit(start({ 'certs/a.csr': a }), { README: 'words' });
    writeFileSync(join(proposal.repository.path, 'certs/a.csr'), b);
    expect((await proposal.plan()).changes).toEqual({ 'b.example': 'new' });
  });
});

describe('what is checked out', () => {
  const files = () => ({ [workflowPath]: workflowWith(all), 'certs/a.csr': a });

  it('is told where it is the base branch itself', async () => {
    proposal.commit(files(), { 'certs/b.csr': b });
    proposal.repository.git('checkout', '--quiet', 'main');
    expectUnknown(await proposal.plan(), 'the base branch itself is checked out');
  });

  it('is compared with what it was merged onto, however old the event’s base is', async () => {
    const old = proposal.repository.commit({ 'certs/b.csr': b });
    proposal.commit(files(), { README: 'words' });
    const said = await proposal.plan({ base: { sha: old } });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'unchanged' });
    expect(said.base['commit']).toBe(proposal.base);
  });

  it('is no proof where the branch is behind a base that reads other files since', async () => {
    proposal.commit(files(), { 'other/b.csr': b });
    const { repository } = proposal;
    repository.git('checkout', '--quiet', 'main');
    proposal.base = repository.commit(workflow({ authorize: '**/*.csr' }));
    repository.git('checkout', '--quiet', 'topic');
    const said = await proposal.plan({ sha: proposal.head });
    expectUnknown(said, `the base branch has changed ${workflowPath} since the branch left it`);
  });

  it('may be in a folder of the workspace, beside another repository', async () => {
    await proposal.close();
    const outer = await Proposal.open({ fromSources: true });
    const inner = await Proposal.open({ fromSources: true, path: join(outer.repository.path, 'source') });
    proposal = outer;
    rmSync(join(outer.repository.path, '.git'), { recursive: true });
    const checkout = { path: 'other', repository: 'acme/other' };
    inner.commit(
      { [workflowPath]: workflowWith({ authorize: '**/*.csr' }, { checkout }), 'a.csr': a },
      { 'b.csr': b },
    );
    const other = await Proposal.open({ fromSources: true, path: join(outer.repository.path, 'other') });
    other.repository.commit({ 'c.csr': c });
    other.repository.git('remote', 'add', 'origin', 'https://github.com/acme/other');
    const said = await inner.plan({ workspace: outer.repository.path, folder: 'source/' });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'new', 'c.example': 'unchanged' });
    await Promise.all([inner.close(), other.close()]);
  });

  it('that the workflow does not make is no other repository', async () => {
    proposal.commit({ [workflowPath]: workflowWith({ authorize: '**/*.csr' }), 'a.csr': a }, { 'b.csr': b });
    const planted = await Proposal.open({
      fromSources: true,
      path: join(proposal.repository.path, 'planted'),
    });
    planted.repository.commit({ 'c.csr': c });
    planted.repository.git('remote', 'add', 'origin', 'https://github.com/acme/other');
    const said = await proposal.plan();
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'new', 'c.example': 'new' });
    await planted.close();
  });

  it('is no repository that the pull request brought along', async () => {
    const planted = proposal.repository;
    planted.commit({ ...files(), 'certs/b.csr': b });
    renameSync(join(planted.path, '.git'), join(planted.path, 'bare'));
    for (const name of ['HEAD', 'objects', 'refs', 'config']) {
      symlinkSync(join('bare', name), join(planted.path, name));
    }
    const said = await proposal.plan({ inputs: all, base: { sha: '4'.repeat(40) } });
    expect(said.base['how']).not.toBe('git');
    expect(said.comment).not.toContain(nothingChanges);
  });

  it('without git is compared by GitHub’s API', async () => {
    const base = proposal.github.store.commit(files());
    proposal.repository.write({ ...files(), 'certs/b.csr': b });
    rmSync(join(proposal.repository.path, '.git'), { recursive: true });
    const said = await proposal.plan({ base: { sha: base }, env: { PATH: '/nowhere' } });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'new' });
    expect(said.base).toEqual({ commit: base, how: 'api' });
    expect(proposal.github.violations).toEqual([]);
  });
});

describe('what comes of a merge', () => {
  it('into a branch that is not the default one is a plan', async () => {
    proposal.commit({ ...workflow(all), 'certs/a.csr': a }, { 'certs/b.csr': b });
    const said = await proposal.plan({ base: { ref: 'develop' } });
    expect(said.comment.split('\n')[0]).toMatch(
      /Merging authorizes nothing yet, because runs on .?develop.? only plan; once on .?main.?, it authorizes 1 new key/,
    );
  });

  it.each([
    [{ state: 'closed', merged: false }, 'closed without merging, so this plan will not be applied'],
    [{ state: 'closed', merged: true }, 'The merge authorizes 1 new key'],
  ])('is told of a pull request that is over: %j', async (pullRequest, words) => {
    proposal.commit({ ...workflow(all), 'certs/a.csr': a }, { 'certs/b.csr': b });
    expect((await proposal.plan({ pullRequest })).comment.split('\n')[0]).toContain(words);
  });
});
