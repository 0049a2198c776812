import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { PinEntry, Settings } from '../inputs/settings.ts';
import { adviseOnRenewal } from '../pins/advice.ts';
import { difference, maxDifferences } from '../pins/differences.ts';
import { PageWords } from '../pins/expectation.ts';
import type { Pin } from '../pins/group.ts';
import { KnownIssuers } from '../pins/issuers.ts';
import type { Judgement } from '../pins/judge.ts';
import type { PinDifference } from '../pins/pin.ts';
import { publishedChangesOf, sourceUnreachable } from '../pins/published.ts';
import type { PublishedPage, Renewal, ShownCertificate } from '../pins/renewals.ts';
import { pinStateOf } from '../pins/state.ts';
import type { LostUsage } from '../pins/succession.ts';
import { asciiCompatible } from '../scan/encoding.ts';
import type { DocumentReader } from '../scan/keystore/reader.ts';
import {
  type Certificate,
  type DatedCertificate,
  detachedCertificate,
  type FoundDocument,
  isCertificate,
  isDated,
} from '../x509/document.ts';
import { readSource, type SourceFile, type SourceReading } from './read-source.ts';
import { type ComparedRenewal, writeRenewals } from './write-renewals.ts';

/** Where and how a run happens. */
export interface PinRun {
  readonly settings: Settings;
  readonly host: Host;
  readonly reader: DocumentReader;
  /** Certificates in the repository that might have signed others. */
  readonly issuers: KnownIssuers;
}

/** The judgement of a pin, with what its owner publishes. */
export interface WatchedPin extends Judgement {
  /** Paths that renewals were written to, relative to the workspace. */
  readonly updatedFiles: readonly string[];
  /** The published successors that can be trusted. */
  readonly renewals: readonly FoundDocument<DatedCertificate>[];
}

/** Reads the page where the owner publishes the pin's certificate; it never hides what the judgement says. */
export async function checkSource(
  pin: Pin,
  source: URL,
  judgement: Judgement,
  run: PinRun,
): Promise<WatchedPin> {
  const { status, findings } = judgement;
  const { environment, signal } = run.host;
  const { asOf } = run.settings;
  const reading = await readSource({ ...pin.entry, source }, asOf, { environment, signal });
  const failures = reading.failures.map(({ address, reason }) => sourceUnreachable(pin, address, reason));
  const judged = { status, findings: [...findings, ...failures] };
  if (reading.pages.length === 0) return { ...judged, updatedFiles: [], renewals: [] };
  const { page, labelFindings } = await publishedPage(pin, reading, run);
  const news = publishedChangesOf(pin, page, asOf);
  const renewals = compared(pin, news.renewals, asOf);
  const differences = [...publishedDifferences(renewals, news.lost), ...status.differences];
  const shown = { ...status, differences: differences.slice(0, maxDifferences) };
  const all = [...judged.findings, ...labelFindings.map((each) => atPin(pin, each)), ...news.findings];
  return withRenewals(pin, { status: shown, findings: all }, renewals, run);
}

/** A finding about a label on the page is reported for the pin, because the page is not a file of the repository. */
function atPin({ certificates: [first] }: Pin, { level, code, message, hint }: Finding): Finding {
  return finding(level, code, first ?? nowhere, message, hint);
}

interface ReadPage {
  readonly page: PublishedPage;
  readonly labelFindings: readonly Finding[];
}

async function publishedPage({ entry }: Pin, reading: SourceReading, run: PinRun): Promise<ReadPage> {
  const { issuers, reader } = run;
  const onPage = await certificatesIn(reading.pages, reader, entry);
  const linked = await certificatesIn(reading.linked, reader, entry);
  const witnesses = { repository: issuers, page: new KnownIssuers([entry]) };
  for (const each of [...onPage.certificates, ...linked.certificates]) witnesses.page.take(each, []);
  const page = {
    url: reading.url,
    isWhole: reading.isWhole,
    shown: distinct([...shownIn(onPage.certificates, false), ...shownIn(linked.certificates, true)]),
    words: new PageWords(reading.pages.map(wordsOf).join('\n')),
    witnesses,
  };
  return { page, labelFindings: [...onPage.labelFindings, ...linked.labelFindings] };
}

function wordsOf({ bytes }: SourceFile): string {
  return asciiCompatible(Buffer.from(bytes)).toString('utf8');
}

interface ReadFiles {
  readonly certificates: readonly FoundDocument<Certificate>[];
  readonly labelFindings: readonly Finding[];
}

async function certificatesIn(
  files: readonly SourceFile[],
  reader: DocumentReader,
  entry: PinEntry,
): Promise<ReadFiles> {
  const certificates: FoundDocument<Certificate>[] = [];
  const labelFindings: Finding[] = [];
  for (const { name, bytes } of files) {
    const reading = await reader.read(name, bytes, [entry]);
    labelFindings.push(...reading.labelFindings);
    for (const { document, der } of reading.found) {
      if (!isCertificate(document) || document.kind !== 'certificate') continue;
      certificates.push({ document: detachedCertificate(document), der });
    }
  }
  return { certificates, labelFindings };
}

function shownIn(
  certificates: readonly FoundDocument<Certificate>[],
  isLinked: boolean,
): readonly ShownCertificate[] {
  return certificates.flatMap(({ document, der }) =>
    isDated(document) ? [{ document, der, isLinked }] : [],
  );
}

/** Each certificate once, however often it is shown. */
function distinct(shown: readonly ShownCertificate[]): readonly ShownCertificate[] {
  const first = new Map<string, ShownCertificate>();
  for (const each of shown) {
    const { certificateSha256 } = each.document;
    if (!first.has(certificateSha256)) first.set(certificateSha256, each);
  }
  return [...first.values()];
}

function compared(pin: Pin, renewals: readonly Renewal[], asOf: number): readonly ComparedRenewal[] {
  const judged = pinStateOf(pin, asOf)?.judged;
  return renewals.map((renewal) => ({
    renewal,
    difference: judged === undefined ? null : difference(judged, renewal.certificate, renewal.published.url),
  }));
}

/** What differs between the pin's certificate and those that its owner's page shows. */
function publishedDifferences(
  renewals: readonly ComparedRenewal[],
  lost: readonly LostUsage[],
): readonly PinDifference[] {
  return [
    ...renewals.flatMap(({ difference }) => difference ?? []),
    ...lost.map(({ predecessor, certificate }) => difference(predecessor, certificate, certificate.path)),
  ];
}

function withRenewals(
  pin: Pin,
  judgement: Judgement,
  renewals: readonly ComparedRenewal[],
  run: PinRun,
): WatchedPin {
  const [first] = renewals;
  if (first === undefined) return { ...judgement, updatedFiles: [], renewals: [] };
  const { status } = judgement;
  const { updatedFiles, findings } = writeRenewals(pin, renewals, run);
  return {
    status: {
      ...status,
      published: first.renewal.published,
      advice: status.verdict === 'mismatch' ? status.advice : adviseOnRenewal(first.renewal, updatedFiles),
    },
    findings: [...judgement.findings, ...findings],
    updatedFiles,
    renewals: renewals.flatMap(({ renewal }) => trusted(renewal)),
  };
}

/** A file should not mention a certificate that an attacker could have put on the page. */
function trusted({ certificate, isTrusted, der }: Renewal): readonly FoundDocument<DatedCertificate>[] {
  return isTrusted ? [{ document: certificate, der }] : [];
}
