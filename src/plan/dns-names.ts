import { domainToASCII } from 'node:url';

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
