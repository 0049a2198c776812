import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type Issued, newCertificate, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { makePki, type Pki } from '../support/openssl.ts';
import { startPages } from '../support/page-server.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { ownSteps, readWorkflow, record } from '../support/workflow.ts';

const key = 'k12345_examples-key';
const day = 86_400_000;
const folder = new URL('../../examples/workflows/', import.meta.url);

let requests: readonly Issued[];
let pin: Issued;
const pinEnds = Date.UTC(2027, 0, 1);

beforeAll(() => {
  requests = Array.from({ length: 12 }, (_, i) => newRequest({ dnsNames: [`w${i}.example.com`] }));
  pin = newCertificate({
    subject: '/CN=Checkpoints',
    dnsNames: [],
    notBefore: new Date(pinEnds - 365 * day),
    notAfter: new Date(pinEnds),
  });
});

let github: FakeGitHub;
let service: StandIn;
let temporary: string;
let runs: Run[] = [];

beforeEach(async () => {
  github = await startFakeGitHub({
    ghs_job: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    ghs_reads: { contents: 'read' },
  });
  service = await startCertSpotter({ key });
  temporary = mkdtempSync(join(tmpdir(), 'runner-temp-'));
});

afterEach(async () => {
  await github.close();
  await service.close();
  rmSync(temporary, { recursive: true });
  for (const run of runs) forget(run);
  runs = [];
  expect(github.violations).toEqual([]);
});

function csrs(): Record<string, string> {
  return Object.fromEntries(requests.map(({ pem }, i) => [`certs/w${i}.csr`, pem]));
}

/** What GitHub would put in the place of the expressions that the examples use. */
function evaluate(value: string, matrix: string, proposed: boolean): string {
  const values: Record<string, string> = {
    'secrets.CERTSPOTTER_API_KEY': key,
    'matrix.shard': matrix,
    'runner.temp': temporary,
    'inputs.authorize': 'certs/**/*',
    'inputs.pins': 'pins/**/*',
    "!startsWith(github.event_name, 'pull_request') && github.event_name != 'merge_group' && secrets.api-key || ''":
      proposed ? '' : key,
  };
  return value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const found = values[expression];
    if (found === undefined) throw new Error(`The tests do not know ${expression}.`);
    return found;
  });
}

interface Example extends Partial<Workflow> {
  readonly file: string;
  readonly job: string;
  readonly matrix?: string;
  readonly asOf?: number;
}

/** Runs the step of an example that uses this Action, as its job would. */
async function runExample({ file, job, matrix = '', asOf, ...workflow }: Example): Promise<Run> {
  const step = ownSteps(readWorkflow(new URL(file, folder).pathname)).find((one) => one.job === job);
  const proposed = workflow.eventName === 'pull_request';
  const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [
    name,
    evaluate(value, matrix, proposed),
  ]);
  const at = asOf ?? pinEnds - 200 * day;
  const run = await runAction({
    payload: { repository: { full_name: 'acme/certs', default_branch: 'main' } },
    ...workflow,
    inputs: {
      'github-token': 'ghs_job',
      'api-url': service.url,
      ...Object.fromEntries(inputs),
      'as-of': new Date(at).toISOString(),
      ...workflow.inputs,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/certs',
      RUNNER_TEMP: temporary,
      GITHUB_RUN_ID: String(runs.length),
      ...workflow.env,
    },
  });
  runs.push(run);
  return run;
}

function proposal(baseFiles: Record<string, string>) {
  const { number } = github.store.openPullRequest();
  const repo = { full_name: 'acme/certs', id: 1 };
  const base = { sha: github.store.commit(baseFiles), ref: 'main', repo };
  const head = { sha: '3'.repeat(40), ref: 'topic', repo };
  return {
    eventName: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    payload: { number, pull_request: { number, base, head }, repository: repo },
  };
}

function authorized(): readonly string[] {
  return service.authorized
    .flatMap((one) => (one.endpoint === 'known_keys' ? [one.publicKeySha256] : []))
    .toSorted();
}

function keysOf(issued: readonly Issued[]): readonly string[] {
  return issued.map(({ pem }) => publicKeySha256('req', pem)).toSorted();
}

describe('authorize.yml', () => {
  it('plans in a comment on the pull request, and sends after the merge', async () => {
    const files = csrs();
    const plan = await runExample({ file: 'authorize.yml', job: 'plan', files, ...proposal({}) });
    expect([plan.exitCode, plan.outputs['planned'], service.requests.length]).toEqual([0, '12', 0]);
    expect(github.store.comments).toHaveLength(1);
    const apply = await runExample({ file: 'authorize.yml', job: 'apply', files });
    expect([apply.exitCode, apply.outputs['authorized']]).toEqual([0, '12']);
    expect(authorized()).toEqual(keysOf(requests));
  });
});

describe('watch.yml', () => {
  it('in a month of daily runs mails when the issue opens, at 30, 14 and 7 days, and at the end', async () => {
    const watch = (daysLeft: number, files: Record<string, string>) =>
      runExample({
        file: 'watch.yml',
        job: 'watch',
        eventName: 'schedule',
        payload: { schedule: '17 5 * * *' },
        shortWaits: true,
        // As shipped every ten days.
        fromSources: daysLeft % 10 !== 7,
        asOf: pinEnds - daysLeft * day - day / 2,
        files: {
          '.github/certspotter.yml': 'pins:\n  - name: Checkpoints\n    files: pins/*.pem\n',
          ...files,
        },
      });
    const exits: (number | null)[] = [];
    for (let left = 47; left >= 5; left -= 1) {
      exits.push((await watch(left, { 'pins/current.pem': pin.pem })).exitCode);
    }
    expect(exits.indexOf(1)).toBe(47 - 20);
    expect(github.store.mails.map(({ kind }) => kind)).toEqual(['opened', 'comment', 'comment', 'comment']);
    const notBefore = new Date(pinEnds - 40 * day);
    const options = { subject: '/CN=Checkpoints', dnsNames: [], notBefore };
    const renewed = newCertificate({ ...options, notAfter: new Date(pinEnds + 365 * day) });
    await watch(4, { 'pins/current.pem': pin.pem, 'pins/renewed.pem': renewed.pem });
    expect(github.store.mails.slice(4).map(({ kind }) => kind)).toEqual(['comment', 'closed']);
    expect(github.store.issues).toHaveLength(1);
  });
});

