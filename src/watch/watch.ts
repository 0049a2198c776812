import type { BasePins } from '../base/compare.ts';
import type { Finding } from '../findings/finding.ts';
import type { Gathered } from '../gather.ts';
import type { Host } from '../host.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import type { PinEntry, Settings } from '../inputs/settings.ts';
import type { PinChanges, PinSide } from '../pins/changes.ts';
import { groupPins, misplacedRequestFindings, type Pin } from '../pins/group.ts';
import { type Judgement, judgeEmpty, judgePin } from '../pins/judge.ts';
import { type ComparedPin, notCompared, type PinChange, type PinLevel } from '../pins/pin.ts';
import { removedFinding, removedStatus } from '../pins/removed.ts';
import type { ShardFilter } from '../plan/shard.ts';
import type { DocumentReader } from '../scan/keystore/reader.ts';
import { checkReferences } from './check-references.ts';
import type { PinRun, WatchedPin } from './look-at-source.ts';

/** The state of the pins, and what was done about it. */
export interface Watched {
  /** Those of the base branch that nothing watches any more come last. */
  readonly pins: readonly ComparedPin[];
  readonly findings: readonly Finding[];
  /** Paths written with `update`, relative to the workspace. */
  readonly updatedFiles: readonly string[];
}

/** Pages that are fetched at a time. */
const sourcesAtOnce = 8;

/** A pin without any file has the level of a pattern that matches no file. */
const missingLevels: Record<IfNoFilesFound, PinLevel> = { error: 'error', warn: 'warning', ignore: 'ok' };

const nothing: Watched = { pins: [], findings: [], updatedFiles: [] };

/**
 * Judges the pins, reads the pages where their owners publish them, writes what is new there, and compares the pins with
 * those of the base branch.
 */
export async function watch(
  gathered: Omit<Gathered, 'files' | 'documents' | 'findings'>,
  basePins: BasePins,
  { settings, shard, host, reader }: WatchingRun,
): Promise<Watched> {
  const { pinItems, matchedPins, issuers, known, unseen, isWhole } = gathered;
  if (!isWhole) return nothing;
  const run: PinsRun = { settings, host, reader, matchedPins, issuers };
  const all = groupPins(settings.pins, pinItems, issuers);
  const isHeld = ({ identity }: Pin) => shard.includes(identity);
  const { changeOf, removed } = await changesOf(basePins, { pins: all, rules: settings }, unseen);
  const lost = removed.filter(({ pin }) => isHeld(pin));
  const watched = await watchAll(all.filter(isHeld), run);
  const present = watched.map(({ pin, status }): ComparedPin => ({ ...status, change: changeOf(pin) }));
  const compared = [...present, ...lost.map(removedStatus)];
  return {
    pins: compared,
    findings: [
      ...shard.ofFiles(misplacedRequestFindings(pinItems)),
      ...watched.flatMap(({ findings }) => findings),
      ...compared.flatMap(removedFinding),
      ...(await checkReferences(watched, known, settings, host)),
    ],
    updatedFiles: watched.flatMap(({ updatedFiles }) => updatedFiles),
  };
}

/** What a run watches by. */
export interface WatchingRun {
  readonly settings: Settings;
  readonly shard: ShardFilter;
  readonly host: Host;
  readonly reader: DocumentReader;
}

/** What a pull request changes about pins, if there is a base branch to compare with. */
interface Changes extends Pick<PinChanges, 'removed'> {
  readonly changeOf: (pin: Pin) => PinChange;
}

async function changesOf(base: BasePins, head: PinSide, unseen: ReadonlySet<string>): Promise<Changes> {
  if (base.kind === 'none') return { changeOf: () => notCompared, removed: [] };
  const { comparePins, unknownChange } = await import('../pins/changes.ts');
  if (base.kind === 'unknown') return { changeOf: unknownChange, removed: [] };
  const { changes, removed } = comparePins(base, head, unseen);
  return { changeOf: (pin) => changes.get(pin) ?? unknownChange(pin), removed };
}

interface PinsRun extends PinRun {
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
  if (source === null) return { pin, ...judgement, updatedFiles: [], renewals: [] };
  const { checkSource } = await import('./look-at-source.ts');
  return checkSource(pin, source, judgement, run);
}
