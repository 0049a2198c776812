import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCertificate, newRequest } from '../support/certificates.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { type Author, jobBot, member } from '../support/github/store.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { record } from '../support/workflow.ts';

const repository = { full_name: 'acme/certs', id: 1, default_branch: 'main' };
const appBot: Author = { login: 'certs-app[bot]', type: 'Bot', association: 'NONE' };

let github: FakeGitHub;
let number: number;
let runs: Run[] = [];
let a: string;
let b: string;

beforeAll(() => {
  a = newRequest({ dnsNames: ['a.example'] }).pem;
  b = newRequest({ dnsNames: ['b.example'] }).pem;
});

beforeEach(async () => {
  github = await startFakeGitHub({
    ghs_job: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
    ghs_app: { contents: 'read', 'pull-requests': 'write', author: appBot },
    ghp_person: { contents: 'read', 'pull-requests': 'write', author: member },
  });
  number = github.store.openPullRequest().number;
});

afterEach(async () => {
  await github.close();
  runs.forEach(forget);
  runs = [];
  expect(github.violations).toEqual([]);
});

interface Job extends Partial<Workflow> {
  readonly run?: number;
  readonly attempt?: number;
  readonly step?: string;
  readonly id?: string;
  readonly token?: string;
  readonly head?: string;
}

async function job({ run = 1, attempt = 1, step, id, token = 'ghs_job', ...workflow }: Job): Promise<Run> {
  const done = await runAction({
    fromSources: true,
    shortWaits: true,
    files: { 'a.csr': a, 'b.csr': b },
    ...workflow,
    inputs: { 'github-token': token, ...(id === undefined ? {} : { id }), ...workflow.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/certs',
      GITHUB_WORKFLOW_REF: 'acme/certs/.github/workflows/certificates.yml@refs/heads/main',
      GITHUB_RUN_ID: String(1000 + run),
      GITHUB_RUN_NUMBER: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...(step === undefined ? {} : { GITHUB_ACTION: step }),
      ...workflow.env,
    },
  });
  runs.push(done);
  return done;
}

/** A run of the pull request, whose base has nothing yet. */
function propose({ head = '3'.repeat(40), ...rest }: Job): Promise<Run> {
  const base = github.store.commit({ 'README.md': 'words' });
  const pullRequest = {
    number,
    base: { sha: base, ref: 'main', repo: repository },
    head: { sha: head, ref: 'topic', repo: repository },
  };
  return job({
    eventName: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    payload: { number, pull_request: pullRequest, repository },
    ...rest,
    inputs: { authorize: 'a.csr', comment: 'on-change', ...rest.inputs },
  });
}

function bodies(): readonly string[] {
  return github.store.comments.map(({ body }) => body);
}

const warnings = ({ annotations }: Run) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('the jobs of a matrix', () => {
  it('that nothing distinguishes share a comment, with a warning that says what to do', async () => {
    const first = await propose({ fromSources: false, inputs: { authorize: 'a.csr' } });
    const second = await propose({ fromSources: false, inputs: { authorize: 'b.csr' } });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('a.example');
    expect(bodies()[0]).toContain('b.example');
    expect(warnings(first).join()).not.toContain('input id');
    expect(warnings(second).join()).toContain('with the input id');
    expect(second.exitCode).toBe(0);
    await propose({ run: 2, inputs: { authorize: 'b.csr' } });
    expect(bodies()[0]).not.toContain('a.example');
  });

  it('have a comment each by their id, as steps do by themselves', async () => {
    await propose({ id: 'one' });
    const other = await propose({ id: 'two', inputs: { authorize: 'b.csr' } });
    const step = await propose({ step: '__acme_action_2' });
    expect(bodies()).toHaveLength(3);
    expect([...warnings(other), ...warnings(step)].join()).not.toContain('input id');
  });

  it('leave the SARIF category to the step that uploads it, if that names one', async () => {
    const upload = '{ uses: github/codeql-action/upload-sarif@v4, with: { category: mine } }';
    const path = '.github/workflows/certificates.yml';
    const files = { 'a.csr': a, [path]: `jobs: { certificates: { steps: [${upload}] } }` };
    const run = await propose({ files, inputs: { sarif: 'out.sarif', comment: 'never' } });
    const [log] = [record(run.json('out.sarif'))['runs']].flat().map(record);
    expect(Object.keys(log ?? {})).not.toContain('automationDetails');
  });

  it('have a SARIF category each', async () => {
    const category = async (more: Job) => {
      const run = await propose({ ...more, inputs: { sarif: 'out.sarif', comment: 'never' } });
      const [log] = [record(run.json('out.sarif'))['runs']].flat().map(record);
      return record(log?.['automationDetails'])['id'];
    };
    expect(await category({ step: 'pins', id: 'x64' })).toBe(
      'certspotter-action/.github/workflows/certificates.yml/certificates/pins/x64/',
    );
    expect(await category({ step: 'pins' })).toBe(
      'certspotter-action/.github/workflows/certificates.yml/certificates/pins/',
    );
  });
});

describe('an older run', () => {
  it('that is run again leaves what the newer one said', async () => {
    await propose({ run: 1 });
    await propose({ run: 2, inputs: { authorize: 'b.csr' } });
    const before = bodies();
    const again = await propose({ fromSources: false, run: 1, attempt: 2 });
    expect(bodies()).toEqual(before);
    expect(again.stdout).toContain('was not changed: a newer run has written it');
  });

  it('whose commit is no longer the newest one posts nothing', async () => {
    const done = await propose({ head: '4'.repeat(40) });
    expect(bodies()).toEqual([]);
    expect(done.stdout).toContain('the pull request has newer commits');
  });

  it('names its commit', async () => {
    await propose({});
    expect(bodies()[0]).toContain(`This comment describes commit \`${'3'.repeat(40)}\`.`);
  });
});

