import { DerError, type Element } from './element.ts';

/** Certificates use the same few dozen identifiers over and over; hostile ones must not fill the memory. */
const maxRemembered = 1000;
const remembered = new Map<string, string>();

/**
 * The dotted form of an OBJECT IDENTIFIER (X.690 section 8.19).
 * @throws DerError where the last arc is cut short or there is none.
 */
export function objectIdentifier(bytes: Buffer, element: Element): string {
  const key = bytes.toString('latin1', element.content, element.contentEnd);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const dotted = toDotted(bytes, element);
  if (remembered.size < maxRemembered) remembered.set(key, dotted);
  return dotted;
}

function toDotted(bytes: Buffer, { content, contentEnd }: Element): string {
  if (((bytes[contentEnd - 1] ?? 0x80) & 0x80) !== 0 || content === contentEnd) {
    throw new DerError('an object identifier is cut short');
  }
  const arcs: bigint[] = [];
  let arc = 0n;
  for (let at = content; at < contentEnd; at++) {
    const octet = bytes[at] ?? 0;
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if ((octet & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}
