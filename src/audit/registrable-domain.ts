import { getDomain } from 'tldts';

/** Names are already DNS names, so they need not be extracted or validated. */
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
} as const;

/**
 * The domain that its owner registered, or has below a private suffix such as `github.io`, according to the public suffix
 * list (https://publicsuffix.org); null for a public suffix itself and for a single label.
 *
 * @param name normalized; in a wildcard, the part after `*.` counts
 */
export function registrableDomain(name: string): string | null {
  return getDomain(name.replace(/^\*\./, ''), options);
}
