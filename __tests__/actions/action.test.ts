import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { summary } from '@actions/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsAction } from '../../src/actions/action.ts';
import { failUnexpectedly } from '../../src/actions/toolkit.ts';
import { pemOf } from '../../src/scan/notes.ts';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { newCertificate, newRequest } from '../support/certificates.ts';
import { certificate, commonName, integer, time } from '../support/der-builder.ts';
import { trust } from '../support/fetching.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { makePki, openssl, type Pki } from '../support/openssl.ts';
import { startPages } from '../support/page-server.ts';
import { reply } from '../support/scripted-server.ts';
import { shortWaits } from '../support/short-waits.ts';
import { record } from '../support/workflow.ts';

shortWaits();

const key = 'k13579_in-process-key';
const token = 'ghs_inprocesstoken';
const repository = { full_name: 'acme/certs', default_branch: 'main' };
const workflowPath = '.github/workflows/certificates.yml';
/** A workflow that the pull requests here leave as it is. */
const workflow = { [workflowPath]: 'on: [push, pull_request]\njobs: {}\n' };

/** Where the runner keeps outputs and the summary; the same for all tests, because the toolkit remembers it. */
let runner: string;
let folder: string;
let workspace: string;
let log: string[];
let service: StandIn;
let github: FakeGitHub;
let csr: string;
let pki: Pki;

beforeAll(() => {
  csr = newRequest().pem;
  pki = makePki();
  trust(pki);
  runner = mkdtempSync(join(tmpdir(), 'runner-'));
  return () => {
    pki.remove();
    rmSync(runner, { recursive: true });
  };
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log.push(String(chunk));
    return true;
  });
  service = await startCertSpotter({ key });
  github = await startFakeGitHub({
    [token]: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await service.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  readonly payload?: unknown;
  /** Undefined for a variable that the runner does not set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs as a step in this process; the exit code and what the runner would receive. */
async function step({ inputs, files = { 'a.csr': csr }, eventName = 'push', payload, env = {} }: Step) {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), contents);
  }
  const handed = (name: string, contents = '') => {
    writeFileSync(join(runner, name), contents);
    return join(runner, name);
  };
  const environment: Record<string, string | undefined> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: handed('event', JSON.stringify(payload ?? { repository })),
    GITHUB_JOB: 'certificates',
    GITHUB_OUTPUT: handed('output'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/certs',
    GITHUB_RUN_ID: folder,
    GITHUB_STEP_SUMMARY: handed('summary'),
    GITHUB_WORKFLOW: 'Certificates',
    GITHUB_WORKFLOW_REF: `acme/certs/${workflowPath}@refs/heads/main`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...env,
  };
  const given = {
    'api-key': key,
    'api-url': service.url,
    'github-token': token,
    report: 'report.json',
    ...inputs,
  };
  for (const [name, value] of Object.entries(given)) environment[`INPUT_${name.toUpperCase()}`] = value;
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  await runAsAction(process.env);
  const output = readFileSync(join(runner, 'output'), 'utf8');
  return {
    exitCode: process.exitCode,
    log: log.join(''),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    outputs: output,
    output: (name: string) => new RegExp(`^${name}<<(\\S+)\\n(.*)\\n\\1$`, 'm').exec(output)?.[2],
    report: () => record(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))),
  };
}

function pullRequest(base: string, number = github.store.openPullRequest().number): unknown {
  const head = { sha: '3'.repeat(40), ref: 'topic', repo: repository };
  return {
    number,
    pull_request: { number, head, base: { sha: base, ref: 'main', repo: repository } },
    repository,
  };
}

