import { type Certificate, type FoundDocument, isCertificate } from '../../documents/document.ts';

/** What a fingerprint is a hash of. */
export const hashedParts = [
  'certificateSha1',
  'certificateSha256',
  'publicKeySha1',
  'publicKeySha256',
] as const;
export type HashedPart = (typeof hashedParts)[number];

const partNames: Readonly<Record<HashedPart, string>> = {
  certificateSha1: 'SHA-1 of the certificate',
  certificateSha256: 'SHA-256 of the certificate',
  publicKeySha1: 'SHA-1 of the public key',
  publicKeySha256: 'SHA-256 of the public key',
};

export function describePart(part: HashedPart): string {
  return partNames[part];
}

/** The fingerprints of all certificates that a run has read, and the bytes of those that it might have to write. */
export class KnownCertificates {
  readonly #hashes = new Set<string>();
  readonly #der = new Map<string, Uint8Array>();

  /** @param isPinned whether the bytes might be needed */
  add(found: readonly FoundDocument[], isPinned: boolean): void {
    for (const { document, der } of found) {
      if (!isCertificate(document)) continue;
      for (const part of hashedParts) this.#hashes.add(document[part]);
      if (isPinned) this.#der.set(document.certificateSha256, Uint8Array.from(der));
    }
  }

  has(hash: string): boolean {
    return this.#hashes.has(hash);
  }

  derOf({ certificateSha256 }: Pick<Certificate, 'certificateSha256'>): Uint8Array | null {
    return this.#der.get(certificateSha256) ?? null;
  }
}
