import { X509Certificate } from 'node:crypto';
import { contextTag, type Element, octetsOf, Steps, tags } from './element.ts';
import { encoded } from './encode.ts';
import { objectIdentifier } from './object-identifier.ts';
import { sha256 } from './public-key.ts';

/** What CT adds to a certificate: the SCT list, and the poison of a precertificate (RFC 6962 section 3). */
export const transparencyExtensions = {
  sctList: '1.3.6.1.4.1.11129.2.4.2',
  poison: '1.3.6.1.4.1.11129.2.4.3',
} as const;

const removedExtensions = new Set<string>(Object.values(transparencyExtensions));

/** `[3]` around the extensions of a TBSCertificate. */
export const extensionsTag = contextTag(3);

/**
 * SHA-256 of the TBSCertificate that a CT log signs (RFC 6962 section 3.2): SCT list and poison removed, the
 * three lengths around them rewritten, the rest byte for byte. Extensions that become empty stay as an empty list.
 *
 * @param tbs of a certificate that was read without error
 */
export function tbsCertificateSha256(bytes: Buffer, tbs: Element): string {
  const fields = new Steps(bytes, tbs);
  while (fields.next()) {
    if (fields.tag === extensionsTag) return withoutTransparency(bytes, tbs, fields);
  }
  return sha256(octetsOf(bytes, tbs));
}

function withoutTransparency(bytes: Buffer, tbs: Element, wrapper: Element): string {
  const sequence = new Steps(bytes, wrapper).expect(tags.sequence, 'the list of extensions');
  const kept = keptExtensions(bytes, sequence);
  if (kept.length === 1) return sha256(octetsOf(bytes, tbs));
  const extensions = encoded(wrapper.tag, encoded(tags.sequence, ...kept));
  const before = bytes.subarray(tbs.content, wrapper.start);
  const after = bytes.subarray(wrapper.end, tbs.contentEnd);
  return sha256(encoded(tags.sequence, before, extensions, after));
}

/** The ranges between the extensions that are removed; a single range if none is. */
function keptExtensions(bytes: Buffer, sequence: Element): readonly Uint8Array[] {
  const kept: Uint8Array[] = [];
  let from = sequence.content;
  const extensions = new Steps(bytes, sequence);
  while (extensions.next()) {
    const type = new Steps(bytes, extensions).expect(tags.objectIdentifier, 'the type of an extension');
    if (!removedExtensions.has(objectIdentifier(bytes, type))) continue;
    kept.push(bytes.subarray(from, extensions.start));
    from = extensions.end;
  }
  kept.push(bytes.subarray(from, sequence.contentEnd));
  return kept;
}

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
