import { createHash, timingSafeEqual } from 'node:crypto';
import { attempt, Failure, orNull } from '../../findings/result.ts';
import { text } from '../../text/text.ts';
import type { JavaStoreKind, StoreContents, StoredCertificate, StoredKey } from './store.ts';

/** The four bytes that each kind of store begins with. */
export const magicNumbers: readonly (readonly [JavaStoreKind, Buffer])[] = [
  ['JKS', Buffer.of(0xfe, 0xed, 0xfe, 0xed)],
  ['JCEKS', Buffer.of(0xce, 0xce, 0xce, 0xce)],
];

const kinds = new Map(magicNumbers.map(([kind, number]) => [number.readUInt32BE(), kind]));

/** The kind of store that bytes begin with, or null. */
export function javaStoreKind(bytes: Buffer): JavaStoreKind | null {
  return bytes.length >= 4 ? (kinds.get(bytes.readUInt32BE()) ?? null) : null;
}

/** Version 2 names the type of each certificate, version 1 does not. */
const versions = new Set([1, 2]);
const tags = { privateKey: 1, certificate: 2, secretKey: 3 } as const;
const digestLength = 20;
/** Sun's phrase in the digest of every store, so that the digest cannot be used for anything else. */
const whitener = Buffer.from('Mighty Aphrodite');

/**
 * Reads a JKS or JCEKS store, as the JDK's `JavaKeyStore.engineStore` writes it. Its certificates are not encrypted;
 * a password only shows whether the store is unaltered.
 *
 * @param store bytes that begin with one of the two magic numbers
 * @throws Failure
 */
export function readJavaStore(store: Buffer, passwords: readonly string[]): StoreContents {
  const input = new JavaInput(store);
  input.take(4);
  const version = input.uint32();
  if (!versions.has(version)) throw new Failure(text`an unknown version`);
  const entries = new Entries(input, version);
  const isWhole = entries.readAll(input.uint32());
  const hasEnd = input.rest >= digestLength;
  if (isWhole && !hasEnd) throw new Failure(text`its end is missing`);
  const digested = isWhole ? input.at : store.length - digestLength;
  const isVerified = hasEnd && passwords.some((password) => fits(store, digested, password));
  if (!isWhole) entries.unread.push('everything after a secret key');
  const { certificates, keys, unread } = entries;
  return { certificates, keys, unread, state: isVerified ? 'verified' : 'unverified' };
}

/**
 * Where a store that begins at an offset ends: after its digest or, if it has a secret key, with the bytes. Null if
 * there is none.
 */
export function javaStoreEnd(bytes: Buffer, start: number): number | null {
  const end = attempt(() => {
    const input = new JavaInput(bytes.subarray(start));
    input.take(4);
    const entries = new Entries(input, input.uint32());
    if (!entries.readAll(input.uint32())) return bytes.length;
    input.take(digestLength);
    return start + input.at;
  });
  return orNull(end);
}

class Entries {
  readonly certificates: StoredCertificate[] = [];
  readonly keys: StoredKey[] = [];
  readonly unread: string[] = [];
  readonly #input: JavaInput;
  readonly #version: number;

  constructor(input: JavaInput, version: number) {
    this.#input = input;
    this.#version = version;
  }

  /** @returns false if it must stop at a secret key: the length of its serialized object is not known */
  readAll(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const tag = this.#input.uint32();
      const alias = this.#input.utf();
      this.#input.take(8);
      if (tag === tags.secretKey) {
        this.keys.push({ alias, kind: 'secret key' });
        return false;
      }
      if (tag === tags.certificate) this.#certificate(alias);
      else if (tag === tags.privateKey) this.#key(alias);
      else throw new Failure(text`an entry of an unknown kind`);
    }
    return true;
  }

  #key(alias: string): void {
    this.keys.push({ alias, kind: 'private key' });
    this.#input.take(this.#input.uint32());
    const length = this.#input.uint32();
    for (let i = 0; i < length; i++) this.#certificate(alias);
  }

  #certificate(alias: string): void {
    const type = this.#version === 1 ? 'X.509' : this.#input.utf();
    const bytes = this.#input.take(this.#input.uint32());
    if (type === 'X.509' || type === 'X509') this.certificates.push({ alias, bytes });
    else this.unread.push('a certificate that is not X.509');
  }
}

/** Java's DataInput. */
class JavaInput {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get rest(): number {
    return this.#bytes.length - this.at;
  }

  /** The next octets. */
  take(length: number): Buffer {
    if (length > this.rest) throw new Failure(text`a length runs past the end`);
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  uint32(): number {
    return this.take(4).readUInt32BE();
  }

  /** Modified UTF-8 differs from UTF-8 only in NUL and beyond the BMP, which no alias needs. */
  utf(): string {
    return this.take(this.take(2).readUInt16BE()).toString('utf8');
  }
}

/** SHA-1 over the password in UTF-16, the whitener and everything before the digest. */
function fits(store: Buffer, end: number, password: string): boolean {
  const digest = createHash('sha1')
    .update(Buffer.from(password, 'utf16le').swap16())
    .update(whitener)
    .update(store.subarray(0, end))
    .digest();
  return timingSafeEqual(digest, store.subarray(end, end + digestLength));
}
