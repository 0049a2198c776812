import { type DatedCertificate, type Document, isCertificate, isDated } from '../documents/document.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { text } from '../text/text.ts';
import { type IssuerKeys, type Mismatch, mismatchesOf } from './expectation.ts';
import { issuerKeysOf } from './genuineness.ts';
import { KnownIssuers } from './issuers.ts';
import { groupAlike } from './likeness.ts';
import { type LostUsage, type Succession, successionFrom } from './succession.ts';

/** A document that matched a pin entry. */
export interface PinItem {
  readonly document: Document;
  readonly entry: PinEntry;
}

/** One pin: the certificates of one owner, with the settings that they are judged by. */
export interface Pin {
  /** The entry's name, else the subject, else the entry's patterns. */
  readonly name: string;
  /** What stays the same while certificates come and go; assigns pins to shards. */
  readonly identity: string;
  readonly entry: PinEntry;
  /** In the order of the files; the same certificate can be in several places. */
  readonly certificates: readonly DatedCertificate[];
  /** Those of them that are as expected and can replace each other: only these cover any time. */
  readonly counted: readonly DatedCertificate[];
  /** What does not match `expect`. */
  readonly mismatches: readonly Mismatch[];
  /** Later certificates that are not successors because they lack a usage. */
  readonly lost: readonly LostUsage[];
}

/**
 * Groups certificates into pins: those that a config entry matches are one pin; those that the input matches are grouped
 * by likeness. A config entry without any certificate is also a pin: a missing one.
 */
export function groupPins(
  entries: readonly PinEntry[],
  items: readonly PinItem[],
  issuers = new KnownIssuers(),
): readonly Pin[] {
  return entries.flatMap((entry) => {
    const certificates = items
      .filter((item) => item.entry === entry)
      .map(({ document }) => document)
      .filter(isCertificate)
      .filter(isDated);
    return entry.origin === 'config'
      ? [configPin(entry, certificates, issuers)]
      : inputPins(entry, certificates);
  });
}

function configPin(entry: PinEntry, certificates: readonly DatedCertificate[], issuers: KnownIssuers): Pin {
  const counting = countingOf(certificates);
  const patterns = entry.files.include.join(' ');
  const { expect } = entry;
  const keys = issuerKeysIn(issuers, expect.issuerPublicKeySha256 ?? []);
  const mismatches = counting.flatMap((certificate) => mismatchesOf(certificate, expect, keys));
  const unexpected = new Set(mismatches.map(({ certificate }) => certificate));
  const expected = counting.filter((certificate) => !unexpected.has(certificate));
  return {
    name: entry.name ?? counting[0]?.subject ?? patterns,
    identity: `config:${entry.name ?? patterns}`,
    entry,
    certificates: counting,
    ...succession(entry, expected),
    mismatches,
  };
}

/** With `expect.usage`, the usages were checked already; without it, a successor must have every usage. */
function succession(
  { expect }: PinEntry,
  certificates: readonly DatedCertificate[],
): Pick<Pin, 'counted' | 'lost'> {
  if (expect.usage !== undefined) return { counted: certificates, lost: [] };
  return countedInOrder(certificates, successionFrom(certificates));
}

function countedInOrder(
  certificates: readonly DatedCertificate[],
  { members, lost }: Succession,
): Pick<Pin, 'counted' | 'lost'> {
  const counted = new Set(members);
  return { counted: certificates.filter((certificate) => counted.has(certificate)), lost };
}

/** Looks up the keys of the issuers of certificates whose bytes are known. */
export function issuerKeysIn(issuers: KnownIssuers, keys: readonly string[]): IssuerKeys {
  return (certificate) => {
    const der = issuers.derOf(certificate);
    return der === null ? [] : issuerKeysOf(certificate, der, keys, issuers);
  };
}

function inputPins(entry: PinEntry, certificates: readonly DatedCertificate[]): readonly Pin[] {
  return groupAlike(certificates, countingOf).map(({ identity, certificates, succession }) => ({
    name: certificates[0]?.subject || '(empty subject)',
    identity: `input:${identity}`,
    entry,
    certificates,
    counted: certificates,
    mismatches: [],
    lost: succession.lost,
  }));
}

/** CA certificates count only if there is nothing else. */
function countingOf(certificates: readonly DatedCertificate[]): readonly DatedCertificate[] {
  const endEntities = certificates.filter(({ ca }) => !ca);
  return endEntities.length > 0 ? endEntities : certificates;
}

/** A warning for each CSR among the pins. */
export function misplacedRequestFindings(items: readonly PinItem[]): readonly Finding[] {
  return items
    .filter(({ document }) => !isCertificate(document))
    .map(({ document }) =>
      finding(
        'warning',
        'wrong-kind',
        document,
        text`A CSR is not a certificate and cannot be pinned.`,
        text`Exclude it from the pins, or pin the certificate that was issued for it.`,
      ),
    );
}
