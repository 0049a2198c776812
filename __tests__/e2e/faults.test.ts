import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { leaksOf } from '../support/leaks.ts';
import { makePki, type Pki } from '../support/openssl.ts';
import { startPages } from '../support/page-server.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import {
  closedPort,
  raw,
  reply,
  replyJson,
  resets,
  type ScriptedServer,
  type Step,
  stalls,
  startScripted,
} from '../support/scripted-server.ts';
import { record } from '../support/workflow.ts';

const key = 'k24680_faulty-service-key';
const repository = { full_name: 'octo-org/certificates', default_branch: 'main' };
const ok = reply(200);

/** Twelve keys, of which the one with the name `odd.example` is to fail, or all of them. */
const files: Record<string, string> = {};
let odd: string;
let pki: Pki;

beforeAll(() => {
  pki = makePki();
  for (let i = 0; i < 11; i += 1) files[`${i}.csr`] = newRequest({ dnsNames: [`n${i}.example`] }).pem;
  const csr = newRequest({ dnsNames: ['odd.example'], key: newKey() });
  odd = publicKeySha256('req', csr.pem);
  files['odd.csr'] = csr.pem;
});

afterAll(() => pki.remove());

function apply(apiUrl: string, workflow: Partial<Workflow> = {}): Promise<Run> {
  return runAction({
    payload: { repository },
    files,
    ...workflow,
    inputs: {
      'api-key': key,
      'api-url': apiUrl,
      authorize: '*.csr',
      report: 'report.json',
      ...workflow.inputs,
    },
  });
}

interface Reported {
  readonly key: unknown;
  readonly status: string;
  readonly attempts: number;
  readonly error: unknown;
}

function authorizations(run: Run): readonly Reported[] {
  const { authorizations: list } = record(run.json('report.json'));
  return (Array.isArray(list) ? list : []).map(record).map((each) => ({
    key: each['publicKeySha256'],
    status: String(each['status']),
    attempts: Number(each['attempts']),
    error: each['error'],
  }));
}

/** Every authorization is in the report once, and counts, outputs, findings and exit code agree with it. */
function expectAccount(run: Run, planned = 12): Readonly<Record<string, number>> {
  const all = authorizations(run);
  expect(new Set(all.map((each) => each.key)).size).toBe(planned);
  const count = (status: string) => all.filter((each) => each.status === status).length;
  const counts = {
    authorized: count('authorized'),
    failed: count('failed'),
    'not-tried': count('not-tried'),
  };
  expect(counts.authorized + counts.failed + counts['not-tried']).toBe(planned);
  const report = record(run.json('report.json'));
  expect(report['counts']).toMatchObject({
    planned,
    authorized: counts.authorized,
    failed: counts.failed,
  });
  expect(run.outputs).toMatchObject({
    outcome: counts.authorized === planned ? 'pass' : 'fail',
    planned: String(planned),
    authorized: String(counts.authorized),
    failed: String(counts.failed),
    report: 'report.json',
  });
  expect(run.exitCode).toBe(counts.authorized === planned ? 0 : 1);
  const findings = Array.isArray(report['findings']) ? report['findings'].map(record) : [];
  expect(findings.filter(({ code }) => String(code).startsWith('api-'))).toHaveLength(
    planned - counts.authorized,
  );
  for (const each of all) expect(each.error === null).toBe(each.status !== 'failed');
  return counts;
}

/** A CSR that is sent unchanged, so only the bytes of a body show which one it is. */
function isOdd(body: string): boolean {
  return body.trim() === files['odd.csr']?.trim();
}

