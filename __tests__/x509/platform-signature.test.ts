import { generateKeyPairSync, sign } from 'node:crypto';
import 'reflect-metadata';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import { describe, expect, it } from 'vitest';
import { verifiedByPlatform, verifyRequestSignature } from '../../src/x509/signature.ts';
import {
  bits,
  commonName,
  ed25519Key,
  explicit,
  integer,
  oid,
  request,
  sequence,
  set,
  tlv,
} from '../support/der-builder.ts';
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

function keyPair(kind: 'ec' | 'rsa' | 'ed25519') {
  if (kind === 'ec') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ed25519');
}

describe('a request that nobody signs', () => {
  const ed25519 = sequence(oid('1.3.101.112'));
  const good = openssl([
    'req',
    '-new',
    ...p256,
    '-nodes',
    '-keyout',
    '/dev/null',
    '-subj',
    '/CN=a',
    '-outform',
    'DER',
  ]);
  const signature = bits(Buffer.alloc(64));
  const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  const info = (key: Uint8Array) => sequence(integer(0), commonName('x'), key, explicit(0));
  const key = (algorithm: Uint8Array) => sequence(algorithm, bits(Buffer.alloc(33)));
  const algorithm = (type: string) => sequence(oid(type));
  const ec = (curve: Uint8Array) => key(sequence(oid('1.2.840.10045.2.1'), curve));
  const pssWith = (mask: string) =>
    sequence(
      oid('1.2.840.113549.1.1.10'),
      sequence(
        explicit(0, algorithm('2.16.840.1.101.3.4.2.1')),
        explicit(1, sequence(oid('1.2.840.113549.1.1.8'), algorithm(mask))),
      ),
    );

  it.each([
    ['has another signature', info(ed25519Key), ed25519, signature, 'invalid'],
    [
      'has unused bits in its signature',
      info(ed25519Key),
      ed25519,
      tlv(0x03, Buffer.alloc(65, 1)),
      'invalid',
    ],
    ['has an empty signature', info(ed25519Key), ed25519, tlv(0x03), 'invalid'],
    ['has a text for its signature', info(ed25519Key), ed25519, tlv(0x04, Buffer.alloc(65)), 'invalid'],
    ['has no algorithm', info(ed25519Key), set(), signature, 'invalid'],
    ['has an algorithm without identifier', info(ed25519Key), sequence(), signature, 'invalid'],
    ['is not a SEQUENCE', set(), ed25519, signature, 'invalid'],
    ['has no key', sequence(integer(0), commonName('x')), ed25519, signature, 'invalid'],
    [
      'has a key without algorithm',
      info(sequence(set(), bits(Buffer.alloc(4)))),
      ed25519,
      signature,
      'invalid',
    ],
    ['has a key without identifier', info(key(sequence(integer(1)))), ed25519, signature, 'invalid'],
    ['is signed by an unknown algorithm', info(ed25519Key), algorithm('1.2.3'), signature, 'unverifiable'],
    ['has a key of an unknown algorithm', info(key(algorithm('1.2.3'))), ed25519, signature, 'unverifiable'],
    ['has a damaged RSA key', info(key(algorithm('1.2.840.113549.1.1.1'))), ed25519, signature, 'invalid'],
    [
      'has a damaged RSA-PSS key',
      info(key(algorithm('1.2.840.113549.1.1.10'))),
      ed25519,
      signature,
      'invalid',
    ],
    ['has a damaged DSA key', info(key(algorithm('1.2.840.10040.4.1'))), ed25519, signature, 'invalid'],
    [
      'has a damaged Ed25519 key',
      info(sequence(ed25519, bits(Buffer.alloc(5)))),
      ed25519,
      signature,
      'invalid',
    ],
    ['has a damaged Ed448 key', info(key(algorithm('1.3.101.113'))), ed25519, signature, 'invalid'],
    ['has a damaged P-256 key', info(ec(oid('1.2.840.10045.3.1.7'))), ed25519, signature, 'invalid'],
    ['has a damaged P-384 key', info(ec(oid('1.3.132.0.34'))), ed25519, signature, 'invalid'],
    ['has a damaged P-521 key', info(ec(oid('1.3.132.0.35'))), ed25519, signature, 'invalid'],
    ['has a damaged secp256k1 key', info(ec(oid('1.3.132.0.10'))), ed25519, signature, 'invalid'],
    ['has a key on an unknown curve', info(ec(oid('1.2.3'))), ed25519, signature, 'unverifiable'],
    ['has a key on a curve without a name', info(ec(sequence())), ed25519, signature, 'unverifiable'],
    ['has a key on no curve', info(key(algorithm('1.2.840.10045.2.1'))), ed25519, signature, 'unverifiable'],
    [
      'has PSS parameters that Node cannot follow',
      info(rsaKey),
      pssWith('2.16.840.1.101.3.4.2.3'),
      signature,
      'unverifiable',
    ],
  ] as const)('%s', (_, toBeSigned, signedWith, signed, verdict) => {
    expect(verifiedByPlatform(sequence(toBeSigned, signedWith, signed))).toBe(verdict);
  });

  it.each([
    ['EC', '1.2.840.113549.1.1.11', 'ec'],
    ['RSA', '1.2.840.10045.4.3.2', 'rsa'],
    ['RSA', '1.2.840.10040.4.3', 'rsa'],
    ['Ed25519', '1.2.840.113549.1.1.10', 'ed25519'],
    ['Ed25519', '1.3.101.113', 'ed25519'],
  ] as const)('has a key of the kind %s for the algorithm %s', async (_, type, kind) => {
    const { publicKey, privateKey } = keyPair(kind);
    const toBeSigned = info(publicKey.export({ type: 'spki', format: 'der' }));
    const signed = bits(sign(kind === 'ed25519' ? null : 'sha256', toBeSigned, privateKey));
    const der = sequence(toBeSigned, algorithm(type), signed);
    expect(verifiedByPlatform(der)).toBe('invalid');
    expect(await verifyRequestSignature(der)).toBe('invalid');
  });

  it('is judged by its own content, not by what follows', () => {
    expect(verifiedByPlatform(good)).toBe('valid');
    expect(verifiedByPlatform(Buffer.concat([good, Buffer.alloc(5)]))).toBe('valid');
    expect(verifiedByPlatform(request([]))).toBe('invalid');
  });
});

