import { octetAt } from '../octets.ts';
import { publicKeyAlgorithmName } from './algorithms.ts';
import { type Element, elementAt, expectTag, Steps, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';

/** A SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), as far as documents tell of it. */
export interface PublicKey {
  readonly publicKeyAlgorithm: string;
  readonly rsaBits: number | null;
}

/** @throws DerError */
export function publicKeyOf(bytes: Buffer, info: Element): PublicKey {
  const part = new Steps(bytes, info);
  const what = 'the algorithm of the public key';
  const publicKeyAlgorithm = publicKeyAlgorithmName(
    algorithmOid(bytes, part.expect(tags.sequence, what), what),
  );
  part.expect(tags.bitString, 'the public key');
  const rsaBits = publicKeyAlgorithm.startsWith('RSA') ? modulusBits(bytes, part) : null;
  part.finish();
  return { publicKeyAlgorithm, rsaBits };
}

/**
 * The OID of an AlgorithmIdentifier (RFC 5280 section 4.1.1.2).
 * @throws DerError
 */
export function algorithmOid(bytes: Buffer, algorithm: Element | undefined, what: string): string {
  const sequence = expectTag(algorithm, tags.sequence, what);
  return objectIdentifier(bytes, new Steps(bytes, sequence).expect(tags.objectIdentifier, what));
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
  return (modulus.contentEnd - first) * 8 - Math.clz32(octetAt(bytes, first)) + 24;
}
