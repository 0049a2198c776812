import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyRequestSignature } from '../../src/x509/signature.ts';
import {
  bits,
  certificate,
  commonName,
  explicit,
  integer,
  oid,
  request,
  sequence,
} from '../support/der-builder.ts';
import { openssl } from '../support/material.ts';

interface KeyKind {
  readonly name: string;
  readonly key: readonly string[];
  readonly sign?: readonly string[];
}

const ec = (curve: string) => ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`];
const rsa = ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'];
const pss = (salt: string) => ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', `rsa_pss_saltlen:${salt}`];

const kinds: readonly KeyKind[] = [
  { name: 'RSA with SHA-256', key: rsa },
  { name: 'RSA with SHA-512', key: rsa, sign: ['-sha512'] },
  { name: 'RSA with SHA-1', key: rsa, sign: ['-sha1'] },
  { name: 'RSA with MD5', key: rsa, sign: ['-md5'] },
  { name: 'RSA with SHA3-256', key: rsa, sign: ['-sha3-256'] },
  { name: 'RSASSA-PSS', key: rsa, sign: ['-sha256', ...pss('32')] },
  { name: 'RSASSA-PSS with an odd salt', key: rsa, sign: ['-sha384', ...pss('17')] },
  {
    name: 'RSASSA-PSS with an RSA-PSS key',
    key: ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  },
  { name: 'P-256', key: ec('P-256') },
  { name: 'P-256 with SHA-512', key: ec('P-256'), sign: ['-sha512'] },
  { name: 'P-384', key: ec('P-384'), sign: ['-sha384'] },
  { name: 'P-521', key: ec('P-521') },
  { name: 'secp256k1', key: ec('secp256k1') },
  { name: 'brainpoolP256r1', key: ec('brainpoolP256r1') },
  { name: 'explicit parameters', key: [...ec('P-256'), '-pkeyopt', 'ec_param_enc:explicit'] },
  { name: 'Ed25519', key: ['-algorithm', 'ED25519'] },
  { name: 'Ed448', key: ['-algorithm', 'ED448'] },
];

function requestOf({ key, sign = [] }: KeyKind): Buffer {
  const made = openssl(
    [
      ['genpkey', ...key, '-out', 'key.pem'],
      [
        'req',
        '-new',
        '-key',
        'key.pem',
        '-subj',
        '/CN=www.example.com',
        ...sign,
        '-outform',
        'DER',
        '-out',
        'csr.der',
      ],
    ],
    ['csr.der'],
  );
  return made.get('csr.der') ?? Buffer.alloc(0);
}

function flipped(der: Buffer, at: number): Buffer {
  const copy = Buffer.from(der);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('verifyRequestSignature', () => {
  it.each(kinds)('$name', async (kind) => {
    const der = requestOf(kind);
    expect(await verifyRequestSignature(der)).toBe('valid');
    expect(await verifyRequestSignature(flipped(der, der.indexOf('www')))).toBe('invalid');
    expect(await verifyRequestSignature(flipped(der, der.length - 1))).toBe('invalid');
  });

  it('verifies DSA', async () => {
    const made = openssl(
      [
        ['dsaparam', '-out', 'parameters.pem', '1024'],
        ['gendsa', '-out', 'key.pem', 'parameters.pem'],
        ['req', '-new', '-key', 'key.pem', '-subj', '/CN=x', '-outform', 'DER', '-out', 'csr.der'],
      ],
      ['csr.der'],
    );
    expect(await verifyRequestSignature(made.get('csr.der') ?? Buffer.alloc(0))).toBe('valid');
  });

  it.each(['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87'] as const)('%s', async (type) => {
    const { publicKey, privateKey } = generateKeyPairSync(type);
    const key = publicKey.export({ format: 'der', type: 'spki' });
    const info = sequence(integer(0), commonName('www.example.com'), key, explicit(0));
    const algorithm = sequence(
      oid(`2.16.840.1.101.3.4.3.${{ 'ml-dsa-44': 17, 'ml-dsa-65': 18, 'ml-dsa-87': 19 }[type]}`),
    );
    const der = sequence(info, algorithm, bits(sign(null, info, privateKey)));
    expect(await verifyRequestSignature(der)).toBe('valid');
    expect(await verifyRequestSignature(flipped(der, der.indexOf('www')))).toBe('invalid');
  });

  it('calls a key that is damaged invalid', async () => {
    const der = requestOf({ name: 'P-256', key: ec('P-256') });
    const point = der.indexOf(Buffer.from('03420004', 'hex')) + 4;
    expect(await verifyRequestSignature(flipped(der, point))).toBe('invalid');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half a request', request([]).subarray(0, 50)],
    ['no signature', certificate().subarray(0, 4)],
  ])('calls %s invalid', async (_, der) => {
    expect(await verifyRequestSignature(der)).toBe('invalid');
  });

  it('calls an unknown algorithm unverifiable', async () => {
    const der = Buffer.from(
      request([]).toString('latin1').replaceAll('\x06\x03\x2b\x65\x70', '\x06\x03\x2a\x65\x70'),
      'latin1',
    );
    expect(await verifyRequestSignature(der)).toBe('unverifiable');
  });

  it('takes a view into a larger file', async () => {
    const der = requestOf({ name: 'P-256', key: ec('P-256') });
    const file = Buffer.concat([Buffer.alloc(7), der, Buffer.alloc(7)]);
    expect(await verifyRequestSignature(file.subarray(7, 7 + der.length))).toBe('valid');
  });
});
