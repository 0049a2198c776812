import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newKey, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { stranger } from '../support/github/store.ts';
import { workflowPath, workflowWith } from '../support/proposal.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { record } from '../support/workflow.ts';

/** What a reviewer is to see: ten keys as they were, one widened, one removed, one new. */
const same: Record<string, string> = {};
let widened: { readonly before: string; readonly after: string };
let removed: string;
let added: string;

beforeAll(() => {
  for (let i = 0; i < 10; i += 1)
    same[`certs/same-${i}.csr`] = newRequest({ dnsNames: [`s${i}.example`] }).pem;
  const key = newKey();
  widened = {
    before: newRequest({ dnsNames: ['a.example'], key }).pem,
    after: newRequest({ dnsNames: ['a.example', 's1.example', 'b.example'], key }).pem,
  };
  removed = newRequest({ dnsNames: ['gone.example'] }).pem;
  added = newRequest({ dnsNames: ['new.example'] }).pem;
});

/** A workflow that the pull requests here leave as it is. */
const workflow = {
  [workflowPath]: workflowWith({ authorize: 'certs/**' }),
};

let github: FakeGitHub;
let base: string;
let number: number;
let runs: Run[] = [];

beforeEach(async () => {
  github = await startFakeGitHub({
    ghs_job: { contents: 'read', 'pull-requests': 'write' },
    ghs_fork: { contents: 'read', 'pull-requests': 'read', issues: 'read' },
    ghs_none: {},
  });
  number = github.store.openPullRequest().number;
  base = github.store.commit({
    ...workflow,
    ...same,
    'certs/wide.csr': widened.before,
    'certs/gone.csr': removed,
    'README.md': 'words',
  });
});

afterEach(async () => {
  await github.close();
  for (const run of runs) forget(run);
  runs = [];
  expect(github.violations).toEqual([]);
});

function payload(fork: boolean): unknown {
  const repo = { full_name: 'acme/certs', id: 1 };
  const head = fork ? { full_name: 'mallory/certs', id: 2 } : repo;
  return {
    number,
    pull_request: {
      number,
      base: { sha: base, ref: 'main', repo },
      head: { sha: '3'.repeat(40), ref: 'topic', repo: head },
    },
    repository: { ...repo, default_branch: 'main' },
  };
}

interface Setting extends Partial<Workflow> {
  readonly token?: string;
  readonly fork?: boolean;
}

async function propose({ token = 'ghs_job', fork = false, ...more }: Setting = {}): Promise<Run> {
  const run = await runAction({
    shortWaits: true,
    eventName: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    payload: payload(fork),
    files: { ...workflow, ...same, 'certs/wide.csr': widened.after, 'certs/new.csr': added },
    ...more,
    inputs: {
      authorize: 'certs/**',
      comment: 'on-change',
      'github-token': token,
      report: 'report.json',
      ...more.inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/certs',
      GITHUB_WORKFLOW_REF: `acme/certs/${workflowPath}@refs/pull/${number}/merge`,
      ...more.env,
    },
  });
  runs.push(run);
  return run;
}

function changes(run: Run): Readonly<Record<string, unknown>> {
  const { authorizations } = record(run.json('report.json'));
  const all = (Array.isArray(authorizations) ? authorizations : []).map(record);
  return Object.fromEntries(all.map((one) => [one['publicKeySha256'], one['change']]));
}

function ours(): readonly string[] {
  return github.store.comments.map(({ body }) => body).filter((body) => !body.startsWith('chatter'));
}

