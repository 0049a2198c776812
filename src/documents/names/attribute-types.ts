/**
 * Attribute types of names: dotted OID, the short name that is printed, and other common spellings.
 * The first nine are those of RFC 4514 section 3; the others are printed as OpenSSL does, from RFC 4519,
 * RFC 2985, RFC 3739, ETSI EN 319 412-1 and the EV guidelines.
 */
const table: readonly (readonly [oid: string, shortName: string, ...others: string[]])[] = [
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

export const commonNameType = '2.5.4.3';

const shortNames = new Map(table.map(([oid, shortName]) => [oid, shortName]));

const types = new Map(
  table.flatMap(([oid, ...spellings]) => spellings.map((spelling) => [spelling.toLowerCase(), oid] as const)),
);

/** The name to print for an attribute type: a short name, or the dotted OID if it has none. */
export function shortNameOf(oid: string): string {
  return shortNames.get(oid) ?? oid;
}

/** The dotted OID of an attribute type in any usual spelling (`E`, `emailAddress`, `OID.2.5.4.3`), or null. */
export function attributeTypeOf(spelling: string): string | null {
  const dotted = /^(?:oid\.)?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+)$/i.exec(spelling)?.[1];
  return dotted ?? types.get(spelling.toLowerCase()) ?? null;
}
