import type { Text } from '../text/text.ts';
import type { DatedCertificate, DocumentPlace, Instant } from '../x509/document.ts';

export type Verdict = 'ok' | 'expiring' | 'expired' | 'not-yet-valid' | 'mismatch' | 'missing';
export type PinLevel = 'ok' | 'warning' | 'error';

/** What people compare certificates by. */
export type CertificateDetails = Pick<
  DatedCertificate,
  'subject' | 'issuer' | 'serial' | 'notBefore' | 'notAfter' | 'certificateSha256' | 'publicKeySha256'
>;

export function certificateDetailsOf(certificate: DatedCertificate): CertificateDetails {
  const { subject, issuer, serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  return { subject, issuer, serial, notBefore, notAfter, certificateSha256, publicKeySha256 };
}

/** A certificate of a pin, as reports show it. */
export interface PinnedCertificate extends CertificateDetails {
  readonly place: DocumentPlace;
}

/** A certificate that the owner's page shows and the pin does not have. */
export interface PublishedCertificate extends CertificateDetails {
  readonly url: string;
  /** The text of the page contains the serial number, and the certificate is not unverified. */
  readonly confirmed: boolean;
  /** Whether a known issuer has signed it; null if the entry does not ask for that. */
  readonly verified: boolean | null;
  /** Its subject differs from the pin's. */
  readonly renamed: boolean;
}

/** What differs between a certificate of a pin and one that follows it or claims to. */
export interface PinDifference {
  readonly before: CertificateDetails;
  readonly after: CertificateDetails;
  /** Path of the later one, or the URL of the page that shows it. */
  readonly where: string;
  /** One for each field. */
  readonly fields: readonly Text[];
}

/** The state of a pin as of a moment. */
export interface PinStatus {
  /** The entry's name, or the subject. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly level: PinLevel;
  /** Until when the pin is valid without a gap; null if it has no certificate. */
  readonly notAfter: Instant | null;
  /** Whole days, rounded down; negative after the expiry. */
  readonly daysLeft: number | null;
  /** All its certificates, in the order of the files. */
  readonly certificates: readonly PinnedCertificate[];
  /** The certificate in the repository that follows the one judged. */
  readonly successor: PinnedCertificate | null;
  readonly published: PublishedCertificate | null;
  readonly differences: readonly PinDifference[];
  /** What to do next. */
  readonly advice: Text;
}

/** A certificate with every path at which a pin has it, sorted. */
export interface CertificateInFiles {
  readonly certificate: CertificateDetails;
  readonly paths: readonly string[];
}

/** A certificate that a pin has on both sides, at other paths. */
export interface MovedCertificate {
  readonly certificate: CertificateDetails;
  /** Paths that only the base branch has. */
  readonly from: readonly string[];
  /** Paths that only the head has. */
  readonly to: readonly string[];
}

/** A setting that a pin is judged by, with its old and its new value. */
export interface SettingChange {
  readonly words: Text;
  /** What would have been reported before need not be any more. */
  readonly isLoosened: boolean;
}

/** What a pull request changes about a pin. */
export interface PinChange {
  readonly kind:
    | 'new'
    | 'replaced'
    | 'removed'
    | 'unchanged'
    /** The base branch is not known, so each certificate may be new. */
    | 'unknown'
    /** There is no base branch to compare with. */
    | 'not-compared';
  /** Names of the pins on the base branch that it replaces, unless that is just one with the same name. */
  readonly formerNames: readonly string[];
  /** Certificates that only the head has; all of them if the base branch is not known. */
  readonly added: readonly CertificateInFiles[];
  /** Certificates that only the base branch has. */
  readonly gone: readonly CertificateInFiles[];
  readonly moved: readonly MovedCertificate[];
  readonly settings: readonly SettingChange[];
  /** What differs between a certificate that is gone and the one that replaces it. */
  readonly differences: readonly PinDifference[];
}

export const notCompared: PinChange = {
  kind: 'not-compared',
  formerNames: [],
  added: [],
  gone: [],
  moved: [],
  settings: [],
  differences: [],
};

/** The current state of a pin, and what a pull request changes about it. */
export interface ComparedPin extends PinStatus {
  readonly change: PinChange;
}

/** The status of a pin without a certificate. */
export function missingStatus(name: string, level: PinLevel, advice: Text): PinStatus {
  return {
    name,
    verdict: 'missing',
    level,
    notAfter: null,
    daysLeft: null,
    certificates: [],
    successor: null,
    published: null,
    differences: [],
    advice,
  };
}
