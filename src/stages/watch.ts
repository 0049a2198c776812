import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import type { PinEntry, Settings } from '../inputs/settings.ts';
import { groupPins, misplacedRequests, type Pin } from '../pins/group.ts';
import { type Judgement, judgeEmpty, judgePin } from '../pins/judge.ts';
import type { PinLevel, PinStatus } from '../pins/pin.ts';
import type { Dealer } from '../plan/shard.ts';
import { checkReferences } from './check-references.ts';
import type { Gathered } from './gather.ts';
import type { Run, WatchedPin } from './look-at-source.ts';
import type { DocumentReader } from './read-stored.ts';

/** The state of the pins, and what was done about it. */
export interface Watched {
  readonly pins: readonly PinStatus[];
  readonly findings: readonly Finding[];
  /** Paths written with `update`, relative to the workspace. */
  readonly updatedFiles: readonly string[];
}

/** Pages that are fetched at a time. */
const sourcesAtOnce = 8;

/** A pin without any file has the level of a pattern that matches no file. */
const missingLevels: Record<IfNoFilesFound, PinLevel> = { error: 'error', warn: 'warning', ignore: 'ok' };

const nothing: Watched = { pins: [], findings: [], updatedFiles: [] };

/** Judges the pins, reads the pages where their owners publish them, and writes what is new there. */
export async function watch(
  { pinItems, matchedPins, issuers, known, isWhole }: Omit<Gathered, 'files' | 'documents' | 'findings'>,
  settings: Settings,
  dealer: Dealer,
  host: Host,
  reader: DocumentReader,
): Promise<Watched> {
  if (!isWhole) return nothing;
  const run: PinsRun = { settings, host, reader, matchedPins, issuers };
  const pins = groupPins(settings.pins, pinItems, issuers).filter(({ identity }) => dealer.holds(identity));
  const watched = await watchAll(pins, run);
  const referring = pins.map((pin, i) => ({ pin, renewals: watched[i]?.renewals ?? [] }));
  return {
    pins: watched.map(({ status }) => status),
    findings: [
      ...dealer.ofFiles(misplacedRequests(pinItems)),
      ...watched.flatMap(({ findings }) => findings),
      ...(await checkReferences(referring, known, settings, host)),
    ],
    updatedFiles: watched.flatMap(({ updatedFiles }) => updatedFiles),
  };
}

interface PinsRun extends Run {
  /** The entries that match at least one file. */
  readonly matchedPins: ReadonlySet<PinEntry>;
}

function judge(pin: Pin, { settings, matchedPins }: PinsRun): Judgement {
  if (pin.certificates.length === 0 && matchedPins.has(pin.entry)) return judgeEmpty(pin);
  return judgePin(pin, settings.asOf, missingLevels[settings.ifNoFilesFound]);
}

async function watchAll(pins: readonly Pin[], run: PinsRun): Promise<readonly WatchedPin[]> {
  const watchEach = (pin: Pin) => watchOne(pin, run);
  if (pins.every(({ entry }) => entry.source === null)) return Promise.all(pins.map(watchEach));
  const { default: pMap } = await import('p-map');
  return pMap(pins, watchEach, { concurrency: sourcesAtOnce });
}

async function watchOne(pin: Pin, run: PinsRun): Promise<WatchedPin> {
  const judgement = judge(pin, run);
  const { source } = pin.entry;
  if (source === null) return { ...judgement, updatedFiles: [], renewals: [] };
  const { lookAtSource } = await import('./look-at-source.ts');
  return lookAtSource(pin, source, judgement, run);
}