describe('a push to the default branch', () => {
  it('authorizes, masks the key, and sets the outputs', async () => {
    const run = await step({ inputs: { authorize: '*.csr', sarif: 'out.sarif' } });
    expect([run.exitCode, service.authorized.length]).toEqual([undefined, 1]);
    expect([run.output('outcome'), run.output('authorized'), run.output('sarif')]).toEqual([
      'pass',
      '1',
      'out.sarif',
    ]);
    expect(run.log).toMatch(/^::add-mask::k13579_in-process-key\n/);
    expect(run.log).toContain('1 of 1 authorizations completed.');
    expect(run.summary).toContain('### Authorizations');
  });

  it('works without a summary if the runner has none', async () => {
    const run = await step({ inputs: { authorize: '*.csr' }, env: { GITHUB_STEP_SUMMARY: '' } });
    expect([run.exitCode, run.summary]).toEqual([undefined, '']);
  });

  it('fails on an error, and logs every finding if annotations are not enough', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, 'nothing']));
    const named = newRequest({ subject: '/CN=other.example' }).pem;
    const inputs = { authorize: '*.txt\n*.csr\n*.der' };
    const run = await step({ inputs, files: { ...files, 'named.csr': `\n${named}` } });
    expect([run.exitCode, run.output('outcome')]).toEqual([1, 'fail']);
    expect(run.log.match(/^::error /gm)).toHaveLength(10);
    expect(run.log.match(/^error: \d+\.txt: /gm)).toHaveLength(12);
    expect(run.log).toMatch(/^error: \*\.der matches no file/m);
    expect(run.log).toMatch(/^warning: named\.csr:2: The common name other\.example /m);
  });

  it('says how far it is after each fifty authorizations, and at the end', async () => {
    const notAfter = time(0x17, '490101000000Z');
    const certificates = Array.from({ length: 51 }, (_, i) =>
      certificate({ serial: integer(i + 1), notAfter }),
    );
    const files = { 'many.pem': certificates.map((der) => pemOf('CERTIFICATE', der)).join('') };
    const run = await step({ inputs: { authorize: '*.pem', 'authorize-by': 'certificate' }, files });
    expect(run.output('authorized')).toBe('51');
    expect(run.log.match(/^\d+ of 51 authorizations completed\.$/gm)).toEqual([
      '50 of 51 authorizations completed.',
      '51 of 51 authorizations completed.',
    ]);
  });

  it('says where an output would be too long for the runner', async () => {
    const subject = commonName('x'.repeat(250_000));
    const files = { 'long.pem': pemOf('CERTIFICATE', certificate({ subject })) };
    const run = await step({ inputs: { pins: '*.pem', 'as-of': '2025-03-01' }, files });
    expect(run.output('pins')).toBe('[]');
    expect(run.log).toContain('The output pins is too long for GitHub');
    expect(run.report()['pins']).toMatchObject([{ verdict: 'ok' }]);
  });

  it('works where it was started, for a runner that names no folders', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(workspace);
    const env = { GITHUB_WORKSPACE: undefined, RUNNER_TEMP: undefined };
    const run = await step({ inputs: { authorize: '*.csr' }, env });
    expect([run.exitCode, service.authorized.length]).toEqual([undefined, 1]);
    const outside = await step({ inputs: { authorize: '*.csr', report: join(folder, 'x.json') }, env });
    expect(outside.log).toContain('input report: ');
  });

  it('does not report an unexpected error as an error in the inputs', async () => {
    const env = { GITHUB_WORKSPACE: join(folder, 'gone') };
    await expect(step({ inputs: { authorize: '*.csr' }, env })).rejects.toThrow('ENOENT');
    expect(log.join('')).not.toContain('::error');
  });

  it('fails without a key, and says where it comes from', async () => {
    const run = await step({ inputs: { authorize: '*.csr', 'api-key': '' } });
    expect([run.exitCode, service.requests.length]).toEqual([1, 0]);
    expect(run.log).not.toContain('::add-mask::');
    expect(run.log).toContain('secrets.CERTSPOTTER_API_KEY');
  });

  it('fails if a result cannot be written, and writes the others', async () => {
    const run = await step({ inputs: { authorize: '*.csr', report: 'out', sarif: 'out/x.sarif' } });
    expect([run.exitCode, run.output('report'), run.output('sarif')]).toEqual([1, '', 'out/x.sarif']);
    expect(run.log).toMatch(/^::error .*::A result could not be written: /m);
  });

  it('says which files of the runner cannot be written, and writes the others', async () => {
    const full = new Error('ENOSPC: no space left on device, write');
    const write = vi.spyOn(summary, 'write').mockRejectedValue(full);
    const run = await step({ inputs: { authorize: '*.csr' }, env: { GITHUB_OUTPUT: folder } });
    write.mockRestore();
    summary.emptyBuffer();
    expect([run.exitCode, run.output('outcome'), run.summary]).toEqual([1, undefined, '']);
    expect(run.log).toMatch(
      /^::error::The outputs of this step could not be passed to the runner: EISDIR: /m,
    );
    expect(run.log).toMatch(/^::warning::The job summary could not be written: ENOSPC: /m);
    expect(run.report()['counts']).toMatchObject({ planned: 1, authorized: 1 });
    const other = await step({ inputs: { authorize: '*.csr' }, env: { GITHUB_OUTPUT: folder } });
    expect([other.exitCode, other.summary]).toEqual([1, expect.stringContaining('### Authorizations')]);
  });

  it('does not fail on an error with warn-only', async () => {
    const inputs = { authorize: '*.der', 'warn-only': 'true' };
    const run = await step({ inputs });
    expect([run.exitCode, run.output('outcome')]).toEqual([undefined, 'fail']);
  });

  it('sets the text of a comment as an output in Markdown, also on a push', async () => {
    const run = await step({ inputs: { authorize: '*.csr' } });
    expect(run.outputs).toMatch(/^comment<<(\S+)\n### ✅ Merging authorizes nothing more(?:.|\n)*\n\1$/m);
  });

  it('understands the paths of the machine around a container', async () => {
    const inputs = { authorize: '*.csr', report: '/home/runner/work/_temp/report.json' };
    const run = await step({ inputs, env: { RUNNER_TEMP: '/__w/_temp' } });
    expect(run.log).toContain(
      'report.json is a path outside the container of this job. Inside it, the path is /__w/_temp/',
    );
  });

  it('reports errors in the inputs even if the outputs cannot be set', async () => {
    const run = await step({ inputs: { mode: 'x' }, env: { GITHUB_OUTPUT: folder } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error::The outputs of this step could not be passed to the runner: /m);
    expect(run.log).toMatch(/^::error::2 errors in the inputs/m);
  });

  it('reports all errors in the inputs and does nothing', async () => {
    const run = await step({ inputs: { authorize: '*.csr', mode: 'x', shard: '9/3' } });
    expect([run.exitCode, run.output('outcome'), service.requests.length]).toEqual([1, 'fail', 0]);
    expect(run.log).toMatch(/^::error::2 errors in the inputs/m);
  });

  it('ends at once, with a report, when the job is cancelled', async () => {
    const slow = await startCertSpotter({ key, latency: 60_000 });
    const cancel = setInterval(() => {
      if (slow.requests.length > 0) process.emit('SIGTERM');
    }, 10);
    const run = await step({ inputs: { authorize: '*.csr', 'api-url': slow.url } });
    clearInterval(cancel);
    await slow.close();
    expect(run.exitCode).toBe(1);
    expect(run.report()['counts']).toMatchObject({ planned: 1, authorized: 0, failed: 1 });
  });
});

