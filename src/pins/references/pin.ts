import type { PinEntry } from '../../inputs/settings.ts';
import {
  type Certificate,
  type DatedCertificate,
  type FoundDocument,
  type Instant,
  isCertificate,
} from '../../x509/document.ts';
import type { Pin } from '../group.ts';
import type { PinLevel } from '../pin.ts';
import { levelAt, lifetimeOf, untilRotation } from '../state.ts';

/** What a fingerprint is a hash of. */
export const hashedParts = [
  'certificateSha1',
  'certificateSha256',
  'publicKeySha1',
  'publicKeySha256',
] as const;
export type HashedPart = (typeof hashedParts)[number];

export const partNames: Readonly<Record<HashedPart, string>> = {
  certificateSha1: 'SHA-1 of the certificate',
  certificateSha256: 'SHA-256 of the certificate',
  publicKeySha1: 'SHA-1 of the public key',
  publicKeySha256: 'SHA-256 of the public key',
};

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

/** A certificate of a pin, and its bytes if it might have to be written. */
export interface PinnedDocument {
  readonly document: DatedCertificate;
  readonly der: Uint8Array | null;
}

/** A certificate of a pin, and the part of it that was hashed. */
export interface HashedDocument {
  readonly document: DatedCertificate;
  readonly part: HashedPart;
}

/** A pin, with what its owner has published. */
export interface PublishedPin {
  readonly pin: Pin;
  /** The successors at `source` that can be trusted. */
  readonly renewals: readonly FoundDocument<DatedCertificate>[];
}

/** A pin as files should mention it: without certificates that do not match `expect` or lack a usage. */
export class ReferringPin {
  readonly name: string;
  /** Paths of the files that its certificates are in. */
  readonly files: ReadonlySet<string>;
  readonly #entry: PinEntry;
  readonly #asOf: Instant;
  readonly #byHash = new Map<string, HashedDocument>();
  /** The one in the repository, and the published one, that expire last. */
  readonly #longest: readonly PinnedDocument[];

  /** @param known contains the bytes of the certificates in the repository */
  constructor({ pin, renewals }: PublishedPin, known: KnownCertificates, asOf: Instant) {
    this.name = pin.name;
    this.files = new Set(pin.certificates.map(({ path }) => path));
    this.#entry = pin.entry;
    this.#asOf = asOf;
    const inPlace = untilRotation(pin.counted, pin.entry.rotates)
      .map((document) => ({ document, der: known.derOf(document) }))
      .sort(byExpiry);
    const published = renewals.toSorted(byExpiry);
    for (const { document } of [...inPlace, ...published].sort(byExpiry)) {
      for (const part of hashedParts) this.#byHash.set(document[part], { document, part });
    }
    this.#longest = [inPlace.at(-1), published.at(-1)].filter((each) => each !== undefined);
  }

  /** The certificate with a hash. If several have the same key, it is the one that expires last. */
  with(hash: string): HashedDocument | null {
    return this.#byHash.get(hash) ?? null;
  }

  /** The one to mention next to another: preferably one in the repository, which systems might already trust. */
  successorOf({ notAfter }: DatedCertificate): PinnedDocument | null {
    return this.#longest.find(({ document }) => document.notAfter > notAfter) ?? null;
  }

  /**
   * The level of an expiry.
   *
   * @param lifetime of what expires; that of the pin's certificate that expires last if it is not known
   */
  levelAt(expiry: Instant, lifetime = this.#lifetime): PinLevel {
    return levelAt(this.#entry, expiry, lifetime, this.#asOf);
  }

  get #lifetime(): number {
    const [first] = this.#longest;
    return first === undefined ? 0 : lifetimeOf(first.document);
  }
}

function byExpiry(a: PinnedDocument, b: PinnedDocument): number {
  return a.document.notAfter - b.document.notAfter;
}
