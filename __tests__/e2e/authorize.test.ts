import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, type StandInRequest, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import {
  derOf,
  type Issued,
  newCertificate,
  newKey,
  newRequest,
  publicKeySha256,
  yearsFromNow,
} from '../support/certificates.ts';
import { openssl } from '../support/openssl.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';

const key = 'k12345_end-to-end-key';
const repository = { full_name: 'octo-org/certificates', default_branch: 'main' };

let service: StandIn;
let run: Run | undefined;
let root: Issued;
let intermediate: Issued;
let leaf: Issued;

beforeAll(() => {
  root = newCertificate({ subject: '/CN=Root', dnsNames: [], ca: true });
  intermediate = newCertificate({ subject: '/CN=Intermediate', dnsNames: [], ca: true, issuer: root });
  leaf = newCertificate({ dnsNames: ['leaf.example.com'], issuer: intermediate });
});

beforeEach(async () => {
  service = await startCertSpotter({ key });
});

afterEach(async () => {
  await service.close();
  if (run !== undefined) forget(run);
});

/** A push to the default branch, which applies. */
async function merge(workflow: Partial<Workflow>): Promise<Run> {
  run = await runAction({
    payload: { repository },
    ...workflow,
    inputs: {
      'api-key': key,
      'api-url': service.url,
      authorize: '**',
      report: 'report.json',
      ...workflow.inputs,
    },
  });
  return run;
}

/** What is to be authorized; afterwards, the run reads which domains are monitored. */
function posts({ requests }: StandIn): readonly StandInRequest[] {
  return requests.filter(({ method }) => method === 'POST');
}

function only(requests: readonly StandInRequest[]): StandInRequest {
  expect(requests).toHaveLength(1);
  const [request] = requests;
  if (request === undefined) throw new Error('no request');
  return request;
}

describe('what Cert Spotter receives', () => {
  it('a CSR in PEM, byte for byte, in strict form regardless of its armour', async () => {
    const { pem } = newRequest({ dnsNames: ['a.example.com', '*.b.example.com'] });
    const { outputs, exitCode } = await merge({
      files: {
        'deep/a.csr': pem.replaceAll('\n', '\r\n').replaceAll('-----BEGIN', 'Request:\r\n-----BEGIN'),
      },
    });
    const { path, headers, body, status } = only(posts(service));
    expect([exitCode, path, headers['content-type'], status]).toEqual([
      0,
      '/api/v3/monitoring/known_keys',
      'application/x-pem-file',
      200,
    ]);
    expect(openssl(['req', '-outform', 'DER'], body)).toEqual(derOf(pem));
    expect(body.toString()).toBe(pem);
    expect(outputs).toMatchObject({ outcome: 'pass', planned: '1', authorized: '1', failed: '0' });
  });

  it('a CSR in DER, byte for byte', async () => {
    const der = derOf(newRequest().pem);
    await merge({ files: { 'a.der': der } });
    const { headers, body } = only(posts(service));
    expect(headers['content-type']).toBe('application/pkcs10');
    expect(body).toEqual(der);
  });

  it('a certificate by key: the hash that openssl computes, and its names', async () => {
    await merge({ files: { 'leaf.pem': leaf.pem }, inputs: { 'dns-names': 'Added.Example.com\n# comment' } });
    const { headers, body } = only(posts(service));
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body.toString())).toEqual({
      pubkey_sha256: publicKeySha256('x509', leaf.pem),
      dns_names: ['leaf.example.com', 'added.example.com'],
    });
  });

  it('a key in a CSR and two certificates: one request for all names', async () => {
    const csr = newRequest({ dnsNames: ['one.example.com'] });
    const renewed = newCertificate({ dnsNames: ['two.example.com', 'one.example.com'], key: csr.key });
    const other = newCertificate({ dnsNames: ['three.example.com'], key: csr.key });
    await merge({ files: { 'a.csr': csr.pem, 'b.pem': renewed.pem, 'c.pem': other.pem } });
    expect(JSON.parse(only(posts(service)).body.toString())).toEqual({
      pubkey_sha256: publicKeySha256('req', csr.pem),
      dns_names: ['one.example.com', 'two.example.com', 'three.example.com'],
    });
  });

  it.each([
    ['a certificate alone', () => ({ 'leaf.pem': leaf.pem }), 'application/x-pem-file', () => [leaf]],
    [
      'a chain in a muddle',
      () => ({ 'chain.pem': root.pem + leaf.pem + intermediate.pem }),
      'application/pem-certificate-chain',
      () => [leaf, intermediate, root],
    ],
  ])('by certificate, %s', async (_, files, contentType, chain) => {
    const { exitCode } = await merge({ files: files(), inputs: { 'authorize-by': 'certificate' } });
    const { path, headers, body } = only(posts(service));
    expect([exitCode, path, headers['content-type']]).toEqual([
      0,
      '/api/v3/monitoring/known_certs',
      contentType,
    ]);
    expect(body.toString()).toBe(
      chain()
        .map(({ pem }) => pem)
        .join(''),
    );
  });

  it('by certificate, one in DER', async () => {
    await merge({ files: { 'leaf.crt': derOf(leaf.pem) }, inputs: { 'authorize-by': 'certificate' } });
    const { headers, body } = only(posts(service));
    expect(headers['content-type']).toBe('application/pkix-cert');
    expect(body).toEqual(derOf(leaf.pem));
  });

  it('by hash, a certificate and its precertificate are the same', async () => {
    const shared = { dnsNames: ['pre.example.com'], key: newKey(), issuer: intermediate };
    const pre = newCertificate({ ...shared, extensions: ['1.3.6.1.4.1.11129.2.4.3=critical,ASN1:NULL'] });
    await merge({ files: { 'pre.pem': pre.pem }, inputs: { 'authorize-by': 'certificate-hash' } });
    const sent = JSON.parse(only(posts(service)).body.toString());
    const [document] = reported().documents;
    expect(sent).toEqual({ tbs_sha256: document?.tbsSha256 });
    expect(document).toMatchObject({ kind: 'precertificate', dnsNames: ['pre.example.com'] });
  });
});

