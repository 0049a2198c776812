import type { Certificate, CertificateRequest, Document } from '../documents/document.ts';
import type { AuthorizeBy, AuthorizeEntry } from '../inputs/settings.ts';
import { groupBy } from './group-by.ts';
import type { CertificateItem, PlanItem, RequestItem, SignatureCheck } from './item.ts';

/** A document, the bytes of it that were kept, and the entries that its file belongs to. */
export interface AskedDocument {
  readonly document: Document;
  readonly der: Uint8Array | null;
  readonly entries: readonly AuthorizeEntry[];
}

/** Checks a CSR's own signature. */
export type VerifyRequest = (der: Uint8Array) => Promise<SignatureCheck>;

/** What the entries ask of each document: once per way of authorizing, with the names of all its entries. */
export async function planItems(
  asked: readonly AskedDocument[],
  verify: VerifyRequest,
): Promise<readonly PlanItem[]> {
  const items: PlanItem[] = [];
  for (const { document, der, entries } of asked) {
    for (const way of waysOf(entries)) {
      items.push(
        document.kind === 'certificate-request'
          ? await requestItem(document, required(der), way, verify)
          : certificateItem(document, der, way),
      );
    }
  }
  return items;
}

/** A way of authorizing, with the names to be added to the documents' own. */
interface Way {
  readonly by: AuthorizeBy;
  readonly dnsNames: readonly string[];
}

/** Files of the same entries share one list of them, of which there may be a hundred thousand. */
const known = new WeakMap<readonly AuthorizeEntry[], readonly Way[]>();

function waysOf(entries: readonly AuthorizeEntry[]): readonly Way[] {
  const ways = known.get(entries) ?? toWays(entries);
  known.set(entries, ways);
  return ways;
}

function toWays(entries: readonly AuthorizeEntry[]): readonly Way[] {
  return [...groupBy(entries, (entry) => entry.by)].map(([by, group]) => ({
    by,
    dnsNames: [...new Set(group.flatMap(({ dnsNames }) => dnsNames))],
  }));
}

async function requestItem(
  document: CertificateRequest,
  der: Uint8Array,
  { by, dnsNames }: Way,
  verify: VerifyRequest,
): Promise<RequestItem> {
  return { document, by, dnsNames, der, signature: by === 'key' ? await verify(der) : 'valid' };
}

function certificateItem(
  document: Certificate,
  der: Uint8Array | null,
  { by, dnsNames }: Way,
): CertificateItem {
  return by === 'certificate' ? { document, by, dnsNames, der: required(der) } : { document, by, dnsNames };
}

function required(der: Uint8Array | null): Uint8Array {
  if (der === null) throw new Error('The bytes of a document that is to be sent were not kept.');
  return der;
}
