import { childrenOf, contextTag, type Element, elementAt, tags } from './element.ts';

/**
 * The members of the CertificateSet of a CMS SignedData (RFC 5652 section 5.1), in order: certificates and, with
 * other tags, what else may stand there. BER with indefinite lengths is as good as DER.
 * @throws DerError
 */
export function certificateSet(bytes: Buffer, signedData: Element): readonly Element[] {
  let at = signedData.content;
  for (const tag of [tags.integer, tags.set, tags.sequence]) {
    const element = elementAt(bytes, at, signedData.contentEnd);
    if (element.tag !== tag) return [];
    at = element.end;
  }
  if (at >= signedData.contentEnd) return [];
  const certificates = elementAt(bytes, at, signedData.contentEnd);
  return certificates.tag === contextTag(0) ? childrenOf(bytes, certificates) : [];
}
