import type { DatedCertificate, Instant } from '../documents/document.ts';
import { thresholdMilliseconds } from '../inputs/durations.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Pin } from './group.ts';
import type { PinLevel, Verdict } from './pin.ts';

/** How the certificates of a pin stand as of a moment, whatever they are expected to be. */
export interface Standing {
  readonly asOf: Instant;
  readonly verdict: Exclude<Verdict, 'mismatch' | 'missing'>;
  readonly level: PinLevel;
  /** The certificate whose end is the pin's end. */
  readonly judged: DatedCertificate;
  /** The certificate in force now; null where none is. */
  readonly current: DatedCertificate | null;
  /** The one that follows: already in place without a gap, or, where it only begins later on, after one. */
  readonly successor: DatedCertificate | null;
  /** The successor only begins after the end, so it does not help. */
  readonly gap: boolean;
  /** Older certificates at or near their end, while the pin holds without them. */
  readonly superseded: readonly DatedCertificate[];
}

/** Works out how a pin stands; null where it has no certificate. */
export function standingOf(pin: Pin, asOf: Instant): Standing | null {
  const coverage = coverageOf(pin.certificates, asOf);
  if (coverage === null) return null;
  const none = { asOf, current: null, level: 'error', superseded: [] } as const;
  switch (coverage.kind) {
    case 'not-yet-valid':
      return { ...none, verdict: 'not-yet-valid', judged: coverage.first, successor: null, gap: false };
    case 'expired': {
      const { last, afterGap } = coverage;
      return { ...none, verdict: 'expired', judged: last, successor: afterGap, gap: afterGap !== null };
    }
    case 'valid':
      return whileValid(pin, coverage, asOf);
  }
}

function whileValid(pin: Pin, coverage: Extract<Coverage, { kind: 'valid' }>, asOf: Instant): Standing {
  const { current, last, afterGap } = coverage;
  const level = levelOf(pin, last, asOf);
  return {
    asOf,
    verdict: level === 'ok' ? 'ok' : 'expiring',
    level,
    judged: last,
    current,
    successor: last === current ? afterGap : last,
    gap: last === current && afterGap !== null,
    superseded: pin.certificates.filter(
      (each) => each.notAfter < last.notAfter && each.notBefore <= asOf && levelOf(pin, each, asOf) !== 'ok',
    ),
  };
}

/** `fail-before` rules where both apply. */
function levelOf({ entry }: Pin, certificate: DatedCertificate, asOf: Instant): PinLevel {
  const left = certificate.notAfter - asOf;
  const lifetime = certificate.notAfter - certificate.notBefore;
  if (left < thresholdMilliseconds(entry.failBefore, lifetime)) return 'error';
  return left < thresholdMilliseconds(entry.warnBefore, lifetime) ? 'warning' : 'ok';
}
