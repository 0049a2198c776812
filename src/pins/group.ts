import { type DatedCertificate, type Document, isCertificate, isDated } from '../documents/document.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { text } from '../text/text.ts';

/** A document that matched a pin entry. */
export interface PinItem {
  readonly document: Document;
  readonly entry: PinEntry;
}

/** One pin: certificates that stand for the same thing, with the settings that they are judged by. */
export interface Pin {
  /** The entry's name; else the subject; else the entry's first pattern. */
  readonly name: string;
  /** What stays the same while certificates come and go; deals pins to shards. */
  readonly identity: string;
  readonly entry: PinEntry;
  /** In the order of the files; the same certificate may stand in several places. */
  readonly certificates: readonly DatedCertificate[];
}

/**
 * Groups into pins: what a config entry matched is one pin, what the input matched falls apart by subject.
 * A config entry without any certificate is a pin too: one that is missing.
 */
export function groupPins(entries: readonly PinEntry[], items: readonly PinItem[]): readonly Pin[] {
  return entries.flatMap((entry) => {
    const certificates = items
      .filter((item) => item.entry === entry)
      .map(({ document }) => document)
      .filter(isCertificate)
      .filter(isDated);
    return entry.origin === 'config' ? [configPin(entry, certificates)] : inputPins(entry, certificates);
  });
}

function configPin(entry: PinEntry, certificates: readonly DatedCertificate[]): Pin {
  const counted = counting(certificates);
  const patterns = entry.files.include.join(' ');
  return {
    name: entry.name ?? counted[0]?.subject ?? patterns,
    identity: `config:${entry.name ?? patterns}`,
    entry,
    certificates: counted,
  };
}

function inputPins(entry: PinEntry, certificates: readonly DatedCertificate[]): readonly Pin[] {
  const bySubject = new Map<string, DatedCertificate[]>();
  for (const certificate of certificates) {
    const subject = certificate.subject.toLowerCase();
    const group = bySubject.get(subject);
    if (group === undefined) bySubject.set(subject, [certificate]);
    else group.push(certificate);
  }
  return [...bySubject].map(([subject, group]) => ({
    name: group[0]?.subject || '(empty subject)',
    identity: `subject:${subject}`,
    entry,
    certificates: counting(group),
  }));
}

/** CA certificates count only if there is nothing else. */
function counting(certificates: readonly DatedCertificate[]): readonly DatedCertificate[] {
  const endEntities = certificates.filter(({ ca }) => !ca);
  return endEntities.length > 0 ? endEntities : certificates;
}

/** A warning for each CSR that stands where a pinned certificate is due. */
export function misplacedRequests(items: readonly PinItem[]): readonly Finding[] {
  return items
    .filter(({ document }) => !isCertificate(document))
    .map(({ document }) =>
      finding(
        'warning',
        'wrong-kind',
        document,
        text`A CSR is no certificate and cannot be pinned.`,
        text`Keep it out of the pins, or pin the certificate that was issued for it.`,
      ),
    );
}
