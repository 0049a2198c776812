import type { Finding } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import { text } from '../text/text.ts';
import type { Document } from '../x509/document.ts';
import { isSignedBy } from '../x509/tbs-certificate.ts';
import { isUploaded, type PlanItem, type UploadedCertificateItem } from './items.ts';

/** A finding about a document. */
export interface Remark {
  readonly document: Document;
  readonly finding: Finding;
}

/** The findings about the documents of one file, with a single notice for all of its CA certificates. */
export function withOneAuthorityNotice(remarks: readonly Remark[]): readonly Finding[] {
  const isNotice = ({ finding }: Remark) => finding.code === 'ca-certificate';
  const findings = remarks.filter((remark) => !isNotice(remark)).map(({ finding }) => finding);
  const notices = new Map(remarks.filter(isNotice).map(({ document, finding }) => [document, finding]));
  const [first] = notices.values();
  if (first === undefined) return findings;
  return [...findings, notices.size === 1 ? first : ofAll(first, notices.size - 1)];
}

function ofAll(first: Finding, others: number): Finding {
  const are = others === 1 ? text`is` : text`are`;
  return { ...first, message: text`${first.message} ${others} more in this file ${are} left out too.` };
}

/** Maximum length of a chain from a file. No real chain is as long, and a loop must end. */
const maxChainLength = 16;

/** Number of authorities whose key is tried on one certificate: a file can contain thousands with the same name. */
const maxTries = 16;

/** The CA certificates in one file that issued a certificate, those with a matching key identifier first. */
export type Issuers = (issued: UploadedCertificateItem) => Iterable<UploadedCertificateItem>;

/**
 * Looks up issuers by name, and by key identifier if both sides have one (RFC 5280 section 6.1, RFC 4158 section 3.5.12),
 * because a file can contain ten thousand authorities with the same name and as many of their certificates. Anyone can
 * write any name into a certificate, so only issuers whose signature verifies count.
 * @param items of one file
 * @param verify whether the signature of a certificate verifies with the key of another; both in DER
 */
export function issuersAmong(items: readonly PlanItem[], verify = isSignedBy): Issuers {
  const authorities = distinct(items.filter(isUploaded).filter(({ document }) => document.ca));
  if (authorities.length === 0) return () => [];
  const byName = groupBy(authorities, ({ document }) => document.subject);
  const byId = groupBy(authorities, ({ document }) => keyOf(document.subject, document.subjectKeyId));
  return function* ({ document: { issuer, authorityKeyId }, der }) {
    const named =
      authorityKeyId === null
        ? [byName.get(issuer)]
        : [byId.get(keyOf(issuer, authorityKeyId)), byId.get(keyOf(issuer, null))];
    const tried = named.flatMap((authorities) => authorities?.slice(0, maxTries) ?? []);
    for (const authority of tried) if (verify(der, authority.der)) yield authority;
  };
}

function distinct(items: readonly UploadedCertificateItem[]): readonly UploadedCertificateItem[] {
  if (items.length < 2) return items;
  return [...groupBy(items, ({ document }) => document.certificateSha256).values()].map(([first]) => first);
}

/** Identifiers are hex, so two different pairs never have the same key. */
function keyOf(name: string, identifier: string | null): string {
  return `${identifier ?? '-'} ${name}`;
}

/** The leaf, followed by its chain of issuers in the same file, whatever their order there. */
export function chainOf(
  leaf: UploadedCertificateItem,
  issuersOf: Issuers,
): readonly [UploadedCertificateItem, ...UploadedCertificateItem[]] {
  const issuers: UploadedCertificateItem[] = [];
  let last = leaf;
  while (issuers.length < maxChainLength) {
    const issuer = firstBut(issuers, issuersOf(last));
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
