import { describe, expect, it } from 'vitest';
import { elementAt } from '../../src/x509/element.ts';
import { certificateSet, encapsulatedContent } from '../../src/x509/signed-data.ts';
import {
  certificate,
  explicit,
  integer,
  octets,
  oid,
  sequence,
  set,
  signedData,
} from '../support/der-builder.ts';
import { read, told } from '../support/read-file.ts';

const content = sequence(oid('1.2.840.113549.1.7.1'));
const one = certificate();

/** The members of the certificate set of a SignedData with these fields. */
function members(...fields: readonly Uint8Array[]): readonly Buffer[] {
  const der = sequence(...fields);
  return certificateSet(der, elementAt(der, 0, der.length)).map(({ start, end }) => der.subarray(start, end));
}

describe('the certificates of a SignedData', () => {
  it.each([
    [
      'all of them, in order',
      [integer(1), set(), content, explicit(0, one, sequence(), one)],
      [one, sequence(), one],
    ],
    ['none in an empty set', [integer(1), set(), content, explicit(0), set()], []],
    ['none without a set', [integer(1), set(), content], []],
    ['none where revocation lists come first', [integer(1), set(), content, explicit(1, one), set()], []],
    ['none without a version', [set(), content, explicit(0, one)], []],
    ['none without the digest algorithms', [integer(1), content, explicit(0, one)], []],
    ['none without the content', [integer(1), set(), explicit(0, one)], []],
    ['none where the content is no SEQUENCE', [integer(1), set(), set(), explicit(0, one)], []],
  ])('%s', (_, fields, expected) => {
    expect(members(...fields)).toEqual(expected);
  });

  it.each([
    ['nothing', []],
    ['a version alone', [integer(1)]],
    ['no content', [integer(1), set()]],
  ])('%s is broken', (_, fields) => {
    expect(() => members(...fields)).toThrow('a value is cut short');
  });
});

describe('the content that a SignedData signs', () => {
  const type = oid('1.2.840.113549.1.7.1');
  const enclosed = sequence(type, explicit(0, octets(Buffer.from('signed'))));

  it.each([
    ['what is enclosed', [integer(1), set(), enclosed], Buffer.from('signed')],
    ['none where only its type is there', [integer(1), set(), content], null],
    ['none where it has another tag', [integer(1), set(), sequence(type, explicit(1, octets(one)))], null],
    ['none without a version', [set(), enclosed], null],
    ['none without the digest algorithms', [integer(1), enclosed], null],
  ])('is %s', (_, fields, expected) => {
    const der = sequence(...fields);
    expect(encapsulatedContent(der, elementAt(der, 0, der.length))).toEqual(expected);
  });
});

describe('PKCS#7 with something damaged in it', () => {
  const cutShort = Buffer.of(0x30, 0x20, 0x01);

  it('is skipped if the set of certificates is broken', () => {
    const reading = read(signedData([one, cutShort]));
    expect(reading.found).toEqual([]);
    expect(told(reading)).toEqual(['error malformed']);
  });

  it.each([
    ['the outline', sequence(cutShort)],
    ['the inside', certificate({ serial: integer() })],
  ])('keeps the other certificates if %s of one is broken', (_, damaged) => {
    const other = certificate({ serial: integer(2) });
    const reading = read(signedData([one, damaged, other]));
    expect(reading.found.map(({ der }) => der)).toEqual([one, other]);
    expect(told(reading)).toEqual(['error malformed']);
  });
});
