import { type Finding, finding } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import { adviseOnRenewal } from '../pins/advice.ts';
import { difference, maxDifferences } from '../pins/differences.ts';
import { PageWords } from '../pins/expectation.ts';
import { type Pin, placeOfPin } from '../pins/group.ts';
import { KnownIssuers } from '../pins/issuers.ts';
import type { Judgement } from '../pins/judge.ts';
import type { PinDifference } from '../pins/pin.ts';
import { publishedChangesOf, sourceUnreachable } from '../pins/published.ts';
import type { PublishedPin } from '../pins/references/pin.ts';
import type { PublishedPage, Renewal, ShownCertificate } from '../pins/renewals.ts';
import { pinStateOf } from '../pins/state.ts';
import type { LostUsage } from '../pins/succession.ts';
import { asciiCompatible } from '../scan/encoding.ts';
import type { DocumentReader } from '../scan/keystore/reader.ts';
import { detachedCertificate, isDated } from '../x509/document.ts';
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

/** A pin with its judgement and with what its owner publishes. */
export interface WatchedPin extends Judgement, PublishedPin {
  /** Paths that renewals were written to, relative to the workspace. */
  readonly updatedFiles: readonly string[];
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
  if (reading.pages.length === 0) return { pin, ...judged, updatedFiles: [], renewals: [] };
  const { page, labelFindings } = await publishedPage(pin, reading, run);
  const news = publishedChangesOf(pin, page, asOf);
  const renewals = compared(pin, news.renewals, asOf);
  const differences = [...publishedDifferences(renewals, news.lost), ...status.differences];
  const shown = { ...status, differences: differences.slice(0, maxDifferences) };
  const all = [...judged.findings, ...labelFindings.map((each) => atPin(pin, each)), ...news.findings];
  return withRenewals(pin, { status: shown, findings: all }, renewals, run);
}

/** A finding about a label on the page is reported for the pin, because the page is not a file of the repository. */
function atPin(pin: Pin, { level, code, message, hint }: Finding): Finding {
  return finding(level, code, placeOfPin(pin), message, hint);
}

interface ReadPage {
  readonly page: PublishedPage;
  readonly labelFindings: readonly Finding[];
}

async function publishedPage({ entry }: Pin, reading: SourceReading, run: PinRun): Promise<ReadPage> {
  const witnesses = { repository: run.issuers, page: new KnownIssuers([entry]) };
  const shown: ShownCertificate[] = [];
  const labelFindings: Finding[] = [];
  for (const file of [...reading.pages, ...reading.linked]) {
    const isLinked = reading.linked.includes(file);
    const { found, labelFindings: ofFile } = await run.reader.read(file.name, file.bytes, [entry]);
    labelFindings.push(...ofFile);
    for (const { document, der } of found) {
      if (document.kind !== 'certificate') continue;
      const certificate = detachedCertificate(document);
      witnesses.page.take({ document: certificate, der }, []);
      if (isDated(certificate)) shown.push({ document: certificate, der, isLinked });
    }
  }
  const page = {
    url: reading.url,
    isWhole: reading.isWhole,
    // Each certificate once, however often it is shown.
    shown: [...groupBy(shown, ({ document }) => document.certificateSha256).values()].map(([first]) => first),
    words: new PageWords(reading.pages.map(wordsOf).join('\n')),
    witnesses,
  };
  return { page, labelFindings };
}

function wordsOf({ bytes }: SourceFile): string {
  return asciiCompatible(Buffer.from(bytes)).toString('utf8');
}

function compared(pin: Pin, renewals: readonly Renewal[], asOf: number): readonly ComparedRenewal[] {
  const judged = pinStateOf(pin, asOf)?.judged;
  return renewals.map((renewal) => ({
    ...renewal,
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
  if (first === undefined) return { pin, ...judgement, updatedFiles: [], renewals: [] };
  const { status } = judgement;
  const { updatedFiles, findings } = writeRenewals(pin, renewals, run.host.workspace, run.settings.asOf);
  return {
    pin,
    status: {
      ...status,
      published: first.published,
      advice: status.verdict === 'mismatch' ? status.advice : adviseOnRenewal(first, updatedFiles),
    },
    findings: [...judgement.findings, ...findings],
    updatedFiles,
    // A file should not mention a certificate that an attacker could have put on the page.
    renewals: renewals
      .filter(({ isTrusted }) => isTrusted)
      .map(({ certificate, der }) => ({ document: certificate, der })),
  };
}
