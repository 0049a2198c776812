import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/x509/public-key.ts';
import { derOf, newCertificate } from '../../support/certificates.ts';
import { openssl } from '../../support/openssl.ts';
import { fixture, opened } from './stores.ts';

const one = [['first', 'CN=one.example']];
const both = [
  ['first', 'CN=one.example'],
  ['zweite ü', 'CN=two.example'],
];

describe('a store of keytool’s', () => {
  it.each([
    ['JKS', 'certificates.jks', both.toReversed(), []],
    ['JCEKS', 'certificates.jceks', one, []],
    ['PKCS #12', 'java.p12', both, []],
    ['PKCS #12 of JDK 8', 'java-legacy.p12', one, []],
    ['PKCS #12 without password', 'java-open.p12', one, []],
    ['PKCS #12 whose certificates are not encrypted', 'java-readable.p12', one, []],
    ['JKS with a key', 'key.jks', [['mykey', 'CN=key.example']], ['error private-key']],
    ['PKCS #12 with a key', 'java-key.p12', [['mykey', 'CN=key.example']], ['error private-key']],
    ['PKCS #12 with a secret key', 'java-secret.p12', [], ['error private-key']],
  ])('%s is opened by its password', async (_, name, certificates, told) => {
    const store = await opened(fixture(name), 'wrong', 'changeit', 'another');
    expect(store).toMatchObject({ certificates, told, stores: [] });
  });

  it('gives the certificates byte by byte, at line 1, in order', async () => {
    const { hashes, places } = await opened(fixture('java.p12'), 'changeit');
    expect(hashes).toEqual(['one.pem', 'two.pem'].map((name) => sha256(derOf(fixture(name).toString()))));
    expect(places).toEqual([
      ['a/store', 1, 0, 'der'],
      ['a/store', 1, 1, 'der'],
    ]);
  });

  it.each([
    ['certificates.jks', both.toReversed()],
    ['certificates.jceks', one],
    ['java-open.p12', one],
    ['java-readable.p12', one],
  ])('%s is read without any password, and nothing is reported', async (name, certificates) => {
    expect(await opened(fixture(name))).toMatchObject({ certificates, told: [] });
  });

  it.each(['certificates.jks', 'certificates.jceks', 'java-readable.p12'])(
    '%s is read even if no password verifies it, and that is reported',
    async (name) => {
      const { certificates, told, messages } = await opened(fixture(name), 'wrong');
      expect(certificates).not.toEqual([]);
      expect(told).toEqual(['notice keystore-locked']);
      expect(messages[0]).toContain('no password confirms that it is unaltered');
    },
  );

  it.each(['java.p12', 'java-legacy.p12'])('%s stays locked without its password', async (name) => {
    for (const passwords of [[], ['wrong', 'Changeit']]) {
      const { certificates, told, hints } = await opened(fixture(name), ...passwords);
      expect([certificates, told]).toEqual([[], ['error keystore-locked']]);
      expect(hints[0]).toContain('keystore-passwords');
    }
  });

  it('reports a key without a password', async () => {
    for (const name of ['java-key.p12', 'openssl-legacy-key.p12'])
      expect((await opened(fixture(name))).told).toEqual(['error private-key', 'error keystore-locked']);
    const { told, messages } = await opened(fixture('key.jks'));
    expect(told).toEqual(['error private-key']);
    expect(messages[0]).toBe('A private key with the alias mykey is in a JKS store in a/store.');
  });

  it('reports a secret key, and that what follows it is not read', async () => {
    const { told, messages } = await opened(fixture('secret-last.jceks'));
    expect(told).toEqual(['error private-key', 'notice unsupported']);
    expect(messages[1]).toContain('Everything after a secret key');
    expect((await opened(fixture('secret-last.jceks'), 'changeit')).told).toEqual(told);
    expect((await opened(fixture('secret-last.jceks'), 'wrong')).told).toContain('notice keystore-locked');
  });
});

