import { groupBy } from '../group-by.ts';
import type { AuthorizeBy } from '../inputs/definition.ts';
import type { AuthorizeEntry } from '../inputs/settings.ts';
import type { Certificate, CertificateRequest, FoundDocument } from '../x509/document.ts';
import type { SignatureVerdict } from '../x509/signature.ts';

interface Asked {
  /** Names to authorize in addition to the document's own, as the user wrote them. */
  readonly dnsNames: readonly string[];
}

export interface RequestItem extends Asked {
  readonly document: CertificateRequest;
  readonly by: AuthorizeBy;
  readonly der: Uint8Array;
  readonly signature: SignatureVerdict;
}

/** A certificate of which only hashes are sent. */
export interface HashedCertificateItem extends Asked {
  readonly document: Certificate;
  readonly by: Exclude<AuthorizeBy, 'certificate'>;
}

/** A certificate that is sent itself. */
export interface UploadedCertificateItem extends Asked {
  readonly document: Certificate;
  readonly by: 'certificate';
  readonly der: Uint8Array;
}

export type CertificateItem = HashedCertificateItem | UploadedCertificateItem;

/** A document that an `authorize` entry matches, with the settings of that entry. */
export type PlanItem = RequestItem | CertificateItem;

export function isRequestItem(item: PlanItem): item is RequestItem {
  return item.document.kind === 'certificate-request';
}

export function isUploaded(item: PlanItem): item is UploadedCertificateItem {
  return item.by === 'certificate' && item.document.kind !== 'certificate-request';
}

/** Checks a CSR's own signature. */
export type VerifyRequest = (request: CertificateRequest, der: Uint8Array) => Promise<SignatureVerdict>;

/** Checks each CSR once, even if it is also planned for the base branch. */
export function verifyingOnce(verify: (der: Uint8Array) => Promise<SignatureVerdict>): VerifyRequest {
  const verdicts = new WeakMap<CertificateRequest, Promise<SignatureVerdict>>();
  return (request, der) => {
    const verdict = verdicts.get(request) ?? verify(der);
    verdicts.set(request, verdict);
    return verdict;
  };
}

/**
 * What the entries of a file ask for each of its documents: one item per way of authorizing, with the names of all entries.
 * Bytes that might be sent are copied, because the file is not kept in memory.
 */
export async function planItems(
  found: readonly FoundDocument[],
  entries: readonly AuthorizeEntry[],
  verify: VerifyRequest,
): Promise<readonly PlanItem[]> {
  const ways = waysOf(entries);
  const items: PlanItem[] = [];
  for (const { document, der } of found) {
    for (const way of ways) {
      items.push(
        document.kind === 'certificate-request'
          ? await requestItem(document, Uint8Array.from(der), way, verify)
          : certificateItem(document, der, way),
      );
    }
  }
  return items;
}

/** A way of authorizing, with the names to be added to the documents' own. */
type Way = Pick<AuthorizeEntry, 'by' | 'dnsNames'>;

/** There can be a hundred thousand files; those with the same entries share one list (`files/match.ts`). */
const known = new WeakMap<readonly AuthorizeEntry[], readonly Way[]>();

function waysOf(entries: readonly AuthorizeEntry[]): readonly Way[] {
  const remembered = known.get(entries);
  if (remembered !== undefined) return remembered;
  const ways = [...groupBy(entries, (entry) => entry.by)].map(([by, group]) => ({
    by,
    dnsNames: [...new Set(group.flatMap(({ dnsNames }) => dnsNames))],
  }));
  known.set(entries, ways);
  return ways;
}

async function requestItem(
  document: CertificateRequest,
  der: Uint8Array,
  { by, dnsNames }: Way,
  verify: VerifyRequest,
): Promise<RequestItem> {
  return { document, by, dnsNames, der, signature: by === 'key' ? await verify(document, der) : 'valid' };
}

function certificateItem(document: Certificate, der: Uint8Array, { by, dnsNames }: Way): CertificateItem {
  return by === 'certificate'
    ? { document, by, dnsNames, der: Uint8Array.from(der) }
    : { document, by, dnsNames };
}
