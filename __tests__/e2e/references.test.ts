import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { newCertificate } from '../support/certificates.ts';
import { openssl } from '../support/openssl.ts';
import { forget, type Run, runAction } from '../support/runner.ts';
import { record } from '../support/workflow.ts';

const example = fileURLToPath(new URL('../../examples/references', import.meta.url));
const successor = readFileSync(join(example, 'pins/partner-2027.pem'));

const runs: Run[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const run of runs.splice(0)) forget(run);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'references-'));
  folders.push(made);
  return made;
}

async function findings(workspace: string, inputs: Readonly<Record<string, string>>, env = {}) {
  const run = await runAction({ workspace, inputs: { report: 'report.json', ...inputs }, env });
  runs.push(run);
  const list = record(run.json('report.json'))['findings'];
  const found = (Array.isArray(list) ? list : []).map(record);
  return { run, found, places: found.map(({ level, code, path, line }) => [level, code, path, line]) };
}

describe('the examples of the guide', () => {
  it('name each file, its line, and the value to add in the same notation', async () => {
    const workspace = folder();
    cpSync(example, workspace, { recursive: true });
    const { run, found, places } = await findings(workspace, {
      config: 'certspotter.yml',
      'as-of': '2026-12-10',
    });
    expect(run.exitCode).toBe(1);
    const stale = found.filter(({ code }) => code === 'pin-reference-stale');
    const words = (path: string) =>
      stale
        .filter((each) => each['path'] === path)
        .map(({ message, hint }) => `${message} ${hint}`)
        .join('\n');
    const print = (digest: string) =>
      openssl(['x509', '-noout', '-fingerprint', digest], successor).toString().trim().split('=')[1] ?? '';
    const key = openssl(['x509', '-noout', '-pubkey'], successor);
    const spki = openssl(['pkey', '-pubin', '-outform', 'DER'], key);
    expect(words('nginx/partners.conf')).toContain(print('-sha1').replaceAll(':', '').toLowerCase());
    expect(words('envoy/listener.yaml')).toContain(print('-sha256'));
    expect(words('android/network_security_config.xml')).toContain(
      openssl(['dgst', '-sha256', '-binary'], spki).toString('base64'),
    );
    expect(places).toContainEqual(['error', 'pin-reference-stale', 'nginx/partners.conf', 3]);
  });

  it('report nothing long before', async () => {
    const workspace = folder();
    cpSync(example, workspace, { recursive: true });
    rmSync(join(workspace, 'pins/partner-2027.pem'));
    const { found } = await findings(workspace, { config: 'certspotter.yml', 'as-of': '2026-02-01' });
    expect(found.filter(({ level }) => level !== 'notice')).toEqual([]);
  });
});

describe('a key store', () => {
  const password = 'geheim-Passwort-7';

  function store(): string {
    const workspace = folder();
    const { pem } = newCertificate({ notAfter: new Date(Date.now() + 300 * 86_400_000) });
    const file = join(workspace, 'partner.p12');
    openssl(
      ['pkcs12', '-export', '-nokeys', '-caname', 'partner', '-out', file, '-passout', `pass:${password}`],
      pem,
    );
    return workspace;
  }

  it('is read with the right password of several, none of which is shown', async () => {
    const { run, found } = await findings(store(), {
      pins: '*.p12',
      'keystore-passwords': `wrong-one-8\n${password}`,
    });
    expect(found).toEqual([]);
    expect(record(run.json('report.json'))['documents']).toMatchObject([
      { path: 'partner.p12', alias: 'partner' },
    ]);
    const shown = [
      run.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      run.summary,
      JSON.stringify(run.json('report.json')),
    ];
    for (const secret of [password, 'wrong-one-8']) expect(shown.join('\n')).not.toContain(secret);
  });

  it('is locked without it', async () => {
    const { run, places } = await findings(store(), { pins: '*.p12', 'keystore-passwords': 'wrong-one-8' });
    expect(run.exitCode).toBe(1);
    expect(places).toContainEqual(['error', 'keystore-locked', 'partner.p12', 1]);
  });
});
