import { Failure } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';
import { commonNameType, directoryString, hexString, shortNameOf } from './attribute-types.ts';
import { contentOf, type Element, expectTag, Steps, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';

/**
 * The common names (2.5.4.3) in a Name (RFC 5280 section 4.1.2.4), in encoded order.
 * @throws Failure if any part of the name is broken
 */
export function commonNamesOf(bytes: Buffer, name: Element): readonly string[] {
  const commonNames: string[] = [];
  eachAttribute(bytes, name, (type, value) => {
    const decoded = type === commonNameType ? directoryString(bytes, value) : null;
    if (decoded !== null) commonNames.push(decoded);
  });
  return commonNames;
}

/**
 * Why programs might read a common name differently, as a clause; null if they cannot. A name that is
 * not a string, or has two or four octets per character, is skipped by some programs and read octet by octet by
 * others; and some end a text at a NUL, or trim spaces.
 *
 * @throws Failure if any part of the name is broken
 */
export function commonNameAmbiguity(bytes: Buffer, name: Element): Text | null {
  let why: Text | null = null;
  eachAttribute(bytes, name, (type, value) => {
    if (type !== commonNameType) return;
    const octets = contentOf(bytes, value);
    if (!octetStrings.has(value.tag)) why = text`its common name has an uncommon string type`;
    else if (octets.some(isControl) || octets[0] === space || octets.at(-1) === space)
      why = text`its common name contains control characters, or has spaces around it`;
  });
  return why;
}

function isControl(octet: number): boolean {
  return octet < 0x20 || octet === 0x7f;
}

const space = 0x20;

/** UTF8String, PrintableString, TeletexString and IA5String, by tag: ASCII has the same octets in each. */
const octetStrings = new Set([0x0c, 0x13, 0x14, 0x16]);

/**
 * The RFC 4514 string of a Name: the last RDN first, attributes of one RDN joined by `+`. RDNs without any attribute,
 * which some software writes, are left out.
 * @throws Failure
 */
export function rfc4514(bytes: Buffer, name: Element): string {
  const written: string[][] = [];
  let last = -1;
  let attributes: string[] = [];
  eachAttribute(bytes, name, (type, value, rdn) => {
    if (rdn !== last) {
      attributes = [];
      written.push(attributes);
      last = rdn;
    }
    attributes.push(`${shortNameOf(type)}=${writtenValue(bytes, value)}`);
  });
  // Joined, not concatenated: names are kept for every document, and V8 would keep the pieces of each.
  return written
    .reverse()
    .map((each) => each.join('+'))
    .join(',');
}

function writtenValue(bytes: Buffer, value: Element): string {
  const decoded = directoryString(bytes, value);
  return decoded === null ? hexString(bytes, value) : escapeValue(decoded);
}

/** A few CAs issue most certificates of a repository; hostile files must not fill the memory. */
const maxRemembered = 1000;
const maxRememberedOctets = 1024;
const remembered = new Map<string, string>();

/**
 * The RFC 4514 string of an issuer: read and kept once for all certificates that it issued.
 * @throws Failure
 */
export function issuerName(bytes: Buffer, name: Element): string {
  if (name.contentEnd - name.content > maxRememberedOctets) return rfc4514(bytes, name);
  const key = bytes.toString('latin1', name.content, name.contentEnd);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const written = rfc4514(bytes, name);
  if (remembered.size < maxRemembered) remembered.set(key, written);
  return written;
}

/** @param take is called with the dotted type and the value of an attribute, and the number of its RDN */
function eachAttribute(
  bytes: Buffer,
  name: Element,
  take: (type: string, value: Element, rdn: number) => void,
): void {
  const rdn = new Steps(bytes, name);
  for (let i = 0; rdn.next(); i++) {
    const attribute = new Steps(bytes, expectTag(rdn, tags.set, 'a relative distinguished name'));
    while (attribute.next()) {
      const part = new Steps(bytes, expectTag(attribute, tags.sequence, 'an attribute of a name'));
      const type = objectIdentifier(bytes, part.expect(tags.objectIdentifier, 'the type of an attribute'));
      if (!part.next() || part.end !== attribute.contentEnd)
        throw new Failure(text`an attribute of a name has no value`);
      take(type, part, i);
    }
  }
}

// The last class is \p{Cc}, which V8 would build from Unicode's tables at every start.
const needsEscape = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/;
const escaped = /["+,;<>\\]|^[ #]| $|[^ -~\u00a0-\uffff]/g;

/** Escapes a value as RFC 4514 section 2.4 demands; control characters as `\0A`, so that a name stays on one line. */
export function escapeValue(value: string): string {
  if (!needsEscape.test(value)) return value;
  return value.replace(escaped, (character) =>
    character < ' ' || character > '~' ? hexEscape(character) : `\\${character}`,
  );
}

/** `\0A`, one for each byte of the character's UTF-8. */
function hexEscape(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '\\$&');
}
