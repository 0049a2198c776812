import { expectFailure } from '../../findings/result.ts';
import { join, text } from '../../text/text.ts';
import { DocumentCollector } from '../gathering.ts';
import { outlineAt } from '../outline.ts';
import type { Reading } from '../read.ts';
import { readJavaStore } from './java.ts';
import {
  type Effort,
  type KeyStore,
  type StoreContents,
  type StoredCertificate,
  type StoredKey,
  type StoreKeys,
  TooMuchWork,
} from './store.ts';

/**
 * Reads the certificates of the stores in a file, and reports the keys in them, of which only the name is read.
 *
 * @param reading the other content of the file; its documents come first
 */
export async function openStores(
  path: string,
  reading: Reading,
  keys: StoreKeys,
  effort: Effort,
): Promise<Reading> {
  const gathering = new DocumentCollector(path, reading.found, reading.commentedOut);
  for (const store of reading.stores) await new StoreReader(store, keys, gathering).read(effort);
  const { found, commentedOut, notes } = gathering;
  const findings = [...reading.findings, ...notes.finish()];
  return { found, commentedOut, findings, labelFindings: reading.labelFindings, stores: [] };
}

/** Reads one store, with findings at its line. */
class StoreReader {
  readonly #store: KeyStore;
  readonly #keys: StoreKeys;
  readonly #gathering: DocumentCollector;

  constructor(store: KeyStore, keys: StoreKeys, gathering: DocumentCollector) {
    this.#store = store;
    this.#keys = keys;
    this.#gathering = gathering;
  }

  async read(effort: Effort): Promise<void> {
    const { kind, line } = this.#store;
    const { notes } = this.#gathering;
    try {
      this.#take(await this.#contents(effort));
    } catch (error) {
      if (error instanceof TooMuchWork) this.#tooMuchWork();
      else notes.damaged(line, text`A damaged or unknown ${kind} store (${expectFailure(error).text})`);
    }
  }

  /** The reader of PKCS #12 and its library are loaded for such stores only. */
  async #contents(effort: Effort): Promise<StoreContents> {
    const { kind, bytes } = this.#store;
    const passwords = ['', ...this.#keys.passwords];
    if (kind !== 'PKCS#12') return readJavaStore(bytes, passwords);
    const { readPkcs12 } = await import('./pkcs12.ts');
    return readPkcs12(bytes, passwords, effort.forStore());
  }

  #take({ certificates, keys, unread, state }: StoreContents): void {
    const { kind, line } = this.#store;
    const { notes } = this.#gathering;
    for (const key of keys) this.#key(key);
    for (const what of unread) notes.passedOver(line, text`${capital(what)} in a ${kind} store`);
    for (const certificate of certificates) this.#certificate(certificate);
    if (state !== 'locked' && certificates.length + keys.length === 0) notes.nothingRead();
    if (state === 'locked') this.#locked();
    // Without a password, a store that can be read without one is not reported as unverified.
    else if (state === 'unverified' && this.#keys.passwords.length > 0) this.#unverified();
  }

  #certificate({ alias, bytes }: StoredCertificate): void {
    const { kind, line } = this.#store;
    const outlined = outlineAt(bytes);
    if (outlined?.identity.kind === 'certificate') {
      this.#gathering.take(bytes, outlined.identity, { line, encoding: 'der', alias });
    } else {
      const name = alias === null ? [] : text` with the alias ${alias}`;
      this.#gathering.notes.damaged(line, text`A damaged certificate${name} in a ${kind} store`);
    }
  }

  #key({ alias, kind }: StoredKey): void {
    const { notes, path } = this.#gathering;
    const name = alias === null ? text` without an alias` : text` with the alias ${alias}`;
    notes.add('error', 'private-key', this.#store.line, () => ({
      message: text`A ${kind}${name} is in a ${this.#store.kind} store in ${path}.`,
      hint: text`Replace the key, then remove it from the file and the Git history: everyone who can read the repository has the store.`,
    }));
  }

  #locked(): void {
    const { notes, path } = this.#gathering;
    const { missing } = this.#keys;
    const unset =
      missing.length === 0
        ? []
        : text` No password is set in ${join(missing, text`, `)}, which keystore-password-env names.`;
    notes.add('error', 'keystore-locked', this.#store.line, () => ({
      message: text`The ${this.#store.kind} store in ${path} is locked: no password opens it.`,
      hint: text`Add its password to keystore-passwords, from a secret, or exclude the file.${unset}`,
    }));
  }

  #tooMuchWork(): void {
    const { notes, path } = this.#gathering;
    notes.add('error', 'keystore-locked', this.#store.line, () => ({
      message: text`The ${this.#store.kind} store in ${path} stays locked: trying the passwords would take too many iterations.`,
      hint: text`Export it with fewer iterations (10,000 is common), or split the files among several runs.`,
    }));
  }

  #unverified(): void {
    const { notes, path } = this.#gathering;
    notes.add('notice', 'keystore-locked', this.#store.line, () => ({
      message: text`The ${this.#store.kind} store in ${path} was read, but no password confirms that it is unaltered.`,
      hint: text`Add its password to keystore-passwords. Its certificates are not encrypted, so they count even without it.`,
    }));
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
