import type { PinEntry } from '../inputs/settings.ts';
import { thresholdMilliseconds } from '../inputs/times.ts';
import { day } from '../text/instant.ts';
import { type DatedCertificate, detachedCertificate, type Instant } from '../x509/document.ts';
import type { Pin } from './group.ts';
import type { PinLevel } from './pin.ts';

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
  const [newest] = valid.toSorted((a, b) => b.notBefore - a.notBefore || b.notAfter - a.notAfter);
  const others = valid.filter(({ certificateSha256 }) => certificateSha256 !== newest?.certificateSha256);
  const expiring = new Set(others.length > 0 ? others : valid);
  const expiry = others.length > 0 ? rotates : firstValidOn(certificates, rotates);
  return certificates.map((certificate) => {
    if (!expiring.has(certificate)) return certificate;
    const { notBefore, notAfter } = certificate;
    return { ...detachedCertificate(certificate), notBefore, notAfter: Math.min(expiry, notAfter) };
  });
}

/**
 * When the first certificate becomes valid on the day that begins at a moment, as an announcement names a day and not the
 * hour; the moment itself if none does.
 */
function firstValidOn(certificates: readonly DatedCertificate[], start: Instant): Instant {
  const starts = certificates
    .map(({ notBefore }) => notBefore)
    .filter((notBefore) => notBefore > start && notBefore < start + day);
  return starts.sort((a, b) => a - b)[0] ?? start;
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
  /** The certificate in use now: of those that are valid, the one that expires last. */
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

/**
 * Determines the state of a pin; null if no certificate counts. Validity includes both ends (RFC 5280 section 4.1.2.5).
 */
export function pinStateOf(
  { counted, entry }: Pick<Pin, 'counted' | 'entry'>,
  asOf: Instant,
): PinState | null {
  const certificates = untilRotation(counted, entry.rotates);
  const begun = certificates.filter(({ notBefore }) => notBefore <= asOf);
  const upcoming = certificates
    .filter(({ notBefore }) => notBefore > asOf)
    .sort((a, b) => a.notBefore - b.notBefore);
  const [longest] = begun.toSorted((a, b) => b.notAfter - a.notAfter);
  const [next = null] = upcoming;
  const invalid = { asOf, current: null, level: 'error', superseded: [] } as const;
  if (longest === undefined) {
    if (next === null) return null;
    return { ...invalid, verdict: 'not-yet-valid', judged: next, successor: null, afterGap: null };
  }
  if (longest.notAfter < asOf)
    return { ...invalid, verdict: 'expired', judged: longest, successor: next, afterGap: next };
  const { last, afterGap } = takeOver(longest, upcoming);
  const valid: Valid = {
    asOf,
    judged: last,
    current: longest,
    successor: last === longest ? afterGap : last,
    afterGap,
    superseded: begun
      .filter(({ notAfter }) => notAfter < last.notAfter)
      .flatMap((certificate) => {
        const level = levelOf(entry, certificate, asOf);
        return level === 'ok' ? [] : [{ certificate, level }];
      }),
  };
  const level = levelOf(entry, last, asOf);
  return level === 'ok' ? { ...valid, verdict: 'ok', level } : { ...valid, verdict: 'expiring', level };
}

/** Certificates that follow each other within a second leave no gap: validity counts whole seconds. */
const seam = 1_000;

/**
 * Follows the certificates that become valid before the one in place expires: the last of them, which is `current` if
 * there are none, and the first one after a gap.
 */
function takeOver(current: DatedCertificate, upcoming: readonly DatedCertificate[]) {
  let last = current;
  for (const next of upcoming) {
    if (next.notBefore > last.notAfter + seam) return { last, afterGap: next };
    if (next.notAfter > last.notAfter) last = next;
  }
  return { last, afterGap: null };
}

/** If both thresholds apply, `fail-before` wins. */
function levelOf(entry: PinEntry, certificate: DatedCertificate, asOf: Instant): PinLevel {
  return levelAt(entry, certificate.notAfter, lifetimeOf(certificate), asOf);
}

/** In milliseconds. */
export function lifetimeOf({ notBefore, notAfter }: DatedCertificate): number {
  return notAfter - notBefore;
}

/** The level of an expiry, given the whole lifetime of what expires. */
export function levelAt(entry: PinEntry, expiry: Instant, lifetime: number, asOf: Instant): PinLevel {
  const left = expiry - asOf;
  if (left < thresholdMilliseconds(entry.failBefore, lifetime)) return 'error';
  return left < thresholdMilliseconds(entry.warnBefore, lifetime) ? 'warning' : 'ok';
}
