import { foldedCommonNames, foldedName } from '../documents/distinguished-name.ts';
import type { Certificate, DatedCertificate, Found } from '../documents/document.ts';
import { isSignedBy } from '../documents/issued-by.ts';
import type { PinEntry } from '../inputs/settings.ts';
import type { KnownIssuers } from './issuers.ts';

/** Where the issuer's certificate stands; in a `chain`, on the page, and an authority in the repository vouches for it. */
type IssuerPlace = 'repository' | 'chain' | 'page';

/** What vouches for a published certificate, beyond the page that shows it. */
export type Genuineness =
  | { readonly kind: 'verified'; readonly issuer: Certificate; readonly where: IssuerPlace }
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
 * a present certificate as well, unless an authority in the repository vouches for it.
 *
 * @param present the certificates of the pin
 */
export function genuinenessOf(
  { document, der }: Found<DatedCertificate>,
  { verify, expect }: PinEntry,
  present: readonly DatedCertificate[],
  witnesses: Witnesses,
): Genuineness {
  const { repository, page } = witnesses;
  const expectedKeys = expect.issuerPublicKeySha256;
  if (expectedKeys !== undefined) {
    return (
      firstVerified(repository.expectedSignersOf(der, expectedKeys), 'repository') ??
      firstVerified(page.expectedSignersOf(der, expectedKeys), 'page') ??
      unverified
    );
  }
  if (verify === 'none') return { kind: 'not-asked' };
  const shown = page.authoritiesOf(document, der);
  const own = shown.filter((authority) => !isImpostor(authority, present, repository));
  return (
    firstVerified(repository.authoritiesOf(document, der), 'repository') ??
    firstVerified(
      shown.filter((authority) => isVouchedFor(authority, witnesses)),
      'chain',
    ) ??
    firstVerified(own, 'page') ??
    unverified
  );
}

/** Authorities between one on the page and one in the repository. */
export const maxBetween = 3;

/** An authority in the repository has signed it, or one on the page for which the same is true. */
function isVouchedFor(
  { document, der }: Found<Certificate>,
  witnesses: Witnesses,
  between = maxBetween,
): boolean {
  if (witnesses.repository.authoritiesOf(document, der).length > 0) return true;
  if (between === 0) return false;
  return witnesses.page
    .authoritiesOf(document, der)
    .some((next) => isVouchedFor(next, witnesses, between - 1));
}

const unverified: Genuineness = { kind: 'unverified' };

function firstVerified([signer]: readonly Found<Certificate>[], where: IssuerPlace): Genuineness | null {
  return signer === undefined ? null : { kind: 'verified', issuer: signer.document, where };
}

/**
 * Bears the name of a present certificate's issuer, or its common name, which is all that people look at and `expect`
 * may say, without having signed any such certificate.
 */
function isImpostor(
  { document, der }: Found<Certificate>,
  present: readonly DatedCertificate[],
  repository: KnownIssuers,
): boolean {
  const issued = present.filter(({ issuer }) => soundsLike(document.subject, issuer));
  if (issued.length === 0) return false;
  const bytes = issued.flatMap((certificate) => repository.derOf(certificate) ?? []);
  return !bytes.some((each) => isSignedBy(each, der));
}

function soundsLike(name: string, other: string): boolean {
  if (foldedName(name) === foldedName(other)) return true;
  const commonNames = foldedCommonNames(other);
  return foldedCommonNames(name).some((each) => commonNames.includes(each));
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
