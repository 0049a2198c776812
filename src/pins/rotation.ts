import { type DatedCertificate, detachedCertificate, type Instant } from '../documents/document.ts';

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
