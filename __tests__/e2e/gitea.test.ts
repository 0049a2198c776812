import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newCertificate, newRequest } from '../support/certificates.ts';
import { type FakeGitea, startFakeGitea } from '../support/github/fake-gitea.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';

const bots = ['gitea-actions', 'forgejo-actions'] as const;
const repository = { full_name: 'acme/certs', default_branch: 'main' };
const token = 'giteajobtoken';

let csr: string;
let pin: string;
let gitea: FakeGitea;
let runs: Run[] = [];
let count = 0;

beforeAll(() => {
  csr = newRequest({ dnsNames: ['a.example'] }).pem;
  const validity = { notBefore: new Date('2026-01-01'), notAfter: new Date('2027-01-01') };
  pin = newCertificate({ subject: '/CN=Checkpoints', dnsNames: [], ...validity }).pem;
});

afterEach(async () => {
  await gitea.close();
  runs.forEach(forget);
  runs = [];
});

/** A job of act_runner or forgejo-runner: no workflow file is named, and a summary is shown nowhere. */
async function job(workflow: Partial<Workflow>): Promise<Run> {
  count += 1;
  const run = await runAction({
    shortWaits: true,
    files: { 'a.csr': csr, 'pin.pem': pin },
    payload: { repository },
    ...workflow,
    inputs: { 'github-token': token, ...workflow.inputs },
    env: {
      GITHUB_API_URL: gitea.url,
      GITHUB_REPOSITORY: 'acme/certs',
      GITHUB_RUN_NUMBER: String(count),
      GITHUB_RUN_ID: String(count),
      GITHUB_STEP_SUMMARY: '',
      GITEA_ACTIONS: 'true',
    },
  });
  runs.push(run);
  expect([run.stderr, gitea.violations]).toEqual(['', []]);
  return run;
}

const head = { sha: '3'.repeat(40), ref: 'topic', repo: { full_name: 'acme/certs' } };
const base = { sha: '2'.repeat(40), ref: 'main', repo: { full_name: 'acme/certs' } };

describe.each(bots)('as %s', (bot) => {
  // Both are the same to this Action but for the name, so one of them is enough as shipped.
  const fromSources = bot !== bots[0];

  it.each([true, false])(
    'one comment is kept on a pull request; the API names the user: %s',
    async (tells) => {
      gitea = await startFakeGitea(bot, tells);
      const payload = { repository, number: 7, pull_request: { number: 7, head, base } };
      const pull = { eventName: 'pull_request', ref: 'refs/pull/7/head', payload };
      const propose = () =>
        job({ ...pull, fromSources, inputs: { pins: 'pin.pem', comment: 'always', 'as-of': '2026-03-01' } });
      await propose();
      const quoted = { ...gitea.comments[0], id: 500, user: { id: 5, login: 'mallory' } };
      gitea.comments.push({ title: '', body: '', state: 'open', ...quoted });
      const run = await propose();
      expect([run.exitCode, run.outputs['outcome']]).toEqual([0, 'pass']);
      expect(gitea.comments.map(({ user }) => user.login)).toEqual([bot, 'mallory']);
      expect(gitea.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
      expect(gitea.requests).toContain('PATCH /issues/comments/N');
    },
  );

  it('one issue is opened, closed and opened again', async () => {
    gitea = await startFakeGitea(bot, true);
    const watch = (asOf: string) =>
      job({ fromSources, eventName: 'schedule', inputs: { pins: 'pin.pem', issue: 'true', 'as-of': asOf } });
    const states: string[] = [];
    for (const asOf of ['2026-12-20', '2026-12-21', '2026-03-01', '2026-12-20']) {
      await watch(asOf);
      states.push(gitea.issues.map(({ state }) => state).join());
    }
    expect(states).toEqual(['open', 'open', 'closed', 'open']);
  });
});
