import { type Element, Steps } from '../der/element.ts';
import { hexOf } from '../der/sha256.ts';
import { utf8OrLatin1 } from './directory-string.ts';

/** GeneralName (RFC 5280 section 4.2.1.6) by its tag, if it is a string. */
const strings = new Map([
  [0x81, 'email'],
  [0x82, 'DNS'],
  [0x86, 'URI'],
]);

const ipAddress = 0x87;

/**
 * The names of a GeneralNames sequence, of every type, each after its type as OpenSSL writes it. Those that are not
 * strings are written in hex.
 *
 * @throws DerError
 */
export function generalNames(bytes: Buffer, sequence: Element): readonly string[] {
  const names: string[] = [];
  const name = new Steps(bytes, sequence);
  while (name.next()) names.push(written(bytes, name));
  return names;
}

function written(bytes: Buffer, { tag, content, contentEnd }: Element): string {
  const type = strings.get(tag);
  if (type !== undefined) return `${type}:${utf8OrLatin1(bytes, content, contentEnd)}`;
  const hex = hexOf(bytes, content, contentEnd);
  if (tag !== ipAddress) return `[${tag & 0x1f}]:${hex}`;
  return contentEnd - content === 4
    ? `IP:${[...bytes.subarray(content, contentEnd)].join('.')}`
    : `IP:${hex}`;
}
