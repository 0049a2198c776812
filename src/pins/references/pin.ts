import type { DatedCertificate, Instant } from '../../documents/document.ts';
import type { PinLevel } from '../pin.ts';
import { type HashedPart, hashedParts } from './known.ts';

/** A certificate of a pin, and its bytes where it may have to be written down. */
export interface PinnedDocument {
  readonly document: DatedCertificate;
  readonly der: Uint8Array | null;
}

/** A certificate of a pin, and which of its parts a hash is of. */
export interface HashedDocument extends PinnedDocument {
  readonly part: HashedPart;
}

/** What makes a pin that files mention. */
export interface ReferringPinParts {
  readonly name: string;
  /** Paths of the files that its certificates are in. */
  readonly files: ReadonlySet<string>;
  /** Those in the repository that are as expected. */
  readonly inPlace: readonly PinnedDocument[];
  /** Those that its owner has published and that may be trusted. */
  readonly published: readonly PinnedDocument[];
  /** How bad it is that something of the pin ends at a moment, after it has lasted for so long. */
  readonly levelAt: (end: Instant, lifetime: number) => PinLevel;
}

/** A pin, as far as it matters to files that mention its certificates. */
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
    for (const each of all.toSorted(byEnd)) {
      for (const part of hashedParts) this.#byHash.set(each.document[part], { ...each, part });
    }
    this.#longest = [inPlace.toSorted(byEnd).at(-1), published.toSorted(byEnd).at(-1)].filter(
      (each) => each !== undefined,
    );
  }

  /** The certificate that a hash is of. A key may be that of several: the one that lasts longest. */
  with(hash: string): HashedDocument | null {
    return this.#byHash.get(hash) ?? null;
  }

  /** The one to mention beside another: one in place first, as it may be trusted already. */
  successorOf({ notAfter }: DatedCertificate): PinnedDocument | null {
    return this.#longest.find(({ document }) => document.notAfter > notAfter) ?? null;
  }

  /** How long its certificates last, of which the one that lasts longest tells. */
  get lifetime(): number {
    const [first] = this.#longest;
    return first === undefined ? 0 : lifetimeOf(first.document);
  }
}

export function lifetimeOf({ notBefore, notAfter }: DatedCertificate): number {
  return notAfter - notBefore;
}

function byEnd(a: PinnedDocument, b: PinnedDocument): number {
  return a.document.notAfter - b.document.notAfter;
}
