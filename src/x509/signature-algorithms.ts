import type { SignatureAlgorithm } from './document.ts';
import { slhDsa } from './public-key.ts';

/**
 * Hash functions as node:crypto names them, by the OID of the function or of its HMAC: RFC 3279, RFC 4055, RFC 8018,
 * and FIPS 180-4 and 202 (NIST's Computer Security Objects Register).
 */
const names: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.5', 'md5'],
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.6', 'sha512-256'],
  ['2.16.840.1.101.3.4.2.8', 'sha3-256'],
  ['2.16.840.1.101.3.4.2.9', 'sha3-384'],
  ['2.16.840.1.101.3.4.2.10', 'sha3-512'],
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
  ['1.2.840.113549.2.13', 'sha512-256'],
]);

/** The name that node:crypto uses for a hash function or its HMAC; null if the OID is unknown. */
export function hashFunction(oid: string): string | null {
  return names.get(oid) ?? null;
}

/** Hash functions with practical collisions: a signature over them proves little. */
const broken: ReadonlySet<string | null> = new Set(['md2', 'md4', 'md5', 'sha', 'sha1']);

export function isBrokenHash(hash: string | null): boolean {
  return broken.has(hash);
}

const rsa = ['rsa'];
const rsaOrPss = ['rsa', 'rsa-pss'];
const ec = ['ec'];
const dsa = ['dsa'];

/**
 * Signature algorithms: the OID, the name that OpenSSL prints, the hash function by its name in node:crypto (null if the
 * algorithm has its own), and the types of key that sign with it if node:crypto can verify it, in some of its builds.
 * RFC 3279, RFC 4055, RFC 5758, RFC 8410, RFC 9881 (ML-DSA), RFC 9909 (SLH-DSA), RFC 8702 for the arc of NIST, RFC 4491
 * and RFC 9215 (GOST).
 */
const table: readonly (readonly [
  oid: string,
  name: string,
  hash: string | null,
  keyTypes: readonly string[] | null,
])[] = [
  ['1.2.840.113549.1.1.2', 'md2WithRSAEncryption', 'md2', rsa],
  ['1.2.840.113549.1.1.3', 'md4WithRSAEncryption', 'md4', rsa],
  ['1.2.840.113549.1.1.4', 'md5WithRSAEncryption', 'md5', rsa],
  ['1.3.14.3.2.3', 'md5WithRSA', 'md5', rsa],
  ['1.2.840.113549.1.1.5', 'sha1WithRSAEncryption', 'sha1', rsa],
  ['1.3.14.3.2.29', 'sha1WithRSA', 'sha1', rsa],
  ['1.2.840.113549.1.1.10', 'rsassaPss', null, rsaOrPss],
  ['1.2.840.113549.1.1.11', 'sha256WithRSAEncryption', 'sha256', rsa],
  ['1.2.840.113549.1.1.12', 'sha384WithRSAEncryption', 'sha384', rsa],
  ['1.2.840.113549.1.1.13', 'sha512WithRSAEncryption', 'sha512', rsa],
  ['1.2.840.113549.1.1.14', 'sha224WithRSAEncryption', 'sha224', rsa],
  ['1.2.840.10045.4.1', 'ecdsa-with-SHA1', 'sha1', ec],
  ['1.2.840.10045.4.3.1', 'ecdsa-with-SHA224', 'sha224', ec],
  ['1.2.840.10045.4.3.2', 'ecdsa-with-SHA256', 'sha256', ec],
  ['1.2.840.10045.4.3.3', 'ecdsa-with-SHA384', 'sha384', ec],
  ['1.2.840.10045.4.3.4', 'ecdsa-with-SHA512', 'sha512', ec],
  ['1.2.840.10040.4.3', 'dsaWithSHA1', 'sha1', dsa],
  ['1.3.14.3.2.13', 'dsaWithSHA', 'sha', dsa],
  ['1.3.14.3.2.15', 'shaWithRSAEncryption', 'sha', rsa],
  ['1.3.14.3.2.27', 'dsaWithSHA1-old', 'sha1', dsa],
  ['2.16.840.1.101.3.4.3.1', 'dsa_with_SHA224', 'sha224', dsa],
  ['2.16.840.1.101.3.4.3.2', 'dsa_with_SHA256', 'sha256', dsa],
  ['2.16.840.1.101.3.4.3.3', 'dsa_with_SHA384', 'sha384', dsa],
  ['2.16.840.1.101.3.4.3.4', 'dsa_with_SHA512', 'sha512', dsa],
  ['2.16.840.1.101.3.4.3.9', 'ecdsa_with_SHA3-224', 'sha3-224', ec],
  ['2.16.840.1.101.3.4.3.10', 'ecdsa_with_SHA3-256', 'sha3-256', ec],
  ['2.16.840.1.101.3.4.3.11', 'ecdsa_with_SHA3-384', 'sha3-384', ec],
  ['2.16.840.1.101.3.4.3.12', 'ecdsa_with_SHA3-512', 'sha3-512', ec],
  ['2.16.840.1.101.3.4.3.13', 'RSA-SHA3-224', 'sha3-224', rsa],
  ['2.16.840.1.101.3.4.3.14', 'RSA-SHA3-256', 'sha3-256', rsa],
  ['2.16.840.1.101.3.4.3.15', 'RSA-SHA3-384', 'sha3-384', rsa],
  ['2.16.840.1.101.3.4.3.16', 'RSA-SHA3-512', 'sha3-512', rsa],
  ['1.3.101.112', 'ED25519', null, ['ed25519']],
  ['1.3.101.113', 'ED448', null, ['ed448']],
  ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44', null, ['ml-dsa-44']],
  ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65', null, ['ml-dsa-65']],
  ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87', null, ['ml-dsa-87']],
  ['1.2.643.2.2.3', 'GOST R 34.11-94 with GOST R 34.10-2001', null, null],
  ['1.2.643.7.1.1.3.2', 'GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)', null, null],
  ['1.2.643.7.1.1.3.3', 'GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)', null, null],
  ...slhDsa().map(([oid, name]) => [oid, name, null, [name.toLowerCase()]] as const),
];

const algorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map(
  table.map(([oid, name, hash]) => [oid, { oid, name, hash }]),
);

const keyTypes = new Map(table.map(([oid, , , types]) => [oid, types]));

/** The algorithm with a readable name, or else its OID; documents share the objects of known ones. */
export function signatureAlgorithmOf(oid: string): SignatureAlgorithm {
  return algorithms.get(oid) ?? { oid, name: oid, hash: null };
}

/**
 * The types of key, by their names in node:crypto, that sign with an algorithm; null if it cannot verify the algorithm.
 */
export function keyTypesOf(oid: string): readonly string[] | null {
  return keyTypes.get(oid) ?? null;
}