const passing: readonly [string, Step][] = [
  ['408', reply(408)],
  ['429 with Retry-After in seconds', reply(429, { 'retry-after': '1' })],
  [
    '429 with Retry-After as a date that is past',
    reply(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
  ],
  ['500 with megabytes', reply(500, {}, 'x'.repeat(4_000_000))],
  ['502 with HTML instead of JSON', reply(502, { 'content-type': 'text/html' }, '<html><title>Bad</title>')],
  ['503', reply(503)],
  ['504', reply(504)],
  ['a reset before the reply', resets.before],
  ['a reset within the reply', resets.inHeaders],
  [
    'a reply that is cut short',
    raw('HTTP/1.1 503 X\r\nContent-Length: 9\r\n\r\n{', (socket) => socket.end()),
  ],
  ['something other than HTTP', ({ socket }) => socket.end(`${key}\r\n\r\n`)],
];

const final: readonly [string, Step][] = [
  [
    '400',
    replyJson(400, { code: 'bad', message: 'no', field: 'f', sub_errors: [{ code: 'x', message: key }] }),
  ],
  ['a redirect', reply(301, { location: 'https://sslmate.example/' })],
  ['429 with an absurd Retry-After', reply(429, { 'retry-after': '99999999' })],
  ['422 with HTML instead of JSON', reply(422, { 'content-type': 'text/html' }, '<h1>no</h1>')],
];

/** The faults that the shipped bundle meets; the sources meet all the others. */
const shipped = new Set(['503', 'a reset within the reply', '400', '429 with an absurd Retry-After']);

/** Meets a fault, as shipped without short waits. */
function meet(fault: string, apiUrl: string): Promise<Run> {
  return apply(apiUrl, shipped.has(fault) ? {} : { shortWaits: true, fromSources: true });
}

async function withService<T>(script: (body: string) => Step, use: (server: ScriptedServer) => Promise<T>) {
  const server = await startScripted((_, body) => script(body));
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe('one among many', () => {
  it.each(passing)('%s at the first try keeps nothing from being authorized', async (fault, step) => {
    let failures = 0;
    const script = (body: string) => (isOdd(body) && failures++ === 0 ? step : ok);
    const run = await withService(script, ({ url }) => meet(fault, url.href));
    expect(expectAccount(run)).toMatchObject({ authorized: 12 });
    expect(authorizations(run).filter(({ attempts }) => attempts === 2)).toMatchObject([{ key: odd }]);
    forget(run);
  });

  it.each(final)('%s fails, and the others are authorized', async (fault, step) => {
    const run = await withService(
      (body) => (isOdd(body) ? step : ok),
      ({ url }) => meet(fault, url.href),
    );
    expect(expectAccount(run)).toMatchObject({ authorized: 11, failed: 1 });
    expect(authorizations(run).filter(({ status }) => status === 'failed')).toMatchObject([
      { key: odd, attempts: 1 },
    ]);
    forget(run);
  });

  it('503 for good fails after five tries, and the others are authorized', async () => {
    const run = await withService(
      (body) => (isOdd(body) ? reply(503) : ok),
      ({ url }) => apply(url.href, { shortWaits: true }),
    );
    expect(expectAccount(run)).toMatchObject({ authorized: 11, failed: 1 });
    expect(authorizations(run).filter(({ status }) => status === 'failed')).toMatchObject([
      { key: odd, attempts: 5 },
    ]);
    forget(run);
  });
});

describe('all', () => {
  it.each(final)('%s fails every one', async (fault, step) => {
    const run = await withService(
      () => step,
      ({ url }) => meet(fault, url.href),
    );
    expect(expectAccount(run)).toMatchObject({ failed: 12 });
    forget(run);
  });

  it.each([401, 403])('%i ends the sending: what was not in progress is not tried', async (status) => {
    let requests = 0;
    const run = await withService(
      () => reply(status),
      async (server) => {
        const done = await apply(server.url.href);
        requests = server.requests.length;
        return done;
      },
    );
    const counts = expectAccount(run);
    expect(counts).toMatchObject({ authorized: 0, failed: requests });
    expect(requests).toBeLessThanOrEqual(8);
    forget(run);
  });

  it('nothing listens at the address', async () => {
    const three = Object.fromEntries(Object.entries(files).slice(0, 3));
    const run = await apply(`http://127.0.0.1:${await closedPort()}/api/v3/monitoring`, {
      files: three,
      shortWaits: true,
    });
    expect(expectAccount(run, 3)).toMatchObject({ failed: 3 });
    expect(authorizations(run).map(({ attempts }) => attempts)).toEqual([5, 5, 5]);
    forget(run);
  });

  it('a certificate that does not verify fails every one, and is never retried or overlooked', async () => {
    const tls = { key: pki.server.key, cert: pki.server.certificate };
    const server = await startPages(tls, {});
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const run = await apply(`https://localhost:${server.port}/api/v3/monitoring`, { env });
    expect(expectAccount(run)).toMatchObject({ failed: 12 });
    expect(authorizations(run).map(({ attempts }) => attempts)).toEqual(Array(12).fill(1));
    expect(server.requests).toEqual([]);
    await server.close();
    forget(run);
  });

  it('a proxy that refuses fails every one, and sees no key', async () => {
    const proxy = await startProxy({ to: 9, status: 403 });
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const run = await apply('https://sslmate.example/api/v3/monitoring', { env });
    expect(expectAccount(run)).toMatchObject({ failed: 12 });
    const seen = new Map([['the proxy', Buffer.from(JSON.stringify(proxy.tunnels))]]);
    expect(leaksOf([key], seen)).toEqual([]);
    await proxy.close();
    forget(run);
  });
});

describe('a service', () => {
  it('that says 100 Continue first is understood at the first try', async () => {
    const answer =
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';
    const run = await withService(
      () => raw(answer, () => undefined),
      ({ url }) => apply(url.href),
    );
    expect(expectAccount(run)).toMatchObject({ authorized: 12 });
    expect(authorizations(run).map(({ attempts }) => attempts)).toEqual(Array(12).fill(1));
    forget(run);
  });
});

describe('a cancelled job', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it at once, with every authorization accounted for',
    async (signal) => {
      let asked = 0;
      let kill: () => void = () => undefined;
      let killed = 0;
      const script = (body: string): Step => {
        asked += 1;
        if (asked === 8) setTimeout(() => kill(), 50);
        return isOdd(body) ? ok : stalls.beforeHeaders;
      };
      const run = await withService(script, ({ url }) =>
        apply(url.href, {
          whileRunning: (send) => {
            kill = () => {
              killed = performance.now();
              send(signal);
            };
          },
        }),
      );
      // Without the signal it would wait for half a minute, five times over.
      expect(performance.now() - killed).toBeLessThan(10_000);
      const counts = expectAccount(run);
      expect(run.exitCode).toBe(1);
      expect(counts).toMatchObject({ authorized: expect.any(Number), failed: expect.any(Number) });
      expect(run.summary).not.toBe('');
      forget(run);
    },
  );

  it('waits for no answer of GitHub either', async () => {
    const silent = await startScripted(() => stalls.beforeHeaders);
    let send: () => void = () => undefined;
    let cancelled = 0;
    const github = await startScripted(() => {
      setTimeout(() => send(), 50);
      return stalls.beforeHeaders;
    });
    const run = await apply(silent.url.href, {
      eventName: 'pull_request',
      payload: {
        repository,
        pull_request: {
          number: 1,
          head: { sha: 'a'.repeat(40), repo: repository },
          base: { sha: 'b'.repeat(40), ref: 'main', repo: repository },
        },
      },
      inputs: { comment: 'always', 'github-token': 'ghs_waitingtoken' },
      env: { GITHUB_API_URL: github.url.origin },
      whileRunning: (kill) => {
        send = () => {
          cancelled = performance.now();
          kill('SIGTERM');
        };
      },
    });
    expect(performance.now() - cancelled).toBeLessThan(10_000);
    expect([run.exitCode, run.outputs['planned']]).toEqual([1, '12']);
    expect(authorizations(run).map(({ status }) => status)).toEqual(Array(12).fill('planned'));
    await silent.close();
    await github.close();
    forget(run);
  });

  const pullRequest = {
    repository,
    pull_request: {
      number: 1,
      head: { sha: 'a'.repeat(40), repo: repository },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: repository },
    },
  };

  it('waits for no rate limit of GitHub', async () => {
    let send: () => void = () => undefined;
    let cancelled = 0;
    const github = await startScripted(() => {
      setTimeout(() => send(), 50);
      const message = 'You have exceeded a secondary rate limit.';
      return replyJson(403, { message }, { 'retry-after': '60' });
    });
    const run = await apply('https://service.invalid', {
      eventName: 'pull_request',
      payload: pullRequest,
      inputs: { 'github-token': 'ghs_waitingtoken' },
      env: { GITHUB_API_URL: github.url.origin },
      whileRunning: (kill) => {
        send = () => {
          cancelled = performance.now();
          kill('SIGINT');
        };
      },
    });
    expect(performance.now() - cancelled).toBeLessThan(10_000);
    expect([run.exitCode, run.outputs['planned']]).toEqual([1, '12']);
    expect(github.requests).toHaveLength(1);
    await github.close();
    forget(run);
  });

  it('waits for no git', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'slow-git-'));
    writeFileSync(join(bin, 'git'), '#!/bin/sh\ntouch "$0.started"\nexec sleep 60\n', { mode: 0o755 });
    let cancelled = 0;
    const run = await apply('https://service.invalid', {
      files: { ...files, '.git/HEAD': 'ref: refs/heads/main\n' },
      eventName: 'pull_request',
      payload: pullRequest,
      env: { PATH: `${bin}:${process.env['PATH']}` },
      whileRunning: (kill) => {
        const looking = setInterval(() => {
          if (!existsSync(join(bin, 'git.started'))) return;
          clearInterval(looking);
          cancelled = performance.now();
          kill('SIGTERM');
        }, 20);
      },
    });
    expect(performance.now() - cancelled).toBeLessThan(10_000);
    expect([run.exitCode, run.outputs['planned']]).toEqual([1, '12']);
    rmSync(bin, { recursive: true });
    forget(run);
  });
});
