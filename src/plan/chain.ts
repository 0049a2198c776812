import type { Certificate } from '../documents/document.ts';
import type { UploadedCertificateItem } from './item.ts';

/** A chain from a file can't be longer than this; nobody's is, and a loop must end. */
const maxChainLength = 16;

/**
 * The leaf and, one after the other, those issuers of it that stand in the same file, whatever their
 * order there: matched by name, and by key identifier where both sides have one (RFC 5280 section 6.1,
 * RFC 4158 section 3.5.12).
 */
export function chainOf(
  leaf: UploadedCertificateItem,
  sameFile: readonly UploadedCertificateItem[],
): readonly [UploadedCertificateItem, ...UploadedCertificateItem[]] {
  const issuers: UploadedCertificateItem[] = [];
  const taken = new Set([leaf.document.certificateSha256]);
  let last = leaf.document;
  while (issuers.length < maxChainLength) {
    const subject = last;
    const issuer = sameFile.find(
      ({ document }) => !taken.has(document.certificateSha256) && issued(document, subject),
    );
    if (issuer === undefined) break;
    issuers.push(issuer);
    taken.add(issuer.document.certificateSha256);
    last = issuer.document;
  }
  return [leaf, ...issuers];
}

function issued(issuer: Certificate, subject: Certificate): boolean {
  const idsDiffer =
    issuer.subjectKeyId !== null &&
    subject.authorityKeyId !== null &&
    issuer.subjectKeyId !== subject.authorityKeyId;
  return issuer.ca && issuer.subject === subject.issuer && !idsDiffer;
}
