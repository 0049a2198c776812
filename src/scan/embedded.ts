import { contextTag, tags } from '../x509/element.ts';
import { beginsLikeDocument, beginsLikeKey, type ObjectIdentity, sequenceContent } from '../x509/identify.ts';
import { octetAt, octetWithin, standsAt } from '../x509/octets.ts';
import { javaStoreEnd, magicNumbers } from './keystore/java.ts';
import type { JavaStoreKind } from './keystore/store.ts';
import { outlineAt } from './outline.ts';
import type { ReadBudget } from './text-scan.ts';

/** A value somewhere in bytes of another kind, from its first byte to its end. */
export type Embedded = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'der'; readonly identity: ObjectIdentity }
  | { readonly kind: 'java'; readonly store: JavaStoreKind }
  /** It begins as only a document or a key does, but is not complete. */
  | { readonly kind: 'damaged' }
);

/**
 * Finds certificates, requests, PKCS #7, keys and key stores in DER, and Java's key stores, wherever they begin: after
 * text, zeros, line ends or each other. All DER that matters contains an INTEGER or an identifier of PKCS #7,
 * so most texts are skipped at the speed of memory.
 *
 * @param budget limits how much is outlined without a result
 */
export function* embeddedIn(bytes: Buffer, from: number, budget: ReadBudget): Generator<Embedded> {
  if (
    !bytes.includes(tags.integer, from) &&
    !magicNumbers.some(([, number]) => bytes.includes(octetWithin(number, 0), from))
  )
    return;
  const search = new Search(bytes, budget);
  for (let at = search.next(from); at < bytes.length; ) {
    const found = search.valueAt(at);
    if (found !== null) yield found;
    at = search.next(found === null || found.kind === 'damaged' ? at + 1 : found.end);
  }
}

class Search {
  readonly #bytes: Buffer;
  readonly #budget: ReadBudget;
  readonly #lastInteger: number;
  #sequence = -1;
  readonly #magic: { readonly store: JavaStoreKind; readonly number: Buffer; at: number }[];

  constructor(bytes: Buffer, budget: ReadBudget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#lastInteger = bytes.lastIndexOf(tags.integer);
    this.#magic = magicNumbers.map(([store, number]) => ({ store, number, at: -1 }));
  }

  /** The next offset at which a value can begin; the length of the bytes if there is none. */
  next(from: number): number {
    if (this.#sequence < from) this.#sequence = this.#nextSequence(from);
    let nearest = this.#sequence;
    for (const magic of this.#magic) {
      if (magic.at < from) magic.at = orEnd(this.#bytes, this.#bytes.indexOf(magic.number, from));
      nearest = Math.min(nearest, magic.at);
    }
    return nearest;
  }

  /**
   * Every search continues where the last one ended: otherwise a file without any would be searched again and again.
   */
  #nextSequence(from: number): number {
    return orEnd(this.#bytes, from < this.#lastInteger ? this.#bytes.indexOf(tags.sequence, from) : -1);
  }

  valueAt(at: number): Embedded | null {
    const magic = this.#magic.find((each) => each.at === at);
    if (magic !== undefined) return this.#javaStore(magic.store, at);
    if (!mayBegin(this.#bytes, at)) return null;
    return this.#derAt(at) ?? this.#damagedAt(at);
  }

  #javaStore(store: JavaStoreKind, start: number): Embedded | null {
    if (this.#budget.isOver || !hasJavaVersion(this.#bytes, start)) return null;
    const end = javaStoreEnd(this.#bytes, start);
    if (end === null) this.#budget.spend(this.#bytes.length - start);
    return end === null ? null : { kind: 'java', store, start, end };
  }

  #derAt(start: number): Embedded | null {
    if (this.#budget.isOver) return null;
    const outlined = outlineAt(this.#bytes, start);
    if (outlined !== null && outlined.identity.kind !== 'other')
      return { kind: 'der', identity: outlined.identity, start, end: outlined.whole.end };
    const end = outlined?.whole.end ?? claimedEnd(this.#bytes, start);
    this.#budget.spend(Math.max(leastSpent, Math.min(end, this.#bytes.length) - start));
    return null;
  }

  #damagedAt(start: number): Embedded | null {
    const isDamaged = beginsLikeDocument(this.#bytes, start) || beginsLikeKey(this.#bytes, start);
    return isDamaged ? { kind: 'damaged', start, end: start } : null;
  }
}

/** The cost of the shortest attempt; a file of many short false beginnings must not take long. */
const leastSpent = 64;

function orEnd(bytes: Buffer, at: number): number {
  return at < 0 ? bytes.length : at;
}

/** Where an incomplete value should end by its length; without a length, the end of the bytes. */
function claimedEnd(bytes: Buffer, start: number): number {
  const length = octetAt(bytes, start + 1);
  if (length < 0x80) return start + 2 + length;
  const octets = length & 0x7f;
  return octets === 0 ? bytes.length : start + 2 + octets + bytes.readUIntBE(start + 2, octets);
}

/** Nothing that begins with a SEQUENCE in a SEQUENCE is shorter. */
const shortestSigned = 0x40;
/** Enough for each check of a beginning. */
const beginning = 32;
/** The identifier of SignedData, 1.2.840.113549.1.7.2, with its tag. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const versions = new Set([0, 1, 3]);
const innerTags = new Set<number>([contextTag(0), tags.integer, tags.objectIdentifier]);

/** Checks the first bytes of a SEQUENCE: never true for text, and hardly ever for other bytes that are not DER. */
function mayBegin(bytes: Buffer, at: number): boolean {
  const content = sequenceContent(bytes, at);
  if (content === null || content + beginning > bytes.length) return false;
  const first = bytes[content];
  if (first === tags.integer) return bytes[content + 1] === 1 && versions.has(octetAt(bytes, content + 2));
  if (first === tags.objectIdentifier) return standsAt(bytes, content, signedData);
  const length = octetAt(bytes, at + 1);
  return length >= shortestSigned && length !== 0x80 && beginsSigned(bytes, content);
}

/** A SEQUENCE with a version, serial number or algorithm. */
function beginsSigned(bytes: Buffer, at: number): boolean {
  const content = sequenceContent(bytes, at);
  return content !== null && innerTags.has(octetAt(bytes, content));
}

function hasJavaVersion(bytes: Buffer, start: number): boolean {
  const version = bytes.length < start + 8 ? 0 : bytes.readUInt32BE(start + 4);
  return version === 1 || version === 2;
}
