import { getDomain } from 'tldts';

/** Names are DNS names already, so nothing has to be found in them. */
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
} as const;

/**
 * The domain that somebody registered, or has below a private suffix such as `github.io`, by the public suffix
 * list (https://publicsuffix.org); null for a public suffix itself and for a single label.
 *
 * @param name normalized; of a wildcard, what stands after `*.` counts
 */
export function registrableDomain(name: string): string | null {
  return getDomain(name.replace(/^\*\./, ''), options);
}
