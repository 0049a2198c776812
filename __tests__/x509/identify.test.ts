import { describe, expect, it } from 'vitest';
import { elementAt } from '../../src/x509/element.ts';
import { identify } from '../../src/x509/identify.ts';
import {
  bits,
  certificate,
  commonName,
  explicit,
  integer,
  octets,
  oid,
  request,
  sequence,
  set,
  signedData,
  time,
  tlv,
} from '../support/der-builder.ts';

const name = commonName('x');
const algorithm = sequence(oid('1.3.101.112'));
const signature = bits(Buffer.alloc(64));
const utc = time(0x17, '250101000000Z');
const generalized = time(0x18, '20250101000000Z');
const numbers = (count: number) => sequence(...Array.from({ length: count }, () => integer(1)));
const signedStructure = (...fields: readonly Uint8Array[]) =>
  sequence(sequence(...fields), algorithm, signature);
const encrypted = (scheme: string) => sequence(sequence(oid(scheme), sequence()), octets(Buffer.alloc(16)));

/** What a value is identified as, in a word or two. */
function toldAs(der: Buffer): string {
  const identity = identify(der, elementAt(der, 0, der.length));
  if (identity.kind === 'private-key') return `key ${identity.form}`;
  return identity.kind === 'other' ? identity.what : identity.kind;
}

const unknown = 'structure of an unknown kind';

describe('a signed structure is', () => {
  const six = [
    integer(1),
    algorithm,
    name,
    sequence(utc, utc),
    name,
    sequence(algorithm, signature),
  ] as const;

  it.each([
    ['a certificate', certificate(), 'certificate'],
    ['a certificate of version 1', signedStructure(...six), 'certificate'],
    ['a certificate with a version', signedStructure(explicit(0, integer(2)), ...six), 'certificate'],
    ['a field short of a certificate', signedStructure(...six.slice(0, 5)), 'attribute certificate'],
    [
      'a certificate with a number for its key',
      signedStructure(...six.slice(0, 5), integer(1)),
      'attribute certificate',
    ],
    ['a certificate without a serial number', signedStructure(set(), ...six.slice(1)), unknown],
    ['a request', request([]), 'certificate-request'],
    ['a request without attributes', request(null), 'certificate-request'],
    [
      'a request with something else for attributes',
      signedStructure(integer(0), name, sequence(), explicit(1)),
      'attribute certificate',
    ],
    [
      'a request whose subject is not a SEQUENCE',
      signedStructure(integer(0), set(), name),
      'attribute certificate',
    ],
    [
      'a request whose key is not a SEQUENCE',
      signedStructure(integer(0), name, set()),
      'attribute certificate',
    ],
    ['a CRL', signedStructure(integer(1), algorithm, name, utc), 'certificate revocation list'],
    ['a CRL of version 1', signedStructure(algorithm, name, utc), 'certificate revocation list'],
    ['a CRL after 2050', signedStructure(algorithm, name, generalized), 'certificate revocation list'],
    ['a CRL without a time', signedStructure(algorithm, name, name), unknown],
    ['a CRL whose issuer is not a SEQUENCE', signedStructure(algorithm, set(), utc), unknown],
    ['a CRL whose algorithm is not a SEQUENCE', signedStructure(set(), name, utc), unknown],
    ['an attribute certificate', signedStructure(integer(1), explicit(0)), 'attribute certificate'],
    ['a request without a version', signedStructure(set(), name, sequence(), explicit(0)), unknown],
    ['nothing known', signedStructure(name), unknown],
    ['empty', signedStructure(), unknown],
    ['one part too long', sequence(sequence(...six), algorithm, signature, integer(1)), unknown],
    ['one part too short', sequence(sequence(...six), algorithm), unknown],
  ])('%s', (_, der, expected) => {
    expect(toldAs(der)).toBe(expected);
  });
});

describe('a key or something like it is', () => {
  it.each([
    ['PKCS#8', sequence(integer(0), algorithm, octets(Buffer.alloc(34))), 'key PKCS#8'],
    [
      'PKCS#8 with attributes and public key',
      sequence(integer(1), algorithm, octets(Buffer.alloc(34)), explicit(0), tlv(0x81)),
      'key PKCS#8',
    ],
    ['SEC 1', sequence(integer(1), octets(Buffer.alloc(32)), explicit(0)), 'key SEC 1'],
    ['PKCS#12', sequence(integer(3), sequence(oid('1.2.840.113549.1.7.1'))), 'key-store'],
    ['PKCS#12 of another version', sequence(integer(2), sequence(oid('1.2.840.113549.1.7.1'))), unknown],
    ['version 3 and no CMS message', sequence(integer(3), sequence(integer(1))), unknown],
    ['an RSA public key', numbers(2), unknown],
    ['three numbers', numbers(3), unknown],
    ['five numbers', numbers(5), unknown],
    ['a DSA key in its old form', numbers(6), 'key DSA'],
    ['seven numbers', numbers(7), unknown],
    ['eight numbers', numbers(8), unknown],
    ['PKCS#1', numbers(9), 'key PKCS#1'],
    [
      'PKCS#1 with more primes',
      sequence(...Array.from({ length: 9 }, () => integer(1)), sequence(sequence())),
      'key PKCS#1',
    ],
    [
      'six parts of which one is not a number',
      sequence(...Array.from({ length: 5 }, () => integer(1)), set()),
      unknown,
    ],
    ['a public key', sequence(algorithm, bits(Buffer.alloc(32))), 'public key'],
    ['encrypted with PBES1', encrypted('1.2.840.113549.1.5.3'), 'key encrypted PKCS#8'],
    ['encrypted with PBES2', encrypted('1.2.840.113549.1.5.13'), 'key encrypted PKCS#8'],
    ['encrypted as PKCS#12 does', encrypted('1.2.840.113549.1.12.1.3'), 'key encrypted PKCS#8'],
    ['a DigestInfo', encrypted('2.16.840.1.101.3.4.2.1'), unknown],
    ['a DigestInfo of MD5', encrypted('1.2.840.113549.2.5'), unknown],
    ['a bag of PKCS#12', encrypted('1.2.840.113549.1.12.10.1'), unknown],
    [
      'an algorithm that is not an identifier',
      sequence(sequence(octets(oid('1.2.840.113549.1.5.13').subarray(2))), octets(Buffer.of(1))),
      unknown,
    ],
    ['an algorithm without an identifier', sequence(sequence(integer(1)), octets(Buffer.of(1))), unknown],
    ['no SEQUENCE', set(integer(1)), unknown],
    ['an empty SEQUENCE', sequence(), unknown],
    ['a text', sequence(tlv(0x0c, Buffer.from('x'))), unknown],
  ])('%s', (_, der, expected) => {
    expect(toldAs(der)).toBe(expected);
  });
});

describe('a CMS message', () => {
  it.each([
    ['with signed data', signedData([]), 'signed-data'],
    [
      'with other data',
      sequence(oid('1.2.840.113549.1.7.1'), explicit(0, sequence())),
      'CMS message that is not signed data',
    ],
    ['without content', sequence(oid('1.2.840.113549.1.7.2')), unknown],
  ])('%s', (_, der, expected) => {
    expect(toldAs(der)).toBe(expected);
  });

  it.each([
    ['is no SEQUENCE', explicit(0, integer(1)), 'the signed data is not where it should be'],
    ['is empty', explicit(0), 'a value is cut short'],
  ])('is broken if its signed data %s', (_, content, message) => {
    expect(() => toldAs(sequence(oid('1.2.840.113549.1.7.2'), content))).toThrow(message);
  });
});
