import { armour } from '../documents/armour.ts';
import { isoDate, isoSeconds } from '../text/instant.ts';
import { toPlain, visible } from '../text/plain.ts';
import type { Text } from '../text/text.ts';
import type { Genuineness } from './genuineness.ts';
import type { PublishedCertificate } from './pin.ts';
import type { Renewal } from './renewals.ts';

/** Where a published certificate is to be written: the template with its serial number put in. */
export function updatePath(template: string, { serial }: PublishedCertificate): string {
  return template.replaceAll('{serial}', serial);
}

/**
 * A published certificate as a PEM file, with a header that says where it came from and what it is.
 * Text before the armour is a comment to every PEM reader (RFC 7468 section 2).
 *
 * @param asOf the moment of the run
 */
export function updateContents(
  { published, der, genuineness }: Pick<Renewal, 'published' | 'der' | 'genuineness'>,
  differences: readonly Text[],
  asOf: number,
): string {
  const lines = [
    `Published at ${published.url}`,
    `Fetched on ${isoDate(asOf)}`,
    `Subject: ${published.subject}`,
    `Serial number: ${published.serial}`,
    `Valid from ${isoSeconds(published.notBefore)} to ${isoSeconds(published.notAfter)}`,
    `SHA-256 of the certificate: ${published.certificateSha256}`,
    `SHA-256 of the public key: ${published.publicKeySha256}`,
    published.confirmed
      ? 'The page also names this serial number in its text.'
      : 'UNCONFIRMED: the page does not name this serial number in its text.',
    vouchingFor(genuineness),
    ...(published.renamed ? ['RENAMED: the pinned certificate has another subject.'] : []),
    ...(differences.length === 0 ? [] : ['Compared with the pinned certificate:']),
    ...differences.map((field) => `  ${toPlain(field)}`),
  ];
  return `${lines.map(comment).join('')}${armour('CERTIFICATE', der)}`;
}

function vouchingFor(genuineness: Genuineness): string {
  if (genuineness.kind !== 'verified') return 'UNVERIFIED: nobody has looked at its signature.';
  const { issuer, where } = genuineness;
  return `Its signature verifies with the key of ${issuer.subject}, whose certificate is ${places[where]}.`;
}

const places = {
  repository: 'in the repository',
  chain: 'on the page, signed by an authority in the repository',
  page: 'on the page',
} as const;

/** Five hyphens in a subject could pass for armour. */
function comment(line: string): string {
  return `# ${visible(line).replaceAll(/-{5,}/g, '----')}\n`;
}
