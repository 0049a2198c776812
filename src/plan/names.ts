import { domainToASCII } from 'node:url';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { counted, text } from '../text/text.ts';
import { ambiguityOfRequest } from '../x509/ambiguity.ts';
import { isRequestItem, type PlanItem, type RequestItem } from './items.ts';

/** The longest name that DNS can carry, in characters without the trailing dot (RFC 1035 section 2.3.4). */
const maxNameLength = 253;

/**
 * Labels of letters, digits, inner hyphens, and the underscores that service labels use, with 1 to 63 characters each; `*`
 * can be the leftmost of several. The last one is not a number, because that would be an IP address.
 */
const dnsName = /^(?:\*\.)?(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?![0-9]+$)(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

const asciiNameCharacters = /^[A-Za-z0-9._*-]*$/;

/**
 * A DNS name as it is sent to Cert Spotter: lower case, A-labels, no trailing dot; a wildcard is the whole leftmost label.
 * Null if the value is not a DNS name, such as an IP address or an email address.
 */
export function normalizeDnsName(value: string): string | null {
  if (isNormal(value)) return value;
  const ascii = toALabels(value);
  if (ascii === null) return null;
  const lower = ascii.toLowerCase();
  const name = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return isNormal(name) ? name : null;
}

function isNormal(name: string): boolean {
  return name.length <= maxNameLength && dnsName.test(name);
}

/** Whether a normalized name has at least two labels, which distinguishes a common name from a word. */
export function isQualified(name: string): boolean {
  return name.includes('.');
}

/** Converts U-labels to A-labels (UTS 46), or to an empty string if that fails; null if a character is not allowed. */
function toALabels(value: string): string | null {
  if (asciiNameCharacters.test(value)) return value;
  const asciiPart = value.replace(/[^\0-\x7f]/g, '');
  return asciiNameCharacters.test(asciiPart) ? domainToASCII(value) : null;
}

/** Number of findings about the names of one document; further ones are only counted. */
export const maxNameFindings = 20;

/** The names that a document is to be authorized for, and the findings about them. */
export interface Names {
  /** Normalized, in order of appearance: SAN, common name, added. */
  readonly names: readonly string[];
  /** Whether every program finds exactly these names in a CSR's SAN, so that the CSR can be sent as it is. */
  readonly areItsOwn: boolean;
  readonly findings: readonly Finding[];
}

/** Collects the DNS names of a document: its SAN dNSNames, its common names that are DNS names, and the added ones. */
export function namesOf(item: PlanItem): Names {
  const { document } = item;
  const findings: Finding[] = [];
  const names = new Set<string>();
  let sanOnly = true;
  for (const value of document.dnsNames) {
    const name = normalizeDnsName(value);
    if (name === null) findings.push(invalidName(item, value));
    else names.add(name);
    if (name !== value.toLowerCase()) sanOnly = false;
  }
  const inSan = names.size;
  for (const name of namesOutsideSan(item, names)) {
    findings.push(nameNotInSan(item, name));
    names.add(name);
  }
  for (const name of item.dnsNames.map(normalizeDnsName)) if (name !== null) names.add(name);
  if (names.size > inSan) sanOnly = false;
  const ambiguous = isRequestItem(item) ? ambiguousNames(item) : null;
  if (ambiguous !== null) findings.unshift(ambiguous);
  const areItsOwn = sanOnly && ambiguous === null;
  return { names: [...names], areItsOwn, findings: shortened(item, findings) };
}

/** The common names that are DNS names of at least two labels, and are not in the SAN. */
function namesOutsideSan({ document }: PlanItem, inSan: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const value of document.commonNames) {
    const name = inSan.has(value) ? null : normalizeDnsName(value);
    if (name !== null && isQualified(name) && !inSan.has(name)) names.add(name);
  }
  return names;
}

/** Exactly what the plan shows must be authorized, however the service reads a CSR. */
function ambiguousNames({ document, der }: RequestItem): Finding | null {
  const why = ambiguityOfRequest(der);
  if (why === null) return null;
  return finding(
    'notice',
    'csr-ambiguous',
    document,
    text`Programs can read different names in this CSR: ${why}. Instead of the CSR, the hash of its key and the names that the plan shows are sent.`,
    text`Check that these are the names that you want. To avoid this notice, create the CSR again, for example with openssl req.`,
  );
}

function shortened({ document }: PlanItem, findings: readonly Finding[]): readonly Finding[] {
  const more = findings.length - maxNameFindings;
  if (more <= 0) return findings;
  const rest = finding(
    'warning',
    'invalid-dns-name',
    document,
    text`${counted(more, text`more finding about the names of this document is`, text`more findings about the names of this document are`)} not listed.`,
    text`Fix the listed ones first.`,
  );
  return [...findings.slice(0, maxNameFindings), rest];
}

/** A finding for each of the added names that is not a DNS name. */
export function invalidAddedNames(values: Iterable<string>): readonly Finding[] {
  return [...new Set(values)]
    .filter((value) => normalizeDnsName(value) === null)
    .map((value) =>
      finding(
        'warning',
        'invalid-dns-name',
        nowhere,
        text`The added name ${value} is not a DNS name, so it is left out.`,
        text`Correct it under dns-names. Labels consist of letters, digits, hyphens and underscores; a wildcard must be the whole leftmost label.`,
      ),
    );
}

function invalidName({ document }: PlanItem, value: string): Finding {
  return finding(
    'warning',
    'invalid-dns-name',
    document,
    text`The subjectAltName ${value} is not a DNS name, so it is left out.`,
    text`Create the document again without it, or add the intended name under dns-names.`,
  );
}

function nameNotInSan({ document }: PlanItem, name: string): Finding {
  return finding(
    'warning',
    'name-not-in-san',
    document,
    text`The common name ${name} is not in the subjectAltName, but Cert Spotter counts it, so it is authorized too.`,
    text`Add it to the subjectAltName, which is the only place where TLS clients look, or remove it from the subject.`,
  );
}
