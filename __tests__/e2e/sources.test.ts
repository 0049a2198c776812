import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { derOf, type Issued, newCertificate, publicKeySha256 } from '../support/certificates.ts';
import { makePki, openssl, type Pki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { forget, type Run, runAction } from '../support/runner.ts';
import type { Step } from '../support/scripted-server.ts';

const subject = '/CN=Checkpoints';
const asOf = '2026-06-01';

let pki: Pki;
let current: Issued;
let successor: Issued;
let run: Run | undefined;
let server: PageServer | undefined;

beforeAll(() => {
  pki = makePki();
  current = pinned('2026-01-01', '2027-01-01');
  successor = pinned('2026-12-01', '2028-01-01');
});

afterEach(async () => {
  await server?.close();
  if (run !== undefined) forget(run);
});

afterAll(() => pki.remove());

function pinned(notBefore: string, notAfter: string, as = subject): Issued {
  return newCertificate({
    subject: as,
    dnsNames: [],
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
  });
}

function serialOf(pem: string): string {
  return openssl(['x509', '-noout', '-serial'], pem).toString().trim().replace('serial=', '').toLowerCase();
}

/** A page in the shape of such pages: words for people, the serial number, the certificate in one cell. */
function pageWith(shown: Issued, serial = serialOf(shown.pem)): string {
  const base64 = derOf(shown.pem).toString('base64');
  return `<html><body><h1>Our client certificate</h1>
<p>Every request that our checkpoints send to your servers is signed with the private key of this certificate, which
nobody else has. Compare the values below with those of the certificate before you trust it, and come back once a year.</p>
<table><tr><td>Serial number</td><td>${serial}</td></tr>
<tr><td>Certificate</td><td>—–BEGIN CERTIFICATE—–<br>${base64}<br>—–END CERTIFICATE—–</td></tr></table></body></html>`;
}

function html(body: string): Step {
  return ({ response }) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

interface Watch {
  readonly page: Step;
  readonly pins?: Record<string, string>;
  readonly config?: string;
  readonly path?: string;
  readonly more?: Record<string, Step>;
  readonly inputs?: Record<string, string>;
}

/** Watches a pin whose owner publishes it on a server of this test. */
async function watch({
  page,
  pins,
  config = '',
  path = '/certificate',
  more = {},
  inputs = {},
}: Watch): Promise<Run> {
  server = await startPages(
    { key: pki.server.key, cert: pki.server.certificate },
    { '/certificate': page, ...more },
  );
  const yaml = `pins:\n  - name: Checkpoints\n    files: pins/*.pem\n    source: https://localhost:${server.port}${path}\n${config}`;
  run = await runAction({
    files: { 'certificates.yml': yaml, ...(pins ?? { 'pins/current.pem': current.pem }) },
    inputs: {
      config: 'certificates.yml',
      'as-of': asOf,
      report: 'report.json',
      'github-token': 'ghs_sometoken',
      ...inputs,
    },
    env: { NODE_EXTRA_CA_CERTS: pki.root.path },
  });
  return run;
}

interface Reported {
  readonly pins: readonly { readonly verdict: string; readonly published: unknown }[];
  readonly findings: readonly { readonly level: string; readonly code: string; readonly message: string }[];
}

function reported(): Reported {
  return run?.json('report.json') as Reported;
}

function codes(): readonly string[] {
  return reported().findings.map(({ level, code }) => `${level} ${code}`);
}

describe('what the page shows', () => {
  it('the pinned certificate: nothing to tell, and nothing secret is sent', async () => {
    const { outputs } = await watch({ page: html(pageWith(current)) });
    expect(outputs['outcome']).toBe('pass');
    expect(codes()).toEqual([]);
    const [request] = server?.requests ?? [];
    expect(JSON.stringify(request)).not.toMatch(/authorization|cookie|referer|ghs_/i);
  });

  it('its successor: told with serial number, validity and hashes, and confirmed by the page', async () => {
    await watch({ page: html(pageWith(successor) + pageWith(current)) });
    expect(codes()).toEqual(['warning pin-renewal-published']);
    expect(reported().pins[0]).toMatchObject({
      verdict: 'ok',
      published: {
        serial: serialOf(successor.pem),
        notBefore: '2026-12-01T00:00:00Z',
        notAfter: '2028-01-01T00:00:00Z',
        publicKeySha256: publicKeySha256('x509', successor.pem),
        confirmed: true,
      },
    });
    const [finding] = reported().findings;
    for (const fact of [
      serialOf(successor.pem),
      '2028-01-01T00:00:00Z',
      publicKeySha256('x509', successor.pem),
    ]) {
      expect(finding?.message).toContain(fact);
    }
  });

  it('only its successor: the pinned one is no longer published', async () => {
    await watch({ page: html(pageWith(successor)) });
    expect([...codes()].sort()).toEqual(['warning pin-not-published', 'warning pin-renewal-published']);
  });

  it('a successor whose serial number the text gets wrong is unconfirmed', async () => {
    await watch({ page: html(pageWith(successor, '0123456789abcdef0123456789abcdef') + pageWith(current)) });
    expect(reported().findings[0]?.message).toContain('unconfirmed');
    expect(reported().pins[0]).toMatchObject({ published: { confirmed: false } });
  });

  it.each([
    [
      'a look-alike of another subject',
      () => pinned('2026-12-01', '2028-01-01', '/CN=Checkpoints/O=Elsewhere'),
    ],
    ['an older one', () => pinned('2025-01-01', '2026-02-01')],
  ])('%s is no news', async (_, other) => {
    await watch({ page: html(pageWith(other()) + pageWith(current)) });
    expect(codes()).toEqual([]);
  });

  it('a successor that starts after a gap is news', async () => {
    await watch({ page: html(pageWith(pinned('2027-02-01', '2028-02-01')) + pageWith(current)) });
    expect(codes()).toEqual(['warning pin-renewal-published']);
  });

  it('the page of a pin that has expired does not hide the expiry', async () => {
    await watch({ page: html(pageWith(successor)), inputs: { 'as-of': '2027-03-01' } });
    expect(codes()[0]).toBe('error pin-expired');
  });

  it('nor does a page that is down', async () => {
    await watch({ page: ({ response }) => response.writeHead(503).end(), inputs: { 'as-of': '2027-03-01' } });
    expect(codes()).toEqual(['error pin-expired', 'warning source-unreachable']);
  });

  it.each([
    ['a bare PEM', () => current.pem],
    [
      'SAML metadata',
      () =>
        `<md:EntityDescriptor><ds:X509Certificate>\n${derOf(current.pem).toString('base64')}\n</ds:X509Certificate></md:EntityDescriptor>`,
    ],
    ['a JWKS', () => JSON.stringify({ keys: [{ kty: 'EC', x5c: [derOf(current.pem).toString('base64')] }] })],
  ])('%s is read as well', async (_, body) => {
    await watch({ page: html(body()) });
    expect(codes()).toEqual([]);
  });
});

describe('a source that cannot be read is a warning, and the pin is judged all the same', () => {
  const never = html('never');
  const redirectTo =
    (location: () => string): Step =>
    ({ response }) =>
      response.writeHead(302, { location: location() }).end();
  const here = (path: string) => () => `https://localhost:${server?.port}${path}`;

  it.each<[string, Partial<Watch> & { page: Step }, string]>([
    ['not found', { page: never, path: '/nowhere' }, 'HTTP 404'],
    ['without any certificate', { page: html('<p>We moved.</p>') }, 'no certificate'],
    [
      'a redirect to http',
      { page: redirectTo(() => `http://localhost:${server?.port}/certificate`) },
      'no HTTPS address',
    ],
    [
      'a redirect to another loopback address',
      { page: redirectTo(() => `https://127.0.0.2:${server?.port}/certificate`) },
      'no public address',
    ],
    ['a redirect to itself', { page: redirectTo(here('/certificate')) }, 'more than 3 times'],
    ['five MiB', { page: html('x'.repeat(5 * 1024 * 1024)) }, 'longer than 4 MiB'],
    [
      'a compressed bomb',
      {
        page: ({ response }) =>
          response
            .writeHead(200, { 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
      },
      'longer than 4 MiB',
    ],
    ['one that hangs up', { page: ({ socket }) => socket.destroy() }, 'could not be read'],
  ])('%s', async (_, watched, words) => {
    const { exitCode } = await watch(watched);
    expect(exitCode).toBe(0);
    expect(codes()).toContain('warning source-unreachable');
    expect(
      reported()
        .findings.map(({ message }) => message)
        .join(),
    ).toContain(words);
    expect(reported().pins[0]).toMatchObject({ verdict: 'ok' });
  });

  it('three redirects on the way are followed', async () => {
    const more = {
      '/1': redirectTo(here('/2')),
      '/2': redirectTo(here('/3')),
      '/3': redirectTo(here('/certificate')),
    };
    await watch({ page: html(pageWith(current)), path: '/1', more });
    expect(codes()).toEqual([]);
  });

  it('a certificate that nobody trusts', async () => {
    server = await startPages(
      { key: pki.server.key, cert: pki.server.certificate },
      { '/certificate': html(pageWith(current)) },
    );
    const yaml = `pins:\n  - name: Checkpoints\n    files: pins/*.pem\n    source: https://localhost:${server.port}/certificate\n`;
    run = await runAction({
      files: { 'certificates.yml': yaml, 'pins/current.pem': current.pem },
      inputs: { config: 'certificates.yml', 'as-of': asOf, report: 'report.json' },
    });
    expect(codes()).toEqual(['warning source-unreachable']);
    expect(server.requests).toEqual([]);
  });
});

describe('update', () => {
  const update = '    update: pins/{serial}.pem\n';

  it('writes the published certificate as PEM with a header, once', async () => {
    const page = html(pageWith(successor) + pageWith(current));
    const { outputs, workspace, summary } = await watch({ page, config: update });
    const path = `pins/${serialOf(successor.pem)}.pem`;
    expect(outputs['updated-files']).toBe(JSON.stringify([path]));
    expect(summary).toContain(`until 1 January 2028: check the hashes of \`${path}\` and merge it.`);
    const written = readFileSync(join(workspace, path), 'utf8');
    expect(written.endsWith(successor.pem)).toBe(true);
    expect(written).toContain(
      `# Published at https://localhost:${server?.port}/certificate\n# Fetched on ${asOf}\n`,
    );
    expect(openssl(['x509', '-outform', 'DER'], written)).toEqual(derOf(successor.pem));

    const again = await runAction({
      workspace,
      inputs: { config: 'certificates.yml', 'as-of': asOf },
      env: { NODE_EXTRA_CA_CERTS: pki.root.path },
    });
    expect(again.outputs).toMatchObject({ outcome: 'pass', 'updated-files': '[]' });
    forget(again);
  });

  it('a certificate that is not what expect says is never written', async () => {
    const config = `${update}    expect:\n      issuer: CN=Somebody Else\n`;
    const { outputs, workspace } = await watch({
      page: html(pageWith(successor) + pageWith(current)),
      config,
    });
    expect(outputs['updated-files']).toBe('[]');
    expect(readdirSync(join(workspace, 'pins'))).toEqual(['current.pem']);
    expect(codes()).toContain('error pin-mismatch');
  });

  it('a pin that has no certificate yet gets its first one by what is expected of it', async () => {
    const config = `${update}    expect:\n      subject: CN=Checkpoints\n`;
    const inputs = { 'if-no-files-found': 'ignore' };
    const { outputs } = await watch({ page: html(pageWith(current)), config, pins: {}, inputs });
    expect(outputs['updated-files']).toBe(JSON.stringify([`pins/${serialOf(current.pem)}.pem`]));
  });
});

describe('many pages', () => {
  it('are asked for eight at a time', async () => {
    const waiting: (() => void)[] = [];
    let [running, peak] = [0, 0];
    const answerAll = () => {
      for (const answer of waiting.splice(0)) answer();
    };
    const page: Step = ({ response }) => {
      running += 1;
      peak = Math.max(peak, running);
      waiting.push(() => {
        running -= 1;
        response.writeHead(200).end();
      });
      // A ninth request would come while eight are held back.
      if (running === 8) setTimeout(answerAll, 300);
    };
    server = await startPages({ key: pki.server.key, cert: pki.server.certificate }, { '/': page });
    const entry = `  - files: pin.pem\n    source: https://localhost:${server.port}/\n`;
    run = await runAction({
      files: { 'pin.pem': current.pem, 'c.yml': `pins:\n${entry.repeat(16)}` },
      inputs: { config: 'c.yml', 'as-of': asOf },
      env: { NODE_EXTRA_CA_CERTS: pki.root.path },
    });
    expect([server.requests.length, peak]).toEqual([16, 8]);
  });
});
