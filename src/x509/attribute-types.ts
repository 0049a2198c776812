import { isUtf8 } from 'node:buffer';
import { attempt, orNull } from '../findings/result.ts';
import { type Element, elementAt } from './element.ts';

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

/** Numeric, Printable, Teletex, IA5 and VisibleString: one byte, one character. */
const latin1Tags = new Set([0x12, 0x13, 0x14, 0x16, 0x1a]);
const utf8Tag = 0x0c;

/**
 * Decoders of the ASN.1 string types (X.680 section 8) of more than one byte to the character, by tag; null for bytes
 * that the type does not allow.
 */
const wideStrings = new Map<number, (content: Buffer) => string | null>([
  [0x1c, universalString],
  [0x1e, bmpString],
]);

/** The text of a string value; null if it is not a string. Bytes that its type does not allow are read as Latin-1. */
export function directoryString(bytes: Buffer, { tag, content, contentEnd }: Element): string | null {
  if (tag === utf8Tag) return utf8OrLatin1(bytes, content, contentEnd);
  if (latin1Tags.has(tag)) return bytes.toString('latin1', content, contentEnd);
  const decode = wideStrings.get(tag);
  if (decode === undefined) return null;
  return decode(bytes.subarray(content, contentEnd)) ?? bytes.toString('latin1', content, contentEnd);
}

/** The text of a range of bytes: UTF-8 if valid, and otherwise Latin-1. */
export function utf8OrLatin1(bytes: Buffer, from: number, to: number): string {
  const latin1 = bytes.toString('latin1', from, to);
  if (!beyondAscii.test(latin1)) return latin1;
  const content = bytes.subarray(from, to);
  return isUtf8(content) ? content.toString('utf8') : latin1;
}

const beyondAscii = /[\x80-\xff]/;

/** `#` and the hex of the whole value (RFC 4514 section 2.4), for values that are not strings. */
export function hexString(bytes: Buffer, value: Element): string {
  return `#${bytes.toString('hex', value.start, value.end)}`;
}

/** Two bytes per character; software writes UTF-16 anyway, so surrogates are read in pairs. */
function bmpString(content: Buffer): string | null {
  if (content.length % 2 !== 0) return null;
  const decoded = Buffer.from(content).swap16().toString('utf16le');
  return decoded.isWellFormed() ? decoded : null;
}

const lastCodePoint = 0x10ffff;

/** Four bytes per character. */
function universalString(content: Buffer): string | null {
  if (content.length % 4 !== 0) return null;
  let decoded = '';
  for (let at = 0; at < content.length; at += 4) {
    const codePoint = content.readUInt32BE(at);
    if (codePoint > lastCodePoint) return null;
    decoded += String.fromCodePoint(codePoint);
  }
  return decoded;
}

/**
 * The text of a written value: quotes and escapes removed, `#hex` of a string decoded
 * (RFC 4514 section 3). Hex of anything but a string stays as it is, in lower case.
 */
export function unescapeValue(written: string): string {
  const value = /^"(.*)"$/s.exec(written)?.[1] ?? trimUnescaped(written);
  if (/^#(?:[0-9a-f]{2})+$/i.test(value)) return fromHex(value);
  return value.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escapes, single: string | undefined) =>
    single === undefined ? fromBytes(escapes) : single,
  );
}

/** Trailing spaces belong to the value only if they are escaped: after an odd number of backslashes. */
function trimUnescaped(value: string): string {
  const trimmed = value.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === '\\') end--;
  return (trimmed.length - end) % 2 === 1 ? `${trimmed} ` : trimmed;
}

/** `\C3\A4` is the UTF-8 of one character. */
function fromBytes(escapes: string): string {
  return Buffer.from(escapes.replaceAll('\\', ''), 'hex').toString('utf8');
}

function fromHex(written: string): string {
  const bytes = Buffer.from(written.slice(1), 'hex');
  const value = attempt(() => directoryString(bytes, elementAt(bytes, 0, bytes.length)));
  return orNull(value) ?? written.toLowerCase();
}
