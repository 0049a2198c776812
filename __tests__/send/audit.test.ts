import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/inputs/definition.ts';
import { run } from '../../src/main.ts';
import { writeState } from '../../src/send/audit.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type StandIn, type StandInOptions, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type SearchStandIn, type SearchStandInOptions, startSearch } from '../../stand-in/search.mjs';
import { accepted } from '../inputs/parsed.ts';
import { newCertificate, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { type Files, GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { pushContext } from '../support/github/run-context.ts';
import { issued, keyHash } from '../support/search.ts';
import { apiKey, never } from '../support/sending.ts';

let csr: string;
let search: SearchStandIn | undefined;
let service: StandIn | undefined;
let github: FakeGitHub | undefined;
let repository: GitRepository | undefined;

beforeAll(() => {
  csr = newRequest({ dnsNames: ['shop.example.com', 'www.shop.example.com'] }).pem;
});

afterEach(async () => {
  await search?.close();
  await service?.close();
  await github?.close();
  repository?.remove();
  [search, service, github, repository] = [undefined, undefined, undefined, undefined];
});

interface Auditing {
  readonly inputs?: RawInputs;
  readonly files?: Files;
  readonly logs?: Partial<SearchStandInOptions>;
  readonly monitored?: StandInOptions['monitored'];
  readonly signal?: AbortSignal;
  /** A run of the default branch on GitHub. */
  readonly onGitHub?: boolean;
}

async function auditing({ inputs, files, logs, monitored, signal = never, onGitHub = false }: Auditing = {}) {
  search = await startSearch({ issuances: [], ...logs });
  service = await startCertSpotter({ key: apiKey, ...(monitored && { monitored }) });
  repository = GitRepository.create();
  repository.commit({ 'certs/shop.csr': csr, ...files });
  if (onGitHub) github = await startFakeGitHub({ ghs_job: { issues: 'write' } });
  const context = github === undefined ? null : pushContext(github, { workspace: repository.path });
  const said: string[] = [];
  const host = {
    workspace: repository.path,
    runnerTemp: null,
    context,
    environment: {},
    signal,
    now: Date.now(),
  };
  const raw = {
    authorize: 'certs/**',
    'api-url': service.url,
    'ct-api-url': search.url,
    audit: 'warn',
    ...inputs,
  };
  const say = (line: Parameters<typeof toPlain>[0]) => void said.push(toPlain(line));
  const { result } = accepted(await run(raw, { ...host, say, progress: () => {}, hide: () => {} }));
  const findings = result.findings.map(({ code, message }) => `${code}: ${toPlain(message)}`);
  const asked = search.requests.map(({ path }) =>
    new URL(path, 'http://localhost').searchParams.get('domain'),
  );
  return { result, findings, asked, said };
}

describe('the domains that are searched', () => {
  it('are those of the documents, reduced', async () => {
    const { asked, result } = await auditing({
      files: {
        'certs/www.pem': newCertificate({ dnsNames: ['*.example.org', 'a.b.example.org'] }).pem,
        'pins/pin.pem': newCertificate({ dnsNames: ['partner.test'] }).pem,
      },
      inputs: { pins: 'pins/*', 'dns-names': 'added.example.net' },
    });
    expect(asked).toEqual(['added.example.net', 'example.org', 'shop.example.com']);
    expect(result.audit?.domains).toEqual(asked);
  });

  it('are those that the input names, and anything else is reported', async () => {
    const { asked, findings, result } = await auditing({
      inputs: { 'audit-domains': '*.example.com\nexample.com\ncom\nno name' },
    });
    expect(asked).toEqual(['example.com']);
    expect(result.audit?.domains).toEqual(['example.com']);
    expect(findings).toEqual([
      'audit-incomplete: 2 entries of audit-domains cannot be searched: com, no name.',
    ]);
  });

  it('may be none, which is reported', async () => {
    const { asked, findings } = await auditing({
      inputs: { authorize: '', pins: 'certs/*', 'if-no-files-found': 'ignore' },
    });
    expect(asked).toEqual([]);
    expect(findings.filter((each) => each.startsWith('audit'))).toEqual([
      'audit-incomplete: The audit has no domain to search: no document that authorize matches has a DNS name.',
    ]);
  });

  it('are distributed among shards, each to one', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `www.n${i}.test`);
    const files = { 'certs/many.csr': newRequest({ dnsNames: names }).pem };
    const parts = [];
    for (const shard of ['1/2', '2/2']) {
      const { result } = await auditing({
        files,
        inputs: { shard, authorize: 'certs/many.csr', mode: 'plan' },
      });
      parts.push(result.audit?.domains ?? []);
      await Promise.all([search?.close(), service?.close()]);
      repository?.remove();
    }
    expect(parts.flat().toSorted()).toEqual(names);
    expect(parts.every((part) => part.length > 0)).toBe(true);
  });
});

