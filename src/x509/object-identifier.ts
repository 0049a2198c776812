import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type { Element } from './element.ts';
import { octetAt } from './octets.ts';

/** The longest identifiers in use have about twenty octets. */
const maxOctets = 128;

/** Certificates use the same few dozen identifiers over and over; hostile ones must not fill the memory. */
const maxRemembered = 1000;
const remembered = new Map<string | number, string>();

/**
 * The dotted form of an OBJECT IDENTIFIER (X.690 section 8.19).
 * @throws Failure if it is too long, is truncated, or has no arc.
 */
export function objectIdentifier(bytes: Buffer, element: Element): string {
  if (element.contentEnd - element.content > maxOctets) {
    throw new Failure(text`an object identifier is longer than ${maxOctets} octets`);
  }
  const key = keyOf(bytes, element);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const dotted = toDotted(bytes, element);
  if (remembered.size < maxRemembered) remembered.set(key, dotted);
  return dotted;
}

/** Most identifiers have three octets, such as those under 2.5.4 and 2.5.29: a number is a faster key than a string. */
function keyOf(bytes: Buffer, { content, contentEnd }: Element): string | number {
  if (contentEnd - content !== 3) return bytes.toString('latin1', content, contentEnd);
  return (octetAt(bytes, content) << 16) | (octetAt(bytes, content + 1) << 8) | octetAt(bytes, content + 2);
}

function toDotted(bytes: Buffer, { content, contentEnd }: Element): string {
  if (content === contentEnd || (octetAt(bytes, contentEnd - 1) & 0x80) !== 0) {
    throw new Failure(text`an object identifier is cut short`);
  }
  const arcs: bigint[] = [];
  let arc = 0n;
  for (let at = content; at < contentEnd; at++) {
    const octet = octetAt(bytes, at);
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if ((octet & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

/** Key purposes by their OIDs under id-kp (RFC 5280 section 4.2.1.12), as the config file and the report name them. */
const purposes = new Map([
  ['1.3.6.1.5.5.7.3.1', 'server-auth'],
  ['1.3.6.1.5.5.7.3.2', 'client-auth'],
  ['1.3.6.1.5.5.7.3.3', 'code-signing'],
  ['1.3.6.1.5.5.7.3.4', 'email-protection'],
  ['1.3.6.1.5.5.7.3.8', 'time-stamping'],
  ['1.3.6.1.5.5.7.3.9', 'ocsp-signing'],
]);

/** anyExtendedKeyUsage: the issuer does not restrict what the key is for. */
export const anyPurpose = '2.5.29.37.0';

/** The names of the purposes that have one. */
export const namedPurposes: readonly string[] = [...purposes.values()];

/** The name of a purpose; its dotted OID if it has none. */
export function keyPurpose(oid: string): string {
  return purposes.get(oid) ?? oid;
}
