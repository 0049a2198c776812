import { type Found, isCertificate } from '../documents/document.ts';
import { readDocuments } from '../documents/read.ts';
import { readFiles } from '../files/read.ts';
import { writeInside } from '../files/write.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { IfNoFilesFound, PinEntry, Settings } from '../inputs/settings.ts';
import { PageWords } from '../pins/confirmation.ts';
import { groupPins, misplacedRequests, type Pin, type PinItem } from '../pins/group.ts';
import { type Judgement, judgeEmpty, judgePin } from '../pins/judge.ts';
import type { PinLevel, PinStatus } from '../pins/pin.ts';
import { newsOf, type Renewal, sourceUnreachable } from '../pins/published.ts';
import { updateContents, updatePath } from '../pins/update.ts';
import type { Dealer } from '../plan/shard.ts';
import type { GatheredFile } from './gather.ts';

/** How the pins stand, and what was done about it. */
export interface Watched {
  readonly pins: readonly PinStatus[];
  readonly findings: readonly Finding[];
  /** Paths written with `update`, relative to the workspace. */
  readonly updatedFiles: readonly string[];
}

/** Pages that are fetched at a time. */
const sourcesAtOnce = 8;

/** How bad a pin without any file is: as bad as a pattern that matches nothing. */
const missingLevels: Record<IfNoFilesFound, PinLevel> = { error: 'error', warn: 'warning', ignore: 'ok' };

/** Judges the pins, looks where their owners publish them, and writes what is new there. */
export async function watch(
  files: readonly GatheredFile[],
  settings: Settings,
  dealer: Dealer,
  host: Host,
): Promise<Watched> {
  const items = files.flatMap(pinItems);
  const run: Run = { settings, host, matched: new Set(files.flatMap((file) => file.pins)) };
  const pins = groupPins(settings.pins, items).filter(({ identity }) => dealer.holds(identity));
  const watched = await watchAll(pins, run);
  return {
    pins: watched.map(({ status }) => status),
    findings: [...dealer.ofFiles(misplacedRequests(items)), ...watched.flatMap(({ findings }) => findings)],
    updatedFiles: watched.flatMap(({ updatedFile }) => (updatedFile === null ? [] : [updatedFile])),
  };
}

function pinItems({ documents, pins }: GatheredFile): readonly PinItem[] {
  return pins.flatMap((entry) => documents.map(({ document }) => ({ document, entry })));
}

interface Run {
  readonly settings: Settings;
  readonly host: Host;
  /** The entries that at least one file belongs to. */
  readonly matched: ReadonlySet<PinEntry>;
}

interface WatchedPin {
  readonly status: PinStatus;
  readonly findings: readonly Finding[];
  readonly updatedFile: string | null;
}

function judge(pin: Pin, { settings, matched }: Run): Judgement {
  if (pin.certificates.length === 0 && matched.has(pin.entry)) return judgeEmpty(pin);
  return judgePin(pin, settings.asOf, missingLevels[settings.ifNoFilesFound]);
}

async function watchAll(pins: readonly Pin[], run: Run): Promise<readonly WatchedPin[]> {
  const watchEach = (pin: Pin) => watchOne(pin, run);
  if (pins.every(({ entry }) => entry.source === null)) return Promise.all(pins.map(watchEach));
  const { default: pMap } = await import('p-map');
  return pMap(pins, watchEach, { concurrency: sourcesAtOnce });
}

async function watchOne(pin: Pin, run: Run): Promise<WatchedPin> {
  const { status, findings } = judge(pin, run);
  if (pin.entry.source === null) return { status, findings, updatedFile: null };
  const { fetchPage } = await import('../source/fetch-page.ts');
  const { environment, signal } = run.host;
  const page = await fetchPage(pin.entry.source, { environment, signal });
  if (page.kind === 'unreachable') {
    const unreachable = sourceUnreachable(pin, pin.entry.source.href, page.reason);
    return { status, findings: [...findings, unreachable], updatedFile: null };
  }
  const { found } = readDocuments(page.finalUrl, page.bytes);
  const { renewal, findings: news } = newsOf(pin, {
    url: page.finalUrl,
    documents: found.map(({ document }) => document),
    words: new PageWords(Buffer.from(page.bytes).toString('utf8')),
  });
  return {
    status: { ...status, published: renewal?.published ?? null },
    findings: [...findings, ...news],
    updatedFile: renewal === null ? null : update(pin, renewal, found, run),
  };
}

/** Writes the renewal where the entry says so; null where it does not, or where it stands there already. */
function update(
  pin: Pin,
  { certificate, published, expected }: Renewal,
  found: readonly Found[],
  run: Run,
): string | null {
  const der = found.find(({ document }) => document === certificate)?.der;
  if (pin.entry.update === null || !expected || der === undefined) return null;
  const path = updatePath(pin.entry.update, published);
  if (holds(path, published.certificateSha256, run.host.workspace)) return null;
  writeInside(path, [updateContents(published, der, run.settings.asOf)], {
    workspace: run.host.workspace,
    runnerTemp: null,
  });
  return path;
}

function holds(path: string, certificateSha256: string, workspace: string): boolean {
  const [reading] = readFiles([{ path, kind: 'file' }], workspace);
  if (reading?.kind !== 'read') return false;
  return readDocuments(path, reading.bytes).found.some(
    ({ document }) => isCertificate(document) && document.certificateSha256 === certificateSha256,
  );
}
