import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newCertificate, newRequest } from '../support/certificates.ts';
import { GitRepository } from '../support/git-repository.ts';
import { leaksOf } from '../support/leaks.ts';
import { makePki } from '../support/openssl.ts';
import { startPages } from '../support/page-server.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { reply, replyJson, type ScriptedServer, startScripted } from '../support/scripted-server.ts';

const key = 'k98765_s3cr3t+key/of=the~account';
const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const repository = { full_name: 'octo-org/certificates', default_branch: 'main' };

let runs: Run[] = [];
let service: ScriptedServer;
let answer = reply(200);

beforeEach(async () => {
  answer = reply(200);
  service = await startScripted(() => answer);
});

afterEach(async () => {
  await service.close();
  for (const run of runs) forget(run);
  runs = [];
});

/** Authorizes a CSR; everything that a run leaves is searched for the key and the token. */
async function authorize(workflow: Partial<Workflow> = {}): Promise<Run> {
  const run = await runAction({
    payload: { repository },
    files: { 'a.csr': newRequest().pem },
    ...workflow,
    inputs: {
      'api-key': key,
      'github-token': token,
      'api-url': service.url.href,
      authorize: '*.csr',
      report: 'report.json',
      sarif: 'report.sarif',
      ...workflow.inputs,
    },
  });
  runs.push(run);
  return run;
}

