import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type SearchStandIn, type SearchStandInOptions, startSearch } from '../../stand-in/search.mjs';
import { type Issued, newCertificate, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { issued, keyHash } from '../support/search.ts';
import { record } from '../support/workflow.ts';

const key = 'k12345_key-of-the-audit';

let shop: Issued;
let api: Issued;
let runs: Run[] = [];
let search: SearchStandIn | undefined;
let service: StandIn | undefined;

beforeAll(() => {
  shop = newRequest({ dnsNames: ['shop.example.com', 'xn--bcher-kva.example.com'] });
  api = newCertificate({ dnsNames: ['*.api.example.org'] });
});

afterEach(async () => {
  await search?.close();
  await service?.close();
  for (const run of runs) forget(run);
  runs = [];
});

const files = () => ({ 'certs/shop.csr': shop.pem, 'certs/api.pem': api.pem });

/** Runs the sources, unless the workflow says otherwise. */
async function auditing(
  { monitored, ...options }: Partial<SearchStandInOptions> & { readonly monitored?: readonly unknown[] },
  { inputs, ...workflow }: Partial<Workflow> = {},
): Promise<Run> {
  await search?.close();
  await service?.close();
  search = await startSearch({ issuances: [], ...options });
  service = await startCertSpotter({ key, ...(monitored && { monitored }) });
  const run = await runAction({
    shortWaits: true,
    fromSources: true,
    ...(workflow.workspace === undefined && { files: files() }),
    ...workflow,
    inputs: {
      authorize: 'certs/**',
      mode: 'plan',
      audit: 'warn',
      'ct-api-url': search.url,
      'api-url': service.url,
      report: 'report.json',
      sarif: 'report.sarif',
      ...inputs,
    },
  });
  runs.push(run);
  return run;
}

function codesIn(run: Run): readonly string[] {
  const { findings } = record(run.json('report.json'));
  return (Array.isArray(findings) ? findings : []).map((each) => String(record(each)['code']));
}

function auditOf(run: Run): Readonly<Record<string, unknown>> {
  return record(record(run.json('report.json'))['audit']);
}

describe('the audit', () => {
  it('distinguishes known, allowed and unknown keys', async () => {
    const [stranger, cdn] = [keyHash('stranger'), keyHash('cdn')];
    const config = `audit:
  allow:
    - issuer: O=Content Delivery CA
      names: [cdn.example.com]
      reason: The CDN orders its own
    - public-key-sha256: ${keyHash('old cdn')}
      reason: The old CDN
      until: 2026-01-31
`;
    const run = await auditing(
      {
        issuances: [
          issued(publicKeySha256('req', shop.pem), ['shop.example.com']),
          issued(publicKeySha256('x509', api.pem), ['*.api.example.org']),
          issued(stranger, ['shop.example.com', 'www.shop.example.com'], {
            notBefore: '2026-04-01T00:00:00Z',
          }),
          issued(stranger, ['shop.example.com']),
          issued(keyHash('wild'), ['*.example.com']),
          issued(keyHash('elsewhere'), ['www.elsewhere.test']),
          issued(cdn, ['cdn.shop.example.com', 'unrelated.test'], {
            issuer: 'C=US, O=Content Delivery CA, CN=R1',
          }),
          issued(keyHash('old cdn'), ['shop.example.com']),
        ],
      },
      {
        files: {
          ...files(),
          'audit.yml': config.replace('cdn.example.com', 'cdn.shop.example.com'),
        },
        inputs: { config: 'audit.yml' },
        fromSources: false,
      },
    );
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'warn', 'unknown-issuances': '4' });
    expect(auditOf(run)).toMatchObject({
      domains: ['api.example.org', 'shop.example.com', 'xn--bcher-kva.example.com'],
      issuances: 7,
      allowed: 1,
      unknown: [
        { publicKeySha256: keyHash('wild'), dnsNames: ['*.example.com'], count: 1 },
        {
          publicKeySha256: stranger,
          dnsNames: ['shop.example.com', 'www.shop.example.com'],
          issuer: 'C=US, O=Example Trust, CN=Example CA 1',
          notBefore: '2026-04-01T00:00:00Z',
          notAfter: '2046-05-30T00:00:00Z',
          count: 2,
        },
        { publicKeySha256: keyHash('old cdn'), count: 1 },
      ],
      missing: [],
      revoked: [],
      complete: true,
    });
    const { authorizations } = record(run.json('report.json'));
    expect(authorizations).toMatchObject([{ alreadyIssued: 1 }, { alreadyIssued: 1 }]);
    expect(codesIn(run)).toEqual(['unknown-issuance', 'unknown-issuance', 'unknown-issuance']);
    expect(run.annotations.filter(({ level }) => level === 'warning')).toHaveLength(3);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'The old CDN) expired on 31\u00a0Jan\u00a02026',
    );
    expect(run.summary).toContain('7 unexpired certificates, 4 with an unknown key and 1 allowed');
    expect(JSON.stringify(run.json('report.sarif'))).toContain('"ruleId":"unknown-issuance"');
  });

  it('fails the run if the input says so', async () => {
    const issuances = [issued(keyHash('stranger'), ['shop.example.com'])];
    const run = await auditing({ issuances }, { inputs: { audit: 'error' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['outcome']).toBe('fail');
    expect(run.annotations[0]).toMatchObject({ level: 'error' });
  });

  it('sends no request if it is turned off', async () => {
    const run = await auditing({}, { inputs: { audit: 'never', 'api-key': key } });
    expect([search?.requests, service?.requests]).toEqual([[], []]);
    expect(run.json('report.json')).toMatchObject({
      audit: null,
      authorizations: [{ alreadyIssued: null }, {}],
    });
    expect(run.outputs['unknown-issuances']).toBe('');
  });

  it('asks for each domain once, page by page, without a key', async () => {
    const issuances = Array.from({ length: 25 }, (_, i) => issued(keyHash(`k${i}`), ['shop.example.com']));
    const run = await auditing(
      { issuances, pageSize: 10 },
      { inputs: { 'audit-domains': '*.example.com\nexample.com\nwww.example.com' } },
    );
    const paths = search?.requests.map(({ path }) => path) ?? [];
    const query =
      'domain=example.com&include_subdomains=true&match_wildcards=true&expand=dns_names&expand=issuer';
    const own = paths.filter((path) => path.includes('domain=example.com'));
    expect(own).toEqual([
      `/v1/issuances?${query}`,
      `/v1/issuances?${query}&after=1000009`,
      `/v1/issuances?${query}&after=1000019`,
      `/v1/issuances?${query}&after=1000024`,
    ]);
    expect(search?.requests.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
    expect(auditOf(run)).toMatchObject({ domains: ['example.com'], issuances: 25, complete: true });
    expect(run.outputs['unknown-issuances']).toBe('25');
  });

  it('sends the key to the host of ct-api-url only if that is allowed', async () => {
    const without = await auditing({ key }, { inputs: { 'api-key': key } });
    expect(search?.requests).toHaveLength(3);
    for (const { headers } of search?.requests ?? []) expect(headers.authorization).toBeUndefined();
    expect(service?.requests.map(({ path }) => path)).toEqual(['/api/v3/monitoring/monitored_domains']);
    expect(codesIn(without)).toEqual(['audit-incomplete']);
    await auditing({ key, monitored: [] }, { inputs: { 'api-key': key, 'audit-with-key': 'true' } });
    for (const { headers } of search?.requests ?? []) expect(headers.authorization).toBe(`Bearer ${key}`);
  });

  it('says what it could not read if the API limits the rate', async () => {
    const run = await auditing({ limit: 1, issuances: [issued(keyHash('stranger'), ['a.api.example.org'])] });
    expect(run.exitCode).toBe(0);
    expect(auditOf(run)).toMatchObject({ complete: false, unknown: [{ count: 1 }] });
    expect(codesIn(run)).toEqual(['unknown-issuance', 'audit-incomplete']);
    expect(run.summary).toContain('rate_limited');
    expect(run.json('report.json')).toMatchObject({
      authorizations: [{ alreadyIssued: null }, { alreadyIssued: null }],
    });
  });

  it('ends at its limit of requests', async () => {
    const issuances = Array.from({ length: 9 }, (_, i) => issued(keyHash(`k${i}`), ['shop.example.com']));
    const run = await auditing({ issuances, pageSize: 1 }, { inputs: { 'audit-requests': '4' } });
    expect(search?.requests).toHaveLength(4);
    expect(auditOf(run)['complete']).toBe(false);
    expect(codesIn(run)).toContain('audit-incomplete');
    expect(run.summary).toContain('the limit of 4 requests was reached');
  });

  it('takes ten thousand issuances', async () => {
    const issuances = Array.from({ length: 10_000 }, (_, i) =>
      issued(keyHash(`k${i}`), [`a${i}.shop.example.com`, `b${i}.shop.example.com`]),
    );
    const run = await auditing({ issuances, pageSize: 500 }, { fromSources: false });
    expect(run.outputs['unknown-issuances']).toBe('10000');
    expect(auditOf(run)).toMatchObject({ issuances: 10_000, complete: true });
    expect(codesIn(run)).toHaveLength(201);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_000_000);
  });

  it('is not blinded by a name for a whole public suffix', async () => {
    const blinding = newRequest({ dnsNames: ['*.co.uk', '*.com', 'www.example.co.uk', 'shop.example.com'] });
    const run = await auditing(
      { issuances: [issued(keyHash('stranger'), ['www.example.co.uk'])] },
      { files: { 'certs/blinding.csr': blinding.pem } },
    );
    expect(auditOf(run)).toMatchObject({
      domains: ['shop.example.com', 'www.example.co.uk'],
      unknown: [{ publicKeySha256: keyHash('stranger') }],
      complete: true,
    });
    // What exists for the suffix itself is unknown.
    expect(run.json('report.json')).toMatchObject({ authorizations: [{ alreadyIssued: null }] });
  });

  it('escapes names and issuers', async () => {
    const evil = '|`<img src=x>`\n::error::boo @everyone [a](https://e.example) \u202e';
    const issuances = [
      issued(keyHash('evil'), ['shop.example.com', evil], { issuer: evil, friendlyName: evil }),
    ];
    const run = await auditing({ issuances });
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(run.stdout).not.toMatch(/^::error/m);
    const code = run.summary.match(/(`+)(?!`).*?(?<!`)\1(?!`)/g)?.join('\n') ?? '';
    expect(code).toContain('@everyone');
    const rest = run.summary.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(rest).not.toMatch(/@everyone|<img|https:\/\/e\.example|\u202e/);
    expect(auditOf(run)).toMatchObject({
      unknown: [{ dnsNames: ['shop.example.com', evil.toLowerCase()], issuer: evil.trim() }],
    });
  });

  it('warns about revoked certificates, and about names that are not monitored', async () => {
    const { documents } = record((await auditing({})).json('report.json'));
    const [document] = Array.isArray(documents) ? documents : [];
    const tbsSha256 = String(record(document)['tbsSha256']);
    const issuances = [
      issued(publicKeySha256('x509', api.pem), ['*.api.example.org'], { tbsSha256, revoked: true }),
    ];
    const monitored = [
      { name: '.api.example.org', enabled: true },
      { name: 'shop.example.com', enabled: false },
    ];
    const run = await auditing({ issuances, monitored, key }, { inputs: { 'api-key': key } });
    expect(run.json('report.json')).toMatchObject({
      audit: { revoked: [{ path: 'certs/api.pem', line: 1, tbsSha256 }] },
    });
    expect(codesIn(run)).toEqual(['certificate-revoked', 'name-not-monitored', 'name-not-monitored']);
    const [revoked, ...others] = run.annotations;
    expect(revoked?.properties).toMatchObject({ file: 'certs/api.pem', line: '1' });
    expect(others.map(({ message }) => message).join()).toMatch(
      /does not monitor xn--bcher-kva.example.com,.*Monitoring of shop.example.com is disabled/,
    );
    expect(service?.requests.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('a pull request', () => {
  let github: FakeGitHub;
  let repository: GitRepository;

  beforeEach(async () => {
    github = await startFakeGitHub({
      ghs_job: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
    });
    repository = GitRepository.create();
  });

  afterEach(async () => {
    await github.close();
    repository.remove();
    expect(github.violations).toEqual([]);
  });

  function proposal(base: string, number: number): Partial<Workflow> {
    const repo = { full_name: 'acme/certs', id: 1, default_branch: 'main' };
    const head = { sha: repository.git('rev-parse', 'HEAD'), ref: 'topic', repo };
    for (const issue of github.store.issues) if (issue.number === number) issue.head = head.sha;
    return {
      workspace: repository.path,
      eventName: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: {
        number,
        pull_request: { number, base: { sha: base, ref: 'main', repo }, head },
        repository: repo,
      },
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/certs', GITHUB_SHA: head.sha },
    };
  }

  it('that would silence an alarm shows which certificates exist already', async () => {
    const { number } = github.store.openPullRequest();
    const base = repository.commit({ 'certs/api.pem': api.pem });
    const stranger = newRequest({ dnsNames: ['shop.example.com', 'new.example.com'] });
    repository.commit({ 'certs/stranger.csr': stranger.pem });
    const hash = publicKeySha256('req', stranger.pem);
    const issuances = [
      issued(hash, ['shop.example.com'], {
        issuer: 'O=Evil @everyone, CN=E1',
        notBefore: '2026-05-02T00:00:00Z',
      }),
      issued(hash, ['shop.example.com', 'admin.example.com']),
      issued(keyHash('another'), ['new.example.com'], { issuer: 'O=Other, CN=O1' }),
    ];
    const run = await auditing(
      { issuances },
      {
        ...proposal(base, number),
        inputs: { comment: 'on-change', 'github-token': 'ghs_job', 'audit-domains': 'example.org' },
        fromSources: false,
      },
    );
    const comment = github.store.commentsOn(number)[0]?.body ?? '';
    const [first = ''] = comment.split('\n');
    expect(first).toContain('1 of these keys already has certificates');
    for (const page of [comment, run.summary]) {
      expect(page).toContain('### Certificates that already exist');
      expect(page).toContain(
        `⚠️ \`${hash.slice(0, 12)}\` already has **2 certificates**, from \`O=Evil @everyone, CN=E1\`, \`C=US, O=Example Trust, CN=Example CA 1\`, the newest dated 2\u00a0May\u00a02026, for \`shop.example.com\`, \`admin.example.com\`.`,
      );
      expect(page).toContain('There is 1 certificate with other keys for its names, from `O=Other, CN=O1`');
    }
    const { authorizations } = record(run.json('report.json'));
    expect(authorizations).toMatchObject([{ change: 'unchanged' }, { change: 'new', alreadyIssued: 2 }]);
    // The new names were searched for the plan only: what is unknown there is not a finding of this audit.
    expect(auditOf(run)).toMatchObject({ domains: ['example.org'], unknown: [], complete: true });
  });

  it('says so if the API cannot be reached, and plans anyway', async () => {
    const { number } = github.store.openPullRequest();
    const base = repository.commit({ 'README.md': 'nothing yet' });
    repository.commit({ 'certs/shop.csr': shop.pem });
    const run = await auditing(
      { limit: 0 },
      { ...proposal(base, number), inputs: { 'github-token': 'ghs_job' } },
    );
    expect(run.exitCode).toBe(0);
    expect(run.outputs['planned']).toBe('1');
    expect(run.summary).toContain('There might be more certificates for');
    expect(codesIn(run)).toEqual(['audit-incomplete']);
  });

  it('reports a key without any certificate', async () => {
    const { number } = github.store.openPullRequest();
    const base = repository.commit({ 'README.md': 'nothing yet' });
    repository.commit({ 'certs/shop.csr': shop.pem });
    const run = await auditing({}, { ...proposal(base, number), inputs: { 'github-token': 'ghs_job' } });
    expect(run.summary).toContain('There is no certificate yet for 1 key and its names.');
    expect(run.json('report.json')).toMatchObject({ authorizations: [{ alreadyIssued: 0 }] });
  });

  it.each([
    ['the history goes back so far', [], 8, ['issuance-missing']],
    ['the CSR is younger', [], 6, []],
    ['the clone is shallow and young', ['--depth=1'], 8, []],
  ])('%s: a CSR without a certificate', async (_, options, days, codes) => {
    const csr = { 'certs/shop.csr': shop.pem };
    const before = new Date(Date.now() - days * 86_400_000);
    repository.commit(csr, before);
    repository.commit({ 'README.md': 'later' });
    const clone = repository.clone(...options);
    try {
      const run = await auditing({}, { workspace: clone.path });
      expect(codesIn(run)).toEqual(codes);
      expect(auditOf(run)['missing']).toHaveLength(codes.length);
    } finally {
      clone.remove();
    }
  });

  it('on the default branch, keeps one issue about unknown keys and sends no mail for a renewal', async () => {
    let runs = 0;
    const onMain = (): Partial<Workflow> => ({
      eventName: 'schedule',
      payload: { repository: { full_name: 'acme/certs', default_branch: 'main' } },
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: 'acme/certs',
        GITHUB_RUN_ID: String(++runs),
        GITHUB_RUN_NUMBER: String(runs),
      },
      inputs: { issue: 'true', 'github-token': 'ghs_job' },
    });
    const stranger = issued(keyHash('stranger'), ['shop.example.com']);
    const { issues, mails } = github.store;
    await auditing({ issuances: [stranger] }, onMain());
    expect(issues).toMatchObject([{ state: 'open', title: 'A certificate was issued with an unknown key' }]);
    expect(issues[0]?.body).toContain(keyHash('stranger').slice(0, 12));
    await auditing({ issuances: [stranger, { ...stranger, notBefore: '2026-05-01T00:00:00Z' }] }, onMain());
    await auditing({ issuances: [stranger], limit: 0 }, onMain());
    expect(issues).toMatchObject([{ state: 'open' }]);
    expect(mails).toEqual([{ about: issues[0]?.number, kind: 'opened' }]);
    await auditing({}, onMain());
    expect(issues).toMatchObject([{ state: 'closed' }]);
  });
});
