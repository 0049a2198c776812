import { hash } from 'node:crypto';
import { type Element, elementAt, expectTag, Steps, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { octetAt } from './octets.ts';

/**
 * Names of public key algorithms by the OID in the SubjectPublicKeyInfo: RFC 3279, RFC 4055, RFC 5480,
 * RFC 8410, RFC 9881 (ML-DSA), RFC 9909 (SLH-DSA), RFC 9935 (ML-KEM), RFC 4491 and RFC 9215 (GOST).
 */
const publicKeyNames = new Map<string, string>([
  ['1.2.840.113549.1.1.1', 'RSA'],
  ['2.5.8.1.1', 'RSA'],
  ['1.2.840.113549.1.1.7', 'RSA-OAEP'],
  ['1.2.840.113549.1.1.10', 'RSA-PSS'],
  ['1.2.840.10045.2.1', 'EC'],
  ['1.3.132.1.12', 'EC'],
  ['1.3.132.1.13', 'EC'],
  ['1.2.840.10040.4.1', 'DSA'],
  ['1.3.14.3.2.12', 'DSA'],
  ['1.2.840.10046.2.1', 'DH'],
  ['1.2.840.113549.1.3.1', 'DH'],
  ['1.3.101.110', 'X25519'],
  ['1.3.101.111', 'X448'],
  ['1.3.101.112', 'Ed25519'],
  ['1.3.101.113', 'Ed448'],
  ['1.2.643.2.2.19', 'GOST R 34.10-2001'],
  ['1.2.643.2.2.20', 'GOST R 34.10-94'],
  ['1.2.643.7.1.1.1.1', 'GOST R 34.10-2012-256'],
  ['1.2.643.7.1.1.1.2', 'GOST R 34.10-2012-512'],
  ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
  ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
  ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
  ['2.16.840.1.101.3.4.4.1', 'ML-KEM-512'],
  ['2.16.840.1.101.3.4.4.2', 'ML-KEM-768'],
  ['2.16.840.1.101.3.4.4.3', 'ML-KEM-1024'],
  ...slhDsa(),
]);

/** A readable name, or the OID itself. */
export function publicKeyAlgorithmName(oid: string): string {
  return publicKeyNames.get(oid) ?? oid;
}

/** The twelve parameter sets of FIPS 205 have consecutive OIDs, the same for keys and signatures. */
export function slhDsa(): readonly (readonly [oid: string, name: string])[] {
  const sets = ['SHA2', 'SHAKE'].flatMap((hash) =>
    ['128s', '128f', '192s', '192f', '256s', '256f'].map((size) => `SLH-DSA-${hash}-${size}`),
  );
  return sets.map((name, i) => [`2.16.840.1.101.3.4.3.${20 + i}`, name] as const);
}

/** A SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), as far as documents show it. */
export interface PublicKey {
  /** `RSA`, `EC`, `Ed25519`, …; a dotted OID if it has no name. */
  readonly publicKeyAlgorithm: string;
  /** Size of an RSA modulus in bits; null for other keys. */
  readonly rsaBits: number | null;
  /** Name of an EC key's curve, such as `P-256`, or its dotted OID; null for other keys. */
  readonly curve: string | null;
}

/** @throws Failure */
export function publicKeyOf(bytes: Buffer, info: Element): PublicKey {
  const part = new Steps(bytes, info);
  const what = 'the algorithm of the public key';
  const algorithm = new Steps(bytes, part.expect(tags.sequence, what));
  const publicKeyAlgorithm = publicKeyAlgorithmName(
    objectIdentifier(bytes, algorithm.expect(tags.objectIdentifier, what)),
  );
  const curve = publicKeyAlgorithm === 'EC' ? namedCurve(bytes, algorithm) : null;
  part.expect(tags.bitString, 'the public key');
  const rsaBits = publicKeyAlgorithm.startsWith('RSA') ? modulusBits(bytes, part) : null;
  part.finish();
  return { publicKeyAlgorithm, rsaBits, curve };
}

/**
 * The OID of an AlgorithmIdentifier (RFC 5280 section 4.1.1.2).
 * @throws Failure
 */
export function algorithmOid(bytes: Buffer, algorithm: Element | undefined, what: string): string {
  const sequence = expectTag(algorithm, tags.sequence, what);
  return objectIdentifier(bytes, new Steps(bytes, sequence).expect(tags.objectIdentifier, what));
}

/** The common names of curves (RFC 5480 section 2.1.1.1, RFC 5639). */
const curves = new Map([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.33', 'P-224'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
  ['1.3.132.0.10', 'secp256k1'],
  ['1.3.36.3.3.2.8.1.1.7', 'brainpoolP256r1'],
  ['1.3.36.3.3.2.8.1.1.11', 'brainpoolP384r1'],
  ['1.3.36.3.3.2.8.1.1.13', 'brainpoolP512r1'],
]);

/** The namedCurve in ECParameters; null for explicit parameters. */
function namedCurve(bytes: Buffer, parameters: Steps): string | null {
  if (!parameters.next() || parameters.tag !== tags.objectIdentifier) return null;
  const oid = objectIdentifier(bytes, parameters);
  return curves.get(oid) ?? oid;
}

/** Size of RSAPublicKey's modulus (RFC 8017 appendix A.1.1); null if the key is not such a structure. */
function modulusBits(bytes: Buffer, key: Element): number | null {
  const sequence = key.content + 1;
  if (bytes[sequence] !== tags.sequence) return null;
  const { content, contentEnd } = elementAt(bytes, sequence, key.contentEnd);
  if (bytes[content] !== tags.integer) return null;
  const modulus = elementAt(bytes, content, contentEnd);
  let first = modulus.content;
  while (first < modulus.contentEnd && bytes[first] === 0) first++;
  if (first === modulus.contentEnd) return 0;
  return (modulus.contentEnd - first) * 8 - Math.clz32(octetAt(bytes, first)) + 24;
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** SHA-1 in lower-case hex, only to compare with fingerprints written elsewhere. */
export function sha1(bytes: Uint8Array): string {
  return hash('sha1', bytes);
}
