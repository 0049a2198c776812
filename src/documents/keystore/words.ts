import { join, text } from '../../text/text.ts';
import type { FileFindings } from '../notes.ts';
import type { KeyStore, StoredKey, StoreKeys } from './store.ts';

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

  damaged(why: string): void {
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
