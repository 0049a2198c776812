import { domainToASCII } from 'node:url';
import * as v from 'valibot';
import { DistinguishedNameError, parseDistinguishedName } from '../documents/distinguished-name.ts';
import type { Instant } from '../documents/document.ts';
import { catchKind } from '../findings/foreseen.ts';
import { text } from '../text/text.ts';
import { parseAsOf } from './as-of.ts';
import { maxTime, parseTime } from './durations.ts';
import { invalid, type Parsed, parsed } from './fault.ts';
import { parseSha256 } from './hex.ts';
import { closedObject, list, optional, reading, string } from './schema-parts.ts';

/** Characters in the reason of an allowance, which is shown in tables. */
export const maxReasonLength = 500;

/** The part `audit` of the config file. */
export function auditSchema() {
  return closedObject({
    allow: optional(
      list(allowanceSchema()),
      'Certificates that others order for your names, such as a CDN does.',
    ),
    'missing-after': optional(
      reading(string(), parseMissingAfter),
      'Time after which a CSR without a certificate is reported, such as `7d` (the default), or `never`.',
    ),
  });
}

function allowanceSchema() {
  return v.pipe(
    closedObject({
      issuer: optional(
        reading(string(), parseIssuer),
        'Attributes that the issuer must have, such as `O=Example CA`, or the name that Cert Spotter uses for it.',
      ),
      'public-key-sha256': optional(
        reading(string(), parseSha256),
        'SHA-256 over the SubjectPublicKeyInfo, in hex.',
      ),
      names: optional(
        list(reading(string(), parseName)),
        'DNS names that the certificate may have: `example.com`, `*.example.com`, or `.example.com` with everything below it.',
      ),
      reason: v.pipe(
        reading(string(), parseReason),
        v.description('Who orders these certificates, and why.'),
      ),
      until: optional(
        reading(string(), parseUntil),
        'Date (inclusive) or time until which they are allowed. After it, they are reported again.',
      ),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const allowance: unknown = dataset.value;
      if (typeof allowance !== 'object' || allowance === null) return;
      if ('issuer' in allowance === 'public-key-sha256' in allowance)
        addIssue({ message: 'must have either issuer or public-key-sha256, but not both' });
    }),
  );
}

/** Text with an equals sign is a distinguished name; any other is Cert Spotter's name for a certificate authority. */
function parseIssuer(value: string): Parsed<string> {
  if (value.trim() === '') return invalid(text`is empty`);
  if (!value.includes('=')) return parsed(value.trim());
  const name = catchKind(DistinguishedNameError, () => parseDistinguishedName(value));
  return name instanceof DistinguishedNameError
    ? invalid(text`${value} is not a distinguished name: ${name.message}`)
    : parsed(value);
}

function parseName(value: string): Parsed<string> {
  const written = value.trim();
  const prefix = ['*.', '.'].find((each) => written.startsWith(each)) ?? '';
  const rest = written.slice(prefix.length);
  const name = /[\s*/:@]/.test(rest) ? '' : domainToASCII(rest).toLowerCase().replace(/\.$/, '');
  return name === ''
    ? invalid(text`${value} is not a DNS name; write it like example.com, *.example.com or .example.com`)
    : parsed(`${prefix}${name}`);
}

function parseReason(value: string): Parsed<string> {
  const reason = value.trim();
  if (reason === '') return invalid(text`is empty`);
  return reason.length > maxReasonLength
    ? invalid(text`is longer than ${maxReasonLength} characters`)
    : parsed(reason);
}

/** A date is inclusive. */
function parseUntil(value: string): Parsed<Instant> {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  if (!/^\d/.test(value)) return invalid(text`${value} is not a date; write it like 2027-01-31`);
  return parseAsOf(isDate ? `${value}T23:59:59Z` : value, 0);
}

function parseMissingAfter(value: string): Parsed<number | null> {
  if (value === 'never') return parsed(null);
  const milliseconds = parseTime(value);
  if (milliseconds === null || milliseconds > maxTime)
    return invalid(text`${value} is not a valid time; write it like 7d, or never`);
  return parsed(milliseconds);
}
