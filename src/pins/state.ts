import type { PinEntry } from '../inputs/settings.ts';
import { thresholdMilliseconds } from '../inputs/times.ts';
import { type DatedCertificate, detachedCertificate, type Instant } from '../x509/document.ts';
import type { Pin } from './group.ts';
import type { PinLevel } from './pin.ts';
import { type Coverage, coverageOf } from './succession.ts';

/** An announcement names a day, not the hour. */
const oneDay = 86_400_000;

/**
 * The certificates with the validity that remains if their owner changes to another one on a date. If several are valid
 * on that date, the owner changes to the one that became valid last, and the others expire on that date. A single one
 * expires when the next one becomes valid on that day.
 */
export function untilRotation(
  certificates: readonly DatedCertificate[],
  rotates: Instant | null,
): readonly DatedCertificate[] {
  if (rotates === null) return certificates;
  const valid = certificates.filter(({ notBefore, notAfter }) => notBefore <= rotates && rotates < notAfter);
  const newest = valid.reduce<DatedCertificate | null>(newer, null);
  const isAlone = valid.every(({ certificateSha256 }) => certificateSha256 === newest?.certificateSha256);
  const expiring = new Set(
    valid.filter(({ certificateSha256 }) => isAlone || certificateSha256 !== newest?.certificateSha256),
  );
  const expiry = isAlone ? firstValidOn(certificates, rotates) : rotates;
  return certificates.map((certificate) =>
    expiring.has(certificate) ? expiringAt(certificate, Math.min(expiry, certificate.notAfter)) : certificate,
  );
}

/** When the first certificate becomes valid on a day; the beginning of the day if none does. */
function firstValidOn(certificates: readonly DatedCertificate[], day: Instant): Instant {
  const starts = certificates
    .map(({ notBefore }) => notBefore)
    .filter((notBefore) => notBefore > day && notBefore < day + oneDay);
  return starts.sort((a, b) => a - b)[0] ?? day;
}

function newer(a: DatedCertificate | null, b: DatedCertificate): DatedCertificate {
  if (a === null || b.notBefore > a.notBefore) return b;
  return b.notBefore === a.notBefore && b.notAfter > a.notAfter ? b : a;
}

function expiringAt(certificate: DatedCertificate, notAfter: Instant): DatedCertificate {
  return { ...detachedCertificate(certificate), notBefore: certificate.notBefore, notAfter };
}

/** The state of the certificates of a pin that count, as of a moment. One that its owner replaces on a date expires on it. */
export type PinState = ValidState | AttentionState;

/** A pin that needs attention. */
export type AttentionState = Expiring | NotValid;

/** An older certificate, and the level that its own expiry has. */
export interface Superseded {
  readonly certificate: DatedCertificate;
  readonly level: 'warning' | 'error';
}

/** No entry says that the old certificate and the new one belong to one owner, and the old one is past `fail-before`. */
export function isUncertain({ origin }: PinEntry, { level }: Superseded): boolean {
  return origin === 'input' && level === 'error';
}

interface Common {
  readonly asOf: Instant;
  /** The certificate whose expiry is the pin's expiry. */
  readonly judged: DatedCertificate;
  /** The one that follows without a gap; if there is none, the one after the gap. */
  readonly successor: DatedCertificate | null;
  /** One that becomes valid only after the pin has expired, which is too late. */
  readonly afterGap: DatedCertificate | null;
  /** Older certificates that have expired or expire soon, while the pin is valid without them. */
  readonly superseded: readonly Superseded[];
}

interface Valid extends Common {
  /** The certificate in use now. */
  readonly current: DatedCertificate;
}

export interface ValidState extends Valid {
  readonly verdict: 'ok';
  readonly level: 'ok';
}

interface Expiring extends Valid {
  readonly verdict: 'expiring';
  readonly level: 'warning' | 'error';
}

interface NotValid extends Common {
  readonly verdict: 'expired' | 'not-yet-valid';
  readonly level: 'error';
  readonly current: null;
}

/** The part of a pin that decides its state. */
export type PinStateInput = Pick<Pin, 'counted' | 'entry'>;

/** Determines the state of a pin; null if no certificate counts. */
export function pinStateOf({ counted, entry }: PinStateInput, asOf: Instant): PinState | null {
  const certificates = untilRotation(counted, entry.rotates);
  const coverage = coverageOf(certificates, asOf);
  if (coverage === null) return null;
  const invalid = { asOf, current: null, level: 'error', superseded: [] } as const;
  switch (coverage.kind) {
    case 'not-yet-valid':
      return {
        ...invalid,
        verdict: 'not-yet-valid',
        judged: coverage.first,
        successor: null,
        afterGap: null,
      };
    case 'expired': {
      const { last, afterGap } = coverage;
      return { ...invalid, verdict: 'expired', judged: last, successor: afterGap, afterGap };
    }
    case 'valid':
      return whileValid(entry, certificates, coverage, asOf);
  }
}

function whileValid(
  entry: PinEntry,
  certificates: readonly DatedCertificate[],
  coverage: Extract<Coverage, { kind: 'valid' }>,
  asOf: Instant,
): PinState {
  const { current, last, afterGap } = coverage;
  const level = levelOf(entry, last, asOf);
  const valid: Valid = {
    asOf,
    judged: last,
    current,
    successor: last === current ? afterGap : last,
    afterGap,
    superseded: certificates
      .filter((each) => each.notAfter < last.notAfter && each.notBefore <= asOf)
      .flatMap((certificate) => {
        const level = levelOf(entry, certificate, asOf);
        return level === 'ok' ? [] : [{ certificate, level }];
      }),
  };
  return level === 'ok' ? { ...valid, verdict: 'ok', level } : { ...valid, verdict: 'expiring', level };
}

/** If both thresholds apply, `fail-before` wins. */
function levelOf(entry: PinEntry, { notBefore, notAfter }: DatedCertificate, asOf: Instant): PinLevel {
  return levelAt(entry, notAfter, notAfter - notBefore, asOf);
}

/** The level of an expiry, given the whole lifetime of what expires. */
export function levelAt(entry: PinEntry, expiry: Instant, lifetime: number, asOf: Instant): PinLevel {
  const left = expiry - asOf;
  if (left < thresholdMilliseconds(entry.failBefore, lifetime)) return 'error';
  return left < thresholdMilliseconds(entry.warnBefore, lifetime) ? 'warning' : 'ok';
}
