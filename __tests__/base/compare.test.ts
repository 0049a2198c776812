import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunContext } from '../../src/github/context.ts';
import type { RawInputs } from '../../src/inputs/definition.ts';
import { run } from '../../src/main.ts';
import { removedKeys } from '../../src/report/result.ts';
import { accepted } from '../inputs/parsed.ts';
import { newCertificate, newRequest } from '../support/certificates.ts';
import { type Files, GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { pullRequestContext } from '../support/github/run-context.ts';
import { never } from '../support/sending.ts';

let github: FakeGitHub;
const repositories: GitRepository[] = [];

beforeEach(async () => {
  github = await startFakeGitHub({ ghs_job: { contents: 'read', 'pull-requests': 'write' } });
});

afterEach(async () => {
  await github.close();
  for (const repository of repositories.splice(0)) repository.remove();
});

/** A workflow that the pull requests here leave as it is. */
const workflow = { '.github/workflows/certificates.yml': 'on: [push, pull_request]\njobs: {}\n' };

function repositoryWith(files: Files): { repository: GitRepository; base: string } {
  const repository = GitRepository.create();
  repositories.push(repository);
  return { repository, base: repository.commit({ ...files, ...workflow }) };
}

/** A plan as a run makes it in a pull request. */
async function planIn(
  { path }: GitRepository,
  inputs: RawInputs,
  changes: Partial<RunContext>,
  signal = never,
) {
  const { number } = github.store.openPullRequest();
  const context = pullRequestContext(github, number, { workspace: path, ...changes });
  const host = { workspace: path, runnerTemp: null, context, environment: {}, signal, now: Date.now() };
  const report = await run(inputs, { ...host, hide: () => undefined, say: () => {}, progress: () => {} });
  const { result } = accepted(report);
  return {
    kind: result.comparison.kind,
    removed: removedKeys(result.comparison).map(({ dnsNames }) => dnsNames),
    findings: result.findings.map(({ level, code }) => `${level} ${code}`),
    comments: github.store.comments.map(({ body }) => body.split('\n')[0]),
  };
}

const request = newRequest({ dnsNames: ['shop.example'] }).pem;

describe('a config file that authorizes nothing any more', () => {
  const pin = newCertificate({ subject: '/CN=Pin', dnsNames: [] }).pem;
  const pins = 'pins: [{files: pin.pem, fail-before: 0d, warn-before: 0d}]\n';
  const before = { 'a.csr': request, 'pin.pem': pin, 'c.yml': `authorize: [{files: a.csr}]\n${pins}` };

  it('removes keys that the base branch’s version has', async () => {
    const { repository, base } = repositoryWith(before);
    repository.commit({ 'c.yml': pins });
    const seen = await planIn(repository, { config: 'c.yml' }, { base: { sha: base, ref: 'main' } });
    expect(seen).toMatchObject({ kind: 'compared', removed: [['shop.example']], findings: [] });
  });

  it('asks GitHub for the base, as the base may authorize or watch more', async () => {
    const { repository } = repositoryWith({ ...before, 'c.yml': pins });
    const base = { sha: github.store.commit({ ...before, ...workflow }), ref: 'main' };
    const inputs = { config: 'c.yml', comment: 'on-change', 'github-token': 'ghs_job' };
    const sha = repository.git('rev-parse', 'HEAD');
    expect(await planIn(repository, inputs, { base, sha })).toEqual({
      kind: 'compared',
      removed: [['shop.example']],
      findings: [],
      comments: ['### ✅ Merging authorizes nothing new and removes 1 key, which stays authorized'],
    });
  });

  it('adds no authorization, even if the base cannot be read', async () => {
    const { repository } = repositoryWith({ ...before, 'c.yml': pins });
    const seen = await planIn(repository, { config: 'c.yml' }, {});
    expect(seen).toMatchObject({ kind: 'none', findings: ['warning github-api'] });
  });
});

describe('pull_request_target', () => {
  const event = (base: string, sha: string): Partial<RunContext> => ({
    eventName: 'pull_request_target',
    base: { sha: base, ref: 'main' },
    sha,
  });

  it.each(['of the run', 'of the event'])(
    'with the base branch %s checked out knows no changes',
    async (of) => {
      const { repository, base } = repositoryWith({ 'a.csr': request });
      const other = '5'.repeat(40);
      const same = github.store.commit({ 'a.csr': request, ...workflow });
      github.store.commits.set(other, github.store.commits.get(same) ?? '');
      const inputs = { authorize: '*.csr', comment: 'always', 'github-token': 'ghs_job' };
      const changes = of === 'of the run' ? event(other, base) : event(base, other);
      expect(await planIn(repository, inputs, changes)).toMatchObject({
        kind: 'unknown',
        findings: ['warning base-unknown'],
        comments: ['### ⚠️ Merging requests 1 authorization, which might be new'],
      });
    },
  );

  it('with the pull request checked out compares that', async () => {
    const { repository, base } = repositoryWith({ 'a.csr': request });
    const sha = repository.commit({ README: 'words' });
    const pullRequest = { number: 7, fork: false, head: { sha, ref: 'topic' }, state: 'open' } as const;
    const seen = await planIn(repository, { authorize: '*.csr' }, { ...event(base, base), pullRequest });
    expect(seen).toMatchObject({ kind: 'compared', findings: [] });
  });

  it('with its own files in the base branch knows no changes either', async () => {
    const { repository, base } = repositoryWith({ 'a.csr': request });
    repository.write({ 'b.csr': newRequest({ dnsNames: ['other.example'] }).pem });
    const seen = await planIn(repository, { authorize: '*.csr' }, event(base, base));
    expect(seen).toMatchObject({ kind: 'unknown', findings: ['warning base-unknown'] });
  });
});

it('nothing is compared in a job that was cancelled, and nothing more is reported about it', async () => {
  const { repository, base } = repositoryWith({ 'a.csr': request });
  const changes = { base: { sha: base, ref: 'main' } };
  const seen = await planIn(repository, { authorize: '*.csr' }, changes, AbortSignal.abort());
  expect(seen).toMatchObject({ kind: 'unknown', removed: [], findings: [] });
});
