import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { expectKind } from '../../findings/foreseen.ts';
import { childrenOf, DerError, type Element, elementAt, expectTag, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { pssParameters, rsassaPss } from './pss-parameters.ts';
import { algorithmOid } from './public-key.ts';
import { keyTypesOf, signatureAlgorithmOf } from './signature-algorithms.ts';

/** Keys that every build of Node can import: if the import fails, the key is wrong. */
const importableKeys = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.10',
  '1.2.840.10040.4.1',
  '1.3.101.112',
  '1.3.101.113',
]);
const importableCurves = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35', '1.3.132.0.10']);

interface SignedRequest {
  readonly info: Buffer;
  readonly keyInfo: Buffer;
  readonly isImportable: boolean;
  readonly algorithm: Element;
  readonly oid: string;
  readonly signature: Buffer;
}

/** Verifies a request with Node's own cryptography. */
export function verifiedByPlatform(der: Buffer): 'valid' | 'invalid' | 'unverifiable' {
  const request = signedRequest(der);
  if (request === null) return 'invalid';
  const keyTypes = keyTypesOf(request.oid);
  if (keyTypes === null) return 'unverifiable';
  const key = importKey(request.keyInfo);
  if (key === null) return request.isImportable ? 'invalid' : 'unverifiable';
  // Node accepts an EC key with an RSA algorithm, and would verify what no other program does.
  if (!keyTypes.some((type) => type === key.asymmetricKeyType)) return 'invalid';
  const isValid = checkSignature(der, request, key);
  if (isValid === null) return 'unverifiable';
  return isValid ? 'valid' : 'invalid';
}

/** Null if the bytes are not a request whose signature has whole bytes. */
function signedRequest(der: Buffer): SignedRequest | null {
  try {
    const [info, algorithm, bits] = childrenOf(der, elementAt(der, 0, der.length));
    const signatureAlgorithm = expectTag(algorithm, tags.sequence, 'the signature algorithm');
    const sequence = expectTag(info, tags.sequence, 'the request');
    const keyInfo = expectTag(childrenOf(der, sequence)[2], tags.sequence, 'the public key');
    const { content, contentEnd } = expectTag(bits, tags.bitString, 'the signature');
    if (der[content] !== 0) return null;
    return {
      info: der.subarray(sequence.start, sequence.end),
      keyInfo: der.subarray(keyInfo.start, keyInfo.end),
      isImportable: isImportable(der, keyInfo),
      algorithm: signatureAlgorithm,
      oid: algorithmOid(der, signatureAlgorithm, 'the signature algorithm'),
      signature: der.subarray(content + 1, contentEnd),
    };
  } catch (error) {
    expectKind(DerError, error);
    return null;
  }
}

function isImportable(der: Buffer, keyInfo: Element): boolean {
  const algorithm = expectTag(childrenOf(der, keyInfo)[0], tags.sequence, 'the algorithm of the public key');
  const [first, parameters] = childrenOf(der, algorithm);
  const type = expectTag(first, tags.objectIdentifier, 'the algorithm of the public key');
  if (importableKeys.has(objectIdentifier(der, type))) return true;
  return parameters?.tag === tags.objectIdentifier && importableCurves.has(objectIdentifier(der, parameters));
}

function importKey(keyInfo: Buffer): KeyObject | null {
  try {
    return createPublicKey({ key: keyInfo, format: 'der', type: 'spki' });
  } catch {
    // OpenSSL reports the same error for an unknown kind of key and for a damaged key.
    return null;
  }
}

/** Null if the platform lacks the algorithm, or lacks it for this kind of key. */
function checkSignature(
  der: Buffer,
  { info, algorithm, oid, signature }: SignedRequest,
  key: KeyObject,
): boolean | null {
  try {
    if (oid !== rsassaPss) return verify(signatureAlgorithmOf(oid).hash, info, key, signature);
    const { hash, saltLength } = pssParameters(der, algorithm);
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    return verify(hash, info, { key, padding, saltLength }, signature);
  } catch {
    // Disabled hash functions and unknown PSS parameters both arrive here.
    return null;
  }
}