describe('a pull request', () => {
  it('is compared with its base by GitHub’s API, and gets one comment', async () => {
    const base = github.store.commit({
      'old.csr': newRequest({ dnsNames: ['old.example'] }).pem,
      'a.csr': csr,
      ...workflow,
    });
    const run = await step({
      inputs: { authorize: '*.csr', comment: 'always', shard: '1/1' },
      files: { 'a.csr': csr, ...workflow },
      eventName: 'pull_request',
      payload: pullRequest(base),
    });
    expect([run.exitCode, service.requests.length, github.store.comments.length]).toEqual([undefined, 0, 1]);
    expect(github.store.comments[0]?.body).toContain('old.example');
    expect(run.report()['authorizations']).toMatchObject([{ change: 'unchanged', status: 'planned' }]);
    expect(github.violations).toEqual([]);
  });

  it.each(['c.yml', './c.yml', 'certs/../c.yml', 'WORKSPACE/c.yml'])(
    'is compared by local git, by the config file of the base: %s',
    async (config) => {
      const git = GitRepository.create(workspace);
      const base = git.commit({
        'c.yml': 'authorize:\n- files: certs/*.csr\n',
        'certs/a.csr': csr,
        'certs/b.csr': newRequest({ dnsNames: ['b.example'] }).pem,
        ...workflow,
      });
      git.commit({ 'c.yml': 'authorize:\n- files: certs/a.csr\n' });
      const run = await step({
        inputs: { config: config.replace('WORKSPACE', workspace), 'github-token': '' },
        files: {},
        eventName: 'pull_request',
        payload: pullRequest(base),
      });
      expect(run.exitCode).toBeUndefined();
      expect(run.report()['authorizations']).toMatchObject([{ change: 'unchanged' }]);
      expect(run.report()['removedKeys']).toMatchObject([{ dnsNames: ['b.example'] }]);
    },
  );

  it('whose base has a broken config file, or none, has only new keys', async () => {
    const git = GitRepository.create(workspace);
    for (const broken of ['authorize: 7\n', null]) {
      const base = git.commit({ 'c.yml': broken, 'a.csr': csr, ...workflow });
      git.commit({ 'c.yml': 'authorize:\n- files: a.csr\n' });
      const run = await step({
        inputs: { config: 'c.yml', 'github-token': '' },
        files: {},
        eventName: 'pull_request',
        payload: pullRequest(base),
      });
      expect(run.report()['authorizations']).toMatchObject([{ change: 'new' }]);
    }
  });

  it('whose files cannot be read any more removes their keys', async () => {
    const git = GitRepository.create(workspace);
    const other = newRequest({ dnsNames: ['b.example'] }).pem;
    const base = git.commit({ 'a.csr': csr, 'b.csr': other, ...workflow });
    git.commit({ 'b.csr': { link: '/etc/hostname' } });
    const run = await step({
      inputs: { authorize: '*.csr', 'github-token': '' },
      files: {},
      eventName: 'pull_request',
      payload: pullRequest(base),
    });
    expect(run.log).toContain('b.csr is a link that leads outside the workspace');
    expect(run.report()['authorizations']).toMatchObject([{ change: 'unchanged' }]);
    expect(run.report()['removedKeys']).toMatchObject([{ dnsNames: ['b.example'], paths: ['b.csr'] }]);
  });

  it('without a token and without its base is not compared, which is a warning', async () => {
    const run = await step({
      inputs: { authorize: '*.csr', 'github-token': '', comment: 'always' },
      eventName: 'pull_request',
      payload: pullRequest('b'.repeat(40)),
    });
    expect([run.exitCode, run.output('outcome')]).toEqual([undefined, 'warn']);
    expect(run.report()['authorizations']).toMatchObject([{ change: 'unknown' }]);
  });
});

