import type { DatedCertificate, FoundDocument, Instant } from '../../documents/document.ts';
import type { Pin } from '../group.ts';
import { untilRotation } from '../rotation.ts';
import { levelAt } from '../standing.ts';
import type { KnownCertificates } from './known.ts';
import { ReferringPin } from './pin.ts';

/** A pin, with what its owner has published. */
export interface PublishedPin {
  readonly pin: Pin;
  /** The successors at `source` that can be trusted. */
  readonly renewals: readonly FoundDocument<DatedCertificate>[];
}

/** A pin as files should mention it: without certificates that do not match `expect` or lack a usage. */
export function referringPin(
  { pin, renewals }: PublishedPin,
  known: KnownCertificates,
  asOf: Instant,
): ReferringPin {
  return new ReferringPin({
    name: pin.name,
    files: new Set(pin.certificates.map(({ path }) => path)),
    inPlace: untilRotation(pin.counted, pin.entry.rotates).map((document) => ({
      document,
      der: known.derOf(document),
    })),
    published: renewals,
    levelAt: (expiry, lifetime) => levelAt(pin.entry, expiry, lifetime, asOf),
  });
}
