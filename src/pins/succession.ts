import type { DatedCertificate } from '../documents/document.ts';
import { lostUsages } from './usages.ts';

/** A later certificate that cannot succeed an earlier one, as it lacks usages that the earlier one has. */
export interface LostUsage {
  readonly certificate: DatedCertificate;
  readonly predecessor: DatedCertificate;
  readonly usages: readonly string[];
}

/** Certificates each of which has every usage of those that end before it, in the order of their ends. */
export interface Succession {
  readonly members: readonly DatedCertificate[];
  readonly lost: readonly LostUsage[];
}

/**
 * The order in which certificates succeed each other. A certificate can hide the end of those only that end before it,
 * so what counts is the end; ties are broken by what does not depend on files.
 */
export function byEnd(a: DatedCertificate, b: DatedCertificate): number {
  return (
    a.notAfter - b.notAfter ||
    a.notBefore - b.notBefore ||
    (a.certificateSha256 < b.certificateSha256 ? -1 : Number(a.certificateSha256 !== b.certificateSha256))
  );
}

/** The succession that begins with the certificate that ends first; others are not members. */
export function successionFrom(certificates: readonly DatedCertificate[]): Succession {
  const line = new Line();
  for (const certificate of certificates.toSorted(byEnd)) if (line.fits(certificate)) line.add(certificate);
  return { members: line.members, lost: line.lostAmong(certificates) };
}

/** Successions that a certificate is tried in; of certificates that are alike in all else, there are one or two. */
export const maxTried = 50;

/** Deals certificates to as few successions as their usages allow, whatever their order. */
export function successionsOf(certificates: readonly DatedCertificate[]): readonly Succession[] {
  const lines: Line[] = [];
  for (const certificate of certificates.toSorted(byEnd)) {
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

/** What needs the most usages goes first: others find another certificate more easily. */
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
      .filter((certificate) => byEnd(predecessor, certificate) < 0)
      .flatMap((certificate) => {
        const usages = lostUsages([...this.usages], certificate.usages);
        return usages.length > 0 ? [{ certificate, predecessor, usages }] : [];
      });
  }
}
