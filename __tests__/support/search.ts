import { createHash } from 'node:crypto';
import type { StandInIssuance } from '../../stand-in/search.mjs';

/** A hash of 64 digits for a key. */
export function keyHash(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** A certificate in the logs that is valid for years around now. */
export function issued(
  publicKeySha256: string,
  dnsNames: readonly string[],
  different: Partial<StandInIssuance> = {},
): StandInIssuance {
  return {
    publicKeySha256,
    dnsNames,
    notBefore: '2026-03-01T00:00:00Z',
    notAfter: '2046-05-30T00:00:00Z',
    ...different,
  };
}
