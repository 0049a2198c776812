import { readConfigFile } from './files/read.ts';
import { refuseOutput } from './files/write.ts';
import { ok, orNull } from './findings/result.ts';
import type { Host } from './host.ts';
import type { RawInputs } from './inputs/definition.ts';
import { loadSettings } from './inputs/load.ts';
import type { InputContext } from './inputs/options.ts';
import type { InputResult } from './inputs/reader.ts';
import type { Settings } from './inputs/settings.ts';

/** The settings from the user's inputs and config file, in the environment of the run. */
export function settle(raw: RawInputs, host: Host): Promise<InputResult<Settings>> {
  return load(raw, host, (path) => readConfigFile(path, host.workspace));
}

/**
 * The settings from other inputs and another config file. Null if a run would refuse them, because their errors are not
 * this run's to report.
 */
export async function settleOther(
  raw: RawInputs,
  config: Uint8Array | null,
  host: Host,
): Promise<Settings | null> {
  return orNull(await load(raw, host, () => ok(config)));
}

function load(
  raw: RawInputs,
  host: Host,
  readConfig: InputContext['readConfig'],
): Promise<InputResult<Settings>> {
  const { workspace, now } = host;
  return loadSettings(raw, { workspace, now, readConfig, refuseOutput: (path) => refuseOutput(path, host) });
}