describe('hash functions', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ecKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const dsaKeys = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });

  it.each([
    ['1.2.840.113549.1.1.4', 'md5', publicKey, privateKey],
    ['1.2.840.113549.1.1.5', 'sha1', publicKey, privateKey],
    ['1.3.14.3.2.29', 'sha1', publicKey, privateKey],
    ['1.2.840.113549.1.1.14', 'sha224', publicKey, privateKey],
    ['1.2.840.113549.1.1.11', 'sha256', publicKey, privateKey],
    ['1.2.840.113549.1.1.12', 'sha384', publicKey, privateKey],
    ['1.2.840.113549.1.1.13', 'sha512', publicKey, privateKey],
    ['2.16.840.1.101.3.4.3.13', 'sha3-224', publicKey, privateKey],
    ['2.16.840.1.101.3.4.3.14', 'sha3-256', publicKey, privateKey],
    ['2.16.840.1.101.3.4.3.15', 'sha3-384', publicKey, privateKey],
    ['2.16.840.1.101.3.4.3.16', 'sha3-512', publicKey, privateKey],
    ['1.2.840.10045.4.1', 'sha1', ecKeys.publicKey, ecKeys.privateKey],
    ['1.2.840.10045.4.3.1', 'sha224', ecKeys.publicKey, ecKeys.privateKey],
    ['1.2.840.10045.4.3.2', 'sha256', ecKeys.publicKey, ecKeys.privateKey],
    ['1.2.840.10045.4.3.3', 'sha384', ecKeys.publicKey, ecKeys.privateKey],
    ['1.2.840.10045.4.3.4', 'sha512', ecKeys.publicKey, ecKeys.privateKey],
    ['2.16.840.1.101.3.4.3.9', 'sha3-224', ecKeys.publicKey, ecKeys.privateKey],
    ['2.16.840.1.101.3.4.3.10', 'sha3-256', ecKeys.publicKey, ecKeys.privateKey],
    ['2.16.840.1.101.3.4.3.11', 'sha3-384', ecKeys.publicKey, ecKeys.privateKey],
    ['2.16.840.1.101.3.4.3.12', 'sha3-512', ecKeys.publicKey, ecKeys.privateKey],
    ['1.2.840.10040.4.3', 'sha1', dsaKeys.publicKey, dsaKeys.privateKey],
    ['2.16.840.1.101.3.4.3.1', 'sha224', dsaKeys.publicKey, dsaKeys.privateKey],
    ['2.16.840.1.101.3.4.3.2', 'sha256', dsaKeys.publicKey, dsaKeys.privateKey],
    ['2.16.840.1.101.3.4.3.3', 'sha384', dsaKeys.publicKey, dsaKeys.privateKey],
    ['2.16.840.1.101.3.4.3.4', 'sha512', dsaKeys.publicKey, dsaKeys.privateKey],
  ] as const)('%s is verified with %s', (type, hash, verifying, signing) => {
    const spki = verifying.export({ format: 'der', type: 'spki' });
    const info = sequence(integer(0), commonName('x'), spki, explicit(0));
    const signature = sign(hash, info, signing);
    expect(verifiedByPlatform(sequence(info, sequence(oid(type)), bits(signature)))).toBe('valid');
  });
});
