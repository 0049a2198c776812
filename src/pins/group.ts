import { type Finding, finding, nowhere, type Place } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { text } from '../text/text.ts';
import { type DatedCertificate, type Document, isCertificate, isDated } from '../x509/document.ts';
import { type Mismatch, mismatchesOf } from './expectation.ts';
import { KnownIssuers } from './issuers.ts';
import { type LostUsage, type Succession, successionFrom, successionsOf } from './succession.ts';

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

/** The place of a pin is that of its first certificate. */
export function placeOfPin({ certificates: [first] }: Pin): Place | typeof nowhere {
  return first ?? nowhere;
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
  const issuerKeys = (certificate: DatedCertificate) =>
    issuers.issuerKeysOf(certificate, expect.issuerPublicKeySha256 ?? []);
  const mismatches = counting.flatMap((certificate) => mismatchesOf(certificate, expect, issuerKeys));
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
  const { members, lost } = successionFrom(certificates);
  const counted = new Set(members);
  return { counted: certificates.filter((certificate) => counted.has(certificate)), lost };
}

/**
 * Groups certificates that are alike, as no entry declares which belong to one owner: they are in one folder, have the
 * same subject, which is not empty, and the same alternative names or none, and each has every usage of those that expire
 * before it. The order of the files does not matter.
 */
function inputPins(entry: PinEntry, certificates: readonly DatedCertificate[]): readonly Pin[] {
  return [...groupBy(certificates, ownerOf)].flatMap(([owner, group]) =>
    byNames(group).flatMap(([names, alike]) =>
      successionsOf(countingOf(alike)).map((succession) => inputPin(entry, owner, names, succession)),
    ),
  );
}

function inputPin(entry: PinEntry, owner: string, names: string, succession: Succession): Pin {
  const certificates = inFileOrder(succession);
  return {
    name: certificates[0]?.subject || '(empty subject)',
    identity: `input:${JSON.stringify([owner, names, usagesOf(succession)])}`,
    entry,
    certificates,
    counted: certificates,
    mismatches: [],
    lost: succession.lost,
  };
}

/** Files are ordered by path. */
function inFileOrder({ members }: Succession): readonly DatedCertificate[] {
  return members.toSorted((a, b) => (a.path === b.path ? a.index - b.index : a.path < b.path ? -1 : 1));
}

/** Without a subject, a certificate is like no other. */
function ownerOf({ path, subject, certificateSha256 }: DatedCertificate): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return JSON.stringify([folder, subject === '' ? certificateSha256 : subject.toLowerCase()]);
}

type NamedGroup = readonly [names: string, certificates: readonly DatedCertificate[]];

/** Certificates without names join those with names, unless these differ: then it is unknown which to join. */
function byNames(certificates: readonly DatedCertificate[]): readonly NamedGroup[] {
  const groups = [...groupBy(certificates, namesOf)];
  const [first, ...others] = groups.filter(([names]) => names !== '');
  return first === undefined || others.length > 0 ? groups : [[first[0], certificates]];
}

/** The same for the same set of names in any order and case. */
function namesOf({ alternativeNames }: DatedCertificate): string {
  return [...new Set(alternativeNames.map((name) => name.toLowerCase()))].sort().join('\n');
}

/** Those of the first certificate; later ones can have more. */
function usagesOf({ members: [first] }: Succession): string {
  return String(first?.usages.toSorted().join(' '));
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
