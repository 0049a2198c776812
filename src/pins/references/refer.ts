import type { DatedCertificate, Found, Instant } from '../../documents/document.ts';
import { mismatchesOf } from '../expectation.ts';
import type { Pin } from '../group.ts';
import { levelAt } from '../standing.ts';
import type { KnownCertificates } from './known.ts';
import { ReferringPin } from './pin.ts';

/** A pin, with what its owner has published. */
export interface PublishedPin {
  readonly pin: Pin;
  /** The successors at `source` that are as expected. */
  readonly renewals: readonly Found<DatedCertificate>[];
}

/** A pin as files mention it: what fails `expect` is nothing that anybody should mention. */
export function referringPin(
  { pin, renewals }: PublishedPin,
  known: KnownCertificates,
  asOf: Instant,
): ReferringPin {
  const refused = new Set(mismatchesOf(pin).map(({ certificate }) => certificate));
  return new ReferringPin({
    name: pin.name,
    inPlace: pin.certificates
      .filter((certificate) => !refused.has(certificate))
      .map((document) => ({ document, der: known.derOf(document) })),
    published: renewals,
    levelAt: (end, lifetime) => levelAt(pin.entry, end, lifetime, asOf),
  });
}
