import type { Buffer } from 'node:buffer';
import { Failure } from '../../findings/result.ts';
import { text } from '../../text/text.ts';

/** Java's two kinds of key store (JDK `KeyStore`). */
export type JavaStoreKind = 'JKS' | 'JCEKS';

/** A key store in a file. Its content is read later, since that takes passwords and time. */
export interface KeyStore {
  /** PKCS #12 is RFC 7292. */
  readonly kind: JavaStoreKind | 'PKCS#12';
  /** From its first byte to its last; a Java key store can extend to the end of the surrounding bytes. */
  readonly bytes: Buffer;
  /** 1-based line of its file; 1 in a binary file. */
  readonly line: number;
}

/** A certificate of a store. */
export interface StoredCertificate {
  /** Java's alias, or the friendlyName of RFC 2985; null if it has none. */
  readonly alias: string | null;
  readonly bytes: Buffer;
}

/** A key in a store; only its name is ever read. */
export interface StoredKey {
  readonly alias: string | null;
  readonly kind: 'private key' | 'secret key' | 'secret';
}

/** What a store contains, as far as it could be read. */
export interface StoreContents {
  readonly certificates: readonly StoredCertificate[];
  readonly keys: readonly StoredKey[];
  /**
   * `verified`: a password fits, or nothing is protected. `unverified`: it was read, but no password confirms that
   * it is unaltered. `locked`: all or a part of it is encrypted, and no password fits.
   */
  readonly state: 'verified' | 'unverified' | 'locked';
  /** What is skipped, as a noun with its article. */
  readonly unread: readonly string[];
}

/** A part of a store is protected in a way that is not supported; the reason names it as a noun with its article. */
export class Unsupported extends Failure {}

/** The passwords for the stores of a file. */
export interface StoreKeys {
  /** Tried in order, after the empty one. */
  readonly passwords: readonly string[];
  /** Names of environment variables that should contain a password but do not. */
  readonly missing: readonly string[];
}

/** Opening a store would take more work than a run spends on it. */
export class TooMuchWork extends Failure {}

/** Rounds of PBKDF2 that are spent on one store, over all passwords: a few seconds. */
export const maxStoreRounds = 20_000_000;

/** Rounds of PBKDF2 that are spent on all stores of a run: under a minute. */
export const maxRunRounds = 200_000_000;

/** What a run can still spend on passwords: the file itself says how many rounds each of them takes. */
export class Effort {
  #left = maxRunRounds;

  /** Starts the account of one more store. */
  forStore(): Spend {
    let store = maxStoreRounds;
    return (rounds) => {
      if (rounds > store || rounds > this.#left) throw new TooMuchWork(text`too many iterations`);
      store -= rounds;
      this.#left -= rounds;
    };
  }
}

/**
 * Spends rounds on a store. It must be called before they are run.
 * @throws TooMuchWork
 */
export type Spend = (rounds: number) => void;
