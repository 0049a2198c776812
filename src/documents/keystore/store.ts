import type { Buffer } from 'node:buffer';

/** The kinds of key store that are read: Java's two (JDK `KeyStore`) and PKCS #12 (RFC 7292). */
export type KeyStoreKind = 'JKS' | 'JCEKS' | 'PKCS#12';

/** A key store that stands in a file. What it contains is read later, since that takes passwords and time. */
export interface KeyStore {
  readonly kind: KeyStoreKind;
  /** From its first byte to its last; of a Java key store, to the end of what it stands in. */
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

/** A key of a store: of it, only its name is ever read. */
export interface StoredKey {
  readonly alias: string | null;
  readonly kind: 'private key' | 'secret key' | 'secret';
}

/** What a store contains, as far as it could be read. */
export interface StoreContents {
  readonly certificates: readonly StoredCertificate[];
  readonly keys: readonly StoredKey[];
  /**
   * `verified`: a password fits, or nothing is protected. `unverified`: it is read, and no password tells whether
   * anybody has altered it. `locked`: a part of it, or all, is encrypted, and no password fits.
   */
  readonly state: 'verified' | 'unverified' | 'locked';
  /** What is passed over, as a noun with its article. */
  readonly unread: readonly string[];
}

/** A store that is damaged, or is built as no reader expects. The message names nothing that it contains. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What opens the stores of a file. */
export interface StoreKeys {
  /** Tried in turn, after the empty one. */
  readonly passwords: readonly string[];
  /** Names of environment variables that should have a password and have none. */
  readonly missing: readonly string[];
}
