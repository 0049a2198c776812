import { childrenOf, contextTag, DerError, type Element, elementAt, tags } from './element.ts';

/**
 * The members of the CertificateSet of a CMS SignedData (RFC 5652 section 5.1), in order: certificates and, with
 * other tags, what else may stand there. BER with indefinite lengths is as good as DER.
 * @throws DerError
 */
export function certificateSet(bytes: Buffer, signedData: Element): readonly Element[] {
  const head = headOf(bytes, signedData);
  if (head === null || head.end >= signedData.contentEnd) return [];
  const certificates = elementAt(bytes, head.end, signedData.contentEnd);
  return certificates.tag === contextTag(0) ? childrenOf(bytes, certificates) : [];
}

/** Strings in pieces are never nested deeper by any program. */
const maxLevels = 4;
const piecedString = tags.octetString | 0x20;

/**
 * What a CMS SignedData is a signature of, where it is enclosed (RFC 5652 section 5.2): the property list of Apple's
 * .mobileprovision and .mobileconfig, which itself has certificates. Null where it is none, or not enclosed.
 * @throws DerError
 */
export function encapsulatedContent(bytes: Buffer, signedData: Element): Buffer | null {
  const head = headOf(bytes, signedData);
  const [, explicit] = head === null ? [] : childrenOf(bytes, head);
  if (explicit === undefined || explicit.tag !== contextTag(0)) return null;
  const content = elementAt(bytes, explicit.content, explicit.contentEnd);
  return joined(bytes, content, 0);
}

/** A string may come in pieces; version 1.5 of PKCS #7 has any value in its place, which counts as it is. */
function joined(bytes: Buffer, element: Element, level: number): Buffer {
  if (element.tag !== piecedString) return bytes.subarray(element.content, element.contentEnd);
  if (level >= maxLevels) throw new DerError('a string is nested too deeply');
  return Buffer.concat(childrenOf(bytes, element).map((piece) => joined(bytes, piece, level + 1)));
}

/** The encapContentInfo after version and digestAlgorithms; null where the three are something else. */
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
