import { expectFailure } from '../../findings/result.ts';
import { join, type Text, text } from '../../text/text.ts';
import { DocumentCollector } from '../gathering.ts';
import type { FileFindings } from '../notes.ts';
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

/** The findings about one store, at its line. */
export class StoreFindings {
  readonly #notes: FileFindings;
  readonly #store: KeyStore;

  constructor(notes: FileFindings, store: KeyStore) {
    this.#notes = notes;
    this.#store = store;
  }

  key({ alias, kind }: StoredKey): void {
    const name = alias === null ? text` without an alias` : text` with the alias ${alias}`;
    this.#notes.add(
      'error',
      'private-key',
      this.#store.line,
      text`A ${kind}${name} is in a ${this.#store.kind} store in ${this.#notes.path}.`,
      text`Replace the key, then remove it from the file and the Git history: everyone who can read the repository has the store.`,
    );
  }

  /** @param missing names of environment variables that should contain a password but do not */
  locked({ missing }: StoreKeys): void {
    const unset =
      missing.length === 0
        ? []
        : text` No password is set in ${join(missing, text`, `)}, which keystore-password-env names.`;
    this.#notes.add(
      'error',
      'keystore-locked',
      this.#store.line,
      text`The ${this.#store.kind} store in ${this.#notes.path} is locked: no password opens it.`,
      text`Add its password to keystore-passwords, from a secret, or exclude the file.${unset}`,
    );
  }

  tooMuchWork(): void {
    this.#notes.add(
      'error',
      'keystore-locked',
      this.#store.line,
      text`The ${this.#store.kind} store in ${this.#notes.path} stays locked: trying the passwords would take too many iterations.`,
      text`Export it with fewer iterations (10,000 is common), or split the files among several runs.`,
    );
  }

  unverified(): void {
    this.#notes.add(
      'notice',
      'keystore-locked',
      this.#store.line,
      text`The ${this.#store.kind} store in ${this.#notes.path} was read, but no password confirms that it is unaltered.`,
      text`Add its password to keystore-passwords. Its certificates are not encrypted, so they count even without it.`,
    );
  }

  unread(what: string): void {
    this.#notes.passedOver(this.#store.line, text`${capital(what)} in a ${this.#store.kind} store`);
  }

  damaged(why: Text): void {
    this.#notes.damaged(this.#store.line, text`A damaged or unknown ${this.#store.kind} store (${why})`);
  }

  damagedCertificate(alias: string | null): void {
    const name = alias === null ? [] : text` with the alias ${alias}`;
    this.#notes.damaged(this.#store.line, text`A damaged certificate${name} in a ${this.#store.kind} store`);
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
  for (const store of reading.stores) await openStore(store, keys, effort, gathering);
  const { found, commentedOut, notes } = gathering;
  const findings = [...reading.findings, ...notes.finish()];
  return { found, commentedOut, findings, labelFindings: reading.labelFindings, stores: [] };
}

async function openStore(
  store: KeyStore,
  keys: StoreKeys,
  effort: Effort,
  gathering: DocumentCollector,
): Promise<void> {
  const notes = new StoreFindings(gathering.notes, store);
  try {
    const contents = await contentsOf(store, ['', ...keys.passwords], effort);
    take(contents, store, gathering, notes);
    reportState(contents, keys, notes);
  } catch (error) {
    if (error instanceof TooMuchWork) notes.tooMuchWork();
    else notes.damaged(expectFailure(error).text);
  }
}

/** The reader of PKCS #12 and its library are loaded for such stores only. */
async function contentsOf(
  { kind, bytes }: KeyStore,
  passwords: readonly string[],
  effort: Effort,
): Promise<StoreContents> {
  if (kind !== 'PKCS#12') return readJavaStore(bytes, passwords);
  const { readPkcs12 } = await import('./pkcs12.ts');
  return readPkcs12(bytes, passwords, effort.forStore());
}

function take(
  contents: StoreContents,
  { line }: KeyStore,
  gathering: DocumentCollector,
  notes: StoreFindings,
): void {
  const { certificates, keys, unread, state } = contents;
  for (const key of keys) notes.key(key);
  for (const what of unread) notes.unread(what);
  for (const certificate of certificates) takeCertificate(certificate, line, gathering, notes);
  const isEmpty = state !== 'locked' && certificates.length + keys.length === 0;
  if (isEmpty) gathering.notes.nothingRead();
}

function takeCertificate(
  { alias, bytes }: StoredCertificate,
  line: number,
  gathering: DocumentCollector,
  notes: StoreFindings,
): void {
  const outlined = outlineAt(bytes, 0, bytes.length);
  if (outlined?.identity.kind !== 'certificate') notes.damagedCertificate(alias);
  else gathering.take(bytes, outlined.identity, { line, encoding: 'der', alias });
}

/** Without a password, a store that can be read without one is not reported as unverified. */
function reportState({ state }: StoreContents, keys: StoreKeys, notes: StoreFindings): void {
  if (state === 'locked') notes.locked(keys);
  else if (state === 'unverified' && keys.passwords.length > 0) notes.unverified();
}
