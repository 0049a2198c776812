import { failed, ok, type Result } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';
import { parseApiUrl } from './addresses.ts';
import type { Config } from './config-schema.ts';
import { auditLevels } from './definition.ts';
import { checked, type InputReader, oneOf, parseFlag } from './reader.ts';
import type { Allowance, AuditSettings } from './settings.ts';
import { listOf } from './values.ts';

type AuditConfig = Pick<AuditSettings, 'allow' | 'missingAfter'>;

const sevenDays = 7 * 86_400_000;

/** More requests than these would take longer than a job is allowed to run. */
export const maxRequests = 100_000;

/** Reads what the inputs say of the audit. */
export function readAudit(
  reader: InputReader,
  refuseOutput: (path: string) => Text | null,
): Omit<AuditSettings, keyof AuditConfig> {
  return {
    level: reader.required('audit', oneOf(auditLevels)),
    domains: listOf(reader.value('audit-domains')),
    withKey: reader.required('audit-with-key', parseFlag),
    requests: reader.required('audit-requests', parseRequests),
    state: reader.optional('audit-state', checked(refuseOutput)),
    apiUrl: reader.required('ct-api-url', parseApiUrl),
  };
}

function parseRequests(value: string): Result<number> {
  const requests = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return requests >= 1 && requests <= maxRequests
    ? ok(requests)
    : failed(text`${value} is not a whole number between 1 and ${maxRequests}`);
}

type WrittenAudit = NonNullable<Config['audit']>;

/** The settings of the audit in the config file, with their defaults. */
export function auditConfigOf(written: WrittenAudit): AuditConfig {
  const { allow = [], 'missing-after': missingAfter = sevenDays } = written;
  return { allow: allow.map(allowanceOf), missingAfter };
}

/** The schema ensures that there is either an issuer or a key. */
function allowanceOf(written: NonNullable<WrittenAudit['allow']>[number]): Allowance {
  const { issuer = '', 'public-key-sha256': publicKeySha256, names, reason, until } = written;
  return {
    by: publicKeySha256 === undefined ? { kind: 'issuer', issuer } : { kind: 'key', publicKeySha256 },
    names: names ?? null,
    reason,
    until: until ?? null,
  };
}
