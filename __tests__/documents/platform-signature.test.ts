import 'reflect-metadata';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import { describe, expect, it } from 'vitest';
import { verifiedByPlatform } from '../../src/documents/der/platform-signature.ts';
import { openssl } from '../support/openssl.ts';

const p384 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'];
const p256 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const rsa = ['-newkey', 'rsa:2048'];
const pss = [...rsa, '-sigopt', 'rsa_padding_mode:pss'];

/** Arguments of `openssl req -new` for what both the library and the platform can verify. */
const requests: readonly (readonly [string, readonly string[]])[] = [
  ['RSA with SHA-1', [...rsa, '-sha1']],
  ['RSA with SHA-256', [...rsa, '-sha256']],
  ['RSA with SHA-512', [...rsa, '-sha512']],
  ['RSASSA-PSS with SHA-256 and a short salt', [...pss, '-sha256', '-sigopt', 'rsa_pss_saltlen:20']],
  ['RSASSA-PSS with SHA-512', [...pss, '-sha512', '-sigopt', 'rsa_pss_saltlen:64']],
  ['P-256 with SHA-512', [...p256, '-sha512']],
  ['P-384 with SHA-256', [...p384, '-sha256']],
  ['Ed25519', ['-newkey', 'ed25519']],
];

describe.each(requests)('a request signed by %s', (_, options) => {
  const der = openssl([
    'req',
    '-new',
    ...options,
    '-nodes',
    '-keyout',
    '/dev/null',
    '-subj',
    '/CN=a',
    '-outform',
    'DER',
  ]);

  it('is valid to the platform as it is for @peculiar/x509', async () => {
    expect(await new Pkcs10CertificateRequest(Uint8Array.from(der)).verify()).toBe(true);
    expect(verifiedByPlatform(der)).toBe('valid');
  });

  it('is invalid to both once the subject is changed', async () => {
    const changed = Uint8Array.from(der);
    changed[der.indexOf('a', der.indexOf(Buffer.from([0x55, 0x04, 0x03])))] = 'b'.charCodeAt(0);
    expect(await new Pkcs10CertificateRequest(Uint8Array.from(changed)).verify()).toBe(false);
    expect(verifiedByPlatform(Buffer.from(changed))).toBe('invalid');
  });
});
