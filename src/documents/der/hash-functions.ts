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
