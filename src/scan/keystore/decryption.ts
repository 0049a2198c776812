import { createDecipheriv } from 'node:crypto';
import { text } from '../../text/text.ts';
import { childrenOf, contentOf, type Element, elementAt, octetsOf, tags } from '../../x509/element.ts';
import { objectIdentifier } from '../../x509/object-identifier.ts';
import { hashFunction } from '../../x509/signature-algorithms.ts';
import { decryptRc2, decryptRc4 } from './ciphers.ts';
import { bmpPasswords, type Derivation, pbkdf1, pbkdf2Key, pkcs12Key, purposes } from './derivation.ts';
import { type Spend, Unsupported } from './store.ts';

/** An AlgorithmIdentifier's OID and parameters, as the library represents them. */
export interface AlgorithmParts {
  readonly oid: string;
  /** DER; null if absent. */
  readonly parameters: Buffer | null;
}

export function hashNamed(oid: string): string {
  const hash = hashFunction(oid);
  if (hash === null) throw new Unsupported(text`the hash function ${oid}`);
  return hash;
}

/** Reads the members of a SEQUENCE one after the other. */
export class Fields {
  readonly #bytes: Buffer;
  readonly #elements: Element[];

  /** @throws Failure */
  constructor(bytes: Buffer | null, whole?: Element) {
    this.#bytes = bytes ?? Buffer.from([tags.sequence, 0]);
    this.#elements = [...childrenOf(this.#bytes, whole ?? elementAt(this.#bytes, 0, this.#bytes.length))];
  }

