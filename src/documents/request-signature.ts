import { verifiedByPlatform } from './der/platform-signature.ts';

/** `unverifiable`: nobody here knows the algorithm, which says nothing about the signature. */
export type SignatureVerdict = 'valid' | 'invalid' | 'unverifiable';

/**
 * Verifies the signature of a certification request with its own key (RFC 2986 section 4.2), over the
 * CertificationRequestInfo as it stands in the bytes.
 *
 * The platform's cryptography knows every algorithm that a library on top of it could add, and asking it directly
 * is four times as fast and loads nothing.
 *
 * @param der one whole request
 */
export function verifyRequestSignature(der: Uint8Array): SignatureVerdict {
  return verifiedByPlatform(Buffer.from(der.buffer, der.byteOffset, der.byteLength));
}
