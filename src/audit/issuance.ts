import type { Instant } from '../documents/document.ts';

/**
 * A certificate in Certificate Transparency logs and its precertificate, which count as one. All strings except the hashes
 * are outside text: whoever gets a certificate logged can influence them.
 */
export interface Issuance {
  /** SHA-256 over the TBSCertificate of RFC 6962 section 3.2, which identifies the issuance; lower-case hex. */
  readonly tbsSha256: string;
  readonly publicKeySha256: string;
  /** Lower case, without a trailing dot; empty if the row has none. */
  readonly dnsNames: readonly string[];
  /** The issuer's distinguished name as the API writes it; null if the row has none. */
  readonly issuer: string | null;
  /** Cert Spotter's name for the certificate authority. */
  readonly issuerFriendlyName: string | null;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** Null if it is not known. */
  readonly revoked: boolean | null;
}

/** One row of the search API's response: its `id`, for the next page, and its content. Either is null if it is malformed. */
export interface Row {
  readonly id: string | null;
  readonly issuance: Issuance | null;
}

/** The format is documented at https://sslmate.com/help/reference/ct_search_api_v1. Other fields are ignored. */
export function readRow(row: unknown): Row {
  if (!isObject(row)) return { id: null, issuance: null };
  return { id: idOf(row['id']), issuance: issuanceOf(row) };
}

function issuanceOf(row: Readonly<Record<string, unknown>>): Issuance | null {
  const tbsSha256 = hashOf(row['tbs_sha256']);
  const publicKeySha256 = hashOf(row['pubkey_sha256']);
  const notBefore = instantOf(row['not_before']);
  const notAfter = instantOf(row['not_after']);
  if (tbsSha256 === null || publicKeySha256 === null || notBefore === null || notAfter === null) return null;
  const issuer = isObject(row['issuer']) ? row['issuer'] : {};
  return {
    tbsSha256,
    publicKeySha256,
    dnsNames: namesOf(row['dns_names']),
    issuer: wordsOf(issuer['name']),
    issuerFriendlyName: wordsOf(issuer['friendly_name']),
    notBefore,
    notAfter,
    revoked: typeof row['revoked'] === 'boolean' ? row['revoked'] : null,
  };
}

/** A number is accepted too if it is exact. */
function idOf(value: unknown): string | null {
  if (Number.isSafeInteger(value)) return String(value);
  return isId(value) ? value : null;
}

/** Whether something can be the `id` of a row. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
}

function hashOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\da-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}

/** RFC 3339. */
function instantOf(value: unknown): Instant | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return null;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : instant;
}

function namesOf(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === 'string' && name !== '') : [];
  return [...new Set(names.map((name: string) => name.toLowerCase().replace(/\.$/, '')))];
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
