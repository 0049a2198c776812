import { describe, expect, it } from 'vitest';
import {
  attribute,
  certificate,
  commonName,
  integer,
  oid,
  sequence,
  set,
  time,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { only, onlyCertificate, read, told } from '../support/read-file.ts';

const utc = (value: string) => time(0x17, value);
const generalized = (value: string) => time(0x18, value);

describe('serial numbers', () => {
  it.each([
    ['zero', [0], '00'],
    ['one', [1], '01'],
    ['a sign byte', [0, 0xbd, 0xe5], 'bde5'],
    ['needless zeros', [0, 0, 0x12, 0x34], '1234'],
    ['half a byte', [0x0e, 0x1e], '0e1e'],
    ['minus one', [0xff], '-01'],
    ['a large negative one', [0xac, 0xec, 0x82, 0xd7, 0x27, 0x5a, 0x7d, 0x93], '-53137d28d8a5826d'],
    ['minus 256', [0xff, 0x00], '-0100'],
    ['25 bytes', Array.from({ length: 25 }, () => 0x7a), '7a'.repeat(25)],
  ])('%s', (_, octets, serial) => {
    expect(onlyCertificate(certificate({ serial: integer(...octets) })).serial).toBe(serial);
  });

  it('must have a byte', () => {
    expect(told(read(certificate({ serial: integer() })))).toEqual(['error malformed']);
  });
});

describe('dates', () => {
  it.each([
    ['UTCTime', utc('250131235959Z'), '2025-01-31T23:59:59.000Z'],
    ['UTCTime before 2000', utc('500101000000Z'), '1950-01-01T00:00:00.000Z'],
    ['UTCTime before 2050', utc('491231235959Z'), '2049-12-31T23:59:59.000Z'],
    ['UTCTime without seconds', utc('1204270000Z'), '2012-04-27T00:00:00.000Z'],
    ['UTCTime with an offset', utc('250101000000+0130'), '2024-12-31T22:30:00.000Z'],
    ['GeneralizedTime', generalized('20500101000000Z'), '2050-01-01T00:00:00.000Z'],
    ['GeneralizedTime without seconds', generalized('205712010607Z'), '2057-12-01T06:07:00.000Z'],
    ['GeneralizedTime with a fraction', generalized('20250101000000.25Z'), '2025-01-01T00:00:00.250Z'],
    ['GeneralizedTime with an offset', generalized('20250101000000-0100'), '2025-01-01T01:00:00.000Z'],
    ['the end of time', generalized('99991231235959Z'), '9999-12-31T23:59:59.000Z'],
    ['year 0', generalized('00000101000001Z'), '0000-01-01T00:00:01.000Z'],
    ['29 February of 2000', generalized('20000229000000Z'), '2000-02-29T00:00:00.000Z'],
    ['GeneralizedTime with a comma', generalized('20250101000000,5Z'), '2025-01-01T00:00:00.500Z'],
    [
      'GeneralizedTime with a long fraction',
      generalized('20250101000000.123456Z'),
      '2025-01-01T00:00:00.123Z',
    ],
    ['an offset to the west', generalized('20250101000000-2359'), '2025-01-01T23:59:00.000Z'],
    ['31 January of a leap year', utc('240131000000Z'), '2024-01-31T00:00:00.000Z'],
    ['29 February', utc('240229000000Z'), '2024-02-29T00:00:00.000Z'],
  ])('%s', (_, notBefore, expected) => {
    expect(new Date(onlyCertificate(certificate({ notBefore })).notBefore ?? Number.NaN).toISOString()).toBe(
      expected,
    );
  });

  it.each([
    ['month 13', utc('251301000000Z')],
    ['month 0', utc('250001000000Z')],
    ['30 February', utc('250230000000Z')],
    ['29 February of a common year', utc('250229000000Z')],
    ['29 February of 1900', generalized('19000229000000Z')],
    ['32 January of a leap year', utc('240132000000Z')],
    ['31 April', utc('250431000000Z')],
    ['30 February of a leap year', utc('240230000000Z')],
    ['day 0', utc('250100000000Z')],
    ['hour 24', utc('250101240000Z')],
    ['minute 60', utc('250101006000Z')],
    ['second 60', utc('250101000060Z')],
    ['no zone', utc('250101000000')],
    ['local time', generalized('20250101000000')],
    ['four digits of the year in a UTCTime', utc('19020701025736Z')],
    ['two digits of the year in a GeneralizedTime', generalized('250101000000Z')],
    ['a fraction of a UTCTime', utc('250101000000.5Z')],
    ['a point without digits', generalized('20250101000000.Z')],
    ['something after the zone', utc('250101000000Z0')],
    ['an offset of 24 hours', utc('250101000000+2400')],
    ['an offset of 24 hours to the west', utc('250101000000-2400')],
    ['an offset without a sign', utc('250101000000x0100')],
    ['an offset that is too long', utc('250101000000+01000')],
    ['an offset with letters', utc('250101000000+0a00')],
    ['another sign for a point', generalized('20250101000000;5Z')],
    ['a text that would be a time', utf8('20250101000000Z')],
    ['half an offset', utc('250101000000+01')],
    ['letters', utc('2501010000z0Z')],
    ['nothing', utc('')],
    ['much', utc('2'.repeat(300_000))],
    ['a sign', utc('-50101000000Z')],
    ['another type', utf8('250101000000Z')],
  ])('is reported and not guessed: %s', (_, notAfter) => {
    const reading = read(certificate({ notAfter }));
    expect(told(reading)).toEqual(['error malformed']);
    expect(reading.found).toMatchObject([{ document: { notBefore: Date.UTC(2025, 0, 1), notAfter: null } }]);
  });
});

describe('names', () => {
  const name = (...rdns: readonly Uint8Array[]) => sequence(...rdns);

  it.each([
    [
      'reversed order',
      name(set(attribute('2.5.4.6', utf8('GB'))), set(attribute('2.5.4.3', utf8('x')))),
      'CN=x,C=GB',
    ],
    [
      'several attributes in one RDN',
      name(set(attribute('2.5.4.3', utf8('x')), attribute('2.5.4.11', utf8('y')))),
      'CN=x+OU=y',
    ],
    ['escapes', commonName(' a,b+c"d\\e<f>g;h '), 'CN=\\ a\\,b\\+c\\"d\\\\e\\<f\\>g\\;h\\ '],
    ['a number sign', commonName('#1'), 'CN=\\#1'],
    ['a DEL', commonName('a\x7fb'), 'CN=a\\7Fb'],
    ['a control character of two bytes', commonName('a\x85b'), 'CN=a\\C2\\85b'],
    ['a no-break space', commonName('a\u00a0b'), 'CN=a\u00a0b'],
    ['blanks and a number sign within', commonName('a b#c'), 'CN=a b#c'],
    ['several blanks', commonName('  a  '), 'CN=\\  a \\ '],
    ['a tilde', commonName('~'), 'CN=~'],
    ['nothing', commonName(''), 'CN='],
    ['a NUL and a line end', commonName('a\0b\n'), 'CN=a\\00b\\0A'],
    ['an unknown type', name(set(attribute('1.2.3.4', utf8('x')))), '1.2.3.4=x'],
    ['a value that is not a string', name(set(attribute('2.5.4.3', integer(5)))), 'CN=#020105'],
    ['BMPString', name(set(attribute('2.5.4.3', tlv(0x1e, Buffer.of(0, 0xfc))))), 'CN=ü'],
    ['UniversalString', name(set(attribute('2.5.4.3', tlv(0x1c, Buffer.of(0, 1, 0xf6, 0))))), 'CN=😀'],
    ['TeletexString', name(set(attribute('2.5.4.3', tlv(0x14, Buffer.of(0xfc))))), 'CN=ü'],
    ['UTF-8 that is not valid', name(set(attribute('2.5.4.3', tlv(0x0c, Buffer.of(0xe2, 0x41))))), 'CN=âA'],
    [
      'BMPString with half a pair',
      name(set(attribute('2.5.4.3', tlv(0x1e, Buffer.of(0xd8, 0x41))))),
      'CN=ØA',
    ],
    [
      'BMPString with a pair',
      name(set(attribute('2.5.4.3', tlv(0x1e, Buffer.from('d83ddc00', 'hex'))))),
      'CN=🐀',
    ],
    ['BMPString of odd length', name(set(attribute('2.5.4.3', tlv(0x1e, Buffer.of(0x41))))), 'CN=A'],
    [
      'UniversalString of odd length',
      name(set(attribute('2.5.4.3', tlv(0x1c, Buffer.of(0x41, 0x42))))),
      'CN=AB',
    ],
    [
      'the last UniversalString',
      name(set(attribute('2.5.4.3', tlv(0x1c, Buffer.from('0010ffff00000041', 'hex'))))),
      'CN=\u{10ffff}A',
    ],
    ['NumericString', name(set(attribute('2.5.4.3', tlv(0x12, Buffer.from('1'))))), 'CN=1'],
    ['PrintableString', name(set(attribute('2.5.4.3', tlv(0x13, Buffer.from('p'))))), 'CN=p'],
    ['IA5String', name(set(attribute('2.5.4.3', tlv(0x16, Buffer.from('i'))))), 'CN=i'],
    ['VisibleString', name(set(attribute('2.5.4.3', tlv(0x1a, Buffer.from('v'))))), 'CN=v'],
    [
      'UniversalString beyond Unicode',
      name(set(attribute('2.5.4.3', tlv(0x1c, Buffer.of(0x41, 0, 0, 0))))),
      'CN=A\\00\\00\\00',
    ],
  ])('%s', (_, subject, expected) => {
    expect(only(certificate({ subject })).subject).toBe(expected);
  });

  it.each([
    ['a set without a sequence', name(set(utf8('x')))],
    ['no set', name(utf8('x'))],
    ['a type without a value', name(set(sequence(oid('2.5.4.3'))))],
    [
      'an object identifier that is cut short',
      name(set(sequence(tlv(0x06, Buffer.of(0x55, 0x84)), utf8('x')))),
    ],
  ])('refuses %s', (_, subject) => {
    expect(told(read(certificate({ subject })))).toEqual(['error malformed']);
  });
});
