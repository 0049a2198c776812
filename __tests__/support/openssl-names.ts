import { oid, sequence } from './der-builder.ts';
import { opensslPrints } from './material.ts';

/** The long names that openssl has for object identifiers; of those that it does not know, the identifiers. */
export function opensslNames(identifiers: readonly string[]): readonly string[] {
  const printed = opensslPrints(['asn1parse', '-inform', 'DER'], sequence(...identifiers.map(oid)));
  return [...printed.matchAll(/OBJECT\s*:(.*)$/gm)].map(([, name = '']) => name);
}
