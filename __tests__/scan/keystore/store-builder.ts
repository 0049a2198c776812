import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { explicit, integer, octets, oid, sequence, set, tlv } from '../../support/der-builder.ts';

/** Pieces of a PFX (RFC 7292), for what no tool makes. */

const data = '1.2.840.113549.1.7.1';
const bagType = (n: number) => `1.2.840.113549.1.12.10.1.${n}`;

export const contentInfo = (type: string, content: Uint8Array) => sequence(oid(type), explicit(0, content));
export const dataContent = (...bags: readonly Uint8Array[]) => contentInfo(data, octets(sequence(...bags)));

export function pfx(contents: readonly Uint8Array[], ...mac: readonly Uint8Array[]): Buffer {
  return sequence(integer(3), contentInfo(data, octets(sequence(...contents))), ...mac);
}

/** @param alias a friendlyName; none if it is left out */
export function bag(n: number, value: Uint8Array, alias?: string): Buffer {
  if (alias === undefined) return sequence(oid(bagType(n)), explicit(0, value));
  const name = tlv(0x1e, Buffer.from(alias, 'utf16le').swap16());
  const attribute = sequence(oid('1.2.840.113549.1.9.20'), set(name));
  return sequence(oid(bagType(n)), explicit(0, value), set(attribute));
}

export function certificateBag(der: Uint8Array, alias?: string, type = '1.2.840.113549.1.9.22.1'): Buffer {
  return bag(3, sequence(oid(type), explicit(0, octets(der))), alias);
}

export const algorithm = (type: string, ...parameters: readonly Uint8Array[]) =>
  sequence(oid(type), ...parameters);

export function encryptedContent(scheme: Uint8Array, text: Uint8Array): Buffer {
  const info = sequence(oid(data), scheme, tlv(0x80, text));
  return contentInfo('1.2.840.113549.1.7.6', sequence(integer(0), info));
}

export const salt = Buffer.from('a salt of no use');

export function macData(digestAlgorithm: Uint8Array, digest: Uint8Array, iterations = integer(1)): Buffer {
  return sequence(sequence(digestAlgorithm, octets(digest)), octets(salt), iterations);
}

export function pbkdf2(iterations: Uint8Array, ...rest: readonly Uint8Array[]): Buffer {
  return algorithm('1.2.840.113549.1.5.12', sequence(octets(salt), iterations, ...rest));
}

const hmacWithSha256 = algorithm('1.2.840.113549.2.9', tlv(0x05));

/** A store with PBMAC1 (RFC 9579), which the openssl of most machines does not make yet. */
export function withPbmac1(contents: readonly Uint8Array[], password: string, keyLength: Uint8Array | null) {
  const key = pbkdf2Sync(password, salt, 3, 32, 'sha256');
  const digest = createHmac('sha256', key)
    .update(sequence(...contents))
    .digest();
  const kdf = pbkdf2(integer(3), ...(keyLength === null ? [] : [keyLength]), hmacWithSha256);
  return pfx(contents, macData(algorithm('1.2.840.113549.1.5.14', sequence(kdf, hmacWithSha256)), digest));
}

/** A JKS with the entries that are given, and the digest of an empty password. */
export function javaStore(version: number, count: number, ...entries: readonly Uint8Array[]): Buffer {
  const store = Buffer.concat([Buffer.from('feedfeed', 'hex'), uint32(version), uint32(count), ...entries]);
  return Buffer.concat([store, createHash('sha1').update('Mighty Aphrodite').update(store).digest()]);
}

export function javaEntry(tag: number, alias: string, ...rest: readonly Uint8Array[]): Buffer {
  return Buffer.concat([uint32(tag), utf(alias), Buffer.alloc(8), ...rest]);
}

export const javaBytes = (bytes: Uint8Array) => Buffer.concat([uint32(bytes.length), bytes]);

export function utf(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
