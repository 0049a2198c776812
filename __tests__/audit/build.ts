import { createHash } from 'node:crypto';
import type { SearchResult } from '../../src/audit/audit.ts';
import { type Issuance, Issuances } from '../../src/audit/issuances.ts';

export const asOf = Date.UTC(2026, 5, 1);

/** A hash of 64 digits for a name. */
export function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** A certificate in the logs with the key of a name. */
export function anIssuance(
  key: string,
  dnsNames: readonly string[] = ['www.example.com'],
  different: Partial<Issuance> = {},
): Issuance {
  return {
    tbsSha256: hashOf(`${key} ${dnsNames.join()} ${different.notBefore ?? ''}`),
    publicKeySha256: hashOf(key),
    dnsNames,
    issuer: 'C=US, O=Example Trust, CN=Example CA 1',
    issuerFriendlyName: 'Example Trust',
    notBefore: Date.UTC(2026, 4, 1),
    notAfter: Date.UTC(2026, 7, 1),
    revoked: false,
    ...different,
  };
}

/** The search of a domain that found these. */
export function searched(
  issuances: readonly Issuance[],
  different: Partial<SearchResult> = {},
): SearchResult {
  const all = new Issuances();
  for (const issuance of issuances) all.add(issuance);
  return {
    issuances: all,
    domains: ['example.com'],
    complete: new Set(['example.com']),
    gaps: [],
    lastIds: new Map(),
    ...different,
  };
}
