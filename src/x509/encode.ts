import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { childrenOf, constructed, contentOf, type Element, tags } from './element.ts';
import { octetAt } from './octets.ts';

/**
 * One tag-length-value in DER: a tag of one octet, the shortest definite length, and the content (X.690 section 10.1).
 */
export function encoded(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...content]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** Class bits of an identifier octet: zero for universal tags (X.690 section 8.1.2). */
const classBits = 0xc0;
const tagNumber = 0x1f;
/** The universal tag of ENUMERATED, which is encoded like an INTEGER. */
const enumerated = 0x0a;

/**
 * Encodes an element and everything in it again, in DER (X.690 sections 10 and 11). Bytes that differ from
 * the result are BER, which programs read differently; bytes that are the same can be read in one way only.
 *
 * @throws Failure if DER has no form for it: a long tag, or a string that is split into pieces
 */
export function canonical(bytes: Buffer, element: Element): Buffer {
  const { tag } = element;
  if ((tag & tagNumber) === tagNumber) throw new Failure(text`a tag has more than one octet`);
  if ((tag & classBits) === 0 && isWronglyConstructed(tag))
    throw new Failure(text`a value is split into pieces`);
  return (tag & constructed) === 0
    ? encoded(tag, primitive(tag, contentOf(bytes, element)))
    : encoded(tag, ...children(bytes, element));
}

/** Of the universal types, only SEQUENCE and SET are constructed, and they always are. */
function isWronglyConstructed(tag: number): boolean {
  const number = tag & tagNumber;
  const isStructure = number === (tags.sequence & tagNumber) || number === (tags.set & tagNumber);
  return isStructure !== ((tag & constructed) !== 0);
}

/** In a SET OF, in the order that DER requires (X.690 section 11.6). */
function children(bytes: Buffer, element: Element): readonly Buffer[] {
  const encodings = childrenOf(bytes, element).map((child) => canonical(bytes, child));
  return element.tag === tags.set ? encodings.sort(Buffer.compare) : encodings;
}

function primitive(tag: number, content: Buffer): Buffer {
  switch (tag) {
    case tags.boolean:
      return Buffer.of(content.some((octet) => octet !== 0) ? 0xff : 0);
    case tags.integer:
    case enumerated:
      return shortest(content);
    case tags.bitString:
      return withoutUnusedBits(content);
    case tags.objectIdentifier:
      return shortestArcs(content);
    default:
      return content;
  }
}

/** An integer without leading octets that only repeat its sign (X.690 section 8.3.2). */
function shortest(content: Buffer): Buffer {
  let from = 0;
  while (from + 1 < content.length && isSignOnly(octetAt(content, from), octetAt(content, from + 1))) from++;
  return content.subarray(from);
}

function isSignOnly(octet: number, next: number): boolean {
  return octet === (next < 0x80 ? 0 : 0xff);
}

/** A bit string whose unused bits are zero (X.690 section 11.2.1). @throws Failure */
function withoutUnusedBits(content: Buffer): Buffer {
  const unused = content[0] ?? 8;
  if (unused > 7 || (unused > 0 && content.length === 1)) throw new Failure(text`a bit string is broken`);
  const bits = Buffer.from(content);
  const last = bits.length - 1;
  if (last > 0) bits.writeUInt8((octetAt(bits, last) >> unused) << unused, last);
  return bits;
}

/** Object identifiers whose arcs have no leading zeros (X.690 section 8.19.2). @throws Failure */
function shortestArcs(content: Buffer): Buffer {
  if (content.length === 0 || octetAt(content, content.length - 1) >= 0x80) {
    throw new Failure(text`an object identifier is cut short`);
  }
  return Buffer.from(
    content.filter((octet, at) => octet !== 0x80 || (at > 0 && octetAt(content, at - 1) >= 0x80)),
  );
}
