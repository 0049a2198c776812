/** Key purposes by their OIDs under id-kp (RFC 5280 section 4.2.1.12), as the config file and the report name them. */
const purposes = new Map([
  ['1.3.6.1.5.5.7.3.1', 'server-auth'],
  ['1.3.6.1.5.5.7.3.2', 'client-auth'],
  ['1.3.6.1.5.5.7.3.3', 'code-signing'],
  ['1.3.6.1.5.5.7.3.4', 'email-protection'],
  ['1.3.6.1.5.5.7.3.8', 'time-stamping'],
  ['1.3.6.1.5.5.7.3.9', 'ocsp-signing'],
]);

/** anyExtendedKeyUsage: the issuer does not restrict what the key is for. */
export const anyPurpose = '2.5.29.37.0';

/** The names of the purposes that have one. */
export const namedPurposes: readonly string[] = [...purposes.values()];

/** The name of a purpose; its dotted OID if it has none. */
export function keyPurpose(oid: string): string {
  return purposes.get(oid) ?? oid;
}
