import { describe, expect, it } from 'vitest';
import { attributeTypeOf, shortNameOf } from '../../src/x509/attribute-types.ts';
import { opensslNames } from '../support/openssl-names.ts';

/** Identifier, the name that is printed, and other names that are read. */
const types: readonly (readonly [string, string, ...string[]])[] = [
  ['2.5.4.3', 'CN', 'commonName'],
  ['2.5.4.7', 'L', 'localityName', 'locality'],
  ['2.5.4.8', 'ST', 'S', 'SP', 'stateOrProvinceName', 'state', 'province'],
  ['2.5.4.10', 'O', 'organizationName', 'organization'],
  ['2.5.4.11', 'OU', 'organizationalUnitName', 'organizationalUnit'],
  ['2.5.4.6', 'C', 'countryName', 'country'],
  ['2.5.4.9', 'STREET', 'streetAddress'],
  ['0.9.2342.19200300.100.1.25', 'DC', 'domainComponent'],
  ['0.9.2342.19200300.100.1.1', 'UID', 'userId'],
  ['1.2.840.113549.1.9.1', 'emailAddress', 'E', 'email', 'mail', 'rfc822Name', 'pkcs9email'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.4', 'SN', 'surname'],
  ['2.5.4.42', 'GN', 'givenName', 'G'],
  ['2.5.4.43', 'initials', 'I'],
  ['2.5.4.44', 'generationQualifier'],
  ['2.5.4.12', 'title', 'T'],
  ['2.5.4.13', 'description', 'D'],
  ['2.5.4.15', 'businessCategory'],
  ['2.5.4.16', 'postalAddress'],
  ['2.5.4.17', 'postalCode', 'zip'],
  ['2.5.4.18', 'postOfficeBox'],
  ['2.5.4.20', 'telephoneNumber', 'phone'],
  ['2.5.4.41', 'name'],
  ['2.5.4.45', 'x500UniqueIdentifier'],
  ['2.5.4.46', 'dnQualifier', 'dnq'],
  ['2.5.4.65', 'pseudonym'],
  ['2.5.4.97', 'organizationIdentifier', 'organisationIdentifier'],
  ['1.2.840.113549.1.9.2', 'unstructuredName'],
  ['1.2.840.113549.1.9.8', 'unstructuredAddress'],
  ['0.9.2342.19200300.100.1.3', 'rfc822Mailbox'],
  ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL', 'jurisdictionLocalityName', 'jurisdictionOfIncorporationL'],
  [
    '1.3.6.1.4.1.311.60.2.1.2',
    'jurisdictionST',
    'jurisdictionStateOrProvinceName',
    'jurisdictionOfIncorporationSP',
  ],
  ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC', 'jurisdictionCountryName', 'jurisdictionOfIncorporationC'],
];

describe('attribute types', () => {
  it.each(types)('%s is printed as %s and read from every spelling', (type, shortName, ...others) => {
    expect(shortNameOf(type)).toBe(shortName);
    for (const spelling of [shortName, ...others]) {
      expect([spelling, attributeTypeOf(spelling)]).toEqual([spelling, type]);
      expect(attributeTypeOf(spelling.toUpperCase())).toBe(type);
    }
  });

  it('are read from the names that openssl has for them', () => {
    const identifiers = types.map(([type]) => type);
    expect(opensslNames(identifiers).map(attributeTypeOf)).toEqual(identifiers);
  });

  it.each([
    ['2.5.4.3', '2.5.4.3'],
    ['OID.2.5.4.3', '2.5.4.3'],
    ['oid.0.10.200', '0.10.200'],
    ['1.2', '1.2'],
    ['1', null],
    ['1.', null],
    ['.1', null],
    ['1..2', null],
    ['01.2', null],
    ['1.02', null],
    ['OID2.5.4.3', null],
    ['x2.5.4.3', null],
    ['2.5.4.3x', null],
    ['OIDx2.5', null],
    ['nickname', null],
    ['', null],
  ])('%j is read as %s', (spelling, expected) => {
    expect(attributeTypeOf(spelling)).toBe(expected);
  });

  it('without a name are printed as they are', () => {
    expect(shortNameOf('1.2.3.4')).toBe('1.2.3.4');
  });
});
