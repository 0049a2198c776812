import { type DatedCertificate, type Instant, placeOf } from '../documents/document.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { wholeDays } from '../text/instant.ts';
import { text } from '../text/text.ts';
import { adviceForMissing, advise } from './advice.ts';
import { pinDifferences } from './differences.ts';
import { expiryFinding, mismatchFinding, supersededFinding, usageLostFinding } from './findings.ts';
import type { Pin } from './group.ts';
import { type PinLevel, type PinnedCertificate, type PinStatus, particularsOf } from './pin.ts';
import { isDoubtful, type Standing, standingOf } from './standing.ts';
import { byEnd, type LostUsage } from './succession.ts';

/** How a pin stands, and what is to be told of it. */
export interface Judgement {
  readonly status: PinStatus;
  readonly findings: readonly Finding[];
}

/**
 * Judges a pin as of a moment, by the certificates that count. Any that is not the expected one makes the verdict; where
 * none is, what there is to say about the first end is said all the same.
 *
 * @param missingLevel how bad it is for the pin to have no certificate
 */
export function judgePin(pin: Pin, asOf: Instant, missingLevel: PinLevel): Judgement {
  const { entry, certificates, counted, mismatches } = pin;
  const standing = standingOf(
    { entry, counted: counted.length > 0 ? counted : firstToEnd(certificates) },
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

/** Of what is not as expected, nothing succeeds anything. */
function firstToEnd(certificates: readonly DatedCertificate[]): readonly DatedCertificate[] {
  return certificates.toSorted(byEnd).slice(0, 1);
}

/** A pin that holds may need somebody's attention all the same. */
function levelOf({ entry }: Pin, standing: Standing, lost: readonly LostUsage[]): PinLevel {
  const needsAttention = lost.length > 0 || standing.superseded.some((each) => isDoubtful(entry, each));
  return standing.level === 'ok' && needsAttention ? 'warning' : standing.level;
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
    differences: [],
    advice: adviceForMissing,
  };
}

function pinned(certificate: DatedCertificate): PinnedCertificate {
  return { place: placeOf(certificate), ...particularsOf(certificate) };
}
