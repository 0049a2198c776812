import { octetAt } from '../octets.ts';
import { type Element, elementAt, expectTag, Steps, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { publicKeyAlgorithmName } from './public-key-algorithms.ts';

/** A SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), as far as documents show it. */
export interface PublicKey {
  readonly publicKeyAlgorithm: string;
  readonly rsaBits: number | null;
  readonly curve: string | null;
}

/** @throws DerError */
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
 * @throws DerError
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
