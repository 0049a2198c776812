import { isoSecondsOrNull } from '../../src/text/instant.ts';
import { nameAttributes } from '../../src/x509/distinguished-name.ts';
import { type Document, isCertificate } from '../../src/x509/document.ts';
import { attributesOf, type OracleEntry, textOf, textsOf } from './oracle.ts';

/** One field in which a document and the oracle disagree. */
export interface Disagreement {
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

/** Compares every field that both have. */
export function disagreements(
  entry: OracleEntry,
  document: Document,
  sha256: string,
): readonly Disagreement[] {
  const { fields } = entry;
  const pairs: [string, unknown, unknown][] = [
    ['kind', kindOf(entry), document.kind],
    ['line', entry.line ?? 1, document.line],
    ['sha256', fields['sha256'], sha256],
    ['spki_sha256', fields['spki_sha256'], document.publicKeySha256],
    ['subject', attributesOf(fields['subject_rdns']), nameOf(document.subject)],
    ['cn', textsOf(fields['cn']), document.commonNames],
    ['dns_names', textsOf(fields['dns_names']), document.dnsNames],
    ['is_ca', fields['is_ca'] ?? false, document.ca],
    ...certificatePairs(fields, document),
  ];
  return pairs
    .map(([field, expected, actual]) => ({ field, expected: shown(expected), actual: shown(actual) }))
    .filter(({ expected, actual }) => expected !== actual);
}

function certificatePairs(fields: OracleEntry['fields'], document: Document): [string, unknown, unknown][] {
  if (!isCertificate(document)) return [];
  return [
    ['issuer', attributesOf(fields['issuer_rdns']), nameOf(document.issuer)],
    ['serial', wholeBytes(textOf(fields['serial_hex'])), document.serial],
    ['not_before', fields['not_before'] ?? null, isoSecondsOrNull(document.notBefore)],
    ['not_after', fields['not_after'] ?? null, isoSecondsOrNull(document.notAfter)],
    ['certificate_sha256', fields['sha256'], document.certificateSha256],
    ['tbs_sha256', fields['tbs_sha256'], document.tbsSha256],
  ];
}

/** The oracle says how a precertificate becomes one in what it takes out for the hash. */
function kindOf({ kind, fields }: OracleEntry): string {
  if (kind === 'csr') return 'certificate-request';
  return textsOf(fields['tbs_removed'])?.includes('poison') === true ? 'precertificate' : kind;
}

/** The oracle's numbers drop leading zeros, ours keep whole bytes. */
function wholeBytes(serial: string | null): string | null {
  const [, sign = '', digits = ''] = /^(-?)(.*)$/.exec(serial ?? '') ?? [];
  return serial === null ? null : `${sign}${digits.length % 2 === 0 ? digits : `0${digits}`}`;
}

/** Our string back in encoded order, as the oracle has it. */
function nameOf(rfc4514: string): readonly string[] {
  return rdnsOf(rfc4514)
    .reverse()
    .flatMap((rdn) => nameAttributes(rdn).map(({ type, value }) => `${type},${value}`));
}

/** Splits at the commas that no backslash escapes. */
function rdnsOf(rfc4514: string): string[] {
  return rfc4514 === '' ? [] : [...rfc4514.matchAll(/(?:[^\\,]|\\.)+/gs)].map(([rdn]) => rdn);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
