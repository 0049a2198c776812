import type { DatedCertificate, DocumentPlace, Instant } from '../documents/document.ts';
import type { Text } from '../text/text.ts';

export type Verdict = 'ok' | 'expiring' | 'expired' | 'not-yet-valid' | 'mismatch' | 'missing';
export type PinLevel = 'ok' | 'warning' | 'error';

/** What people compare certificates by. */
export type Particulars = Pick<
  DatedCertificate,
  'subject' | 'serial' | 'notBefore' | 'notAfter' | 'certificateSha256' | 'publicKeySha256'
>;

export function particularsOf(certificate: DatedCertificate): Particulars {
  const { subject, serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  return { subject, serial, notBefore, notAfter, certificateSha256, publicKeySha256 };
}

/** A certificate as pins and reports speak of it. */
export interface PinnedCertificate extends Particulars {
  readonly place: DocumentPlace;
}

/** A certificate that the owner's page shows and the pin does not have. */
export interface PublishedCertificate extends Particulars {
  readonly url: string;
  /** The serial number stands in the page's own text. */
  readonly confirmed: boolean;
}

/** How a pin stands as of the moment asked for. */
export interface PinStatus {
  /** The entry's name, or the subject. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly level: PinLevel;
  /** Until when the pin holds without a gap; null where it has no certificate. */
  readonly notAfter: Instant | null;
  /** Whole days, rounded down; negative once past. */
  readonly daysLeft: number | null;
  /** All its certificates, in the order of the files. */
  readonly certificates: readonly PinnedCertificate[];
  /** The certificate that follows the one judged, where the repository has one. */
  readonly successor: PinnedCertificate | null;
  readonly published: PublishedCertificate | null;
  /** What to do next, in words. */
  readonly advice: Text;
}
