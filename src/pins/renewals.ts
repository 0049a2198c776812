import type { DatedCertificate, Instant } from '../documents/document.ts';
import type { PageWords } from './confirmation.ts';
import { hasExpectedNames } from './expectation.ts';
import type { Pin } from './group.ts';
import { type PublishedCertificate, particularsOf } from './pin.ts';
import { standingOf } from './standing.ts';

/** A certificate that the page shows and the pin does not have yet. */
export interface Renewal {
  readonly certificate: DatedCertificate;
  readonly published: PublishedCertificate;
  /** Its subject and issuer are as `expect` says, so it may be written into the repository. */
  readonly expected: boolean;
  /** It begins only after the pin has ended, with all that is published. */
  readonly leavesGap: boolean;
}

export interface Renewals {
  /** Those that are expected first, and of these the one that lasts longest. */
  readonly renewals: readonly Renewal[];
  /** How many there are beyond the limit. */
  readonly more: number;
}

/**
 * The certificates with the pin's subject that it does not have and that last longer than it does. None hides
 * another one, since whoever can put a certificate on the page can make it last for ever.
 *
 * @param certificates of the page, each once
 * @param limit so many are looked for in the page's words, which takes as long as the page is
 */
export function renewalsOf(
  pin: Pin,
  certificates: readonly DatedCertificate[],
  { url, words }: { readonly url: string; readonly words: PageWords },
  asOf: Instant,
  limit: number,
): Renewals {
  const until = standingOf(pin, asOf)?.judged.notAfter ?? Number.NEGATIVE_INFINITY;
  const newer = certificates.filter(
    (each) => hasSubjectOf(pin, each) && !has(pin, each) && each.notAfter > until,
  );
  const expected = new Set(newer.filter((each) => hasExpectedNames(each, pin.entry.expect)));
  const afterGap = gapIn(pin, [...expected], asOf);
  const renewals = newer
    .toSorted((a, b) => Number(expected.has(b)) - Number(expected.has(a)) || b.notAfter - a.notAfter)
    .slice(0, limit)
    .map((certificate) => ({
      certificate,
      expected: expected.has(certificate),
      leavesGap: certificate.notBefore >= afterGap,
      published: { url, ...particularsOf(certificate), confirmed: words.names(certificate.serial) },
    }));
  return { renewals, more: newer.length - renewals.length };
}

/** Whether the pin holds this very certificate. */
export function has({ certificates }: Pin, { certificateSha256 }: DatedCertificate): boolean {
  return certificates.some((pinned) => pinned.certificateSha256 === certificateSha256);
}

/** When the first certificate after a gap begins, were these pinned as well. */
function gapIn(pin: Pin, more: readonly DatedCertificate[], asOf: Instant): Instant {
  const standing = standingOf({ ...pin, certificates: [...pin.certificates, ...more] }, asOf);
  return standing?.afterGap?.notBefore ?? Number.POSITIVE_INFINITY;
}

/** A pin without any certificate yet goes by what is expected of its subject. */
function hasSubjectOf({ certificates, entry }: Pin, published: DatedCertificate): boolean {
  if (certificates.length === 0) {
    return entry.expect.subject !== undefined && hasExpectedNames(published, entry.expect);
  }
  return certificates.some(({ subject }) => subject.toLowerCase() === published.subject.toLowerCase());
}
