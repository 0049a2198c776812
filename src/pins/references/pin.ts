import type { DatedCertificate, Instant } from '../../documents/document.ts';
import type { PinLevel } from '../pin.ts';
import { type HashedPart, hashedParts } from './known.ts';

/** A certificate of a pin, and its bytes if it might have to be written. */
export interface PinnedDocument {
  readonly document: DatedCertificate;
  readonly der: Uint8Array | null;
}

/** A certificate of a pin, and the part of it that was hashed. */
export interface HashedDocument extends PinnedDocument {
  readonly part: HashedPart;
}

/** What a `ReferringPin` is made from. */
export interface ReferringPinParts {
  readonly name: string;
  /** Paths of the files that its certificates are in. */
  readonly files: ReadonlySet<string>;
  /** Those in the repository that are as expected. */
  readonly inPlace: readonly PinnedDocument[];
  /** Those that its owner has published and that can be trusted. */
  readonly published: readonly PinnedDocument[];
  /** The level of an expiry at a moment, given the whole lifetime of what expires. */
  readonly levelAt: (expiry: Instant, lifetime: number) => PinLevel;
}

/** A pin as the files under `references` mention it. */
export class ReferringPin {
  readonly name: string;
  readonly files: ReadonlySet<string>;
  readonly levelAt: ReferringPinParts['levelAt'];
  readonly #byHash = new Map<string, HashedDocument>();
  readonly #longest: readonly PinnedDocument[];

  constructor({ name, files, inPlace, published, levelAt }: ReferringPinParts) {
    this.name = name;
    this.files = files;
    this.levelAt = levelAt;
    const all = [...inPlace, ...published];
    for (const each of all.toSorted(byExpiry)) {
      for (const part of hashedParts) this.#byHash.set(each.document[part], { ...each, part });
    }
    this.#longest = [inPlace.toSorted(byExpiry).at(-1), published.toSorted(byExpiry).at(-1)].filter(
      (each) => each !== undefined,
    );
  }

  /** The certificate with a hash. If several have the same key, it is the one that expires last. */
  with(hash: string): HashedDocument | null {
    return this.#byHash.get(hash) ?? null;
  }

  /** The one to mention next to another: preferably one in the repository, which systems might already trust. */
  successorOf({ notAfter }: DatedCertificate): PinnedDocument | null {
    return this.#longest.find(({ document }) => document.notAfter > notAfter) ?? null;
  }

  /** The lifetime of its certificate that expires last. */
  get lifetime(): number {
    const [first] = this.#longest;
    return first === undefined ? 0 : lifetimeOf(first.document);
  }
}

export function lifetimeOf({ notBefore, notAfter }: DatedCertificate): number {
  return notAfter - notBefore;
}

function byExpiry(a: PinnedDocument, b: PinnedDocument): number {
  return a.document.notAfter - b.document.notAfter;
}