describe('a pull request', () => {
  it('is compared with its base, and gets one comment', async () => {
    const run = await propose();
    expect(run.exitCode).toBe(0);
    const expected = Object.values(same).map((pem) => [publicKeySha256('req', pem), 'unchanged']);
    expect(changes(run)).toEqual({
      ...Object.fromEntries(expected),
      [publicKeySha256('req', widened.after)]: 'widened',
      [publicKeySha256('req', added)]: 'new',
    });
    expect(github.requests.filter(({ path }) => path.startsWith('/git/'))).toHaveLength(3);
    const [comment = '', ...more] = ours();
    expect(more).toEqual([]);
    expect(comment).toContain(publicKeySha256('req', removed).slice(0, 8));
    expect(comment).toContain('gone.example');
    expect(comment).toMatch(/\*\*`?b\.example/);
    expect(comment).toContain('s1.example');
    expect(comment).not.toMatch(/\*\*`?s1\.example/);
    expect(comment).not.toContain('s5.example');
  });

  it('is compared by the base’s version of the config file', async () => {
    const config = (files: string) => `authorize:\n- files: ${files}\n`;
    base = github.store.commit({
      ...workflow,
      ...same,
      'certs/new.csr': added,
      'c.yml': config('certs/same-*.csr'),
    });
    const run = await propose({
      fromSources: true,
      files: { ...workflow, ...same, 'certs/new.csr': added, 'c.yml': config('certs/*.csr') },
      inputs: { authorize: '', config: 'c.yml' },
    });
    expect(changes(run)[publicKeySha256('req', added)]).toBe('new');
    expect(ours()[0]).toContain('new.example');
  });

  it('still has one comment after a second run and among 250 others', async () => {
    for (let i = 0; i < 250; i += 1) github.store.comment(number, `chatter ${i}`, stranger);
    await propose();
    await propose();
    expect(ours()).toHaveLength(1);
    const writes = github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(writes.map(({ method }) => method)).toEqual(['POST']);
  });

  it('gets an updated comment when it no longer changes anything', async () => {
    await propose({ fromSources: true });
    base = github.store.commit({
      ...workflow,
      ...same,
      'certs/wide.csr': widened.after,
      'certs/new.csr': added,
    });
    await propose({ fromSources: true });
    expect(ours()).toHaveLength(1);
    expect(ours()[0]).not.toContain('gone.example');
  });

  it('that changes nothing is not commented on', async () => {
    base = github.store.commit({
      ...workflow,
      ...same,
      'certs/wide.csr': widened.after,
      'certs/new.csr': added,
    });
    await propose();
    expect(ours()).toEqual([]);
  });

  it('from a fork still has its plan, and a warning that there can be no comment', async () => {
    const run = await propose({ token: 'ghs_fork', fork: true });
    expect(run.exitCode).toBe(0);
    expect(changes(run)[publicKeySha256('req', added)]).toBe('new');
    expect(run.annotations.map(({ level, message }) => `${level} ${message}`).join('\n')).toMatch(
      /warning .*pull-requests: write/,
    );
    expect(ours()).toEqual([]);
  });

  it.each([
    ['a token that may not read', 'ghs_none'],
    ['no token', ''],
  ])('with %s is not compared, which is not a failure', async (_, token) => {
    const run = await propose({ token, fromSources: true });
    expect(run.exitCode).toBe(0);
    expect(new Set(Object.values(changes(run)))).toEqual(new Set(['unknown']));
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('contents: read');
  });

  it('waits for a secondary rate limit', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    const how = { kind: 'answer', status: 403, headers: { 'retry-after': '1' }, body: { message } } as const;
    github.faults.push({ match: ({ path }) => path.startsWith('/git/'), times: 1, how });
    const run = await propose();
    expect(changes(run)[publicKeySha256('req', added)]).toBe('new');
    expect(run.annotations).toEqual([]);
  });
});

it('a merge group is compared with its base too', async () => {
  const run = await propose({
    eventName: 'merge_group',
    ref: 'refs/heads/gh-readonly-queue/main/pr-1-abc',
    payload: {
      merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: 'f'.repeat(40) },
      repository: { full_name: 'acme/certs', default_branch: 'main' },
    },
  });
  expect(changes(run)[publicKeySha256('req', widened.after)]).toBe('widened');
  expect(ours()).toEqual([]);
});
