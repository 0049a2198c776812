import { childrenOf, DerError, type Element, expectTag, tags } from '../der/element.ts';
import { objectIdentifier } from '../der/object-identifier.ts';
import { commonNameType, shortNameOf } from './attribute-types.ts';
import { directoryString, hexString } from './directory-string.ts';

/** A name as documents carry it. */
export interface DistinguishedName {
  /** RFC 4514 string: the last RDN first, attributes of one RDN joined by `+`. */
  readonly rfc4514: string;
  /** Values of 2.5.4.3, in encoded order. */
  readonly commonNames: readonly string[];
}

/**
 * Reads a Name (RFC 5280 section 4.1.2.4). RDNs without any attribute, which some software writes, are left out
 * of the string.
 * @throws DerError
 */
export function distinguishedName(bytes: Buffer, name: Element): DistinguishedName {
  const commonNames: string[] = [];
  const written = childrenOf(bytes, name).map((rdn) =>
    relativeName(bytes, expectTag(rdn, tags.set, 'a relative distinguished name'), commonNames),
  );
  const rfc4514 = written
    .filter((rdn) => rdn !== '')
    .reverse()
    .join(',');
  return { rfc4514, commonNames: [...commonNames] };
}

/** Few CAs issue most certificates of a repository; hostile files must not fill the memory. */
const maxRemembered = 1000;
const remembered = new Map<string, string>();

/**
 * The RFC 4514 string of an issuer: read once, and held once for all that it issued.
 * @throws DerError
 */
export function issuerName(bytes: Buffer, name: Element): string {
  const key = bytes.toString('latin1', name.content, name.contentEnd);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const { rfc4514 } = distinguishedName(bytes, name);
  if (remembered.size < maxRemembered) remembered.set(key, rfc4514);
  return rfc4514;
}

/** Joined, not concatenated: names are kept for every document, and V8 would keep all pieces of each. */
function relativeName(bytes: Buffer, rdn: Element, commonNames: string[]): string {
  const attributes = childrenOf(bytes, rdn).map((attribute) => {
    const [type, value, ...rest] = childrenOf(
      bytes,
      expectTag(attribute, tags.sequence, 'an attribute of a name'),
    );
    if (value === undefined || rest.length > 0) throw new DerError('an attribute of a name has no value');
    const oid = objectIdentifier(bytes, expectTag(type, tags.objectIdentifier, 'the type of an attribute'));
    const decoded = directoryString(bytes, value);
    if (oid === commonNameType && decoded !== null) commonNames.push(decoded);
    return [shortNameOf(oid), decoded === null ? hexString(bytes, value) : escapeValue(decoded)].join('=');
  });
  return attributes.join('+');
}

const needsEscape = /["+,;<>\\\p{Cc}]|^[ #]| $/u;
const escaped = /["+,;<>\\\p{Cc}]|^[ #]| $/gu;

/** Escapes a value as RFC 4514 section 2.4 demands; controls as `\0A`, so that a name stays on one line. */
export function escapeValue(value: string): string {
  if (!needsEscape.test(value)) return value;
  return value.replace(escaped, (character) =>
    /\p{Cc}/u.test(character) ? hexEscape(character) : `\\${character}`,
  );
}

/** `\0A`, one for each byte of the character's UTF-8. */
function hexEscape(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '\\$&');
}
