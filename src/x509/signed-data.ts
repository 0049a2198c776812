import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { childrenOf, constructed, contentOf, contextTag, type Element, elementAt, tags } from './element.ts';

/**
 * The members of the CertificateSet of a CMS SignedData (RFC 5652 section 5.1), in order: certificates and, with
 * other tags, whatever else is allowed there. BER with indefinite lengths is accepted.
 * @throws Failure
 */
export function certificateSet(bytes: Buffer, signedData: Element): readonly Element[] {
  const head = headOf(bytes, signedData);
  if (head === null || head.end >= signedData.contentEnd) return [];
  const certificates = elementAt(bytes, head.end, signedData.contentEnd);
  return certificates.tag === contextTag(0) ? childrenOf(bytes, certificates) : [];
}

/** No program nests the pieces of a string deeper. */
const maxLevels = 4;
/** A string that is split into pieces. */
export const piecedString = tags.octetString | constructed;

/**
 * The content that a CMS SignedData signs, if it is enclosed (RFC 5652 section 5.2): the property list of Apple's
 * .mobileprovision and .mobileconfig files, which itself contains certificates. Null if there is no such content.
 * @throws Failure
 */
export function encapsulatedContent(bytes: Buffer, signedData: Element): Buffer | null {
  const head = headOf(bytes, signedData);
  const [, explicit] = head === null ? [] : childrenOf(bytes, head);
  if (explicit === undefined || explicit.tag !== contextTag(0)) return null;
  const content = elementAt(bytes, explicit.content, explicit.contentEnd);
  return joined(bytes, content, 0);
}

/** A string can be split into pieces; version 1.5 of PKCS #7 allows any value in its place, which is used unchanged. */
function joined(bytes: Buffer, element: Element, level: number): Buffer {
  if (element.tag !== piecedString) return contentOf(bytes, element);
  if (level >= maxLevels) throw new Failure(text`a string is nested too deeply`);
  return Buffer.concat(childrenOf(bytes, element).map((piece) => joined(bytes, piece, level + 1)));
}

/** The encapContentInfo after version and digestAlgorithms; null if the three are something else. */
function headOf(bytes: Buffer, signedData: Element): Element | null {
  let at = signedData.content;
  let element: Element | null = null;
  for (const tag of [tags.integer, tags.set, tags.sequence]) {
    element = elementAt(bytes, at, signedData.contentEnd);
    if (element.tag !== tag) return null;
    at = element.end;
  }
  return element;
}
