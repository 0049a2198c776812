import { join, type Text, text } from '../text/text.ts';
import type { DatedCertificate } from '../x509/document.ts';
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

/** Each certificate once, in the order of their expiry. */
export function distinct(certificates: readonly DatedCertificate[]): readonly DatedCertificate[] {
  return [...new Map(certificates.map((each) => [each.certificateSha256, each])).values()].sort(byExpiry);
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
