import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { attempt, Failure, orNull } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { childrenOf, contextTag, type Element, elementAt, expectTag, octetsOf, tags } from './element.ts';
import { objectIdentifier } from './object-identifier.ts';
import { algorithmOid } from './public-key.ts';
import { hashFunction, keyTypesOf, signatureAlgorithmOf } from './signature-algorithms.ts';

/** `unverifiable`: the algorithm is not supported here, which says nothing about the signature. */
export type SignatureVerdict = 'valid' | 'invalid' | 'unverifiable';

/** RSASSA-PSS (RFC 4055 section 3). */
export const rsassaPss = '1.2.840.113549.1.1.10';

/** RSASSA-PSS-params (RFC 4055 section 3.1) as far as Node supports them: MGF1 with the same hash. */
export interface PssParameters {
  readonly hash: string;
  readonly saltLength: number;
}

/** DEFAULTs of RFC 4055. */
const defaultHash = 'sha1';
const defaultSaltLength = 20;

/** @throws Failure if the parameters are broken or Node does not support them. */
export function pssParameters(bytes: Buffer, algorithm: Element): PssParameters {
  const field = fieldsOf(bytes, algorithm);
  const hash = hashName(bytes, field(0));
  if (maskHash(bytes, field(1)) !== hash) throw new Failure(text`the mask uses a different hash`);
  const saltLength = field(2);
  return { hash, saltLength: saltLength === undefined ? defaultSaltLength : smallNumber(bytes, saltLength) };
}

/** The hash function alone, regardless of the one that the mask uses; null if it is unknown or the parameters are broken. */
export function pssHash(bytes: Buffer, algorithm: Element): string | null {
  return orNull(attempt(() => hashName(bytes, fieldsOf(bytes, algorithm)(0))));
}

/** Finds a field by the number of its tag; undefined if it has its DEFAULT. */
function fieldsOf(bytes: Buffer, algorithm: Element): (n: number) => Element | undefined {
  const [, parameters] = childrenOf(bytes, algorithm);
  const fields = parameters?.tag === tags.sequence ? childrenOf(bytes, parameters) : [];
  return (n) => {
    const field = fields.find(({ tag }) => tag === contextTag(n));
    return field && elementAt(bytes, field.content, field.contentEnd);
  };
}

function maskHash(bytes: Buffer, maskAlgorithm: Element | undefined): string {
  const [, hash] = maskAlgorithm === undefined ? [] : childrenOf(bytes, maskAlgorithm);
  return hashName(bytes, hash);
}

function hashName(bytes: Buffer, algorithm: Element | undefined): string {
  if (algorithm === undefined) return defaultHash;
  const name = hashFunction(algorithmOid(bytes, algorithm, 'the hash function'));
  if (name === null) throw new Failure(text`the hash function is unknown`);
  return name;
}

function smallNumber(bytes: Buffer, { content, contentEnd }: Element): number {
  const length = contentEnd - content;
  if (length < 1 || length > 2) throw new Failure(text`a number is out of range`);
  return bytes.readUIntBE(content, length);
}

/** Keys that every build of Node can import: if the import fails, the key is wrong. */
const importableKeys = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.10',
  '1.2.840.10040.4.1',
  '1.3.101.112',
  '1.3.101.113',
]);
const importableCurves = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35', '1.3.132.0.10']);

/** Verifies a request with Node's own cryptography. */
export function verifiedByPlatform(der: Buffer): SignatureVerdict {
  const request = orNull(attempt(() => signedRequest(der)));
  if (request === null) return 'invalid';
  const keyTypes = keyTypesOf(request.oid);
  if (keyTypes === null) return 'unverifiable';
  const key = importKey(request.keyInfo);
  if (key === null) return request.isImportable ? 'invalid' : 'unverifiable';
  // Node accepts an EC key with an RSA algorithm, and would verify what no other program does.
  if (!keyTypes.some((type) => type === key.asymmetricKeyType)) return 'invalid';
  return checkSignature(der, request, key);
}

type SignedRequest = NonNullable<ReturnType<typeof signedRequest>>;

/** Null if the signature does not have whole bytes. @throws Failure if the bytes are not a request */
function signedRequest(der: Buffer) {
  const [info, algorithm, bits] = childrenOf(der, elementAt(der, 0, der.length));
  const signatureAlgorithm = expectTag(algorithm, tags.sequence, 'the signature algorithm');
  const sequence = expectTag(info, tags.sequence, 'the request');
  const keyInfo = expectTag(childrenOf(der, sequence)[2], tags.sequence, 'the public key');
  const { content, contentEnd } = expectTag(bits, tags.bitString, 'the signature');
  if (der[content] !== 0) return null;
  return {
    info: octetsOf(der, sequence),
    keyInfo: octetsOf(der, keyInfo),
    isImportable: isImportable(der, keyInfo),
    algorithm: signatureAlgorithm,
    oid: algorithmOid(der, signatureAlgorithm, 'the signature algorithm'),
    signature: der.subarray(content + 1, contentEnd),
  };
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

function checkSignature(der: Buffer, request: SignedRequest, key: KeyObject): SignatureVerdict {
  try {
    return hasValidSignature(der, request, key) ? 'valid' : 'invalid';
  } catch {
    // The platform lacks the algorithm (or its hash function, or its parameters), or lacks it for this kind of key.
    return 'unverifiable';
  }
}

function hasValidSignature(
  der: Buffer,
  { info, algorithm, oid, signature }: SignedRequest,
  key: KeyObject,
): boolean {
  if (oid !== rsassaPss) return verify(signatureAlgorithmOf(oid).hash, info, key, signature);
  const { hash, saltLength } = pssParameters(der, algorithm);
  return verify(hash, info, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
}

/**
 * Verifies the signature of a certification request with its own key (RFC 2986 section 4.2), over the
 * CertificationRequestInfo exactly as encoded.
 *
 * The platform's own cryptography decides first, as it is several times faster; `@peculiar/x509` is only loaded for
 * algorithms and keys that the platform does not support.
 *
 * @param der one whole request
 */
export async function verifyRequestSignature(der: Uint8Array): Promise<SignatureVerdict> {
  const verdict = verifiedByPlatform(Buffer.from(der));
  return verdict === 'unverifiable' && (await verifiedByLibrary(der)) ? 'valid' : verdict;
}

/** False for a wrong signature, and if the library cannot verify it. */
async function verifiedByLibrary(der: Uint8Array): Promise<boolean> {
  await import('reflect-metadata');
  const { Pkcs10CertificateRequest } = await import('@peculiar/x509');
  try {
    return await new Pkcs10CertificateRequest(Uint8Array.from(der)).verify();
  } catch {
    // It throws both for unknown algorithms and for keys that it cannot import; the reason does not matter here.
    return false;
  }
}
