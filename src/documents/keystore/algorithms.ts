import { childrenOf, type Element, elementAt, tags } from '../der/element.ts';
import { hashFunction } from '../der/hash-functions.ts';
import { objectIdentifier } from '../der/object-identifier.ts';
import { StoreError } from './store.ts';

/** An AlgorithmIdentifier's OID and parameters, as the library represents them. */
export interface AlgorithmParts {
  readonly oid: string;
  /** DER; null if absent. */
  readonly parameters: Buffer | null;
}

export function hashNamed(oid: string): string {
  const hash = hashFunction(oid);
  if (hash === null) throw new StoreError(`the hash function ${oid}`);
  return hash;
}

/** Reads the members of a SEQUENCE one after the other. */
export class Fields {
  readonly #bytes: Buffer;
  readonly #elements: Element[];

  /** @throws DerError */
  constructor(bytes: Buffer | null, whole?: Element) {
    this.#bytes = bytes ?? Buffer.from([tags.sequence, 0]);
    this.#elements = [...childrenOf(this.#bytes, whole ?? elementAt(this.#bytes, 0, this.#bytes.length))];
  }

  sequence(): Fields {
    return new Fields(this.#bytes, this.#next(tags.sequence));
  }

  octets(): Buffer {
    const { content, contentEnd } = this.#next(tags.octetString);
    return this.#bytes.subarray(content, contentEnd);
  }

  /** `[0] IMPLICIT OCTET STRING`, in one piece. */
  implicitOctets(): Buffer {
    const { content, contentEnd } = this.#next(0x80);
    return this.#bytes.subarray(content, contentEnd);
  }

  oid(): string {
    return objectIdentifier(this.#bytes, this.#next(tags.objectIdentifier));
  }

  /** A number of iterations or octets; one of more than four octets counts as the greatest number. */
  count(): number {
    const { content, contentEnd } = this.#next(tags.integer);
    const octets = this.#bytes.subarray(content, contentEnd);
    const isSmall = octets.length <= 4 && octets.length > 0;
    return Math.max(1, isSmall ? octets.readIntBE(0, octets.length) : Number.MAX_SAFE_INTEGER);
  }

  hasNext(tag: number): boolean {
    return this.#elements[0]?.tag === tag;
  }

  /** An AlgorithmIdentifier. */
  algorithm(): AlgorithmParts {
    const whole = this.#next(tags.sequence);
    const [type, parameters] = childrenOf(this.#bytes, whole);
    if (type === undefined) throw new StoreError('an algorithm without an identifier');
    return {
      oid: objectIdentifier(this.#bytes, type),
      parameters: parameters === undefined ? null : this.#bytes.subarray(parameters.start, parameters.end),
    };
  }

  #next(tag: number): Element {
    const next = this.#elements.shift();
    if (next?.tag !== tag) throw new StoreError('parameters of an unknown form');
    return next;
  }
}
