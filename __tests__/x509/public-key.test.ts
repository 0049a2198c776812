import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bits,
  certificate,
  ed25519Key,
  integer,
  octets,
  oid,
  sequence,
  set,
} from '../support/der-builder.ts';
import { only } from '../support/read-file.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('public keys', () => {
  const key = (algorithm: string, content: Uint8Array = Buffer.alloc(4)) =>
    sequence(sequence(oid(algorithm)), bits(content));
  const modulus = (...octets: readonly number[]) => sequence(integer(...octets), integer(1, 0, 1));

  it.each([
    ['Ed25519', ed25519Key, 'Ed25519', null],
    ['Ed448', key('1.3.101.113'), 'Ed448', null],
    [
      'EC with explicit parameters',
      sequence(sequence(oid('1.2.840.10045.2.1'), sequence(integer(1))), bits(Buffer.alloc(65))),
      'EC',
      null,
    ],
    ['ML-DSA', key('2.16.840.1.101.3.4.3.18'), 'ML-DSA-65', null],
    ['SLH-DSA', key('2.16.840.1.101.3.4.3.20'), 'SLH-DSA-SHA2-128s', null],
    ['the last SLH-DSA', key('2.16.840.1.101.3.4.3.31'), 'SLH-DSA-SHAKE-256f', null],
    ['unknown', key('1.2.3.4.5'), '1.2.3.4.5', null],
    [
      'RSA',
      key('1.2.840.113549.1.1.1', modulus(0, 0xc1, ...Array.from({ length: 127 }, () => 1))),
      'RSA',
      1024,
    ],
    ['RSA with a short first byte', key('1.2.840.113549.1.1.1', modulus(0x01, 0xff)), 'RSA', 9],
    ['RSA with a negative modulus', key('1.2.840.113549.1.1.1', modulus(0xff, 0xff)), 'RSA', 16],
    ['RSA with modulus 0', key('1.2.840.113549.1.1.1', modulus(0)), 'RSA', 0],
    [
      'RSA with something else for its modulus',
      key('1.2.840.113549.1.1.1', sequence(octets(Buffer.of(1)))),
      'RSA',
      null,
    ],
    ['RSA with an empty modulus', key('1.2.840.113549.1.1.1', modulus()), 'RSA', 0],
    ['RSA with a SET for its numbers', key('1.2.840.113549.1.1.1', set(integer(1))), 'RSA', null],
    ['RSA with needless zeros', key('1.2.840.113549.1.1.1', modulus(0, 0, 0, 1)), 'RSA', 1],
    ['X25519 with what an RSA key looks like', key('1.3.101.110', modulus(1)), 'X25519', null],
    ['RSA-OAEP', key('1.2.840.113549.1.1.7', modulus(0, 0x80, 0)), 'RSA-OAEP', 16],
    ['RSA with something else in it', key('1.2.840.113549.1.1.1', Buffer.of(4, 0)), 'RSA', null],
    ['RSA-PSS', key('1.2.840.113549.1.1.10', modulus(0x7f)), 'RSA-PSS', 7],
  ])('%s', (_, publicKey, publicKeyAlgorithm, rsaBits) => {
    const document = only(certificate({ key: publicKey }));
    expect(document).toMatchObject({ publicKeyAlgorithm, rsaBits, publicKeySha256: sha256(publicKey) });
  });
});
