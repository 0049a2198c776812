import type { ExpectedContent } from '../notes.ts';
import type { Reading } from '../read.ts';
import { readStrictFile } from '../strict-file.ts';
import { Effort } from './store.ts';

/** An entry that a file belongs to, as far as key stores are concerned. */
export interface StoreEntry {
  readonly keystorePasswordEnv: string | null;
}

/** The passwords of all stores, and the entries that may name more of them. */
export interface StoreSettings {
  readonly keystorePasswords: readonly string[];
  readonly authorize: readonly StoreEntry[];
  readonly pins: readonly StoreEntry[];
}

/** Where passwords are, and how they are kept out of the log. */
export interface PasswordHost {
  readonly environment: Readonly<Record<string, string | undefined>>;
  hide(secret: string): void;
}

/**
 * Reads the documents of files, those in key stores included. Has the passwords of a run, and bounds the work that all
 * its stores together may cause.
 */
export class DocumentReader {
  readonly #passwords: readonly string[];
  readonly #host: PasswordHost;
  readonly #effort = new Effort();

  /** Hides every password of the settings before any file is read. */
  constructor({ keystorePasswords, authorize, pins }: StoreSettings, host: PasswordHost) {
    this.#passwords = keystorePasswords;
    this.#host = host;
    for (const variable of variablesOf([...authorize, ...pins])) this.#passwordIn(variable);
  }

  /**
   * @param path names the file in documents and findings
   * @param entries those that the file belongs to, whose passwords are tried as well
   */
  async read(
    path: string,
    bytes: Uint8Array,
    entries: readonly StoreEntry[],
    expected?: ExpectedContent,
  ): Promise<Reading> {
    const found = readStrictFile(path, bytes);
    if (found !== null) return { found, commentedOut: [], findings: [], labelFindings: [], stores: [] };
    const { readDocuments } = await import('../read.ts');
    const reading = readDocuments(path, bytes, expected);
    if (reading.stores.length === 0) return reading;
    const variables = variablesOf(entries);
    const ofEntries = variables.map((variable) => this.#passwordIn(variable));
    const passwords = [...ofEntries.filter((password) => password !== ''), ...this.#passwords];
    const missing = variables.filter((_, i) => ofEntries[i] === '');
    const { openStores } = await import('./open.ts');
    return openStores(path, reading, { passwords: [...new Set(passwords)], missing }, this.#effort);
  }

  #passwordIn(variable: string): string {
    const password = this.#host.environment[variable] ?? '';
    if (password !== '') this.#host.hide(password);
    return password;
  }
}

function variablesOf(entries: readonly StoreEntry[]): readonly string[] {
  const variables = entries.flatMap(({ keystorePasswordEnv }) => keystorePasswordEnv ?? []);
  return [...new Set(variables)];
}
