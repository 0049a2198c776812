import type { PinEntry } from '../inputs/settings.ts';
import { foldedCommonNames, foldedName } from '../x509/distinguished-name.ts';
import type { Certificate, DatedCertificate, FoundDocument } from '../x509/document.ts';
import { isSignedBy } from '../x509/tbs-certificate.ts';
import type { KnownIssuers } from './issuers.ts';

/** Where the issuer's certificate is; in a `chain`, it is on the page, and an authority in the repository vouches for it. */
type IssuerPlace = 'repository' | 'chain' | 'page';

/** What vouches for a published certificate, beyond the page that shows it. */
export type Genuineness =
  | { readonly kind: 'verified'; readonly issuer: Certificate; readonly where: IssuerPlace }
  /** The entry says `verify: none`. */
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unverified' };

/** The certificates that might have signed others, by where they are. */
export interface IssuerSources {
  readonly repository: KnownIssuers;
  readonly page: KnownIssuers;
}

/**
 * Whether a published certificate is signed by an issuer that can be verified.
 *
 * An attacker who controls the page can put an authority of their own on it. An authority on the page nevertheless
 * vouches for its certificates, because the owner might have changed the issuer. If it has the name of the current
 * issuer, however, it must also have signed a current certificate, or an authority in the repository must vouch for it.
 *
 * @param current the certificates of the pin
 */
export function genuinenessOf(
  { document, der }: FoundDocument<DatedCertificate>,
  { verify, expect }: PinEntry,
  current: readonly DatedCertificate[],
  witnesses: IssuerSources,
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
  const plausible = shown.filter((authority) => !isImpostor(authority, current, repository));
  return (
    firstVerified(repository.authoritiesOf(document, der), 'repository') ??
    firstVerified(
      shown.filter((authority) => isVouchedFor(authority, witnesses)),
      'chain',
    ) ??
    firstVerified(plausible, 'page') ??
    unverified
  );
}

/** Authorities on the page between a certificate's issuer and an authority in the repository. */
export const maxIntermediates = 3;

/** Whether it is signed by an authority in the repository, or by one on the page that is vouched for. */
function isVouchedFor(
  { document, der }: FoundDocument<Certificate>,
  witnesses: IssuerSources,
  between = maxIntermediates,
): boolean {
  if (witnesses.repository.authoritiesOf(document, der).length > 0) return true;
  if (between === 0) return false;
  return witnesses.page
    .authoritiesOf(document, der)
    .some((next) => isVouchedFor(next, witnesses, between - 1));
}

const unverified: Genuineness = { kind: 'unverified' };

function firstVerified(
  [signer]: readonly FoundDocument<Certificate>[],
  where: IssuerPlace,
): Genuineness | null {
  return signer === undefined ? null : { kind: 'verified', issuer: signer.document, where };
}

/**
 * Whether an authority has the name of a current certificate's issuer without having signed any such certificate. The
 * common name alone is enough, because people look at nothing else, and `expect` might contain nothing else.
 */
function isImpostor(
  { document, der }: FoundDocument<Certificate>,
  current: readonly DatedCertificate[],
  repository: KnownIssuers,
): boolean {
  const issued = current.filter(({ issuer }) => soundsLike(document.subject, issuer));
  if (issued.length === 0) return false;
  const bytes = issued.flatMap((certificate) => repository.derOf(certificate) ?? []);
  return !bytes.some((each) => isSignedBy(each, der));
}

function soundsLike(name: string, other: string): boolean {
  if (foldedName(name) === foldedName(other)) return true;
  const commonNames = foldedCommonNames(other);
  return foldedCommonNames(name).some((each) => commonNames.includes(each));
}