describe('the state', () => {
  const issuances = [1, 2, 3].map((n) => issued(keyHash(`stranger ${n}`), ['shop.example.com']));
  const withState = (path: string, state?: string) =>
    auditing({
      logs: { issuances, pageSize: 1 },
      inputs: { 'audit-state': path },
      ...(state !== undefined && { files: { [path]: state } }),
    });
  const afters = () =>
    search?.requests.map(({ path }) => new URL(path, 'http://localhost').searchParams.get('after'));
  const last = '{"lastIds":{"shop.example.com":"1000002"}}\n';

  it('is written, and read by the next run, which finds the same', async () => {
    const { result } = await withState('state/audit.json');
    const written = readFileSync(`${repository?.path}/state/audit.json`, 'utf8');
    expect(written).toBe(last);
    await Promise.all([search?.close(), service?.close()]);
    repository?.remove();
    const next = await withState('state/audit.json', written);
    expect(afters()?.[0]).toBe('1000002');
    expect(next.result.audit).toEqual(result.audit);
  });

  it.each([
    ['of other domains', '{"lastIds":{"elsewhere.test":"1000002"}}'],
    ['tampered with', '{"lastIds":{"shop.example.com":"9999999999"}}'],
    ['stale', '{"lastIds":{"shop.example.com":"1"}}'],
    ['no state', '\u0000'],
  ])('that is %s changes nothing', async (_, state) => {
    const { result } = await withState('audit.json', state);
    expect(result.audit).toMatchObject({ issuances: 3, unknown: { length: 3 }, complete: true });
    expect(readFileSync(`${repository?.path}/audit.json`, 'utf8')).toBe(last);
  });

  it('that cannot be written is a line in the log', () => {
    repository = GitRepository.create();
    repository.write({ file: '' });
    const said: string[] = [];
    const say = (line: Parameters<typeof toPlain>[0]) => void said.push(toPlain(line));
    writeState('file/state', new Map(), { workspace: repository.path, runnerTemp: null, say });
    expect(said).toEqual(['The state of the audit is not kept: file/state is inside a file, not a folder.']);
  });
});

describe('the list of monitored domains', () => {
  const key = { 'api-key': apiKey };

  it('is read if the run audits', async () => {
    const { findings } = await auditing({
      monitored: [{ name: '.www.shop.example.com', enabled: true }],
      inputs: key,
    });
    expect(findings).toEqual([
      'name-not-monitored: Cert Spotter does not monitor shop.example.com, so it does not report certificates for it.',
    ]);
    expect(service?.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it.each([
    [
      undefined,
      [
        'audit-incomplete: The list of monitored domains could not be read: HTTP 404 not_found: “There is nothing at this path”.',
      ],
    ],
    [[{ name: '.example.com', enabled: true }], []],
  ])('is read if the run applies, once it has: %j', async (monitored, expected) => {
    const { findings } = await auditing({ monitored, inputs: { ...key, mode: 'apply' } });
    expect(findings).toEqual(expected);
    expect(service?.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('is read if the run applies without an audit', async () => {
    const inputs = { ...key, mode: 'apply', audit: 'never' };
    const { findings, result } = await auditing({ monitored: [], inputs });
    expect(findings).toEqual([
      'name-not-monitored: Cert Spotter does not monitor shop.example.com, www.shop.example.com, so it does not report certificates for them.',
    ]);
    expect(service?.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(result.audit).toBeNull();
  });

  it('that cannot be read is a line in the log if nothing is audited', async () => {
    const { findings, said } = await auditing({ inputs: { ...key, mode: 'apply', audit: 'never' } });
    expect(findings).toEqual([]);
    expect(said.at(-1)).toBe(
      'The list of monitored domains could not be read: HTTP 404 not_found: “There is nothing at this path”.',
    );
  });

  it('is not read if nothing could be authorized', async () => {
    const inputs = { 'api-key': 'another', mode: 'apply', audit: 'never' };
    await auditing({ inputs, monitored: [] });
    expect(service?.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it.each([
    ['without the key', { audit: 'warn' }],
    ['where a plan audits nothing', { ...key, audit: 'never', mode: 'plan' }],
    ['without any name', { ...key, authorize: '', pins: 'certs/*', 'if-no-files-found': 'ignore' }],
  ])('is not read %s', async (_, inputs) => {
    await auditing({ inputs, monitored: [] });
    expect(service?.requests).toEqual([]);
  });
});

describe('the audit', () => {
  it('reports a CSR that waits for its certificate, and asks git only then', async () => {
    const later = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const waiting = await auditing({ inputs: { 'as-of': later } });
    expect(waiting.result.audit?.missing).toMatchObject([{ documents: [{ path: 'certs/shop.csr' }] }]);
    const config = { files: { 'c.yml': 'audit: { missing-after: never }\n' } };
    await Promise.all([search?.close(), service?.close()]);
    repository?.remove();
    const never = await auditing({ ...config, inputs: { 'as-of': later, config: 'c.yml' } });
    expect(never.result.audit?.missing).toEqual([]);
  });

  it('keeps an issue on GitHub while there is an unknown key', async () => {
    const issuances = [
      issued(keyHash('stranger'), ['shop.example.com']),
      issued(publicKeySha256('req', csr), ['shop.example.com']),
    ];
    const inputs = { issue: 'true', 'github-token': 'ghs_job', mode: 'plan' };
    await auditing({ inputs, logs: { issuances }, onGitHub: true });
    expect(github?.store.issues).toMatchObject([{ title: 'A certificate was issued with an unknown key' }]);
    await Promise.all([search?.close(), service?.close()]);
    repository?.remove();
    await github?.close();
    const { result } = await auditing({ inputs, onGitHub: true });
    expect(result.audit?.complete).toBe(true);
    expect(github?.store.issues).toEqual([]);
  });

  it('ends with the job', async () => {
    const { findings } = await auditing({ signal: AbortSignal.abort(), inputs: { 'api-key': apiKey } });
    expect(findings).toEqual([
      expect.stringMatching(/^audit-incomplete: The audit is incomplete for shop\.example\.com/),
    ]);
    expect([search?.requests, service?.requests]).toEqual([[], []]);
  });
});
