import { describe, expect, it } from 'vitest';
import { elementAt } from '../../src/x509/element.ts';
import { pssParameters } from '../../src/x509/signature.ts';
import { explicit, integer, oid, sequence, tlv } from '../support/der-builder.ts';

const sha256 = '2.16.840.1.101.3.4.2.1';
const sha512 = '2.16.840.1.101.3.4.2.3';
const nothing = tlv(0x05);
const hash = (type: string) => explicit(0, sequence(oid(type), nothing));
const mask = (type: string) =>
  explicit(1, sequence(oid('1.2.840.113549.1.1.8'), sequence(oid(type), nothing)));
const salt = (...octets: readonly number[]) => explicit(2, integer(...octets));

/** What Node is to be asked with for an AlgorithmIdentifier with these parameters. */
function read(...parameters: readonly Uint8Array[]) {
  const algorithm = sequence(oid('1.2.840.113549.1.1.10'), ...parameters);
  return pssParameters(algorithm, elementAt(algorithm, 0, algorithm.length));
}

describe('pssParameters', () => {
  it.each([
    ['no parameters', [], 'sha1', 20],
    ['NULL', [nothing], 'sha1', 20],
    ['defaults', [sequence()], 'sha1', 20],
    ['defaults written out', [sequence(hash('1.3.14.3.2.26'), mask('1.3.14.3.2.26'), salt(20))], 'sha1', 20],
    ['a salt alone', [sequence(salt(0))], 'sha1', 0],
    [
      'a mask function without parameters',
      [sequence(explicit(1, sequence(oid('1.2.840.113549.1.1.8'))))],
      'sha1',
      20,
    ],
    ['SHA-256', [sequence(hash(sha256), mask(sha256), salt(32))], 'sha256', 32],
    ['a long salt', [sequence(hash(sha512), mask(sha512), salt(0x01, 0x02))], 'sha512', 258],
    ['a trailer', [sequence(hash(sha256), mask(sha256), salt(1), explicit(3, integer(1)))], 'sha256', 1],
  ])('%s', (_, parameters, expectedHash, saltLength) => {
    expect(read(...parameters)).toEqual({ hash: expectedHash, saltLength });
  });

  it.each([
    ['1.2.840.113549.2.5', 'md5'],
    ['1.3.14.3.2.26', 'sha1'],
    ['2.16.840.1.101.3.4.2.4', 'sha224'],
    [sha256, 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    [sha512, 'sha512'],
    ['2.16.840.1.101.3.4.2.6', 'sha512-256'],
    ['2.16.840.1.101.3.4.2.8', 'sha3-256'],
    ['2.16.840.1.101.3.4.2.9', 'sha3-384'],
    ['2.16.840.1.101.3.4.2.10', 'sha3-512'],
  ])('knows the hash %s as %s', (type, name) => {
    expect(read(sequence(hash(type), mask(type)))).toEqual({ hash: name, saltLength: 20 });
  });

  it.each([
    ['another hash in the mask', [hash(sha256), mask(sha512)], 'the mask uses a different hash'],
    ["the mask's default hash beside another", [hash(sha256)], 'the mask uses a different hash'],
    ['a mask beside the default hash', [mask(sha256)], 'the mask uses a different hash'],
    ['an unknown hash', [hash('1.2.3'), mask('1.2.3')], 'the hash function is unknown'],
    ['an empty salt length', [salt()], 'a number is out of range'],
    ['a salt length of three octets', [salt(1, 0, 0)], 'a number is out of range'],
    ['no hash where one should be', [explicit(0)], 'a value is cut short'],
    [
      'a hash without an identifier',
      [explicit(0, sequence())],
      'the hash function is not where it should be',
    ],
  ])('refuses %s', (_, fields, message) => {
    expect(() => read(sequence(...fields))).toThrow(message);
  });
});
