import { type DatedCertificate, detachedCertificate, type Instant } from '../documents/document.ts';

/** An announcement names a day, and nobody knows the hour. */
const oneDay = 86_400_000;

/**
 * The certificates as far as they are any good if their owner changes to another one on a date. Of those that are valid
 * on that date the one that began last is the one changed to, if there are several; the others end on the date, or on
 * that day once the one changed to has begun.
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

/** When the first certificate of those that begin on a day does; the beginning of the day where none does. */
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
