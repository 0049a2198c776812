import { type DatedCertificate, type Instant, placeOf } from '../documents/document.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { wholeDays } from '../text/instant.ts';
import { text } from '../text/text.ts';
import { adviceForMissing, advise } from './advice.ts';
import { pinDifferences } from './differences.ts';
import { expiryFinding, mismatchFinding, supersededFinding, usageLostFinding } from './findings.ts';
import type { Pin } from './group.ts';
import { certificateDetailsOf, type PinLevel, type PinnedCertificate, type PinStatus } from './pin.ts';
import { isUncertain, type PinState, pinStateOf } from './standing.ts';
import { byExpiry, type LostUsage } from './succession.ts';

/** The state of a pin, and its findings. */
export interface Judgement {
  readonly status: PinStatus;
  readonly findings: readonly Finding[];
}

/**
 * Judges a pin as of a moment, by the certificates that count. One that is not as expected decides the verdict; if none
 * is as expected, the expiry of the first one is reported anyway.
 *
 * @param missingLevel how bad it is if the pin has no certificate
 */
export function judgePin(pin: Pin, asOf: Instant, missingLevel: PinLevel): Judgement {
  const { entry, certificates, counted, mismatches } = pin;
  const standing = pinStateOf(
    { entry, counted: counted.length > 0 ? counted : firstToExpire(certificates) },
    asOf,
  );
  if (standing === null) return { status: missing(pin, missingLevel), findings: [] };
  const lost = pin.lost.filter(({ certificate }) => certificate.notAfter >= asOf);
  const { judged, successor, superseded } = standing;
  const status: PinStatus = {
    name: pin.name,
    verdict: mismatches.length === 0 ? standing.verdict : 'mismatch',
    level: mismatches.length === 0 ? levelOf(pin, standing, lost) : 'error',
    notAfter: judged.notAfter,
    daysLeft: wholeDays(asOf, judged.notAfter),
    certificates: certificates.map(pinned),
    successor: successor === null ? null : pinned(successor),
    published: null,
    differences: pinDifferences(pin, judged, lost),
    advice: advise(pin, standing, lost),
  };
  const findings = [
    ...mismatches.map((mismatch) => mismatchFinding(pin, mismatch)),
    ...(standing.verdict === 'ok' ? [] : [expiryFinding(pin, standing)]),
    ...lost.map((each) => usageLostFinding(pin, each, each.certificate)),
    ...superseded.map((old) => supersededFinding(pin, old, standing)),
  ];
  return { status, findings };
}

/** Certificates that are not as expected do not replace each other. */
function firstToExpire(certificates: readonly DatedCertificate[]): readonly DatedCertificate[] {
  return certificates.toSorted(byExpiry).slice(0, 1);
}

/** Even a valid pin can need attention. */
function levelOf({ entry }: Pin, standing: PinState, lost: readonly LostUsage[]): PinLevel {
  const needsAttention = lost.length > 0 || standing.superseded.some((each) => isUncertain(entry, each));
  return standing.level === 'ok' && needsAttention ? 'warning' : standing.level;
}

/** Judges a pin whose files contain no certificate, which `if-no-files-found` does not excuse. */
export function judgeEmpty(pin: Pin): Judgement {
  return {
    status: missing(pin, 'error'),
    findings: [
      finding(
        'error',
        'no-document',
        nowhere,
        text`The files of the pin ${pin.name} contain no certificate.`,
        adviceForMissing,
      ),
    ],
  };
}

function missing(pin: Pin, level: PinLevel): PinStatus {
  return {
    name: pin.name,
    verdict: 'missing',
    level,
    notAfter: null,
    daysLeft: null,
    certificates: [],
    successor: null,
    published: null,
    differences: [],
    advice: adviceForMissing,
  };
}

function pinned(certificate: DatedCertificate): PinnedCertificate {
  return { place: placeOf(certificate), ...certificateDetailsOf(certificate) };
}
