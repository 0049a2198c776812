import { type Finding, finding, nowhere, type Place } from '../findings/finding.ts';
import { formatSpan, longDate, moment, wholeDays } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import { type DatedCertificate, type Instant, placeOf } from '../x509/document.ts';
import { adviceForMissing, advise, adviseOnState } from './advice.ts';
import { pinDifferences } from './differences.ts';
import type { Mismatch } from './expectation.ts';
import type { Pin } from './group.ts';
import {
  certificateDetailsOf,
  missingStatus,
  type PinLevel,
  type PinnedCertificate,
  type PinStatus,
} from './pin.ts';
import { type AttentionState, isUncertain, type PinState, pinStateOf, type Superseded } from './state.ts';
import { byExpiry, describeUsages, type LostUsage } from './succession.ts';

/** The finding of a pin that expires soon, has expired, or is not valid yet. */
export function expiryFinding(pin: Pin, standing: AttentionState): Finding {
  return finding(
    standing.level,
    `pin-${standing.verdict}`,
    standing.judged,
    text`The pin ${pin.name} ${whatIsWrong(standing)}${rotation(pin, standing)}${gap(standing)}.`,
    adviseOnState(pin, standing),
  );
}

function rotation({ entry }: Pin, { judged }: AttentionState): Text {
  return judged.notAfter === entry.rotates
    ? text`, because its owner has announced another certificate from then on`
    : [];
}

function whatIsWrong({ verdict, judged, asOf }: AttentionState): Text {
  const expiry = moment(judged.notAfter);
  switch (verdict) {
    case 'expired':
      return text`expired on ${expiry}, ${formatSpan(asOf - judged.notAfter)} ago`;
    case 'not-yet-valid':
      return text`has no certificate that is valid before ${moment(judged.notBefore)}`;
    case 'expiring':
      return text`expires on ${expiry}, in ${formatSpan(judged.notAfter - asOf)}`;
  }
}

function gap({ afterGap }: AttentionState): Text {
  if (afterGap === null) return [];
  return text`; its successor in ${afterGap.path} becomes valid only on ${moment(afterGap.notBefore)}, which leaves a gap`;
}

/** The finding of a certificate that is not the expected one. */
export function mismatchFinding({ name }: Pin, { certificate, key, expected, found }: Mismatch): Finding {
  return finding(
    'error',
    'pin-mismatch',
    certificate,
    text`The pin ${name} does not match expect: ${key} should be ${join(expected, key === 'usage' ? text` and ` : text` or `)} but ${whatIs(key, found)}.`,
    text`Ask the owner whether it has changed. If so, correct expect; if not, do not trust this certificate.`,
  );
}

function whatIs(key: string, found: readonly string[]): Text {
  if (found.length > 0) return text`is ${join(found, text`, `)}`;
  return key === 'usage'
    ? text`the certificate lists no usage`
    : text`the certificate of its issuer is not among the files that are read`;
}

/** The warning that a later certificate does not count as the successor of the current one. */
export function usageLostFinding(
  { name }: Pin,
  { certificate, predecessor, usages }: LostUsage,
  at: Place | typeof nowhere,
): Finding {
  const lost = describeUsages(usages);
  return finding(
    'warning',
    'pin-usage-lost',
    at,
    text`The certificate with serial number ${certificate.serial} does not count as a successor of the pin ${name}: it lacks ${lost}, which the current one with serial number ${predecessor.serial} has.`,
    text`Ask the owner for a certificate with ${lost}. If you do not need it, set expect.usage in a config entry to what you need, or remove the old certificate.`,
  );
}

/**
 * The finding of an older certificate that can be removed. If the succession is only a guess, one that is past
 * `fail-before` is a warning: it might belong to another owner, and its expiry would be hidden.
 */
export function supersededFinding(
  { name, entry }: Pin,
  superseded: Superseded,
  { judged, current }: PinState,
): Finding {
  const { certificate: old } = superseded;
  const isCurrent = old === current;
  const doubtful = isUncertain(entry, superseded);
  return finding(
    doubtful ? 'warning' : 'notice',
    'pin-superseded',
    old,
    text`The pin ${name} has a successor in ${judged.path} that expires on ${longDate(judged.notAfter)}; this certificate expires on ${longDate(old.notAfter)}.`,
    text`${doubtful ? doubt : []}${
      isCurrent
        ? text`Keep it until its successor becomes valid on ${longDate(judged.notBefore)}, then remove it.`
        : text`Remove it once the owner no longer uses it.`
    }`,
  );
}

const doubt = text`Check whether both belong to one owner, which only their names suggest. If so, list both files in one entry of the config file; if not, this one has no successor. `;

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
  if (standing === null)
    return { status: missingStatus(pin.name, missingLevel, adviceForMissing), findings: [] };
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
    status: missingStatus(pin.name, 'error', adviceForMissing),
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

function pinned(certificate: DatedCertificate): PinnedCertificate {
  return { place: placeOf(certificate), ...certificateDetailsOf(certificate) };
}
