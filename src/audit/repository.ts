import { normalizeDnsName } from '../plan/names.ts';
import { type Document, type DocumentPlace, isCertificate, placeOf } from '../x509/document.ts';
import { domainOf } from './domains.ts';

/** CSRs of one key. */
export interface RequestedKey {
  readonly publicKeySha256: string;
  readonly dnsNames: Set<string>;
  readonly documents: DocumentPlace[];
}

/** What the audit needs to know about the repository, recorded while its documents are read. */
export class RepositoryRecords {
  /** The keys of all documents, both authorized and pinned. */
  readonly keys = new Set<string>();
  /** The domains of the documents to be authorized. */
  readonly domains = new Set<string>();
  /** Where each certificate is, by the hash of its TBSCertificate. */
  readonly certificates = new Map<string, DocumentPlace>();
  readonly #requested = new Map<string, RequestedKey>();
  readonly #certified = new Set<string>();

  /**
   * @param addedNames the names that the entries that authorize the document add to its own; null if no entry authorizes
   *   it, as for a pin, whose names belong to a third party
   */
  add(document: Document, addedNames: readonly string[] | null): void {
    const { publicKeySha256 } = document;
    this.keys.add(publicKeySha256);
    if (isCertificate(document)) {
      this.#certified.add(publicKeySha256);
      this.certificates.set(document.tbsSha256, placeOf(document));
    }
    if (addedNames === null || document.ca) return;
    const names = [...document.dnsNames, ...document.commonNames, ...addedNames];
    for (const domain of names.map(domainOf)) if (domain !== null) this.domains.add(domain);
    if (!isCertificate(document)) this.#request(document, names);
  }

  /** The keys of CSRs for which the repository contains no certificate. */
  get requestedKeys(): readonly RequestedKey[] {
    return [...this.#requested.values()].filter(
      ({ publicKeySha256 }) => !this.#certified.has(publicKeySha256),
    );
  }

  #request(document: Document, names: readonly string[]): void {
    const { publicKeySha256 } = document;
    const key = this.#requested.get(publicKeySha256) ?? {
      publicKeySha256,
      dnsNames: new Set<string>(),
      documents: [],
    };
    for (const name of names.map(normalizeDnsName)) if (name?.includes('.')) key.dnsNames.add(name);
    key.documents.push(placeOf(document));
    this.#requested.set(publicKeySha256, key);
  }
}
