import { type DocumentPlace, placeOf } from '../documents/document.ts';
import type { AuthorizeBy } from '../inputs/definition.ts';
import type { Authorization, RequestBody } from './authorization.ts';
import type { PlanItem } from './item.ts';

const prefixes = { key: 'key', certificate: 'certificate', 'certificate-hash': 'tbs' } as const;

/** The hash of what is authorized. Items with the same hash that are authorized in the same way become one request. */
export function hashOf({ by, document }: PlanItem): string {
  if (by === 'key' || document.kind === 'certificate-request') return document.publicKeySha256;
  return by === 'certificate' ? document.certificateSha256 : document.tbsSha256;
}

/**
 * An authorization that further documents can join while files are read. A huge repository has a hundred thousand of
 * these, so what can be derived is not stored.
 */
export class PlannedAuthorization implements Authorization {
  readonly by: AuthorizeBy;
  readonly publicKeySha256: string;
  readonly tbsSha256: string | null;
  readonly documents: [DocumentPlace, ...DocumentPlace[]];
  readonly #hash: string;
  /** Null if the key's hash and names are sent. */
  #ownBody: RequestBody | null;
  #names: readonly string[] | Set<string>;

  /**
   * @param names normalized, in order of appearance
   * @param ownBody what is sent if no document joins; null for the key's hash and names
   */
  constructor(item: PlanItem, names: readonly string[], ownBody: RequestBody | null) {
    const { document, by } = item;
    this.by = by;
    this.publicKeySha256 = document.publicKeySha256;
    this.tbsSha256 = by === 'key' || document.kind === 'certificate-request' ? null : document.tbsSha256;
    this.documents = [placeOf(document)];
    this.#hash = hashOf(item);
    this.#ownBody = ownBody;
    this.#names = names;
  }

  /**
   * For several documents with one key, its hash and the union of their names are sent, so that the result does not
   * depend on whether the service adds names to a known key or replaces them.
   */
  join({ document }: PlanItem, names: readonly string[]): void {
    const union = this.#names instanceof Set ? this.#names : new Set(this.#names);
    for (const name of names) union.add(name);
    this.#names = union;
    this.documents.push(placeOf(document));
    if (this.by === 'key') this.#ownBody = null;
  }

  get id(): string {
    return `${prefixes[this.by]}:${this.#hash}`;
  }

  /** Read this only after the last document has joined: a later one would require building the set again. */
  get dnsNames(): readonly string[] {
    if (this.#names instanceof Set) this.#names = [...this.#names];
    return this.#names;
  }

  get body(): RequestBody {
    const { publicKeySha256, dnsNames } = this;
    return this.#ownBody ?? { kind: 'key-json', publicKeySha256, dnsNames };
  }
}
