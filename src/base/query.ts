import type { RawInputs } from '../inputs/definition.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Sides, SidesQuery } from './sides.ts';
import { CommittedVersion, reusing, WrittenVersion } from './versions.ts';
import type { Version } from './wiring.ts';

/** A query about the base branch. */
export interface BaseQuery extends SidesQuery {
  /** The run's own inputs. */
  readonly raw: RawInputs;
  readonly settings: Settings;
  /** The settings from inputs and a config file; null if a run would reject them. */
  readonly settle: (raw: RawInputs, config: Uint8Array | null) => Promise<Settings | null>;
  /** Aborts when the job is canceled: the result is not needed then. */
  readonly signal: AbortSignal;
}

/** Both sides, for queries about single files. */
export interface Versions {
  readonly base: Version;
  readonly head: Version;
}

export function sideVersions({ base, head, checkouts: { main } }: Sides, { context }: BaseQuery): Versions {
  const ofBase = new CommittedVersion(base, main.folder);
  const ofHead =
    head === null
      ? new WrittenVersion(context.workspace, main.folder, ofBase)
      : new CommittedVersion(head, main.folder);
  return { base: reusing(ofBase, ofHead), head: ofHead };
}
