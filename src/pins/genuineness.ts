import type { Certificate, DatedCertificate, Found } from '../documents/document.ts';
import { isSignedBy } from '../documents/issued-by.ts';
import type { PinEntry } from '../inputs/settings.ts';
import type { KnownIssuers } from './issuers.ts';

/** What vouches for a published certificate, beyond the page that shows it. */
export type Genuineness =
  /** The signature verifies: `where` the issuer's certificate stands. */
  | { readonly kind: 'verified'; readonly issuer: Certificate; readonly where: 'repository' | 'page' }
  /** The entry says `verify: none`. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unverified' };

/** The certificates that may have signed others, by where they stand. */
export interface Witnesses {
  readonly repository: KnownIssuers;
  readonly page: KnownIssuers;
}

/**
 * Whether a published certificate is signed by an issuer that can be verified.
 *
 * Whoever controls the page can put an authority of their own on it. Such a one vouches for its certificates, as the
 * owner may well have changed the issuer, but not under the name of the present issuer: there it has to have signed
 * a present certificate as well.
 *
 * @param present the certificates of the pin
 */
export function genuinenessOf(
  { document, der }: Found<DatedCertificate>,
  { verify, expect }: PinEntry,
  present: readonly DatedCertificate[],
  { repository, page }: Witnesses,
): Genuineness {
  const expectedKeys = expect.issuerPublicKeySha256;
  if (expectedKeys !== undefined) {
    return (
      firstVerified(repository.expectedSignersOf(der, expectedKeys), 'repository') ??
      firstVerified(page.expectedSignersOf(der, expectedKeys), 'page') ??
      unverified
    );
  }
  if (verify === 'none') return { kind: 'not-asked' };
  const shown = page
    .authoritiesOf(document, der)
    .filter((authority) => !isImpostor(authority, present, repository));
  return (
    firstVerified(repository.authoritiesOf(document, der), 'repository') ??
    firstVerified(shown, 'page') ??
    unverified
  );
}

const unverified: Genuineness = { kind: 'unverified' };

function firstVerified(
  [signer]: readonly Found<Certificate>[],
  where: 'repository' | 'page',
): Genuineness | null {
  return signer === undefined ? null : { kind: 'verified', issuer: signer.document, where };
}

/** Bears the name of a present certificate's issuer without having signed any such certificate. */
function isImpostor(
  { document, der }: Found<Certificate>,
  present: readonly DatedCertificate[],
  repository: KnownIssuers,
): boolean {
  const name = document.subject.toLowerCase();
  const issued = present.filter(({ issuer }) => issuer.toLowerCase() === name);
  if (issued.length === 0) return false;
  const bytes = issued.flatMap((certificate) => repository.derOf(certificate) ?? []);
  return !bytes.some((each) => isSignedBy(each, der));
}

/** The keys of those that are known to have signed a certificate; empty where none is known. */
export function issuerKeysOf(
  certificate: Certificate,
  der: Uint8Array,
  keys: readonly string[],
  issuers: KnownIssuers,
): readonly string[] {
  const signers = [...issuers.expectedSignersOf(der, keys), ...issuers.authoritiesOf(certificate, der)];
  return [...new Set(signers.map(({ document }) => document.publicKeySha256))];
}
