import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/result.ts';
import { elementAt } from '../../src/x509/element.ts';
import { canonical } from '../../src/x509/encode.ts';
import { isSignedBy } from '../../src/x509/tbs-certificate.ts';
import { newCertificate } from '../support/certificates.ts';
import { openssl } from '../support/openssl.ts';

const hex = (value: string) => Buffer.from(value, 'hex');
const again = (value: string) => {
  const bytes = hex(value);
  return canonical(bytes, elementAt(bytes, 0, bytes.length)).toString('hex');
};

describe('the canonical encoding', () => {
  it.each([
    ['an integer', '020101', '020101'],
    ['an integer with leading zeros', '0203000001', '020101'],
    ['an integer whose leading zero is its sign', '02020080', '02020080'],
    ['a negative integer with leading ones', '0202ff80', '020180'],
    ['an integer without content', '0200', '0200'],
    ['an enumerated value', '0a020001', '0a0101'],
    ['a boolean that is neither 0 nor 255', '010101', '0101ff'],
    ['FALSE', '010100', '010100'],
    ['a bit string', '03020780', '03020780'],
    ['a bit string whose unused bits are set', '030207ff', '03020780'],
    ['an empty bit string', '030100', '030100'],
    ['an object identifier with a leading zero in an arc', '06042a800386', null],
    ['an object identifier with a padded arc', '06042a800301', '06032a0301'],
    ['a set out of order', '3106020102020101', '3106020101020102'],
    ['a long length', '308103020101', '3003020101'],
    ['an indefinite length', '30800201010000', '3003020101'],
    ['a long tag', '9f0201aa', null],
    ['a universal string in pieces', '24030401aa', null],
    ['a primitive sequence', '1000', null],
    ['a bit string without a count', '0300', null],
    ['a bit string with eight unused bits', '03020880', null],
    ['a bit string with unused bits and no others', '030101', null],
    ['an object identifier without arcs', '0600', null],
  ])('of %s', (_, bytes, expected) => {
    if (expected === null) expect(() => again(bytes)).toThrow(Failure);
    else expect(again(bytes)).toBe(expected);
  });
});

describe('whether a certificate is signed by another', () => {
  const der = (pem: string) => openssl(['x509', '-outform', 'DER'], pem);
  const authority = newCertificate({ ca: true, dnsNames: [], subject: '/CN=CA' });
  const namesake = newCertificate({ ca: true, dnsNames: [], subject: '/CN=CA' });
  const leaf = newCertificate({ issuer: authority });

  it('is decided by the key, not by the name', () => {
    expect(isSignedBy(der(leaf.pem), der(authority.pem))).toBe(true);
    expect(isSignedBy(der(leaf.pem), der(namesake.pem))).toBe(false);
  });

  it('is denied if the platform cannot read one of them', () => {
    expect(isSignedBy(Buffer.from('certificate'), der(authority.pem))).toBe(false);
    expect(isSignedBy(der(leaf.pem), Buffer.from('issuer'))).toBe(false);
  });
});