describe('a schedule that watches pins', () => {
  const pinned = (notAfter: string) =>
    newCertificate({
      subject: '/CN=Checkpoints',
      dnsNames: [],
      notBefore: new Date('2026-01-01'),
      notAfter: new Date(notAfter),
    }).pem;

  it('opens an issue, and closes it when all is well again', async () => {
    const run = (number: number) => ({ GITHUB_RUN_ID: String(number), GITHUB_RUN_NUMBER: String(number) });
    const watch = (asOf: string) =>
      step({
        env: run(1),
        inputs: { pins: '*.pem', issue: 'true', 'as-of': asOf, shard: '1/2' },
        files: { 'pin.pem': pinned('2027-01-01') },
        eventName: 'schedule',
      });
    // One of the two shards has the pin.
    const first = await watch('2026-12-20');
    const other = await step({
      env: run(1),
      inputs: { pins: '*.pem', issue: 'true', 'as-of': '2026-12-20', shard: '2/2' },
      files: {},
      eventName: 'schedule',
    });
    expect([first.exitCode, other.exitCode]).toContain(1);
    expect(github.store.issues.map(({ state }) => state)).toEqual(['open']);
    for (const shard of ['1/2', '2/2'])
      await step({
        env: run(2),
        inputs: { pins: '*.pem', issue: 'true', 'as-of': '2026-03-01', shard },
        files: {},
        eventName: 'schedule',
      });
    expect(github.store.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  it('sends GitHub nothing about them unless the issue is turned on', async () => {
    const inputs = { pins: '*.pem', 'as-of': '2026-12-20' };
    await step({ inputs, files: { 'pin.pem': pinned('2027-01-01') }, eventName: 'schedule' });
    expect(github.requests).toEqual([]);
  });

  it('looks where the owner publishes them, and writes what is new there once', async () => {
    const successor = pinned('2028-01-01');
    const serial = openssl(['x509', '-noout', '-serial'], successor)
      .toString()
      .trim()
      .replace('serial=', '')
      .toLowerCase();
    const pages = await startPages(
      { key: pki.server.key, cert: pki.server.certificate },
      { '/': reply(200, {}, `<p>${serial}</p>${successor}`), '/gone': reply(404) },
    );
    const source = (path: string) => `  source: https://localhost:${pages.port}${path}\n`;
    const config = `pins:
- files: pin.pem
${source('/')}  verify: none
  update: pins/{serial}.pem
- files: pin.pem
${source('/gone')}- files: missing/*.pem
- files: empty.txt
`;
    const watch = () =>
      step({
        inputs: { config: 'c.yml', 'as-of': '2026-06-01', 'if-no-files-found': 'warn' },
        files: { 'c.yml': config, 'pin.pem': pinned('2027-01-01'), 'empty.txt': 'nothing' },
        eventName: 'schedule',
      });
    const run = await watch();
    expect(run.output('updated-files')).toBe(`["pins/${serial}.pem"]`);
    expect(readFileSync(join(workspace, `pins/${serial}.pem`), 'utf8')).toContain(successor.trim());
    const codes = JSON.stringify(run.report()['findings']);
    for (const code of ['pin-renewal-published', 'source-unreachable', 'no-files-found', 'no-document'])
      expect(codes).toContain(`"${code}"`);
    await watch();
    expect(readFileSync(join(runner, 'output'), 'utf8')).toContain('\n[]\n');
    await pages.close();
  });
});

it('an unexpected error fails the step with all its causes', () => {
  failUnexpectedly(new Error('first', { cause: new Error('second', { cause: 'third' }) }));
  expect(process.exitCode).toBe(1);
  const [line = ''] = log;
  expect(line).toMatch(
    /^::error::This should not happen: .*first.*caused by .*second.*caused by third\. Please report it at /,
  );
});
