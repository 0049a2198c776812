import { type Finding, finding } from '../findings/finding.ts';
import type { AuthorizeBy } from '../inputs/definition.ts';
import { text } from '../text/text.ts';
import { type DocumentPlace, placeOf } from '../x509/document.ts';
import { type Authorization, ownBody, type RequestBody } from './authorization.ts';
import { type Issuers, issuersAmong, type Remark, withOneAuthorityNotice } from './chain.ts';
import type { PlanItem } from './items.ts';
import { invalidAddedNames, type Names, namesOf } from './names.ts';
import { screen } from './screening.ts';
import type { ShardFilter } from './shard.ts';

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

/** Number of DNS names that one request can carry. A key with more is an error and is not authorized at all. */
export const maxDnsNames = 10_000;

/** The planned authorizations, and the reasons why others are missing. */
export interface AuthorizationPlan {
  readonly authorizations: readonly Authorization[];
  readonly findings: readonly Finding[];
}

/**
 * Plans what to authorize: one request for each key, certificate or TBSCertificate, however many documents share it.
 * Files are added one after another, each once; only what the authorization of a document needs is kept. The order of the
 * files determines the order of the documents and authorizations in the plan, and nothing else.
 */
export class AuthorizationPlanner {
  readonly #asOf: number;
  readonly #shard: ShardFilter;
  /** In order of appearance. */
  readonly #planned: PlannedAuthorization[] = [];
  /** The same, by what is authorized. */
  readonly #byHash = {
    key: new Map<string, PlannedAuthorization>(),
    certificate: new Map<string, PlannedAuthorization>(),
    'certificate-hash': new Map<string, PlannedAuthorization>(),
  };
  readonly #addedNames = new Set<string>();
  readonly #findings: Finding[] = [];

  /**
   * @param asOf certificates that have expired by then are left out
   * @param shard decides which part of the work this run does
   */
  constructor(asOf: number, shard: ShardFilter) {
    this.#asOf = asOf;
    this.#shard = shard;
  }

  /** @param items all items of one file's documents, in their order */
  add(items: readonly PlanItem[]): void {
    const issuersOf = issuersAmong(items);
    const remarks: Remark[] = [];
    for (const item of items) {
      for (const name of item.dnsNames) this.#addedNames.add(name);
      const { accepted, findings } = screen(item, this.#asOf);
      remarks.push(...findings.map((finding) => ({ document: item.document, finding })));
      if (accepted) this.#accept(item, issuersOf);
    }
    this.#findings.push(...withOneAuthorityNotice(remarks));
  }

  finish(): AuthorizationPlan {
    const refused = this.#planned.map(whyRefused);
    const ofFiles = [...invalidAddedNames(this.#addedNames), ...this.#findings];
    return {
      authorizations: this.#planned.filter((_, i) => refused[i] === null),
      findings: [...this.#shard.ofFiles(ofFiles), ...refused.filter((reason) => reason !== null)],
    };
  }

  #accept(item: PlanItem, issuersOf: Issuers): void {
    const names = namesOf(item);
    if (item.by === 'key') this.#findings.push(...names.findings);
    if (!this.#shard.includesHash(item.document.publicKeySha256)) return;
    const planned = this.#byHash[item.by].get(hashOf(item));
    if (planned === undefined) this.#plan(item, names, issuersOf);
    else planned.join(item, names.names);
  }

  #plan(item: PlanItem, names: Names, issuersOf: Issuers): void {
    const planned = new PlannedAuthorization(item, names.names, ownBody(item, names, issuersOf));
    this.#byHash[item.by].set(hashOf(item), planned);
    this.#planned.push(planned);
  }
}

/** Why something cannot be authorized now that all of its names are known; null if it can. */
function whyRefused(authorization: PlannedAuthorization): Finding | null {
  const { by, dnsNames } = authorization;
  if (by === 'key' && dnsNames.length === 0) return noDnsNames(authorization);
  return dnsNames.length > maxDnsNames ? tooManyDnsNames(authorization) : null;
}

function tooManyDnsNames({ publicKeySha256, dnsNames, documents }: PlannedAuthorization): Finding {
  const [{ path, line }] = documents;
  return finding(
    'error',
    'unsupported',
    { path, line },
    text`The key ${publicKeySha256} has ${dnsNames.length} DNS names, but a request can carry at most ${maxDnsNames}. It is not authorized.`,
    text`Use a separate key for some of the names. Public CAs accept at most a few hundred names in a certificate.`,
  );
}

function noDnsNames({ publicKeySha256, documents: [{ path, line }] }: PlannedAuthorization): Finding {
  return finding(
    'error',
    'no-dns-names',
    { path, line },
    text`The key ${publicKeySha256} has no DNS name to be authorized for.`,
    text`List its names under dns-names, or create the CSR or certificate again with a subjectAltName.`,
  );
}
