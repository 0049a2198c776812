import type { DatedCertificate, Instant } from '../documents/document.ts';

/** Certificates that follow each other within a second leave no gap: validity counts whole seconds. */
const seam = 1_000;

/** How the certificates of a pin cover the time from a given moment on. */
export type Coverage =
  | {
      readonly kind: 'valid';
      /** Of those that are valid now, the one that expires last. */
      readonly current: DatedCertificate;
      /** The last of those that take over from it without a gap; `current` itself if there are none. */
      readonly last: DatedCertificate;
      /** The first one after a gap. */
      readonly afterGap: DatedCertificate | null;
    }
  | {
      readonly kind: 'expired';
      /** The one that expired last. */
      readonly last: DatedCertificate;
      /** The first one that becomes valid in the future. */
      readonly afterGap: DatedCertificate | null;
    }
  | { readonly kind: 'not-yet-valid'; readonly first: DatedCertificate };

/** Determines the coverage; validity includes both ends (RFC 5280 section 4.1.2.5). Null without a certificate. */
export function coverageOf(certificates: readonly DatedCertificate[], asOf: Instant): Coverage | null {
  const begun = certificates.filter(({ notBefore }) => notBefore <= asOf);
  const upcoming = certificates
    .filter(({ notBefore }) => notBefore > asOf)
    .sort((a, b) => a.notBefore - b.notBefore);
  const longest = longestOf(begun);
  const [first] = upcoming;
  if (longest === null) return first === undefined ? null : { kind: 'not-yet-valid', first };
  if (longest.notAfter < asOf) return { kind: 'expired', last: longest, afterGap: first ?? null };
  return { kind: 'valid', current: longest, ...takeOver(longest, upcoming) };
}

/** Follows the certificates that become valid before the one in place expires. */
function takeOver(
  current: DatedCertificate,
  upcoming: readonly DatedCertificate[],
): { readonly last: DatedCertificate; readonly afterGap: DatedCertificate | null } {
  let last = current;
  for (const next of upcoming) {
    if (next.notBefore > last.notAfter + seam) return { last, afterGap: next };
    if (next.notAfter > last.notAfter) last = next;
  }
  return { last, afterGap: null };
}

function longestOf(certificates: readonly DatedCertificate[]): DatedCertificate | null {
  return certificates.reduce<DatedCertificate | null>(
    (longest, each) => (longest === null || each.notAfter > longest.notAfter ? each : longest),
    null,
  );
}
