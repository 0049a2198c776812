import type { Audit } from '../audit/audit.ts';
import { longDate } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import type { Instant } from '../x509/document.ts';
import { unknownTable } from './audit-section.ts';
import { type Block, list, paragraph, renderMarkdown, section } from './markdown.ts';
import { fingerprintOf, issueOf, mostNewsRows, type TrackingIssue } from './tracking-issue.ts';
import { listed } from './words.ts';

/** Number of names that one line shows. */
const maxNames = 20;

/** Whether a person has to look at what was issued. */
export function auditNeedsAttention({ unknown, revoked }: Audit): boolean {
  return unknown.length + revoked.length > 0;
}

/**
 * Whether the audit knows enough to say that nothing needs attention. Otherwise an interrupted search would close the
 * issue today, and tomorrow's run would open it again.
 */
export function isConclusive(audit: Audit): boolean {
  return audit.complete || auditNeedsAttention(audit);
}

/** The tracking issue for certificates whose key is not in the repository, and for revoked ones. */
export function auditIssue(audit: Audit, asOf: Instant): TrackingIssue {
  return issueOf(titleOf(audit), (rows) => page(audit, asOf, rows));
}

/**
 * 32 hex digits that change only if an unknown key or a revoked certificate appears or disappears. A renewal with the same
 * key is not news.
 */
export function auditFingerprint({ unknown, revoked }: Audit): string {
  const keys = unknown.map(({ publicKeySha256 }) => publicKeySha256);
  return fingerprintOf([...keys, ...revoked.map(({ issuance }) => issuance.tbsSha256)]);
}

export function auditNewsComment(audit: Audit, asOf: Instant): string {
  return renderMarkdown([paragraph(introduction(audit, asOf)), ...details(audit, mostNewsRows)]);
}

export function auditClosingComment(asOf: Instant): string {
  return renderMarkdown([
    paragraph(
      text`✅ As of ${longDate(asOf)}, the key of every certificate in the logs is in the repository or allowed, so this issue is closed.`,
    ),
  ]);
}

function titleOf({ unknown, revoked }: Audit): string {
  if (unknown.length === 0)
    return revoked.length === 1
      ? 'A certificate has been revoked'
      : `${revoked.length} certificates have been revoked`;
  return unknown.length === 1
    ? 'A certificate was issued with an unknown key'
    : `Certificates were issued with ${unknown.length} unknown keys`;
}

function page(audit: Audit, asOf: Instant, rows: number): readonly Block[] {
  return [
    paragraph(introduction(audit, asOf)),
    ...details(audit, rows),
    paragraph(
      text`If you ordered a certificate, add its CSR or the certificate itself to the repository. If a provider obtains it for you, add it to audit.allow in the config file, with the reason. If nobody recognizes it, ask its issuer to revoke it.`,
    ),
    paragraph(
      text`The workflow that audits the logs keeps this issue up to date. It changes the issue when an unknown key or a revoked certificate appears or disappears, and closes it when none is left.`,
    ),
  ];
}

function introduction({ unknown, revoked, complete }: Audit, asOf: Instant): Text {
  const parts = [
    ...(unknown.length === 0
      ? []
      : [
          text`the logs contain certificates for your names with ${counted(unknown.length, text`key that is`, text`keys that are`)} not in the repository`,
        ]),
    ...(revoked.length === 0
      ? []
      : [
          text`${counted(revoked.length, text`certificate in the repository has`, text`certificates in the repository have`)} been revoked`,
        ]),
  ];
  const end = complete ? [] : text` Not everything could be read, so there might be more.`;
  return text`As of ${longDate(asOf)}, ${join(parts, text`, and `)}.${end}`;
}

function details({ unknown, revoked }: Audit, rows: number): readonly Block[] {
  const items = revoked
    .slice(0, rows)
    .map(({ document, issuance }) => [
      [...text`${`${document.path}:${document.line}`} for `, ...listed(issuance.dnsNames, maxNames)],
    ]);
  return [...unknownTable({ unknown }, rows), ...section(text`Revoked`, list(items))];
}
