import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/inputs/definition.ts';
import { run } from '../../src/main.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type StandIn, type StandInOptions, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type SearchStandIn, type SearchStandInOptions, startSearch } from '../../stand-in/search.mjs';
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
    temporary: null,
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
  const { result } = await run(raw, { ...host, say, progress: () => {}, hide: () => {} });
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

  it('are those that the input names, and what is none is told', async () => {
    const { asked, findings, result } = await auditing({
      inputs: { 'audit-domains': '*.example.com\nexample.com\ncom\nno name' },
    });
    expect(asked).toEqual(['example.com']);
    expect(result.audit?.domains).toEqual(['example.com']);
    expect(findings).toEqual([
      'audit-incomplete: 2 entries of audit-domains cannot be searched: com, no name.',
    ]);
  });

  it('may be none, which is told', async () => {
    const { asked, findings } = await auditing({
      inputs: { authorize: '', pins: 'certs/*', 'if-no-files-found': 'ignore' },
    });
    expect(asked).toEqual([]);
    expect(findings.filter((each) => each.startsWith('audit'))).toEqual([
      'audit-incomplete: The audit has no domain to search: no document under authorize has a DNS name.',
    ]);
  });

  it('are dealt out to shards, each to one', async () => {
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

describe('the list of monitored domains', () => {
  const key = { 'api-key': apiKey };

  it('is read where the run audits', async () => {
    const { findings } = await auditing({
      monitored: [{ name: '.www.shop.example.com', enabled: true }],
      inputs: key,
    });
    expect(findings).toEqual([
      'name-not-monitored: Cert Spotter does not monitor shop.example.com, so it reports no certificate for it.',
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
  ])('is read where the run applies, once it has: %j', async (monitored, expected) => {
    const { findings } = await auditing({ monitored, inputs: { ...key, mode: 'apply' } });
    expect(findings).toEqual(expected);
    expect(service?.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
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
  it('tells of a CSR that waits for its certificate, and asks git only then', async () => {
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
      'file-unreadable: The run was canceled: 0 files had been read by then, and no pin is judged.',
    ]);
    expect([search?.requests, service?.requests]).toEqual([[], []]);
  });
});
