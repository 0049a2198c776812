import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Issued, newCertificate } from '../support/certificates.ts';
import { makePki, openssl, type Pki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { forget, type Run, runAction } from '../support/runner.ts';
import type { Step } from '../support/scripted-server.ts';

const example = (name: string) =>
  readFileSync(new URL(`../../examples/pagerduty/${name}`, import.meta.url), 'utf8');

/** The hosts of the example, each replaced by a server on loopback. */
const hosts = ['raw.githubusercontent.com', 'developer.pagerduty.com', 'cacerts.digicert.com'] as const;

let pki: Pki;
let intermediate: Issued;
let present: Issued;
let next: Issued;
let servers: readonly PageServer[] = [];
let run: Run | undefined;

beforeAll(() => {
  pki = makePki();
  intermediate = newCertificate({ subject: '/O=Example/CN=Example CA1', dnsNames: [], ca: true });
  present = webhooks('2025-11-06', '2026-12-07', 'clientAuth,serverAuth');
  next = webhooks('2026-11-06', '2027-12-07', 'clientAuth,serverAuth');
});

afterEach(async () => {
  if (run !== undefined) forget(run);
  await Promise.all(servers.map((server) => server.close()));
});

afterAll(() => pki.remove());

function webhooks(
  notBefore: string,
  notAfter: string,
  usages: string,
  issuer: Issued | null = intermediate,
): Issued {
  return newCertificate({
    subject: '/CN=webhooks.pagerduty.com',
    dnsNames: ['webhooks.pagerduty.com'],
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    extensions: [`extendedKeyUsage=${usages}`],
    ...(issuer === null ? {} : { issuer }),
  });
}

/** Runs the example's config file on its page, with loopback addresses in the place of its hosts. */
async function watch(published: Issued, withIssuer = true): Promise<Run> {
  const tls = { key: pki.server.key, cert: pki.server.certificate };
  const files: Record<string, Step> = {
    '/certificates/2026_webhooks_pagerduty_com.pem': ({ response }) => response.end(published.pem),
    '/certificates/2025_webhooks_pagerduty_com.pem': ({ response }) => response.end(present.pem),
  };
  const page: Step = ({ response }) => response.end(local(example('page.md')));
  const path = /githubusercontent\.com(\/.*)$/m.exec(example('certificates.yml'))?.[1] ?? '';
  servers = [
    await startPages(tls, { [path]: page }),
    await startPages(tls, files),
    await startPages(
      tls,
      withIssuer ? { '/DigiCertExampleCA1.crt.pem': ({ response }) => response.end(intermediate.pem) } : {},
    ),
  ];
  run = await runAction({
    files: { 'certificates.yml': local(example('certificates.yml')), 'pins/pagerduty/2025.pem': present.pem },
    inputs: { config: 'certificates.yml', 'as-of': '2026-11-10', report: 'report.json' },
    env: { NODE_EXTRA_CA_CERTS: pki.root.path },
  });
  return run;
}

function local(text: string): string {
  return hosts.reduce((changed, host, i) => changed.replaceAll(host, `localhost:${servers[i]?.port}`), text);
}

function serialOf({ pem }: Issued): string {
  return openssl(['x509', '-noout', '-serial'], pem).toString().trim().replace('serial=', '').toLowerCase();
}

interface Reported {
  readonly findings: readonly { readonly code: string }[];
}

function codes({ json }: Run): readonly string[] {
  return (json('report.json') as Reported).findings.map(({ code }) => code);
}

it('finds the next certificate behind its link, and has it verified by the issuer that the page links to', async () => {
  const watched = await watch(next);
  const { outputs, json } = watched;
  expect(outputs['updated-files']).toBe(JSON.stringify([`pins/pagerduty/${serialOf(next)}.pem`]));
  expect(json('report.json')).toMatchObject({ pins: [{ published: { verified: true, renamed: false } }] });
  expect(codes(watched)).toEqual(['pin-expiring', 'pin-renewal-published']);
  expect(servers.flatMap(({ requests }) => requests.map(({ path }) => path)).toSorted()).toEqual([
    '/DigiCertExampleCA1.crt.pem',
    '/PagerDuty/developer-docs/HEAD/docs/webhooks/08-Certificates.md',
    '/certificates/2025_webhooks_pagerduty_com.pem',
    '/certificates/2026_webhooks_pagerduty_com.pem',
  ]);
});

it.each<[string, () => Promise<Run>, string]>([
  [
    'without client authentication',
    () => watch(webhooks('2026-11-06', '2027-12-07', 'serverAuth')),
    'pin-renewal-published',
  ],
  [
    'that is self-signed',
    () => watch(webhooks('2026-11-06', '2027-12-07', 'clientAuth', null)),
    'pin-unverified',
  ],
  ['whose issuer cannot be had', () => watch(next, false), 'pin-unverified'],
])('reports one %s, and writes nothing', async (_, watching, code) => {
  const watched = await watching();
  expect(watched.outputs['updated-files']).toBe('[]');
  expect(codes(watched)).toContain(code);
});
