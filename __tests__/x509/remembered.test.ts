import { describe, expect, it } from 'vitest';
import { elementAt } from '../../src/x509/element.ts';
import { issuerName } from '../../src/x509/name.ts';
import { objectIdentifier } from '../../src/x509/object-identifier.ts';
import { commonName, oid, tlv } from '../support/der-builder.ts';

/** More than are remembered, twice, the second time from bytes of their own. */
const numbers = Array.from({ length: 2400 }, (_, i) => i % 1200);

describe('what is remembered', () => {
  it('of issuers is right for each of many', () => {
    const names = numbers.map((i) => commonName(`CA ${i}`));
    const read = names.map((name) => issuerName(name, elementAt(name, 0, name.length)));
    expect(read).toEqual(numbers.map((i) => `CN=CA ${i}`));
  });

  it('of an issuer is right however long its name is', () => {
    for (const length of [900, 1000, 1100, 5000]) {
      const name = commonName('n'.repeat(length));
      expect(issuerName(name, elementAt(name, 0, name.length))).toBe(`CN=${'n'.repeat(length)}`);
    }
  });

  it('of object identifiers is right for each of many', () => {
    const dotted = numbers.map((i) => `1.2.3.${i}.4`);
    const read = dotted.map((each) => objectIdentifier(oid(each), elementAt(oid(each), 0, oid(each).length)));
    expect(read).toEqual(dotted);
  });
});

describe('an object identifier', () => {
  const read = (...octets: readonly number[]) => {
    const bytes = tlv(0x06, Buffer.from(octets));
    return objectIdentifier(bytes, elementAt(bytes, 0, bytes.length));
  };

  it.each([
    [[0x00], '0.0'],
    [[0x27], '0.39'],
    [[0x28], '1.0'],
    [[0x4f], '1.39'],
    [[0x50], '2.0'],
    [[0x78], '2.40'],
    [[0x81, 0x34], '2.100'],
    [[0x88, 0x37], '2.999'],
    [[0x55, 0x04, 0x03], '2.5.4.3'],
    [[0x55, 0x04, 0x83, 0x01], '2.5.4.385'],
    [[0x2a, 0x83, 0x01], '1.2.385'],
    [[0x2a, 0x03, 0x01], '1.2.3.1'],
    [[0x2a, 0x83, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], '1.2.288230376151711743'],
  ])('%j is %s', (octets, dotted) => {
    expect(read(...octets)).toBe(dotted);
  });

  it('has up to 128 octets', () => {
    expect(read(...Array.from({ length: 128 }, () => 1))).toBe(`0.1${'.1'.repeat(127)}`);
    expect(() => read(...Array.from({ length: 129 }, () => 1))).toThrow(
      'an object identifier is longer than 128 octets',
    );
  });

  it.each([[[]], [[0x80]], [[0x2a, 0x83]], [[0x55, 0x04, 0x83]]])('%j is cut short', (octets) => {
    expect(() => read(...octets)).toThrow('an object identifier is cut short');
  });
});
