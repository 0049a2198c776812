import crypto, { generateKeyPairSync, sign } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verifiedByPlatform, verifyRequestSignature } from '../../src/x509/signature.ts';
import { bits, commonName, explicit, integer, oid, sequence } from '../support/der-builder.ts';

/** As in a build of Node whose OpenSSL has the hash function disabled. */
beforeEach(() => {
  vi.spyOn(crypto, 'verify').mockImplementation(() => {
    throw new Error('unsupported');
  });
  syncBuiltinESMExports();
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const info = sequence(
  integer(0),
  commonName('www.example.com'),
  publicKey.export({ type: 'spki', format: 'der' }),
  explicit(0),
);
const algorithm = sequence(oid('1.2.840.113549.1.1.11'), Buffer.of(5, 0));
const requestWith = (signature: Uint8Array) => sequence(info, algorithm, bits(signature));

it.each([
  ['right', sign('sha256', info, privateKey), 'valid'],
  ['wrong', sign('sha256', Buffer.from('something else'), privateKey), 'unverifiable'],
] as const)(
  'the library decides if the platform cannot: a signature that is %s',
  async (_, signature, verdict) => {
    const der = requestWith(signature);
    expect(verifiedByPlatform(der)).toBe('unverifiable');
    expect(await verifyRequestSignature(der)).toBe(verdict);
  },
);