describe('an old store of OpenSSL’s', () => {
  it.each([
    'pbe-sha1-rc2-40',
    'pbe-sha1-rc2-128',
    'pbe-sha1-rc4-40',
    'pbe-sha1-rc4-128',
    'pbe-sha1-2des',
    'pbe-md5-des',
    'pbe-sha1-des',
    'pbe-md5-rc2-64',
    'pbe-sha1-rc2-64',
  ])('%s', async (scheme) => {
    const bytes = fixture(`openssl-${scheme}.p12`);
    expect(await opened(bytes, 'changeit')).toMatchObject({ certificates: one, told: [] });
    expect((await opened(bytes, 'changeIt')).told).toEqual(['error keystore-locked']);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'keystores-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { pem, key } = newCertificate({ dnsNames: ['p12.example'] });
writeFileSync(join(folder, 'cert.pem'), pem);
writeFileSync(join(folder, 'key.pem'), key);

function exported(password: string, ...options: readonly string[]): Buffer {
  const args = ['pkcs12', '-export', '-in', 'cert.pem', '-passout', `pass:${password}`, ...options];
  execFileSync('openssl', [...args, '-out', 'out.p12'], { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, 'out.p12'));
}

const certificatesOnly = ['-nokeys', '-caname', 'p12'];
const withKey = ['-inkey', 'key.pem', '-name', 'p12'];

describe('a store that openssl makes', () => {
  it.each([
    ['as it does by default', []],
    ['with AES-128', ['-certpbe', 'AES-128-CBC']],
    ['with AES-192 and SHA-512', ['-certpbe', 'AES-192-CBC', '-macalg', 'sha512']],
    ['with PBES2 and triple DES', ['-certpbe', 'DES-EDE3-CBC']],
    ['with triple DES and SHA-1, as of old', ['-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['with SHA-384', ['-macalg', 'sha384']],
    ['with SHA-224', ['-macalg', 'sha224']],
    ['with one iteration', ['-noiter', '-nomaciter']],
    ['with 100,000 iterations', ['-iter', '100000']],
    ['without a MAC', ['-nomac']],
    ['without encryption', ['-certpbe', 'NONE']],
    ['with neither', ['-certpbe', 'NONE', '-nomac']],
  ])('%s', async (_, options) => {
    for (const [entries, told] of [
      [certificatesOnly, []],
      [withKey, ['error private-key']],
    ] as const) {
      const bytes = exported('pa ss wörd €', ...entries, ...options);
      const store = await opened(bytes, 'wrong', 'pa ss wörd €');
      expect(store).toMatchObject({ certificates: [['p12', 'CN=p12.example']], told });
      expect(store.hashes).toEqual([sha256(derOf(pem))]);
    }
  });

  it('with an empty password needs none', async () => {
    for (const options of [[], ['-certpbe', 'PBE-SHA1-3DES'], ['-nomac']])
      expect(await opened(exported('', ...certificatesOnly, ...options))).toMatchObject({
        certificates: [['p12', 'CN=p12.example']],
        told: [],
      });
  });

  it('without a MAC stays locked without its password', async () => {
    const { told, certificates } = await opened(
      exported('right', ...certificatesOnly, '-nomac', '-certpbe', 'AES-256-CBC'),
      'wrong',
    );
    expect([told, certificates]).toEqual([['error keystore-locked'], []]);
  });

  it.each([
    ['in base64', (bytes: Buffer) => Buffer.from(`store: ${bytes.toString('base64')}\n`)],
    ['in PEM', (bytes: Buffer) => Buffer.from(armoured(bytes))],
    ['after a certificate', (bytes: Buffer) => Buffer.concat([derOf(pem), bytes])],
  ])('%s', async (_, wrap) => {
    const { certificates, told } = await opened(wrap(exported('right', ...withKey)), 'right');
    expect(certificates.at(-1)).toEqual(['p12', 'CN=p12.example']);
    expect(told).toEqual(['error private-key']);
  });
});

function armoured(bytes: Buffer): string {
  return `-----BEGIN PKCS12-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PKCS12-----\n`;
}

it('a JKS in base64 is read', async () => {
  const file = Buffer.from(
    `# of a Secret\nkeystore.jks: ${fixture('certificates.jks').toString('base64')}\n`,
  );
  const { certificates, places } = await opened(file);
  expect(certificates).toEqual(both.toReversed());
  expect(places.map(([, line, index]) => [line, index])).toEqual([
    [2, 0],
    [2, 1],
  ]);
});

it('openssl and this reader find the same key in what openssl made', async () => {
  const bytes = exported('right', ...withKey);
  const there = openssl(['pkcs12', '-passin', 'pass:right', '-nokeys'], bytes).toString();
  expect((await opened(bytes, 'right')).hashes).toEqual([
    sha256(derOf(/-----BEGIN[\s\S]*?END CERTIFICATE-----/.exec(there)?.[0] ?? '')),
  ]);
});
