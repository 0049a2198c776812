import type { FindingCode } from '../findings/codes.ts';

/**
 * The codes that come first among findings of one level, most urgent first: a leaked secret, then what
 * breaks somebody's connection, then what the user asked for and did not get. All others follow alike.
 */
const mostUrgent: readonly FindingCode[] = [
  'private-key',
  'pin-expired',
  'pin-mismatch',
  'pin-not-yet-valid',
  'pin-expiring',
  'pin-renewal-published',
  'apply-refused',
  'api-key-missing',
  'api-rejected',
  'api-unreachable',
  'csr-signature-invalid',
];

/** The rank of a code among findings of one level: the lower, the more urgent. */
export function urgencyOf(code: FindingCode): number {
  const rank = mostUrgent.indexOf(code);
  return rank === -1 ? mostUrgent.length : rank;
}
