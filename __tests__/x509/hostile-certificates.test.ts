import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import {
  attribute,
  certificate,
  dnsNames,
  extension,
  sequence,
  set,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { onlyCertificate, read, told } from '../support/read-file.ts';

const many = 200_000;

function repeated(part: Uint8Array, count: number): Buffer {
  return Buffer.alloc(part.length * count, part);
}

const plainName = set(attribute('2.5.4.3', utf8('a')));

describe('a certificate with very many parts is read in linear time', () => {
  // Any of them would take minutes if reading were quadratic, so that they end is what is tested.
  it('relative names', () => {
    const { subject, commonNames } = onlyCertificate(
      certificate({ subject: sequence(repeated(plainName, many)) }),
    );
    expect(commonNames).toHaveLength(many);
    expect(subject).toBe(Array(many).fill('CN=a').join(','));
  });

  it('attributes of one relative name, of the issuer', () => {
    const attributes = repeated(attribute('2.5.4.3', utf8('a')), many);
    const { issuer } = onlyCertificate(certificate({ issuer: sequence(set(attributes)) }));
    expect(issuer).toBe(Array(many).fill('CN=a').join('+'));
  });

  it('extensions that are damaged', () => {
    const damaged = extension('2.5.29.17', Buffer.of(0));
    const reading = read(certificate({ extensions: [repeated(damaged, many)] }));
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(Array(21).fill('warning malformed'));
  });

  it('extensions with a name each', () => {
    const { dnsNames: names } = onlyCertificate(
      certificate({ extensions: [repeated(dnsNames('a.example'), 50_000)] }),
    );
    expect(names).toHaveLength(50_000);
  });
});

describe('bounds', () => {
  it.each([
    [100_000, 100_000],
    [100_001, 0],
  ])('%i names: %i read', (count, counted) => {
    const names = repeated(tlv(0x82, Buffer.from('a.example')), count);
    const reading = read(certificate({ extensions: [extension('2.5.29.17', sequence(names))] }));
    expect(reading.found[0]?.document.dnsNames).toHaveLength(counted);
    expect(told(reading)).toEqual(counted === 0 ? ['warning malformed'] : []);
  });

  it.each([
    [128, []],
    [129, ['error malformed']],
    [1_000_000, ['error malformed']],
  ])('an identifier of %i octets: %j', (length, expected) => {
    const type = tlv(0x06, Buffer.concat([Buffer.alloc(length - 1, 0xff), Buffer.of(1)]));
    const unknown = sequence(type, tlv(0x04));
    expect(told(read(certificate({ extensions: [unknown] })))).toEqual(expected);
  });

  it('identifiers beyond those that are remembered are still read', () => {
    const types = Array.from({ length: 1_100 }, (_, i) => `1.2.3.4.${i}`);
    const subject = sequence(...types.map((type) => set(attribute(type, utf8('a')))));
    const expected = types.map((type) => `${type}=a`).reverse();
    for (let time = 0; time < 2; time++) {
      expect(onlyCertificate(certificate({ subject })).subject.split(',')).toEqual(expected);
    }
  });

  it.each([
    [50_000, 50_000, []],
    [50_002, 50_000, ['a/file contains more than 50000 documents, and the rest are left out.']],
  ])('%i documents: %i found', (count, counted, expected) => {
    const { found, findings } = read(repeated(certificate(), count));
    expect(found).toHaveLength(counted);
    expect(findings.map(({ message }) => toPlain(message))).toEqual(expected);
  });
});
