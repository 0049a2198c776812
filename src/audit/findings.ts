import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { AuditSettings } from '../inputs/settings.ts';
import { narrowDate } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import type { Audit, Gap, MissingIssuance, RevokedCertificate } from './audit.ts';
import type { Unwatched } from './monitoring.ts';
import type { UnknownKey } from './unknown.ts';

/** Unknown keys that get a finding each; the report lists all. */
export const maxUnknownFindings = 200;

/** Names that a message lists; the report lists all. */
export const maxNames = 5;

const levels = { never: 'notice', warn: 'warning', error: 'error' } as const;

export function auditFindings(
  audit: Audit,
  gaps: readonly Gap[],
  { level }: Pick<AuditSettings, 'level'>,
): readonly Finding[] {
  const shown = audit.unknown.slice(0, maxUnknownFindings);
  const more = audit.unknown.length - shown.length;
  const report = (message: Text, hint: Text) =>
    finding(levels[level], 'unknown-issuance', nowhere, message, hint);
  return [
    ...shown.map((key, rank) => ({ ...report(unknownMessage(key), unknownHint(key)), rank })),
    ...(more === 0 ? [] : [{ ...report(moreMessage(more), moreHint), rank: shown.length }]),
    ...audit.revoked.map(revokedFinding),
    ...audit.missing.map(missingFinding),
    ...gaps.map(gapFinding),
  ];
}

/** The hash and the names are all of it that comes from outside and stays the same when the certificate is renewed. */
function unknownMessage({ publicKeySha256, dnsNames, issuers, newest, count, revoked }: UnknownKey): Text {
  const what = counted(count, text`certificate`, text`certificates`);
  const end = revoked ? text`; revoked` : text``;
  return text`The key ${publicKeySha256}, which is not in the repository, has ${what} for ${list(dnsNames)}, from ${list(issuers)}, the newest valid from ${narrowDate(newest.notBefore)} to ${narrowDate(newest.notAfter)}${end}.`;
}

function unknownHint({ newest, lapsed }: UnknownKey): Text {
  const ended = lapsed === null ? [] : lapsedWords(lapsed);
  return text`${ended}If you ordered it, add its CSR or certificate to the repository; if a provider makes it for you, add it to audit.allow in the config file. If nobody knows of it, ask its issuer to revoke it. Look it up at crt.sh or Cert Spotter by the SHA-256 of its key, or of its TBSCertificate: ${newest.tbsSha256}.`;
}

function lapsedWords({ reason, until }: NonNullable<UnknownKey['lapsed']>): Text {
  return text`Its entry in audit.allow (${reason}) lapsed on ${narrowDate(until)}. `;
}

function moreMessage(count: number): Text {
  return text`There are ${count} more unknown keys with certificates for your names.`;
}

const moreHint = text`The JSON report lists all of them under audit.unknown. Entries in audit.allow with an issuer or names leave out what a provider makes for you.`;

function revokedFinding({ issuance, document }: RevokedCertificate): Finding {
  return finding(
    'warning',
    'certificate-revoked',
    document,
    text`The certificate for ${list(issuance.dnsNames)}, issued by ${list(issuance.issuer === null ? [] : [issuance.issuer])}, is revoked.`,
    text`Find out why. Replace the certificate wherever it is used, and its key if that may be compromised; then remove it from the repository.`,
  );
}

function missingFinding({ publicKeySha256, dnsNames, documents: [place] }: MissingIssuance): Finding {
  return finding(
    'notice',
    'issuance-missing',
    place,
    text`No unexpired certificate with the key ${publicKeySha256} of this CSR for ${list(dnsNames)} is in the logs.`,
    text`Send the CSR to the certificate authority, or remove it if nobody needs it: its key stays authorized until a person removes it in Cert Spotter's settings. The config file turns this notice off: audit.missing-after: never.`,
  );
}

function gapFinding({ domains, why, hint }: Gap): Finding {
  const where = domains.length === 0 ? [] : text` for ${list(domains)}`;
  return finding(
    'warning',
    'audit-incomplete',
    nowhere,
    text`The audit is incomplete${where}: ${why}.`,
    hint,
  );
}

/** Warnings about names that nobody watches. */
export function monitoringFindings({ missing, disabled }: Unwatched): readonly Finding[] {
  const warning = (message: Text, hint: Text) =>
    finding('warning', 'name-not-monitored', nowhere, message, hint);
  return [
    ...(missing.length === 0
      ? []
      : [
          warning(
            text`Cert Spotter does not monitor ${list(missing)}, so it reports no certificate for ${them(missing)}.`,
            text`Add the domain in Cert Spotter; one that begins with a dot, such as .example.com, includes everything below it.`,
          ),
        ]),
    ...(disabled.length === 0
      ? []
      : [
          warning(
            text`Monitoring of ${list(disabled)} is disabled, so Cert Spotter reports no certificate for ${them(disabled)}.`,
            text`Enable the domain in Cert Spotter, or remove the certificates and CSRs that are not used any more.`,
          ),
        ]),
  ];
}

function them(names: readonly string[]): Text {
  return names.length === 1 ? text`it` : text`them`;
}

/** `a, b and 3 more`. */
function list(items: readonly string[]): Text {
  if (items.length === 0) return text`(not named)`;
  const more = items.length - maxNames;
  const shown = join(items.slice(0, maxNames), text`, `);
  return more <= 0 ? shown : text`${shown} and ${more} more`;
}
