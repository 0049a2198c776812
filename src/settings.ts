import { readConfigFile } from './files/read.ts';
import { refuseOutput } from './files/write.ts';
import { ok } from './findings/result.ts';
import type { Host } from './host.ts';
import type { RawInputs } from './inputs/definition.ts';
import { loadSettings } from './inputs/load.ts';
import type { InputContext } from './inputs/options.ts';
import type { InputResult } from './inputs/reader.ts';
import type { Settings } from './inputs/settings.ts';

/** Reads the user's inputs and config file in the environment of the run. */
export class Inputs {
  readonly #raw: RawInputs;
  readonly #host: Host;

  constructor(raw: RawInputs, host: Host) {
    this.#raw = raw;
    this.#host = host;
  }

  settle(): Promise<InputResult<Settings>> {
    return this.#load((path) => readConfigFile(path, this.#host.workspace));
  }

  /** As the user wrote them. */
  get raw(): RawInputs {
    return this.#raw;
  }

  /**
   * The settings from other inputs and another config file. Null if a run would refuse them, because their errors are not
   * this run's to report.
   */
  async settleOther(raw: RawInputs, config: Uint8Array | null): Promise<Settings | null> {
    const settings = await this.#load(() => ok(config), raw);
    return settings.ok ? settings.value : null;
  }

  #load(readConfig: InputContext['readConfig'], raw = this.#raw): Promise<InputResult<Settings>> {
    const { workspace, temporary, now } = this.#host;
    const context: InputContext = {
      workspace,
      now,
      readConfig,
      refuseOutput: (path) => refuseOutput(path, { workspace, runnerTemp: temporary }),
    };
    return loadSettings(raw, context);
  }
}
