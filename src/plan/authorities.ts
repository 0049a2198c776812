import type { Document } from '../documents/document.ts';
import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';

/** A finding about a document. */
export interface Remark {
  readonly document: Document;
  readonly finding: Finding;
}

/** The findings about the documents of one file, with a single notice for all of its CA certificates. */
export function withOneAuthorityNotice(remarks: readonly Remark[]): readonly Finding[] {
  const [first, ...others] = remarks.filter(isAboutAuthority);
  const findings = remarks.filter((remark) => !isAboutAuthority(remark)).map(({ finding }) => finding);
  if (first === undefined) return findings;
  const documents = new Set([first, ...others].map(({ document }) => document));
  return [...findings, documents.size === 1 ? first.finding : ofAll(first.finding, documents.size - 1)];
}

function isAboutAuthority({ finding }: Remark): boolean {
  return finding.code === 'ca-certificate';
}

function ofAll(first: Finding, others: number): Finding {
  const are = others === 1 ? text`is` : text`are`;
  return { ...first, message: text`${first.message} ${others} more in this file ${are} left out too.` };
}