interface Reported {
  readonly mode: string;
  readonly documents: readonly {
    readonly kind: string;
    readonly tbsSha256: string;
    readonly dnsNames: readonly string[];
  }[];
  readonly authorizations: readonly { readonly status: string; readonly attempts: number }[];
  readonly findings: readonly {
    readonly level: string;
    readonly code: string;
    readonly path: string | null;
  }[];
}

function reported(): Reported {
  return run?.json('report.json') as Reported;
}

function codesByPath(): Record<string, string> {
  return Object.fromEntries(
    reported().findings.map(({ level, code, path }) => [path ?? '', `${level} ${code}`]),
  );
}

describe('good and bad beside each other', () => {
  it('everything good is authorized, and everything else is reported', async () => {
    const good = newRequest({ dnsNames: ['good.example.com'] });
    const flipped = derOf(newRequest({ dnsNames: ['flipped.example.com'] }).pem);
    flipped[flipped.length - 1] = (flipped[flipped.length - 1] ?? 0) ^ 1;
    const { exitCode, outputs, annotations } = await merge({
      files: {
        'good.csr': good.pem,
        'expired.pem': newCertificate({ notBefore: yearsFromNow(-2), notAfter: yearsFromNow(-1) }).pem,
        'ca.pem': root.pem,
        'nameless.csr': newRequest({ subject: '/O=Octo', dnsNames: [] }).pem,
        'flipped.csr': flipped,
        'broken.pem': good.pem.slice(0, 200),
        'key.pem': newKey(),
        'text.crt': 'nothing of interest\n',
        'short.csr': newRequest({
          dnsNames: ['short.example.com'],
          key: newKey(['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024']),
        }).pem,
      },
    });
    expect(exitCode).toBe(1);
    expect(codesByPath()).toEqual({
      'expired.pem': 'warning certificate-expired',
      'ca.pem': 'notice ca-certificate',
      'nameless.csr': 'error no-dns-names',
      'flipped.csr': 'error csr-signature-invalid',
      'broken.pem': 'error malformed',
      'key.pem': 'error private-key',
      'text.crt': 'error no-document',
      'short.csr': 'warning weak-key',
    });
    expect(posts(service)).toHaveLength(2);
    expect(outputs).toMatchObject({ outcome: 'fail', planned: '2', authorized: '2', failed: '0' });
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(5);
    expect(annotations.find(({ properties }) => properties['file'] === 'key.pem')?.properties['line']).toBe(
      '1',
    );
  });

  it.each([
    [
      'only wildcards match are one notice, and damage in source code is a warning',
      '**',
      ['warning malformed src/main.go', 'notice no-document null'],
    ],
    [
      'a pattern names are errors, each by itself',
      '**\nsrc/*',
      [
        'error no-document src/logo.png',
        'error malformed src/main.go',
        'error malformed src/main.go',
        'notice no-document null',
      ],
    ],
  ])('files without a document that %s', async (_, authorize, expected) => {
    const { pem } = newRequest({ dnsNames: ['good.example.com'] });
    const cut = pem.slice(0, 200);
    const { exitCode, outputs } = await merge({
      inputs: { authorize },
      files: {
        'src/main.go': `const broken = \`${cut}\`\nconst another = \`${cut}\`\n`,
        'src/logo.png': Buffer.from('89504e470d0a1a0a', 'hex'),
        LICENSE: 'Permission is hereby granted\n',
        'package.json': '{}\n',
        'deploy/secret.yaml': `tls.csr: |\n  ${pem.replaceAll('\n', '\n  ')}\n`,
      },
    });
    expect([exitCode, outputs['authorized']]).toEqual([authorize === '**' ? 0 : 1, '1']);
    expect(reported().findings.map(({ level, code, path }) => `${level} ${code} ${path}`)).toEqual(expected);
  });

  it('a request that the service rejects does not stop the others', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}.csr`, newRequest({ dnsNames: [`${name}.example.com`] }).pem]),
    );
    const { exitCode, outputs } = await merge({ files, inputs: { 'api-key': 'k12345_another-key' } });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ planned: '3', authorized: '0' });
    expect(reported().findings.map(({ code }) => code)).toContain('api-rejected');
  });
});

describe('plan and apply', () => {
  const files = () => ({ 'a.csr': newRequest().pem });
  const proposal = { eventName: 'pull_request', ref: 'refs/pull/1/merge' } as const;
  const own = {
    number: 1,
    head: { sha: 'a', repo: repository },
    base: { sha: 'b', ref: 'main', repo: repository },
  };
  const foreign = { ...own, head: { sha: 'a', repo: { full_name: 'stranger/certificates' } } };

  it('a pull request shows the plan and sends nothing', async () => {
    const { exitCode, outputs, summary } = await merge({
      files: files(),
      ...proposal,
      payload: { repository, pull_request: own },
    });
    expect([exitCode, service.requests.length]).toEqual([0, 0]);
    expect(outputs).toMatchObject({ planned: '1', authorized: '0' });
    expect(summary).toContain('`www.example.com`');
    expect(reported()).toMatchObject({ mode: 'plan', authorizations: [{ status: 'planned', attempts: 0 }] });
  });

  it('a plan needs no key', async () => {
    const { exitCode } = await merge({
      files: files(),
      ...proposal,
      payload: { pull_request: own },
      inputs: { 'api-key': '' },
    });
    expect(exitCode).toBe(0);
  });

  it('a fork that asks for apply is refused, and nothing is sent', async () => {
    const { exitCode } = await merge({
      files: files(),
      ...proposal,
      payload: { pull_request: foreign },
      inputs: { mode: 'apply' },
    });
    expect([exitCode, service.requests.length]).toEqual([1, 0]);
    expect(reported().findings[0]).toMatchObject({ level: 'error', code: 'apply-refused' });
  });

  it('without a key, applying is an error that names the secret', async () => {
    const { exitCode, stdout } = await merge({ files: files(), inputs: { 'api-key': '' } });
    expect([exitCode, service.requests.length]).toEqual([1, 0]);
    expect(stdout).toContain('secrets.CERTSPOTTER_API_KEY');
    expect(reported().authorizations).toMatchObject([{ status: 'not-tried' }]);
  });

  it('outside GitHub Actions, auto is a plan', async () => {
    const { exitCode } = await merge({ files: files(), env: { GITHUB_ACTIONS: '' } });
    expect([exitCode, service.requests.length]).toEqual([0, 0]);
  });
});

describe('forty CSRs at a slow service', () => {
  let slow: StandIn;
  beforeAll(async () => {
    slow = await startCertSpotter({ key, latency: 200 });
  });
  afterAll(() => slow.close());

  it('all are authorized, eight at a time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.csr`, newRequest({ dnsNames: [`n${i}.example.com`] }).pem]),
    );
    const { exitCode, outputs } = await merge({ files, inputs: { 'api-url': slow.url } });
    expect([exitCode, outputs['authorized']]).toEqual([0, '40']);
    expect(new Set(posts(slow).map(({ connection }) => connection)).size).toBeLessThanOrEqual(8);
  });
});
