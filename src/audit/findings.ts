import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { AuditSettings } from '../inputs/settings.ts';
import { narrowDate } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import type { Audit, Gap, MissingIssuance, RevokedCertificate } from './audit.ts';
import type { Unwatched } from './domains.ts';
import { issuersIn } from './issuances.ts';
import type { UnknownKey } from './unknown.ts';

/** Number of unknown keys that each get a finding; the report lists all of them. */
export const maxUnknownFindings = 200;

/** Number of names that a message lists; the report lists all of them. */
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

/** The message that identifies an unknown key: by its hash, its names and its issuers. */
function unknownMessage({ publicKeySha256, dnsNames, issuers, newest, count, revoked }: UnknownKey): Text {
  const what = counted(count, text`certificate`, text`certificates`);
  const end = revoked ? text`; ${count === 1 ? text`it has` : text`all have`} been revoked` : text``;
  return text`The key ${publicKeySha256}, which is not in the repository, has ${what} for ${list(dnsNames, noNames)}, from ${list(issuers, noIssuer)}, the newest valid from ${narrowDate(newest.notBefore)} to ${narrowDate(newest.notAfter)}${end}.`;
}

function unknownHint({ newest, lapsed }: UnknownKey): Text {
  const expired = lapsed === null ? [] : lapsedWords(lapsed);
  return text`${expired}If you ordered it, add its CSR or certificate to the repository. If a provider obtains it for you, add it to audit.allow in the config file. If nobody recognizes it, ask its issuer to revoke it. To look it up at crt.sh or Cert Spotter, search for the SHA-256 hash of its key, or of its TBSCertificate: ${newest.tbsSha256}.`;
}

function lapsedWords({ reason, until }: NonNullable<UnknownKey['lapsed']>): Text {
  return text`Its entry in audit.allow (${reason}) expired on ${narrowDate(until)}. `;
}

function moreMessage(count: number): Text {
  return text`Your names have certificates with ${counted(count, text`more unknown key`, text`more unknown keys`)}.`;
}

const moreHint = text`See audit.unknown in the JSON report for all of them. To leave out certificates that a provider obtains for you, add an entry with an issuer or names to audit.allow.`;

function revokedFinding({ issuance, document }: RevokedCertificate): Finding {
  return finding(
    'warning',
    'certificate-revoked',
    document,
    text`The certificate for ${list(issuance.dnsNames, noNames)}, issued by ${list(issuersIn([issuance]), noIssuer)}, has been revoked.`,
    text`Find out why. Replace the certificate wherever it is used, and its key if that might be compromised. Then remove the certificate from the repository.`,
  );
}

function missingFinding({ publicKeySha256, dnsNames, documents: [place] }: MissingIssuance): Finding {
  return finding(
    'notice',
    'issuance-missing',
    place,
    text`The logs contain no unexpired certificate with the key ${publicKeySha256} of this CSR for ${list(dnsNames, noNames)}.`,
    text`Send the CSR to the certificate authority, or remove it if you do not need it; its key stays authorized until you remove it in Cert Spotter's settings. To turn this notice off, set audit.missing-after: never in the config file.`,
  );
}

function gapFinding({ domains, why, hint }: Gap): Finding {
  const where = domains.length === 0 ? [] : text` for ${list(domains, noNames)}`;
  return incomplete(text`The audit is incomplete${where}: ${why}.`, hint);
}

/** The warning that the audit, or the check of what is monitored, leaves something out. */
export function incomplete(message: Text, hint: Text): Finding {
  return finding('warning', 'audit-incomplete', nowhere, message, hint);
}

/** Warnings about names that Cert Spotter does not monitor. */
export function monitoringFindings({ missing, disabled }: Unwatched): readonly Finding[] {
  const warning = (message: Text, hint: Text) =>
    finding('warning', 'name-not-monitored', nowhere, message, hint);
  return [
    ...(missing.length === 0
      ? []
      : [
          warning(
            text`Cert Spotter does not monitor ${list(missing, noNames)}, so it does not report certificates for ${them(missing)}.`,
            text`Add the domain in Cert Spotter. A domain that begins with a dot, such as .example.com, includes everything below it.`,
          ),
        ]),
    ...(disabled.length === 0
      ? []
      : [
          warning(
            text`Monitoring of ${list(disabled, noNames)} is disabled, so Cert Spotter does not report certificates for ${them(disabled)}.`,
            text`Enable the domain in Cert Spotter, or remove the certificates and CSRs that are no longer used.`,
          ),
        ]),
  ];
}

function them(names: readonly string[]): Text {
  return names.length === 1 ? text`it` : text`them`;
}

const noNames = text`(no names)`;
const noIssuer = text`(unknown issuer)`;

/** `a, b and 3 more`. */
function list(items: readonly string[], none: Text): Text {
  if (items.length === 0) return none;
  const more = items.length - maxNames;
  const shown = join(items.slice(0, maxNames), text`, `);
  return more <= 0 ? shown : text`${shown} and ${more} more`;
}
