import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { attributeTypeOf, commonNameType, unescapeValue } from './attribute-types.ts';

/** One attribute of a distinguished name, decoded. */
export interface NameAttribute {
  /** Dotted OID of the attribute type. */
  readonly type: string;
  readonly value: string;
}

/**
 * One `type = value`: the value is quoted, or ends at the next comma, semicolon or plus sign that no backslash
 * escapes (RFC 4514 section 3, and RFC 2253 section 4 for quotes and semicolons).
 */
const attribute = /\s*([^=,;+"\\]*?)\s*=\s*("(?:[^"\\]|\\.)*"|(?:[^\\,;+"]|\\.)*)\s*([,;+]|$)/sy;

/**
 * Reads a distinguished name in any common form: RFC 4514, OpenSSL's and Windows' forms, in either order,
 * with any usual spelling of the attribute types.
 * @throws Failure that says where it stops being one
 */
export function nameAttributes(value: string): readonly NameAttribute[] {
  const attributes: NameAttribute[] = [];
  if (value.trim() === '') return attributes;
  const slashed = /^\s*\/(?=[^/=]+=)/.test(value) ? fromSlashes(value.trim()) : fromLines(value);
  for (let at = 0; at <= slashed.length; ) {
    attribute.lastIndex = at;
    const match = attribute.exec(slashed);
    if (match === null) throw new Failure(text`expected "type=value" at "${slashed.slice(at).trim()}"`);
    attributes.push(toAttribute(match));
    if (match[3] === '') break;
    at = attribute.lastIndex;
  }
  return attributes;
}

/**
 * Whether the actual name contains every attribute of the expected one with that value; the actual name can have
 * more. Two names without attributes are the same.
 * @throws Failure if either is not a name.
 */
export function matchesDistinguishedName(expected: string, found: string): boolean {
  const wanted = nameAttributes(expected);
  const present = nameAttributes(found);
  if (wanted.length === 0) return present.length === 0;
  return wanted.every(({ type, value }) =>
    present.some((each) => each.type === type && sameAttributeValue(each.value, value)),
  );
}

/** One string for all spellings of a name that are the same by RFC 5280 section 7.1. @throws Failure */
export function foldedName(name: string): string {
  return JSON.stringify(nameAttributes(name).map(({ type, value }) => [type, folded(value)]));
}

/** The common names in a name, normalized in the same way. @throws Failure */
export function foldedCommonNames(name: string): readonly string[] {
  return nameAttributes(name)
    .filter(({ type }) => type === commonNameType)
    .map(({ value }) => folded(value));
}

/** Compares as RFC 5280 section 7.1 does: case folded, white space trimmed and folded, Unicode normalized. */
export function sameAttributeValue(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(value: string): string {
  return value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function toAttribute([, spelling = '', written = '']: RegExpExecArray): NameAttribute {
  const type = attributeTypeOf(spelling);
  if (type === null) {
    throw new Failure(
      spelling === ''
        ? text`an attribute has no type`
        : text`"${spelling}" is not a known attribute type; its OID works too`,
    );
  }
  return { type, value: unescapeValue(written) };
}

/** One attribute per line without commas, as Windows and web pages show names. */
function fromLines(value: string): string {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, i) => {
      const before = lines[i - 1]?.trimEnd() ?? ',';
      return beginsAttribute.test(line) && !/[,;+\\]$/.test(before) ? `,${line}` : `\n${line}`;
    })
    .join('');
}

const beginsAttribute = /^\s*[A-Za-z0-9.]+\s*=/;

/** OpenSSL's old one-line form `/C=GB/O=Example`: a slash begins an attribute if a type and `=` follow. */
function fromSlashes(value: string): string {
  return value
    .slice(1)
    .split(/\/(?=[A-Za-z0-9.]+=)/)
    .map((part) => part.replace(/[,;+]/g, '\\$&'))
    .join(',');
}