describe('gate.yml', () => {
  const files = () => ({ ...csrs(), 'pins/current.pem': pin.pem });
  const gate = (more: Partial<Example>) =>
    runExample({ file: 'gate.yml', job: 'check', ...proposal(csrs()), files: files(), ...more });

  it('lets good files through, with a token that can only read', async () => {
    const run = await gate({ inputs: { 'github-token': 'ghs_reads' } });
    expect([run.exitCode, run.outputs['outcome'], run.annotations]).toEqual([0, 'pass', []]);
    expect(service.requests).toEqual([]);
  });

  it.each([
    ['a damaged CSR', { 'certs/bad.csr': '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n' }, 200],
    ['a pin near its end', {}, 3],
  ])('stops %s', async (_, more, left) => {
    const run = await gate({ files: { ...files(), ...more }, asOf: pinEnds - left * day });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'fail']);
  });
});

describe('code-scanning.yml', () => {
  it('passes SARIF to the upload, even if the step fails', async () => {
    const files = { ...csrs(), 'pins/current.pem': pin.pem };
    const run = await runExample({ file: 'code-scanning.yml', job: 'scan', files, asOf: pinEnds + day });
    expect(run.exitCode).toBe(1);
    const path = run.outputs['sarif'] ?? '';
    expect(path).toContain(temporary);
    const sarif = record(JSON.parse(readFileSync(path, 'utf8')));
    expect(sarif['version']).toBe('2.1.0');
    expect(JSON.stringify(sarif)).toContain('pin-expired');
  });
});

describe('shards.yml', () => {
  it('distributes all keys among its four jobs, each to one', async () => {
    const matrix = record(
      record(readWorkflow(new URL('shards.yml', folder).pathname).jobs['apply'])['strategy'],
    );
    const { shard } = record(matrix['matrix']);
    const shards = Array.isArray(shard) ? shard.map(String) : [];
    for (const part of shards) {
      const run = await runExample({
        file: 'shards.yml',
        job: 'apply',
        matrix: part,
        files: csrs(),
        fromSources: part !== shards[0],
      });
      expect(run.exitCode).toBe(0);
      expect(run.outputs['report']).toBe(join(temporary, 'report.json'));
    }
    expect(shards).toHaveLength(4);
    expect(authorized()).toEqual(keysOf(requests));
  });
});

describe('reusable.yml', () => {
  const reusable = (more: Partial<Example>) =>
    runExample({ file: 'reusable.yml', job: 'certificates', files: csrs(), ...more });

  it('plans without the key, comments, and authorizes after the merge', async () => {
    const plan = await reusable(proposal({}));
    expect([plan.exitCode, plan.masks, github.store.comments.length]).toEqual([0, [], 1]);
    await reusable({});
    expect(authorized()).toEqual(keysOf(requests));
  });

  it('works for a repository that only has pins', async () => {
    const run = await reusable({ files: { 'pins/current.pem': pin.pem }, asOf: pinEnds - 3 * day });
    expect(run.exitCode).toBe(1);
    expect(github.store.issues).toHaveLength(1);
  });
});

describe('update.yml', () => {
  let pki: Pki;

  beforeAll(() => {
    pki = makePki();
  });

  afterAll(() => pki.remove());

  it('puts the successor into the pull request once', async () => {
    const issuer = newCertificate({ subject: '/CN=Client CA', dnsNames: [], ca: true });
    const notBefore = new Date(pinEnds - 40 * day);
    const options = { subject: '/CN=Checkpoints', dnsNames: [], notBefore, issuer };
    const successor = newCertificate({ ...options, notAfter: new Date(pinEnds + 365 * day) });
    const pages = await startPages(
      { key: pki.server.key, cert: pki.server.certificate },
      { '/pin': ({ response }) => response.end(successor.pem) },
    );
    const config = [
      'pins:',
      '  - name: Checkpoints',
      '    files: pins/*.pem',
      `    source: https://localhost:${pages.port}/pin`,
      '    update: pins/{serial}.pem',
    ].join('\n');
    const renew = (more: Partial<Example>) =>
      runExample({
        file: 'update.yml',
        job: 'renew',
        eventName: 'schedule',
        asOf: pinEnds - 30 * day,
        env: { NODE_EXTRA_CA_CERTS: pki.root.path },
        ...more,
      });
    const files = {
      '.github/certspotter.yml': config,
      'pins/current.pem': pin.pem,
      'pins/issuer.pem': issuer.pem,
    };
    const first = await renew({ files });
    const updated: unknown = JSON.parse(first.outputs['updated-files'] ?? '');
    expect(updated).toEqual([expect.stringMatching(/^pins\/[0-9a-f]+\.pem$/)]);
    const second = await renew({ workspace: first.workspace });
    expect(second.outputs['updated-files']).toBe('[]');
    await pages.close();
  });
});
