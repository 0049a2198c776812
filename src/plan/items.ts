import type { Document } from '../documents/document.ts';
import type { AuthorizeBy, AuthorizeEntry } from '../inputs/settings.ts';
import { groupBy } from './group-by.ts';
import type { PlanItem, SignatureCheck } from './item.ts';

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
  for (const each of asked) {
    for (const [by, entries] of groupBy(each.entries, (entry) => entry.by)) {
      items.push(await itemOf(each, by, [...new Set(entries.flatMap(({ dnsNames }) => dnsNames))], verify));
    }
  }
  return items;
}

async function itemOf(
  { document, der }: AskedDocument,
  by: AuthorizeBy,
  dnsNames: readonly string[],
  verify: VerifyRequest,
): Promise<PlanItem> {
  if (document.kind === 'certificate-request') {
    const bytes = required(der);
    return { document, by, dnsNames, der: bytes, signature: by === 'key' ? await verify(bytes) : 'valid' };
  }
  return by === 'certificate' ? { document, by, dnsNames, der: required(der) } : { document, by, dnsNames };
}

function required(der: Uint8Array | null): Uint8Array {
  if (der === null) throw new Error('The bytes of a document that is to be sent were not kept.');
  return der;
}
