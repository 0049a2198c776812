import { readConfigFile } from '../files/read.ts';
import { refuseOutput } from '../files/target.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { InputError, parsed } from '../inputs/fault.ts';
import { type InputContext, loadSettings } from '../inputs/load.ts';
import { fromWorkspace } from '../inputs/paths.ts';
import type { AuthorizeEntry, Settings } from '../inputs/settings.ts';

/** Reads the user's inputs and config file in the place where the run happens. */
export class Inputs {
  readonly #raw: RawInputs;
  readonly #host: Host;

  constructor(raw: RawInputs, host: Host) {
    this.#raw = raw;
    this.#host = host;
  }

  /** Path of the config file relative to the workspace, with `/`, however it was written; null where there is none. */
  get config(): string | null {
    const path = this.#raw.config?.trim();
    return path ? fromWorkspace(path, this.#host.workspace) : null;
  }

  /** @throws {InputError} with every fault of the inputs and the config file */
  async settle(): Promise<Settings> {
    const settings = await this.#load((path) => readConfigFile(path, this.#host.workspace));
    if (settings instanceof InputError) throw settings;
    return settings;
  }

  /**
   * The `authorize` entries with another version of the config file, null for none. Faults of that version
   * are no longer anybody's to mend: it then has no entries.
   */
  async entriesWith(config: Uint8Array | null): Promise<readonly AuthorizeEntry[]> {
    const settings = await this.#load(() => parsed(config));
    return settings instanceof InputError ? [] : settings.authorize;
  }

  #load(readConfig: InputContext['readConfig']): Promise<Settings | InputError> {
    const { workspace, temporary, now } = this.#host;
    const context: InputContext = {
      workspace,
      now,
      readConfig,
      refuseOutput: (path) => refuseOutput(path, { workspace, runnerTemp: temporary }),
    };
    return loadSettings(this.#raw, context);
  }
}
