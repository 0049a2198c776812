import type { Certificate } from '../documents/document.ts';
import { groupBy } from './group-by.ts';
import { isUploaded, type PlanItem, type UploadedCertificateItem } from './item.ts';

/** A chain from a file can't be longer than this; nobody's is, and a loop must end. */
const maxChainLength = 16;

/** The CA certificates of one file, by the name that they sign as. */
export type Issuers = (subject: string) => readonly UploadedCertificateItem[];

/**
 * Looks issuers up: a file may hold ten thousand certificates, and each of them may have one.
 * @param items of one file
 */
export function issuersAmong(items: readonly PlanItem[]): Issuers {
  const authorities = items.filter(isUploaded).filter(({ document }) => document.ca);
  const bySubject = groupBy(authorities, ({ document }) => document.subject);
  return (subject) => bySubject.get(subject) ?? [];
}

/**
 * The leaf and, one after the other, those issuers of it that stand in the same file, whatever their
 * order there: matched by name, and by key identifier where both sides have one (RFC 5280 section 6.1,
 * RFC 4158 section 3.5.12).
 */
export function chainOf(
  leaf: UploadedCertificateItem,
  issuersOf: Issuers,
): readonly [UploadedCertificateItem, ...UploadedCertificateItem[]] {
  const issuers: UploadedCertificateItem[] = [];
  const taken = new Set<string>();
  let last = leaf.document;
  while (issuers.length < maxChainLength) {
    const issued = last;
    const issuer = issuersOf(issued.issuer).find(
      ({ document }) => !taken.has(document.certificateSha256) && idsAgree(document, issued),
    );
    if (issuer === undefined) break;
    issuers.push(issuer);
    taken.add(issuer.document.certificateSha256);
    last = issuer.document;
  }
  return [leaf, ...issuers];
}

function idsAgree({ subjectKeyId }: Certificate, { authorityKeyId }: Certificate): boolean {
  return subjectKeyId === null || authorityKeyId === null || subjectKeyId === authorityKeyId;
}
