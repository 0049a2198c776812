import { join, type Text, text } from '../text/text.ts';
import type { DatedCertificate, Instant } from '../x509/document.ts';
import { anyPurpose } from '../x509/object-identifier.ts';

/**
 * The usages of an earlier certificate that a later one lacks. A later certificate without the extension, or with
 * anyExtendedKeyUsage, can be used for anything (RFC 5280 section 4.2.1.12) and lacks nothing. If the earlier one lists
 * no usage, it is unknown what it is used for, and nothing counts as lost.
 */
export function lostUsages(before: readonly string[], after: readonly string[]): readonly string[] {
  if (after.length === 0 || after.includes(anyPurpose)) return [];
  return before.filter((usage) => !after.includes(usage));
}

export function describeUsages(usages: readonly string[]): Text {
  return text`${usages.length === 1 ? text`the usage` : text`the usages`} ${join(usages, text`, `)}`;
}

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

/** A later certificate that does not count as the successor of an earlier one, because it lacks usages of it. */
export interface LostUsage {
  readonly certificate: DatedCertificate;
  readonly predecessor: DatedCertificate;
  readonly usages: readonly string[];
}

/** Certificates in the order of their expiry, each with every usage of those before it. */
export interface Succession {
  readonly members: readonly DatedCertificate[];
  readonly lost: readonly LostUsage[];
}

/**
 * The order in which certificates replace each other. A certificate can hide the expiry only of those that expire before
 * it, so the expiry decides; ties are broken independently of the files.
 */
export function byExpiry(a: DatedCertificate, b: DatedCertificate): number {
  return (
    a.notAfter - b.notAfter ||
    a.notBefore - b.notBefore ||
    (a.certificateSha256 < b.certificateSha256 ? -1 : Number(a.certificateSha256 !== b.certificateSha256))
  );
}

/** The succession that begins with the certificate that expires first; those that do not fit are not members. */
export function successionFrom(certificates: readonly DatedCertificate[]): Succession {
  const line = new Line();
  for (const certificate of certificates.toSorted(byExpiry))
    if (line.fits(certificate)) line.add(certificate);
  return { members: line.members, lost: line.lostAmong(certificates) };
}

/** Successions in which a certificate is tried; certificates that are alike in all else rarely form more than two. */
export const maxTried = 50;

/** Splits certificates into as few successions as their usages allow, regardless of their order. */
export function successionsOf(certificates: readonly DatedCertificate[]): readonly Succession[] {
  const lines: Line[] = [];
  for (const certificate of certificates.toSorted(byExpiry)) {
    const tried = lines.slice(0, maxTried).filter((line) => line.fits(certificate));
    const [fitting] = tried.toSorted(byUsages);
    if (fitting === undefined) lines.push(new Line(certificate));
    else fitting.add(certificate);
  }
  return lines.map((line, i) => ({
    members: line.members,
    lost: i < maxTried ? line.lostAmong(certificates) : [],
  }));
}

/** The succession with the most usages comes first: the others find another certificate more easily. */
function byUsages(a: Line, b: Line): number {
  return b.usages.size - a.usages.size;
}

class Line {
  readonly members: DatedCertificate[] = [];
  readonly usages = new Set<string>();

  constructor(...first: readonly DatedCertificate[]) {
    for (const certificate of first) this.add(certificate);
  }

  fits({ usages }: DatedCertificate): boolean {
    return lostUsages([...this.usages], usages).length === 0;
  }

  add(certificate: DatedCertificate): void {
    this.members.push(certificate);
    for (const usage of certificate.usages) this.usages.add(usage);
  }

  lostAmong(certificates: readonly DatedCertificate[]): readonly LostUsage[] {
    const predecessor = this.members.at(-1);
    if (predecessor === undefined) return [];
    return certificates
      .filter((certificate) => byExpiry(predecessor, certificate) < 0)
      .flatMap((certificate) => {
        const usages = lostUsages([...this.usages], certificate.usages);
        return usages.length > 0 ? [{ certificate, predecessor, usages }] : [];
      });
  }
}
