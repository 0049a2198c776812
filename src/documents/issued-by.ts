import { X509Certificate } from 'node:crypto';

/**
 * Whether a certificate's signature verifies with the public key of another one. A key or algorithm that the platform
 * does not support verifies nothing.
 *
 * @param certificate DER of the certificate
 * @param issuer DER of the certificate whose key should have signed it
 */
export function isSignedBy(certificate: Uint8Array, issuer: Uint8Array): boolean {
  try {
    return new X509Certificate(certificate).verify(new X509Certificate(issuer).publicKey);
  } catch {
    // The platform throws both for bytes that it cannot read and for keys that it does not support.
    return false;
  }
}
