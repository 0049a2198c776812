import { publicKeyAlgorithmName } from './algorithms.ts';
import { childrenOf, type Element, elementAt, expectTag, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { sha256 } from './sha256.ts';

/** A SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), as far as documents tell of it. */
export interface PublicKey {
  /** SHA-256 over the SubjectPublicKeyInfo as encoded; lower-case hex. */
  readonly publicKeySha256: string;
  readonly publicKeyAlgorithm: string;
  readonly rsaBits: number | null;
}

/** @throws DerError */
export function publicKeyOf(bytes: Buffer, info: Element): PublicKey {
  const [algorithm, key] = childrenOf(bytes, info);
  const oid = algorithmOid(bytes, algorithm, 'the algorithm of the public key');
  const bits = expectTag(key, tags.bitString, 'the public key');
  const publicKeyAlgorithm = publicKeyAlgorithmName(oid);
  return {
    publicKeySha256: sha256(bytes.subarray(info.start, info.end)),
    publicKeyAlgorithm,
    rsaBits: publicKeyAlgorithm.startsWith('RSA') ? modulusBits(bytes, bits) : null,
  };
}

/**
 * The OID of an AlgorithmIdentifier (RFC 5280 section 4.1.1.2).
 * @throws DerError
 */
export function algorithmOid(bytes: Buffer, algorithm: Element | undefined, what: string): string {
  const sequence = expectTag(algorithm, tags.sequence, what);
  const oid = elementAt(bytes, sequence.content, sequence.contentEnd);
  return objectIdentifier(bytes, expectTag(oid, tags.objectIdentifier, what));
}

/** Size of RSAPublicKey's modulus (RFC 8017 appendix A.1.1); null where the key is no such structure. */
function modulusBits(bytes: Buffer, key: Element): number | null {
  const sequence = key.content + 1;
  if (bytes[sequence] !== tags.sequence) return null;
  const { content, contentEnd } = elementAt(bytes, sequence, key.contentEnd);
  if (bytes[content] !== tags.integer) return null;
  const modulus = elementAt(bytes, content, contentEnd);
  let first = modulus.content;
  while (first < modulus.contentEnd && bytes[first] === 0) first++;
  if (first === modulus.contentEnd) return 0;
  return (modulus.contentEnd - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24;
}