describe('the key', () => {
  it('is masked before anything else, unchanged, in base64 and as in Basic authentication', async () => {
    const { stdout, masks } = await authorize();
    const basic = Buffer.from(`${key}:`).toString('base64');
    expect(masks).toEqual([key, Buffer.from(key).toString('base64'), basic]);
    expect(stdout.split('\n').findIndex((line) => !line.startsWith('::add-mask::'))).toBe(3);
  });

  it('is masked even if the inputs are refused', async () => {
    const { exitCode, masks } = await authorize({ inputs: { authorize: '', mode: 'pln' } });
    expect([exitCode, masks[0], service.requests.length]).toEqual([1, key, 0]);
  });

  const echo = [
    key,
    Buffer.from(`${key}:`).toString('base64'),
    Buffer.from(`Bearer ${key}`).toString('base64url'),
    encodeURIComponent(key),
  ].join(' ');

  it.each([
    ['JSON', replyJson(422, { code: echo, message: echo, field: echo, sub_errors: [{ message: echo }] })],
    ['a page', reply(400, { 'content-type': 'text/html' }, `<title>${echo}</title>${echo}`)],
    ['a redirect', reply(302, { location: `https://evil.example/?${echo}` })],
    ['a header', reply(403, { 'x-request': echo.replace(/[^\x20-\x7e]/g, '') }, echo)],
  ] as const)('is left nowhere by a service that echoes it in %s', async (_, step) => {
    answer = step;
    const run = await authorize();
    expect([run.exitCode, run.outputs['failed']]).toEqual([1, '1']);
    expect(run.left.size).toBeGreaterThan(5);
  });

  it.each([
    ['two lines', `${key}\n${key}`, 'contains a line break'],
    ['a carriage return', `k12345\r${key}`, 'contains a line break'],
    ['two words', `k12345 ${key}`, 'contains whitespace'],
    ['an expression', `\${{ secrets.KEY }}`, 'contains an expression'],
    ['a variable', '$CERTSPOTTER_API_KEY', 'a reference to a variable'],
    ['what a log shows of a secret', '***********', 'a masked value'],
    ['quotes', `"${key}"`, 'is in quotes'],
    ['angle brackets', '<api-key>', 'in angle brackets'],
    ['a placeholder', 'your-api-key', 'is a placeholder'],
    ['an authentication scheme', `Bearer ${key}`, 'an authentication scheme'],
    ['a PEM block', '-----BEGIN PRIVATE KEY-----', 'is PEM'],
    ['an address', 'https://sslmate.com/account/api', 'is a URL, not a key or token'],
    ['characters that no header takes', `k12345_ключ`, 'is not allowed in an HTTP header'],
    ['4,097 characters', 'k'.repeat(4097), 'longer than 4096 characters'],
  ])('is refused if it is %s, and not shown', async (_, wrong, words) => {
    const { exitCode, annotations, left } = await authorize({
      fromSources: true,
      inputs: { 'api-key': wrong },
    });
    expect([exitCode, service.requests.length, annotations.length]).toEqual([1, 0, 1]);
    expect(leaksOf([key], left)).toEqual([]);
    expect(annotations[0]?.message).toMatch(/input api-key: /);
    expect(annotations[0]?.message).toContain(words);
  });

  it('may have 4,096 characters', async () => {
    const { exitCode } = await authorize({ inputs: { 'api-key': 'k'.repeat(4096) } });
    const paths = service.requests.map(({ path }) => path.replace(/.*\//, ''));
    expect([exitCode, ...paths]).toEqual([0, 'known_keys', 'monitored_domains']);
  });

  it('is neither needed nor used by a plan', async () => {
    const { exitCode } = await authorize({ inputs: { mode: 'plan' } });
    expect([exitCode, service.requests.length]).toEqual([0, 0]);
  });
});

describe('other hosts', () => {
  it('of redirects get nothing at all', async () => {
    const elsewhere = await startScripted(() => reply(200));
    answer = reply(307, { location: elsewhere.url.href });
    await authorize();
    expect([service.requests.length, elsewhere.connections()]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it('of pinned certificates get neither key nor token', async () => {
    const pki = makePki();
    const pin = newCertificate({ subject: '/CN=Checkpoints', dnsNames: [] }).pem;
    const tls = { key: pki.server.key, cert: pki.server.certificate };
    const pages = await startPages(tls, { '/': reply(302, { location: '/there' }), '/there': reply(200) });
    const source = `https://localhost:${pages.port}/`;
    await authorize({
      files: {
        'a.csr': newRequest().pem,
        'pin.pem': pin,
        'c.yml': `pins:\n- files: pin.pem\n  source: ${source}\n`,
      },
      inputs: { config: 'c.yml' },
      env: { NODE_EXTRA_CA_CERTS: pki.root.path },
    });
    expect(pages.requests.map(({ path }) => path)).toEqual(['/', '/there']);
    const seen = new Map([['the page', Buffer.from(JSON.stringify(pages.requests))]]);
    expect(leaksOf([key, token], seen)).toEqual([]);
    await pages.close();
    pki.remove();
  });

  it('at GitHub get the token and not the key', async () => {
    const headers: string[] = [];
    const github = await startScripted(() => ({ request, response }) => {
      headers.push(JSON.stringify(request.headers));
      response.writeHead(404).end();
    });
    await authorize({
      eventName: 'pull_request',
      payload: pullRequest('b'.repeat(40)),
      inputs: { comment: 'always' },
      env: { GITHUB_API_URL: github.url.origin },
    });
    expect(headers.length).toBeGreaterThan(0);
    expect(leaksOf([key], new Map([['GitHub', Buffer.from(headers.join())]]))).toEqual([]);
    await github.close();
  });
});

describe('a child process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'git-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A git that writes down its arguments, its environment and what it is fed, and then does its work. */
  function spyingGit(): string {
    const real = process.env['PATH']?.split(':').map((path) => join(path, 'git')) ?? [];
    const log = join(folder, 'log');
    mkdirSync(log);
    const script = `#!/bin/sh
{ printf '%s\\n' "$@"; env; } > "${log}/$$"
for git in ${real.map((path) => `'${path}'`).join(' ')}; do [ -x "$git" ] && exec "$git" "$@"; done
`;
    writeFileSync(join(folder, 'git'), script);
    chmodSync(join(folder, 'git'), 0o755);
    return log;
  }

  it('gets neither the key nor the token nor any input', async () => {
    const repositoryPath = join(folder, 'repository');
    const git = GitRepository.create(repositoryPath);
    git.write({ 'a.csr': newRequest().pem });
    git.git('add', '--all');
    git.git('commit', '--quiet', '--message', 'base');
    const log = spyingGit();
    const run = await authorize({
      workspace: repositoryPath,
      files: {},
      eventName: 'pull_request',
      payload: pullRequest(git.git('rev-parse', 'HEAD')),
      env: { PATH: `${folder}:${process.env['PATH']}`, ACTIONS_RUNTIME_TOKEN: token },
    });
    const calls = readdirSync(log).map((name) => readFileSync(join(log, name), 'utf8'));
    expect(run.exitCode).toBe(0);
    expect(calls.length).toBeGreaterThan(1);
    expect(leaksOf([key, token], new Map([['git', Buffer.from(calls.join('\n'))]]))).toEqual([]);
    expect(calls.join('\n')).not.toMatch(/^(INPUT_|GITHUB_|ACTIONS_|RUNNER_)/m);
  });
});

it('no connection is tried if the address is plain http: and not this machine', async () => {
  const { exitCode, annotations } = await authorize({
    inputs: { 'api-url': 'http://sslmate.example/api/v3' },
  });
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toMatch(/input api-url: /);
});

function pullRequest(sha: string): unknown {
  return {
    repository,
    pull_request: {
      number: 1,
      head: { sha: 'a'.repeat(40), ref: 'topic', repo: repository },
      base: { sha, ref: 'main', repo: repository },
    },
  };
}
