import type { RawInputs } from '../inputs/definition.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Sides, SidesQuery } from './sides.ts';
import { CommittedVersion, sparing, WrittenVersion } from './versions.ts';
import type { Version } from './wiring.ts';

/** What is asked of the base branch. */
export interface BaseQuery extends SidesQuery {
  /** The run's own inputs. */
  readonly raw: RawInputs;
  readonly settings: Settings;
  /** The settings that inputs and a config file give; null if a run would refuse them. */
  readonly settle: (raw: RawInputs, config: Uint8Array | null) => Promise<Settings | null>;
  /** Aborts when the job is canceled: nobody waits for what this comes to then. */
  readonly signal: AbortSignal;
}

/** Both sides, as far as single files are asked for. */
export interface Versions {
  readonly base: Version;
  readonly head: Version;
}

export function versionsOf({ base, head, checkouts: { main } }: Sides, { context }: BaseQuery): Versions {
  const ofBase = new CommittedVersion(base, main.folder);
  const ofHead =
    head === null
      ? new WrittenVersion(context.workspace, main.folder, ofBase)
      : new CommittedVersion(head, main.folder);
  return { base: sparing(ofBase, ofHead), head: ofHead };
}