describe('whose token it is', () => {
  it.each([
    ['ghs_job', jobBot],
    ['ghs_app', appBot],
    ['ghp_person', member],
  ])('%s finds its own comment, and leaves what others quote', async (token, author) => {
    await propose({ run: 1, token });
    for (const other of [jobBot, appBot, member].filter(({ login }) => login !== author.login))
      github.store.comment(number, bodies()[0] ?? '', other);
    await propose({ run: 2, token, inputs: { authorize: 'b.csr' } });
    expect(github.store.comments.map(({ edits, author: { login } }) => [login, edits])).toEqual([
      [author.login, 1],
      ...github.store.comments.slice(1).map(({ author: { login } }) => [login, 0]),
    ]);
    expect(github.store.comments).toHaveLength(3);
  });
});

describe('a checkout', () => {
  const remote = (git: GitRepository, url: string) => git.git('remote', 'add', 'origin', url);

  async function placesIn(workspace: string, env: Record<string, string> = {}) {
    const inputs = { authorize: '**/*.txt', sarif: 'out.sarif', 'if-no-files-found': 'ignore' };
    const run = await job({ workspace, inputs, env });
    const [log] = [record(run.json('out.sarif'))['runs']].flat().map(record);
    const results = [log?.['results']].flat().map(record);
    const uris = results.map((result) => {
      const [location] = [result['locations']].flat().map(record);
      return record(record(location?.['physicalLocation'])['artifactLocation'])['uri'];
    });
    const files = run.annotations.map(({ properties }) => properties['file']);
    expect(files.toSorted()).toEqual(uris.toSorted());
    return files.toSorted();
  }

  it.each([
    ['the workspace', ''],
    ['a folder of it', 'source'],
    ['one further down', 'a/b'],
  ])('in %s has paths from the repository’s root', async (_, folder) => {
    const outer = GitRepository.create();
    rmSync(join(outer.path, '.git'), { recursive: true });
    const git = GitRepository.create(join(outer.path, folder));
    git.commit({ 'certs/x.txt': 'nothing' });
    expect(await placesIn(outer.path)).toEqual(['certs/x.txt']);
    rmSync(outer.path, { recursive: true });
  });

  it.each<[string, boolean]>([
    ['by where it came from', true],
    ['by the commit of the run', false],
  ])('beside another one is recognized %s', async (_, byRemote) => {
    const outer = GitRepository.create();
    rmSync(join(outer.path, '.git'), { recursive: true });
    const own = GitRepository.create(join(outer.path, 'own'));
    const sha = own.commit({ 'x.txt': 'nothing' });
    const other = GitRepository.create(join(outer.path, 'other'));
    other.commit({ 'y.txt': 'nothing' });
    if (byRemote) {
      remote(own, 'https://github.com/Acme/certs');
      remote(other, 'git@github.com:acme/other.git');
    }
    const env = byRemote ? {} : { GITHUB_SHA: sha };
    expect(await placesIn(outer.path, env)).toEqual(['other/y.txt', 'x.txt']);
    rmSync(outer.path, { recursive: true });
  });
});

describe('a runner', () => {
  it('whose summary file is gone does not fail a run that passed', async () => {
    const run = await job({
      fromSources: false,
      inputs: { pins: '', authorize: 'a.csr', mode: 'plan' },
      env: { GITHUB_STEP_SUMMARY: join('/', 'nowhere', 'summary') },
    });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'pass']);
    expect(warnings(run).join()).toContain('The job summary could not be written');
  });

  it('only warns about errors with warn-only', async () => {
    const run = await job({ fromSources: false, inputs: { authorize: '*.der', 'warn-only': 'true' } });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'fail']);
  });

  it('without a pull request says once that there is no comment', async () => {
    const run = await job({ inputs: { authorize: 'a.csr', mode: 'plan', comment: 'always' } });
    expect(run.stdout.match(/No comment was posted/g)).toHaveLength(1);
    expect(run.outputs['comment']).toMatch(/^### /);
  });
});

describe('a month of schedules', () => {
  it('of a matrix and of two steps mails what changed, and closes nothing each day', async () => {
    const pinOf = (name: string, notAfter: string) =>
      newCertificate({
        subject: `/CN=${name}`,
        dnsNames: [],
        notBefore: new Date('2026-01-01'),
        notAfter: new Date(notAfter),
      }).pem;
    const files = { 'one/a.pem': pinOf('A', '2026-12-01'), 'two/b.pem': pinOf('B', '2028-12-01') };
    let run = 0;
    // A pin that nears its end, judged by the one job of a matrix, while those of the other are fine.
    for (const day of [1, 2, 3, 4, 5, 6]) {
      run += 1;
      for (const legs of day % 2 === 0 ? ['one', 'two'] : ['two', 'one']) {
        await job({
          run,
          ...(day === 1 && { fromSources: false }),
          eventName: 'schedule',
          files,
          payload: { repository },
          inputs: { pins: `${legs}/*.pem`, issue: 'true', 'as-of': `2026-10-1${day}` },
        });
      }
    }
    expect(github.store.mails.map(({ kind }) => kind)).toEqual(['opened']);
    expect(github.store.issues.filter(({ pullRequest }) => !pullRequest).map(({ state }) => state)).toEqual([
      'open',
    ]);
  });
});
