import { createHash, hash as hashOf, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { Spend } from './store.ts';

/** What a key, an initialization vector or a MAC key is derived from, besides the password. */
export interface Derivation {
  /** Its name in node:crypto. */
  readonly hash: string;
  readonly salt: Uint8Array;
  readonly iterations: number;
}

/** What the output is used for (RFC 7292 appendix B.3). */
export const purposes = { key: 1, iv: 2, mac: 3 } as const;
type KeyUse = (typeof purposes)[keyof typeof purposes];

/** A round in JavaScript takes as long as this many rounds of PBKDF2, which is native. */
const weightOfRound = 8;

const deriveNatively = promisify(pbkdf2);

/** PBKDF2 (RFC 8018 section 5.2). @throws TooMuchWork */
export function pbkdf2Key(
  password: string,
  { hash, salt, iterations }: Derivation,
  length: number,
  spend: Spend,
): Promise<Buffer> {
  spend(iterations * Math.ceil(length / digestLength(hash)));
  return deriveNatively(password, salt, iterations, length, hash);
}

/** PBKDF1 (RFC 8018 section 5.1). @returns the whole digest, of which the key is the beginning @throws TooMuchWork */
export function pbkdf1(password: string, { hash, salt, iterations }: Derivation, spend: Spend): Buffer {
  spend(iterations * weightOfRound);
  return rounds(hash, Buffer.concat([Buffer.from(password), salt]), iterations);
}

/**
 * PKCS #12's own derivation (RFC 7292 appendix B.2).
 * @param password in the encoding of `bmpPassword`
 * @throws TooMuchWork
 */
export function pkcs12Key(
  password: Uint8Array,
  { hash, salt, iterations }: Derivation,
  purpose: KeyUse,
  length: number,
  spend: Spend,
): Buffer {
  const block = blockLength(hash);
  const diversifier = Buffer.alloc(block, purpose);
  const input = Buffer.concat([filling(salt, block), filling(password, block)]);
  const parts: Buffer[] = [];
  for (let made = 0; made < length; made += digestLength(hash)) {
    spend(iterations * weightOfRound);
    const part = rounds(hash, Buffer.concat([diversifier, input]), iterations);
    parts.push(part);
    addToEach(input, filling(part, block).subarray(0, block), block);
  }
  return Buffer.concat(parts).subarray(0, length);
}

/**
 * BMPString with its two final zeros (RFC 7292 appendix B.1). For an empty password, some software uses the zeros
 * alone, and some nothing.
 */
export function bmpPasswords(password: string): readonly Buffer[] {
  const encoded = Buffer.from(`${password}\0`, 'utf16le').swap16();
  return password === '' ? [encoded, Buffer.alloc(0)] : [encoded];
}

function digestLength(hash: string): number {
  return createHash(hash).digest().length;
}

/** Octets that the hash processes at a time. */
function blockLength(hash: string): number {
  return digestLength(hash) > 32 || hash.startsWith('sha512-') ? 128 : 64;
}

function rounds(hash: string, first: Uint8Array, iterations: number): Buffer {
  let digest = createHash(hash).update(first).digest();
  for (let i = 1; i < iterations; i++) digest = hashOf(hash, digest, 'buffer');
  return digest;
}

/** As many copies as fill whole blocks; empty if there is nothing to copy. */
function filling(octets: Uint8Array, block: number): Buffer {
  const length = block * Math.ceil(octets.length / block);
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, octets);
}

/** Adds a number and one to each block, modulo the size of a block. */
function addToEach(blocks: Buffer, addend: Buffer, block: number): void {
  for (let start = 0; start < blocks.length; start += block) {
    let carry = 1;
    for (let i = block - 1; i >= 0; i--) {
      carry += blocks.readUInt8(start + i) + addend.readUInt8(i);
      blocks.writeUInt8(carry & 0xff, start + i);
      carry >>= 8;
    }
  }
}
