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
  const ending = new Set(
    valid.filter(({ certificateSha256 }) => isAlone || certificateSha256 !== newest?.certificateSha256),
  );
  const end = isAlone ? beginOnDay(certificates, rotates) : rotates;
  return certificates.map((certificate) =>
    ending.has(certificate) ? endingOn(certificate, Math.min(end, certificate.notAfter)) : certificate,
  );
}

/** When the first certificate becomes valid on a day; the beginning of the day if none does. */
function beginOnDay(certificates: readonly DatedCertificate[], day: Instant): Instant {
  const begins = certificates
    .map(({ notBefore }) => notBefore)
    .filter((notBefore) => notBefore > day && notBefore < day + oneDay);
  return begins.sort((a, b) => a - b)[0] ?? day;
}

function newer(a: DatedCertificate | null, b: DatedCertificate): DatedCertificate {
  if (a === null || b.notBefore > a.notBefore) return b;
  return b.notBefore === a.notBefore && b.notAfter > a.notAfter ? b : a;
}

function endingOn(certificate: DatedCertificate, notAfter: Instant): DatedCertificate {
  return { ...detachedCertificate(certificate), notBefore: certificate.notBefore, notAfter };
}
