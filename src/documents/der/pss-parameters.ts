import { expectKind } from '../../findings/foreseen.ts';
import { childrenOf, contextTag, DerError, type Element, elementAt, tags } from './element.ts';
import { hashFunction } from './hash-functions.ts';
import { algorithmOid } from './public-key.ts';

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

/** @throws DerError if the parameters are broken or Node does not support them. */
export function pssParameters(bytes: Buffer, algorithm: Element): PssParameters {
  const field = fieldsOf(bytes, algorithm);
  const [hashAlgorithm, maskAlgorithm, saltLength] = [field(0), field(1), field(2)];
  const hash = hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
  if (maskHash(bytes, maskAlgorithm) !== hash) throw new DerError('the mask uses a different hash');
  return { hash, saltLength: saltLength === null ? defaultSaltLength : smallNumber(bytes, saltLength) };
}

/** The hash function alone, whatever the mask uses; null if it is unknown or the parameters are broken. */
export function pssHash(bytes: Buffer, algorithm: Element): string | null {
  try {
    const hashAlgorithm = fieldsOf(bytes, algorithm)(0);
    return hashAlgorithm === null ? defaultHash : hashName(bytes, hashAlgorithm);
  } catch (error) {
    expectKind(DerError, error);
    return null;
  }
}

/** Finds a field by the number of its tag; null if it has its DEFAULT. */
function fieldsOf(bytes: Buffer, algorithm: Element): (n: number) => Element | null {
  const [, parameters] = childrenOf(bytes, algorithm);
  const fields = parameters?.tag === tags.sequence ? childrenOf(bytes, parameters) : [];
  return (n) => {
    const field = fields.find(({ tag }) => tag === contextTag(n));
    return field === undefined ? null : elementAt(bytes, field.content, field.contentEnd);
  };
}

function maskHash(bytes: Buffer, maskAlgorithm: Element | null): string {
  if (maskAlgorithm === null) return defaultHash;
  const [, hash] = childrenOf(bytes, maskAlgorithm);
  return hash === undefined ? defaultHash : hashName(bytes, hash);
}

function hashName(bytes: Buffer, algorithm: Element): string {
  const name = hashFunction(algorithmOid(bytes, algorithm, 'the hash function'));
  if (name === null) throw new DerError('the hash function is unknown');
  return name;
}

function smallNumber(bytes: Buffer, { content, contentEnd }: Element): number {
  const length = contentEnd - content;
  if (length < 1 || length > 2) throw new DerError('a number is out of range');
  return bytes.readUIntBE(content, length);
}
