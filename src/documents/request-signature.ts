import { verifiedByPlatform } from './der/platform-signature.ts';

/** `unverifiable`: the algorithm is not supported here, which says nothing about the signature. */
export type SignatureVerdict = 'valid' | 'invalid' | 'unverifiable';

/**
 * Verifies the signature of a certification request with its own key (RFC 2986 section 4.2), over the
 * CertificationRequestInfo exactly as encoded.
 *
 * The platform's own cryptography decides first, as it is several times faster; `@peculiar/x509` is only loaded for
 * algorithms and keys that the platform does not support.
 *
 * @param der one whole request
 */
export async function verifyRequestSignature(der: Uint8Array): Promise<SignatureVerdict> {
  const verdict = verifiedByPlatform(Buffer.from(der));
  return verdict === 'unverifiable' && (await verifiedByLibrary(der)) === true ? 'valid' : verdict;
}

/** False for a wrong signature, null if the library cannot verify it. */
async function verifiedByLibrary(der: Uint8Array): Promise<boolean | null> {
  await import('reflect-metadata');
  const { Pkcs10CertificateRequest } = await import('@peculiar/x509');
  try {
    return await new Pkcs10CertificateRequest(Uint8Array.from(der)).verify();
  } catch {
    // It throws both for unknown algorithms and for keys that it cannot import; the reason does not matter here.
    return null;
  }
}
