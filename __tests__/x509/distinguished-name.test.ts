import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../src/findings/result.ts';
import { unescapeValue } from '../../src/x509/attribute-types.ts';
import {
  matchesDistinguishedName,
  nameAttributes,
  sameAttributeValue,
} from '../../src/x509/distinguished-name.ts';
import { escapeValue } from '../../src/x509/name.ts';

const parsed = (value: string) => nameAttributes(value).map(({ type, value: text }) => `${type}=${text}`);

describe('nameAttributes', () => {
  it.each([
    ['E=certificates@uptrends.com', ['1.2.840.113549.1.9.1=certificates@uptrends.com']],
    ['emailAddress = a@example.com', ['1.2.840.113549.1.9.1=a@example.com']],
    ['CN = x, O = y', ['2.5.4.3=x', '2.5.4.10=y']],
    ['cn=x;o=y', ['2.5.4.3=x', '2.5.4.10=y']],
    ['CN=x+OU=y,S=Greater Manchester', ['2.5.4.3=x', '2.5.4.11=y', '2.5.4.8=Greater Manchester']],
    ['ST=a,SN=b,GN=c,serialNumber=d', ['2.5.4.8=a', '2.5.4.4=b', '2.5.4.42=c', '2.5.4.5=d']],
    ['O="Example, Ltd", C=GB', ['2.5.4.10=Example, Ltd', '2.5.4.6=GB']],
    ['O="a \\"b\\" c"', ['2.5.4.10=a "b" c']],
    ['O=Example\\, Ltd,C=GB', ['2.5.4.10=Example, Ltd', '2.5.4.6=GB']],
    ['O=B\\C3\\BCcher', ['2.5.4.10=Bücher']],
    ['O=\\ a\\ ', ['2.5.4.10= a ']],
    ['O=a=b', ['2.5.4.10=a=b']],
    ['O=', ['2.5.4.10=']],
    ['O=,C=GB', ['2.5.4.10=', '2.5.4.6=GB']],
    ['2.5.4.3=x,OID.2.5.4.10=y,oid.1.2.3=z', ['2.5.4.3=x', '2.5.4.10=y', '1.2.3=z']],
    ['CN=#0c0178', ['2.5.4.3=x']],
    ['CN=#020105', ['2.5.4.3=#020105']],
    ['CN=#0c05', ['2.5.4.3=#0c05']],
    ['CN=\\#1', ['2.5.4.3=#1']],
    ['/C=GB/O=Example, Ltd/CN=a/b.example', ['2.5.4.6=GB', '2.5.4.10=Example, Ltd', '2.5.4.3=a/b.example']],
    [' /CN=x/O=y ', ['2.5.4.3=x', '2.5.4.10=y']],
    ['CN=a/O=b', ['2.5.4.3=a/O=b']],
    ['O=/CN=b', ['2.5.4.10=/CN=b']],
    ['/CN=a+b;c', ['2.5.4.3=a+b;c']],
    ['CN= "a" ', ['2.5.4.3=a']],
    ['CN=#020A', ['2.5.4.3=#020a']],
    ['CN=x,\n  O=y', ['2.5.4.3=x', '2.5.4.10=y']],
    ['CN = x y\n\nO = z\r\n S = w\n', ['2.5.4.3=x y', '2.5.4.10=z', '2.5.4.8=w']],
    ['CN=x\n y', ['2.5.4.3=x\n y']],
    ['', []],
    ['  ', []],
  ])('reads %j', (value, expected) => {
    expect(parsed(value)).toEqual(expected);
  });

  it.each([
    ['Uptrends', 'expected "type=value" at "Uptrends"'],
    [' Uptrends ', 'expected "type=value" at "Uptrends"'],
    ['CN=x,,O=y', 'expected "type=value" at ",O=y"'],
    ['CN=x,', 'expected "type=value" at ""'],
    ['CN=x,O', 'expected "type=value" at "O"'],
    ['CNN=x', '"CNN" is not a known attribute type; its OID works too'],
    ['=x', 'an attribute has no type'],
    ['CN="x', 'expected "type=value" at "CN="x"'],
    ['2.5..4=x', '"2.5..4" is not a known attribute type; its OID works too'],
  ])('refuses %j and says where', (value, message) => {
    expect(attempt(() => nameAttributes(value))).toMatchObject({ reason: { message: message } });
  });

  it('reads back every value that is written as RFC 4514 demands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (values) => {
        const written = values.map((value) => `CN=${escapeValue(value)}`).join(',');
        expect(parsed(written)).toEqual(values.map((value) => `2.5.4.3=${value}`));
      }),
    );
  });

  it('takes time linear in a hostile name', () => {
    for (const part of [' ', '\\', '"', '=', 'a=', '\\ ', ',', '/a', '\n', ' \na', '\nO=b']) {
      const name = `CN=x${part.repeat(300_000)}`;
      expect(() => attempt(() => nameAttributes(name))).not.toThrow();
    }
  });
});

describe('matchesDistinguishedName', () => {
  it.each([
    ['E=certificates@uptrends.com', 'emailAddress=certificates@uptrends.com,CN=Uptrends', true],
    ['CN=uptrends', 'emailAddress=certificates@uptrends.com,CN=Uptrends', true],
    ['CN=Uptrends,E=certificates@uptrends.com', 'emailAddress=certificates@uptrends.com,CN=Uptrends', true],
    ['CN=Sectigo  RSA', 'CN=Sectigo RSA', true],
    ['OU=b', 'OU=a,OU=b', true],
    ['CN=a', 'CN=b', false],
    ['CN=a,O=c', 'CN=a', false],
    ['OU=Uptrends', 'CN=Uptrends', false],
    ['', '', true],
    ['', 'CN=a', false],
  ])('expected %j, found %j: %s', (expected, found, matches) => {
    expect(matchesDistinguishedName(expected, found)).toBe(matches);
  });

  it.each([
    ['Straße', 'STRASSE', false],
    ['Bücher', 'Bu\u0308cher', true],
    ['a\u00a0b', 'A B', true],
    [' a ', 'a', true],
    ['a  b', 'a b', true],
    ['a b', 'ab', false],
  ])('compares %j and %j: %s', (a, b, same) => {
    expect(sameAttributeValue(a, b)).toBe(same);
  });
});

describe('unescapeValue', () => {
  it.each([
    ['a', 'a'],
    [' a ', 'a'],
    ['a\\ ', 'a '],
    ['a\\\\ ', 'a\\'],
    [`a${'\\\\'.repeat(40)}\\ `, `a${'\\'.repeat(40)} `],
    ['"a b"', 'a b'],
    ['a"b"', 'a"b"'],
    ['"a"b', '"a"b'],
    ['#0c0178', 'x'],
    ['#0C0178', 'x'],
    ['x#0c0178', 'x#0c0178'],
    ['#0c0178x', '#0c0178x'],
    ['#0c017', '#0c017'],
    ['#0201AB', '#0201ab'],
    ['#0CFF', '#0cff'],
    ['\\c3\\BC', 'ü'],
    ['\\2c', ','],
  ])('%j means %j', (written, value) => {
    expect(unescapeValue(written)).toBe(value);
  });
});
