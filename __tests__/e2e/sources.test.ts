import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/workspace.ts';
import { derOf, type Issued, newCertificate, publicKeySha256 } from '../support/certificates.ts';
import { trust } from '../support/fetching.ts';
import { makePki, openssl, type Pki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { forget, type Run, runAction } from '../support/runner.ts';
import type { Step } from '../support/scripted-server.ts';
import { zipOf } from '../support/zip.ts';

const subject = '/CN=Checkpoints';
const asOf = '2026-06-01';

let pki: Pki;
let authority: Issued;
let current: Issued;
let successor: Issued;
let run: Run | undefined;
let server: PageServer | undefined;

beforeAll(() => {
  pki = makePki();
  trust(pki);
  authority = newCertificate({ subject: '/CN=Client CA', dnsNames: [], ca: true });
  current = pinned('2026-01-01', '2027-01-01');
  successor = pinned('2026-12-01', '2028-01-01');
});

afterEach(async () => {
  await server?.close();
  if (run !== undefined) forget(run);
});

afterAll(() => pki.remove());

interface Like {
  readonly as?: string;
  /** Null for one that is self-signed. */
  readonly issuer?: Issued | null;
  readonly usages?: string;
}

function pinned(
  notBefore: string,
  notAfter: string,
  { as = subject, issuer = authority, usages }: Like = {},
): Issued {
  return newCertificate({
    subject: as,
    dnsNames: [],
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    ...(issuer === null ? {} : { issuer }),
    ...(usages === undefined ? {} : { extensions: [`extendedKeyUsage=${usages}`] }),
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

function pkcs7Of(pem: string): Buffer {
  const path = join(temporaryFolder(), 'certificate.pem');
  writeFileSync(path, pem);
  return openssl(['crl2pkcs7', '-nocrl', '-certfile', path, '-outform', 'DER']);
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
  readonly fromSources?: boolean;
}

/** Watches a pin whose owner publishes it on a server of this test. */
async function watch({
  page,
  pins,
  config = '',
  path = '/certificate',
  more = {},
  inputs = {},
  fromSources = true,
}: Watch): Promise<Run> {
  server = await startPages(
    { key: pki.server.key, cert: pki.server.certificate },
    { '/certificate': page, ...more },
  );
  const yaml = `pins:\n  - name: Checkpoints\n    files: pins/*.pem\n    source: https://localhost:${server.port}${path}\n${config}`;
  run = await runAction({
    fromSources,
    files: {
      'certificates.yml': yaml,
      ...(pins ?? { 'pins/current.pem': current.pem, 'pins/ca.pem': authority.pem }),
    },
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
  readonly findings: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
  }[];
}

function reported(): Reported {
  return run?.json('report.json') as Reported;
}

function codes(): readonly string[] {
  return reported().findings.map(({ level, code }) => `${level} ${code}`);
}

describe('what the page shows', () => {
  it('the pinned certificate: nothing is reported, and nothing secret is sent', async () => {
    const { outputs } = await watch({ page: html(pageWith(current)), fromSources: false });
    expect(outputs['outcome']).toBe('pass');
    expect(codes()).toEqual([]);
    const [request] = server?.requests ?? [];
    expect(JSON.stringify(request)).not.toMatch(/authorization|cookie|referer|ghs_/i);
  });

  it('its successor: reported with serial number, validity and hashes, and confirmed by the page', async () => {
    await watch({ page: html(pageWith(successor) + pageWith(current)), fromSources: false });
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
      'two of other subjects',
      () => [
        pinned('2026-12-01', '2028-01-01', { as: '/CN=Checkpoints/O=Elsewhere' }),
        pinned('2026-12-01', '2028-01-01', { as: '/CN=Other' }),
      ],
    ],
    ['an older one', () => [pinned('2025-01-01', '2026-02-01')]],
  ])('%s is not reported', async (_, others) => {
    await watch({ page: html([...others(), current].map((shown) => pageWith(shown)).join('')) });
    expect(codes()).toEqual([]);
  });

  it('a successor that starts after a gap is reported', async () => {
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

describe('a source that cannot be read is a warning, and the pin is still checked', () => {
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
      'is not an HTTPS URL',
    ],
    [
      'a redirect to another loopback address',
      { page: redirectTo(() => `https://127.0.0.2:${server?.port}/certificate`) },
      'is not a public address',
    ],
    ['a redirect to itself', { page: redirectTo(here('/certificate')) }, 'more than 3 times'],
    ['five MiB', { page: html('x'.repeat(5 * 1024 * 1024)) }, 'larger than 4 MiB'],
    [
      'a compressed bomb',
      {
        page: ({ response }) =>
          response
            .writeHead(200, { 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
      },
      'larger than 4 MiB',
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
    await watch({ page: html(pageWith(current)), path: '/1', more, fromSources: false });
    expect(codes()).toEqual([]);
  });

  it('a certificate that is not trusted', async () => {
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
    const { outputs, workspace, summary } = await watch({ page, config: update, fromSources: false });
    const path = `pins/${serialOf(successor.pem)}.pem`;
    expect(outputs['updated-files']).toBe(JSON.stringify([path]));
    expect(summary).toContain(`expires on 1 January 2028: check the hashes of \`${path}\` and merge it.`);
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
    expect(readdirSync(join(workspace, 'pins'))).toEqual(['ca.pem', 'current.pem']);
    expect(codes()).toContain('error pin-mismatch');
  });

  it('a pin that has no certificate yet gets its first one by what is expected of it', async () => {
    const config = `${update}    expect:\n      subject: CN=Checkpoints\n`;
    const inputs = { 'if-no-files-found': 'ignore', authorize: 'ca/*', mode: 'plan' };
    const { outputs } = await watch({
      page: html(pageWith(current)),
      config,
      pins: { 'ca/ca.pem': authority.pem },
      inputs,
    });
    expect(outputs['updated-files']).toBe(JSON.stringify([`pins/${serialOf(current.pem)}.pem`]));
  });
});

describe('a certificate that may not be the owner’s', () => {
  const config = '    update: pins/{serial}.pem\n';

  it('self-signed: reported as unverified, not confirmed, and not written', async () => {
    const fake = pinned('2026-12-01', '2028-01-01', { issuer: null });
    const { outputs } = await watch({
      page: html(pageWith(fake) + pageWith(current)),
      config,
      fromSources: false,
    });
    expect(codes()).toEqual(['warning pin-renewal-published', 'warning pin-unverified']);
    expect(reported().pins[0]).toMatchObject({ published: { confirmed: false, verified: false } });
    expect(outputs['updated-files']).toBe('[]');
  });

  it('signed by an authority of the attacker’s with the name of the real one: the same', async () => {
    const impostor = newCertificate({ subject: '/CN=Client CA', dnsNames: [], ca: true });
    const fake = pinned('2026-12-01', '2028-01-01', { issuer: impostor });
    const page = html([fake, impostor, current].map((shown) => pageWith(shown)).join(''));
    const { outputs } = await watch({ page, config: `${config}    expect:\n      issuer: CN=Client CA\n` });
    expect(codes()).toContain('warning pin-unverified');
    expect(outputs['updated-files']).toBe('[]');
  });

  it('signed by an authority whose name only looks like that of the real one: the same', async () => {
    const impostor = newCertificate({ subject: '/O=Elsewhere/CN=client  CA', dnsNames: [], ca: true });
    const fake = pinned('2026-12-01', '2028-01-01', { issuer: impostor });
    const page = html([fake, impostor, current].map((shown) => pageWith(shown)).join(''));
    const { outputs } = await watch({ page, config: `${config}    expect:\n      issuer: CN=Client CA\n` });
    expect(codes()).toEqual(['warning pin-renewal-published', 'warning pin-unverified']);
    expect(outputs['updated-files']).toBe('[]');
  });

  it('signed by an authority with the name of the real one that the root in the repository has signed: written', async () => {
    const root = newCertificate({ subject: '/CN=Root', dnsNames: [], ca: true });
    const again = newCertificate({ subject: '/CN=Client CA', dnsNames: [], ca: true, issuer: root });
    const fresh = pinned('2026-12-01', '2028-01-01', { issuer: again });
    const { workspace } = await watch({
      page: html([fresh, again, current].map((shown) => pageWith(shown)).join('')),
      pins: { 'pins/current.pem': current.pem, 'pins/root.pem': root.pem },
      config,
    });
    expect(codes()).toEqual(['warning pin-renewal-published']);
    expect(reported().findings[0]?.hint).not.toContain('Only the page itself');
    expect(readFileSync(join(workspace, `pins/${serialOf(fresh.pem)}.pem`), 'utf8')).toContain(
      '# Its signature verifies with the key of CN=Client CA, whose certificate is on the page, signed by an authority in the repository.\n',
    );
  });

  it('is written if the entry leaves the check to people, and the file says so', async () => {
    const unknown = pinned('2026-12-01', '2028-01-01', { issuer: null });
    const page = html(pageWith(unknown) + pageWith(current));
    const { workspace } = await watch({ page, config: `${config}    verify: none\n` });
    const written = readFileSync(join(workspace, `pins/${serialOf(unknown.pem)}.pem`), 'utf8');
    expect(written).toContain('# UNVERIFIED: its signature was not verified.\n');
  });
});

describe('a successor from another issuer', () => {
  it('on the page is written, with what has to change for those who verify the chain', async () => {
    const next = newCertificate({ subject: '/CN=Client CA 2', dnsNames: [], ca: true });
    const fresh = pinned('2026-12-01', '2028-01-01', { issuer: next });
    const page = html([fresh, next, current].map((shown) => pageWith(shown)).join(''));
    const { workspace, summary } = await watch({ page, config: '    update: pins/{serial}.pem\n' });
    const [finding] = reported().findings;
    expect(finding?.message).toContain('from another issuer: CN=Client CA 2');
    expect(finding?.hint).toContain(
      'add the certificate of the new issuer to its CA file or trust store before the owner changes over',
    );
    expect(finding?.hint).toContain('Only the page itself vouches for that issuer.');
    expect(summary).toContain('issuer: `CN=Client CA` → `CN=Client CA 2`');
    const written = readFileSync(join(workspace, `pins/${serialOf(fresh.pem)}.pem`), 'utf8');
    expect(written).toContain('#   issuer: CN=Client CA → CN=Client CA 2\n');
  });
});

describe('a renamed successor', () => {
  const renamed = () => pinned('2026-12-01', '2028-01-01', { as: '/O=New Owner/CN=Probes' });

  it('is reported if the page shows no other, and not written', async () => {
    const page = html(pageWith(renamed()) + pageWith(current));
    const { outputs } = await watch({ page, config: '    update: pins/{serial}.pem\n' });
    expect(codes()).toEqual(['warning pin-renewal-published']);
    expect(reported().findings[0]?.message).toContain('renamed');
    expect(reported().pins[0]).toMatchObject({ published: { renamed: true, verified: true } });
    expect(outputs['updated-files']).toBe('[]');
  });

  it('is written if expect allows it', async () => {
    const fresh = renamed();
    const config =
      '    update: pins/{serial}.pem\n    expect:\n      subject: [CN=Checkpoints, O=New Owner]\n';
    const { outputs } = await watch({ page: html(pageWith(fresh) + pageWith(current)), config });
    expect(outputs['updated-files']).toBe(JSON.stringify([`pins/${serialOf(fresh.pem)}.pem`]));
  });
});

describe('a successor that lost a usage', () => {
  it('is reported as such, and not written', async () => {
    const both = pinned('2026-01-01', '2027-01-01', { usages: 'clientAuth,serverAuth' });
    const fresh = pinned('2026-12-01', '2028-01-01', { usages: 'serverAuth' });
    const { outputs, summary } = await watch({
      page: html(pageWith(fresh) + pageWith(both)),
      pins: { 'pins/current.pem': both.pem, 'pins/ca.pem': authority.pem },
      config: '    update: pins/{serial}.pem\n',
    });
    expect(codes()).toEqual(['warning pin-usage-lost']);
    expect(reported().findings[0]?.message).toContain('it lacks the usage client-auth');
    expect(summary).toContain('usages: no longer `client-auth`');
    expect(outputs['updated-files']).toBe('[]');
  });
});

describe('a page that leads to the certificate', () => {
  const written = (fresh: Issued) => JSON.stringify([`pins/${serialOf(fresh.pem)}.pem`]);
  const config = (more: string) => `    update: pins/{serial}.pem\n${more}`;

  it('by a table of links, one a year', async () => {
    const page = html(
      '<table><tr><td>2024</td><td><a href="/certs/client-2024.pem">PEM</a></td></tr><tr><td>2027</td><td><a href="/certs/client-2027.pem">PEM</a></td></tr></table>',
    );
    const more = {
      '/certs/client-2027.pem': html(successor.pem),
      '/certs/client-2024.pem': html(current.pem),
    };
    const { outputs } = await watch({ page, more, config: config('    source-link: client-*.pem\n') });
    expect(codes()).toEqual(['warning pin-renewal-published']);
    expect(outputs['updated-files']).toBe(written(successor));
    expect(reported().pins[0]).toMatchObject({
      published: { url: `https://localhost:${server?.port}/certs/client-2027.pem` },
    });
  });

  it.each([
    ['DER', () => derOf(successor.pem)],
    ['PKCS#7', () => pkcs7Of(successor.pem)],
    ['a ZIP', () => zipOf([{ name: 'client/new.cer', bytes: derOf(successor.pem) }])],
  ])('as %s', async (_, bytes) => {
    const page = html(`${pageWith(current)}<a href="files/new">download</a>`);
    const more: Record<string, Step> = { '/files/new': ({ response }) => response.end(bytes()) };
    const { outputs } = await watch({ page, more, config: config('    source-link: /files/*\n') });
    expect(outputs['updated-files']).toBe(written(successor));
  });

  it('by the x5u of a JWKS', async () => {
    const page: Step = ({ response }) =>
      response.end(
        JSON.stringify({ keys: [{ kty: 'RSA', x5u: `https://localhost:${server?.port}/chain.pem` }] }),
      );
    const { outputs } = await watch({
      page,
      more: { '/chain.pem': html(successor.pem + current.pem) },
      config: config(''),
    });
    expect(outputs['updated-files']).toBe(written(successor));
  });

  it('by the year in its address', async () => {
    const more = { '/2027/client.pem': html(successor.pem), '/2026/client.pem': html(current.pem) };
    const { outputs } = await watch({
      page: html('nothing'),
      path: '/{year}/client.pem',
      more,
      config: config(''),
    });
    expect(codes()).toEqual(['warning pin-renewal-published']);
    expect(outputs['updated-files']).toBe(written(successor));
  });

  it('to another host, which the entry does not list: reported, and nothing is requested there', async () => {
    const page = html(`${pageWith(current)}<a href="https://127.0.0.1:9/new.pem">download</a>`);
    await watch({ page, config: config('    source-link: new.pem\n') });
    expect(codes()).toEqual(['warning source-unreachable']);
    expect(reported().findings[0]?.message).toContain(
      '127.0.0.1:9, which is neither the host of the page nor one of source-hosts',
    );
  });
});

describe('many pages', () => {
  it('are requested eight at a time', async () => {
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