  sequence(): Fields {
    return new Fields(this.#bytes, this.#next(tags.sequence));
  }

  /** An OCTET STRING in one piece, with its own tag or an IMPLICIT one. */
  octets(tag: number = tags.octetString): Buffer {
    return contentOf(this.#bytes, this.#next(tag));
  }

  oid(): string {
    return objectIdentifier(this.#bytes, this.#next(tags.objectIdentifier));
  }

  /** A number of iterations or octets; one of more than four octets counts as the greatest number. */
  count(): number {
    const octets = contentOf(this.#bytes, this.#next(tags.integer));
    const isSmall = octets.length <= 4 && octets.length > 0;
    return Math.max(1, isSmall ? octets.readIntBE(0, octets.length) : Number.MAX_SAFE_INTEGER);
  }

  hasNext(tag: number): boolean {
    return this.#elements[0]?.tag === tag;
  }

  /** An AlgorithmIdentifier. */
  algorithm(): AlgorithmParts {
    const [type, parameters] = childrenOf(this.#bytes, this.#next(tags.sequence));
    if (type === undefined) throw new Unsupported(text`an algorithm without an identifier`);
    return {
      oid: objectIdentifier(this.#bytes, type),
      parameters: parameters === undefined ? null : octetsOf(this.#bytes, parameters),
    };
  }

  #next(tag: number): Element {
    const next = this.#elements.shift();
    if (next?.tag !== tag) throw new Unsupported(text`parameters of an unknown form`);
    return next;
  }
}

/** The plaintexts that a password can yield, including padding; their content shows which one is right. */
export type Decrypt = (password: string, spend: Spend) => Promise<readonly Buffer[]>;

interface Cipher {
  readonly keyLength: number;
  readonly ivLength: number;
  readonly decrypt: (key: Buffer, iv: Buffer, encrypted: Uint8Array) => Buffer;
}

/**
 * Returns how to decrypt with an algorithm: PBES2 and PBES1 (RFC 8018), and PKCS #12's own schemes (RFC 7292
 * appendix C).
 *
 * @throws Unsupported if the algorithm is not known; Failure if its parameters are broken
 */
export function decryptionOf(algorithm: AlgorithmParts, encrypted: Uint8Array): Decrypt {
  const { oid, parameters } = algorithm;
  if (oid === pbes2) return pbes2Of(parameters, encrypted);
  const own = pkcs12Schemes.get(oid);
  if (own !== undefined) return pkcs12Of(own, derivationOf('sha1', parameters), encrypted);
  const old = pbes1Schemes.get(oid);
  if (old !== undefined) return pbes1Of(old.cipher, derivationOf(old.hash, parameters), encrypted);
  throw new Unsupported(text`the encryption ${oid}`);
}

function derivationOf(hash: string, parameters: Buffer | null): Derivation {
  const fields = new Fields(parameters);
  return { hash, salt: fields.octets(), iterations: fields.count() };
}

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';

function native(name: string, keyLength: number, ivLength: number): Cipher {
  const decrypt: Cipher['decrypt'] = (key, iv, encrypted) => {
    const decipher = createDecipheriv(name, key, iv).setAutoPadding(false);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  };
  return { keyLength, ivLength, decrypt };
}

function rc2(keyLength: number, effectiveBits = keyLength * 8): Cipher {
  const decrypt: Cipher['decrypt'] = (key, iv, encrypted) => decryptRc2(key, effectiveBits, iv, encrypted);
  return { keyLength, ivLength: 8, decrypt };
}

function rc4(keyLength: number): Cipher {
  return { keyLength, ivLength: 0, decrypt: (key, _, encrypted) => decryptRc4(key, encrypted) };
}

const tripleDes = native('des-ede3-cbc', 24, 8);

/** Triple DES with two keys: the first one is used again. */
const doubleDes = shortened(16, (key) => Buffer.concat([key, key.subarray(0, 8)]));

/** DES as triple DES with one key, because OpenSSL no longer has single DES. */
const des = shortened(8, (key) => Buffer.concat([key, key, key]));

/** Triple DES with a shorter key, from which the whole key is made. */
function shortened(keyLength: number, whole: (key: Buffer) => Buffer): Cipher {
  return { ...tripleDes, keyLength, decrypt: (key, ...rest) => tripleDes.decrypt(whole(key), ...rest) };
}

const pkcs12Schemes: ReadonlyMap<string, Cipher> = new Map([
  ['1.2.840.113549.1.12.1.1', rc4(16)],
  ['1.2.840.113549.1.12.1.2', rc4(5)],
  ['1.2.840.113549.1.12.1.3', tripleDes],
  ['1.2.840.113549.1.12.1.4', doubleDes],
  ['1.2.840.113549.1.12.1.5', rc2(16)],
  ['1.2.840.113549.1.12.1.6', rc2(5)],
]);

const pbes1Schemes = new Map([
  ['1.2.840.113549.1.5.3', { hash: 'md5', cipher: des }],
  ['1.2.840.113549.1.5.6', { hash: 'md5', cipher: rc2(8) }],
  ['1.2.840.113549.1.5.10', { hash: 'sha1', cipher: des }],
  ['1.2.840.113549.1.5.11', { hash: 'sha1', cipher: rc2(8) }],
]);

/** By the OID of the encryption scheme in PBES2. */
const pbes2Ciphers: ReadonlyMap<string, Cipher> = new Map([
  ['2.16.840.1.101.3.4.1.2', native('aes-128-cbc', 16, 16)],
  ['2.16.840.1.101.3.4.1.22', native('aes-192-cbc', 24, 16)],
  ['2.16.840.1.101.3.4.1.42', native('aes-256-cbc', 32, 16)],
  ['1.2.840.113549.3.7', tripleDes],
  ['1.3.14.3.2.7', des],
]);

function pkcs12Of(cipher: Cipher, derivation: Derivation, encrypted: Uint8Array): Decrypt {
  return async (password, spend) =>
    bmpPasswords(password).flatMap((encoded) => {
      const key = pkcs12Key(encoded, derivation, purposes.key, cipher.keyLength, spend);
      const iv = pkcs12Key(encoded, derivation, purposes.iv, cipher.ivLength, spend);
      return decrypted(cipher, key, iv, encrypted);
    });
}

function pbes1Of(cipher: Cipher, derivation: Derivation, encrypted: Uint8Array): Decrypt {
  return async (password, spend) => {
    const derived = pbkdf1(password, derivation, spend);
    return decrypted(cipher, derived.subarray(0, 8), derived.subarray(8, 16), encrypted);
  };
}

function pbes2Of(parameters: Buffer | null, encrypted: Uint8Array): Decrypt {
  const fields = new Fields(parameters);
  // The cipher determines the length of the key, whatever the file says.
  const { derivation } = pbkdf2Of(fields.algorithm());
  const scheme = fields.algorithm();
  const cipher = pbes2Ciphers.get(scheme.oid);
  if (cipher === undefined || scheme.parameters === null)
    throw new Unsupported(text`the encryption ${scheme.oid}`);
  const iv = scheme.parameters.subarray(2);
  return async (password, spend) => {
    const key = await pbkdf2Key(password, derivation, cipher.keyLength, spend);
    return decrypted(cipher, key, iv, encrypted);
  };
}

/** PBKDF2-params (RFC 8018 appendix A.2); the length of the key, in octets, is optional. @throws Unsupported, Failure */
export function pbkdf2Of({ oid, parameters }: AlgorithmParts): {
  readonly derivation: Derivation;
  readonly keyLength: number | null;
} {
  if (oid !== pbkdf2) throw new Unsupported(text`the key derivation ${oid}`);
  const fields = new Fields(parameters);
  const salt = fields.octets();
  const iterations = fields.count();
  const keyLength = fields.hasNext(tags.integer) ? fields.count() : null;
  const hash = fields.hasNext(tags.sequence) ? hashNamed(fields.algorithm().oid) : 'sha1';
  return { derivation: { hash, salt, iterations }, keyLength };
}

/** Nothing if the ciphertext does not consist of whole blocks, or the vector has another length. */
function decrypted(cipher: Cipher, key: Buffer, iv: Buffer, encrypted: Uint8Array): readonly Buffer[] {
  const { ivLength, decrypt } = cipher;
  const isWhole = ivLength === 0 || (encrypted.length % ivLength === 0 && encrypted.length > 0);
  return isWhole && iv.length === ivLength ? [decrypt(key, iv, encrypted)] : [];
}
