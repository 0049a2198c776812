import { readConfigFile } from '../files/read.ts';
import { refuseOutput } from '../files/target.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { InputError, type Parsed, parsed } from '../inputs/fault.ts';
import { type InputContext, loadSettings } from '../inputs/load.ts';
import type { AuthorizeEntry, Settings } from '../inputs/settings.ts';

/** Reads the user's inputs and config file in the place where the run happens. */
export class Inputs {
  readonly #raw: RawInputs;
  readonly #host: Host;

  constructor(raw: RawInputs, host: Host) {
    this.#raw = raw;
    this.#host = host;
  }

  /** Path of the config file; null where there is none. */
  get config(): string | null {
    return this.#raw.config?.trim() || null;
  }

  /** @throws {InputError} with every fault of the inputs and the config file */
  settle(): Promise<Settings> {
    return this.#load(this.#raw, (path) => readConfigFile(path, this.#host.workspace));
  }

  /**
   * The `authorize` entries with another version of the config file, null for none. Faults of that version
   * are no longer anybody's to mend: it then has no entries.
   */
  async entriesWith(config: Uint8Array | null): Promise<readonly AuthorizeEntry[]> {
    const raw = config === null ? { ...this.#raw, config: '' } : this.#raw;
    try {
      const { authorize } = await this.#load(raw, () => parsed(config ?? new Uint8Array()));
      return authorize;
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  }

  #load(raw: RawInputs, readConfig: (path: string) => Parsed<Uint8Array>): Promise<Settings> {
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
