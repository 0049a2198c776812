import { type DatedCertificate, type Document, isCertificate, isDated } from '../documents/document.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { text } from '../text/text.ts';
import { type IssuerKeys, type Mismatch, mismatchesOf } from './expectation.ts';
import { issuerKeysOf } from './genuineness.ts';
import { KnownIssuers } from './issuers.ts';
import { likenessesOf } from './likeness.ts';
import { type LostUsage, type Succession, successionFrom } from './succession.ts';

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
  /** Those of them that are as expected and may succeed each other: only these cover any time. */
  readonly counted: readonly DatedCertificate[];
  /** Where not all certificates are as `expect` says. */
  readonly mismatches: readonly Mismatch[];
  /** Certificates that would be successors had they not lost a usage. */
  readonly lost: readonly LostUsage[];
}

/**
 * Groups into pins: what a config entry matched is one pin; what the input matched is grouped by what makes certificates
 * alike. A config entry without any certificate is a pin too: one that is missing.
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

/** What `expect.usage` asks for has been looked at by then; without it, no usage may get lost. */
function succession(
  { expect }: PinEntry,
  certificates: readonly DatedCertificate[],
): Pick<Pin, 'counted' | 'lost'> {
  if (expect.usage !== undefined) return { counted: certificates, lost: [] };
  return inFileOrder(certificates, successionFrom(certificates));
}

function inFileOrder(
  certificates: readonly DatedCertificate[],
  { members, lost }: Succession,
): Pick<Pin, 'counted' | 'lost'> {
  const counted = new Set(members);
  return { counted: certificates.filter((certificate) => counted.has(certificate)), lost };
}

/** The keys of the issuers of certificates whose bytes are held. */
export function issuerKeysIn(issuers: KnownIssuers, keys: readonly string[]): IssuerKeys {
  return (certificate) => {
    const der = issuers.derOf(certificate);
    return der === null ? [] : issuerKeysOf(certificate, der, keys, issuers);
  };
}

function inputPins(entry: PinEntry, certificates: readonly DatedCertificate[]): readonly Pin[] {
  return likenessesOf(certificates, countingOf).map(({ identity, certificates, succession }) => ({
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
