import type { Certificate } from '../documents/document.ts';
import { groupBy } from './group-by.ts';
import { isUploaded, type PlanItem, type UploadedCertificateItem } from './item.ts';

/** A chain from a file can't be longer than this; nobody's is, and a loop must end. */
const maxChainLength = 16;

/** The CA certificates of one file that may have issued a certificate, those first whose key identifier says so. */
export type Issuers = (issued: Certificate) => Iterable<UploadedCertificateItem>;

/**
 * Looks issuers up by name, and by key identifier where both sides have one (RFC 5280 section 6.1, RFC 4158
 * section 3.5.12): a file may hold ten thousand authorities of one name, and as many certificates of theirs.
 * @param items of one file
 */
export function issuersAmong(items: readonly PlanItem[]): Issuers {
  const authorities = distinct(items.filter(isUploaded).filter(({ document }) => document.ca));
  if (authorities.length === 0) return () => [];
  const byName = groupBy(authorities, ({ document }) => document.subject);
  const byId = groupBy(authorities, ({ document }) => keyOf(document.subject, document.subjectKeyId));
  return function* ({ issuer, authorityKeyId }) {
    if (authorityKeyId === null) {
      yield* byName.get(issuer) ?? [];
    } else {
      yield* byId.get(keyOf(issuer, authorityKeyId)) ?? [];
      yield* byId.get(keyOf(issuer, null)) ?? [];
    }
  };
}

function distinct(items: readonly UploadedCertificateItem[]): readonly UploadedCertificateItem[] {
  if (items.length < 2) return items;
  return [...groupBy(items, ({ document }) => document.certificateSha256).values()].map(([first]) => first);
}

/** Identifiers are hex, so nothing else reads like a name with one. */
function keyOf(name: string, identifier: string | null): string {
  return `${identifier ?? '-'} ${name}`;
}

/** The leaf and, one after the other, those issuers of it that stand in the same file, whatever their order there. */
export function chainOf(
  leaf: UploadedCertificateItem,
  issuersOf: Issuers,
): readonly [UploadedCertificateItem, ...UploadedCertificateItem[]] {
  const issuers: UploadedCertificateItem[] = [];
  let last = leaf;
  while (issuers.length < maxChainLength) {
    const issuer = firstBut(issuers, issuersOf(last.document));
    if (issuer === null) break;
    issuers.push(issuer);
    last = issuer;
  }
  return [leaf, ...issuers];
}

function firstBut(
  taken: readonly UploadedCertificateItem[],
  items: Iterable<UploadedCertificateItem>,
): UploadedCertificateItem | null {
  for (const item of items) if (!taken.includes(item)) return item;
  return null;
}
