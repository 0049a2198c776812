import { type DatedCertificate, type Instant, placeOf } from '../documents/document.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { wholeDays } from '../text/instant.ts';
import { text } from '../text/text.ts';
import { adviceForMissing, advise } from './advice.ts';
import { mismatchesOf } from './expectation.ts';
import { expiryFinding, mismatchFinding, supersededFinding } from './findings.ts';
import type { Pin } from './group.ts';
import { type PinLevel, type PinnedCertificate, type PinStatus, particularsOf } from './pin.ts';
import { standingOf } from './standing.ts';

/** How a pin stands, and what is to be told of it. */
export interface Judgement {
  readonly status: PinStatus;
  readonly findings: readonly Finding[];
}

/**
 * Judges a pin as of a moment. A certificate that is not the expected one makes the verdict, and what is
 * to be said about its end is said all the same.
 *
 * @param missingLevel how bad it is for the pin to have no certificate
 */
export function judgePin(pin: Pin, asOf: Instant, missingLevel: PinLevel): Judgement {
  const standing = standingOf(pin, asOf);
  if (standing === null) return { status: missing(pin, missingLevel), findings: [] };
  const mismatches = mismatchesOf(pin);
  const expected = mismatches.length === 0;
  const { judged, successor, superseded } = standing;
  const status: PinStatus = {
    name: pin.name,
    verdict: expected ? standing.verdict : 'mismatch',
    level: expected ? standing.level : 'error',
    notAfter: judged.notAfter,
    daysLeft: wholeDays(asOf, judged.notAfter),
    certificates: pin.certificates.map(pinned),
    successor: successor === null ? null : pinned(successor),
    published: null,
    advice: advise(standing, expected),
  };
  const findings = [
    ...mismatches.map((mismatch) => mismatchFinding(pin, mismatch)),
    ...(standing.verdict === 'ok' ? [] : [expiryFinding(pin, standing)]),
    ...superseded.map((old) => supersededFinding(pin, old, standing)),
  ];
  return { status, findings };
}

/** Judges a pin whose files hold no certificate at all, which nobody asked to be ignored. */
export function judgeEmpty(pin: Pin): Judgement {
  return {
    status: missing(pin, 'error'),
    findings: [
      finding(
        'error',
        'no-document',
        nowhere,
        text`The files of the pin ${pin.name} hold no certificate.`,
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
    advice: adviceForMissing,
  };
}

function pinned(certificate: DatedCertificate): PinnedCertificate {
  return { place: placeOf(certificate), ...particularsOf(certificate) };
}
