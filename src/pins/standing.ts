import type { DatedCertificate, Instant } from '../documents/document.ts';
import { thresholdMilliseconds } from '../inputs/durations.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Pin } from './group.ts';
import type { PinLevel } from './pin.ts';

/** How the certificates of a pin stand as of a moment, whatever they are expected to be. */
export type Standing = Holding | Wanting;

/** A pin that somebody has to see to. */
export type Wanting = Ending | NotInForce;

interface Common {
  readonly asOf: Instant;
  /** The certificate whose end is the pin's end. */
  readonly judged: DatedCertificate;
  /** The one that follows: already in place without a gap, or, where there is none such, after one. */
  readonly successor: DatedCertificate | null;
  /** One that only begins after the pin's end, and so does not help. */
  readonly afterGap: DatedCertificate | null;
  /** Older certificates at or near their end, while the pin holds without them. */
  readonly superseded: readonly DatedCertificate[];
}

interface InForce extends Common {
  /** The certificate in force now. */
  readonly current: DatedCertificate;
}

export interface Holding extends InForce {
  readonly verdict: 'ok';
  readonly level: 'ok';
}

interface Ending extends InForce {
  readonly verdict: 'expiring';
  readonly level: 'warning' | 'error';
}

interface NotInForce extends Common {
  readonly verdict: 'expired' | 'not-yet-valid';
  readonly level: 'error';
  readonly current: null;
}

/** Works out how a pin stands; null where it has no certificate. */
export function standingOf(pin: Pin, asOf: Instant): Standing | null {
  const coverage = coverageOf(pin.certificates, asOf);
  if (coverage === null) return null;
  const none = { asOf, current: null, level: 'error', superseded: [] } as const;
  switch (coverage.kind) {
    case 'not-yet-valid':
      return { ...none, verdict: 'not-yet-valid', judged: coverage.first, successor: null, afterGap: null };
    case 'expired': {
      const { last, afterGap } = coverage;
      return { ...none, verdict: 'expired', judged: last, successor: afterGap, afterGap };
    }
    case 'valid':
      return whileValid(pin, coverage, asOf);
  }
}

function whileValid(pin: Pin, coverage: Extract<Coverage, { kind: 'valid' }>, asOf: Instant): Standing {
  const { current, last, afterGap } = coverage;
  const level = levelOf(pin, last, asOf);
  const inForce: InForce = {
    asOf,
    judged: last,
    current,
    successor: last === current ? afterGap : last,
    afterGap,
    superseded: pin.certificates.filter(
      (each) => each.notAfter < last.notAfter && each.notBefore <= asOf && levelOf(pin, each, asOf) !== 'ok',
    ),
  };
  return level === 'ok' ? { ...inForce, verdict: 'ok', level } : { ...inForce, verdict: 'expiring', level };
}

/** `fail-before` rules where both apply. */
function levelOf({ entry }: Pin, { notBefore, notAfter }: DatedCertificate, asOf: Instant): PinLevel {
  return levelAt(entry, notAfter, notAfter - notBefore, asOf);
}

/** How bad it is that something that lasts for a lifetime ends when it does. */
export function levelAt(entry: PinEntry, end: Instant, lifetime: number, asOf: Instant): PinLevel {
  const left = end - asOf;
  if (left < thresholdMilliseconds(entry.failBefore, lifetime)) return 'error';
  return left < thresholdMilliseconds(entry.warnBefore, lifetime) ? 'warning' : 'ok';
}
