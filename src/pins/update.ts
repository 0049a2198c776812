import { pemOf } from '../documents/armour.ts';
import { isoDate, isoSeconds } from '../text/instant.ts';
import { toPlain, visible } from '../text/plain.ts';
import type { Text } from '../text/text.ts';
import type { Genuineness } from './genuineness.ts';
import type { PublishedCertificate } from './pin.ts';
import type { Renewal } from './renewals.ts';

/** The path to write a published certificate to: the template with its serial number. */
export function updatePath(template: string, { serial }: PublishedCertificate): string {
  return template.replaceAll('{serial}', serial);
}

/**
 * A published certificate as a PEM file, with a header that says where it came from and what it is.
 * PEM readers ignore text before the encapsulation boundary (RFC 7468 section 2).
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
      ? 'The text of the page confirms this serial number.'
      : 'UNCONFIRMED: the text of the page does not contain this serial number.',
    vouchingFor(genuineness),
    ...(published.renamed ? ['RENAMED: the pinned certificate has another subject.'] : []),
    ...(differences.length === 0 ? [] : ['Compared with the pinned certificate:']),
    ...differences.map((field) => `  ${toPlain(field)}`),
  ];
  return `${lines.map(comment).join('')}${pemOf('CERTIFICATE', der)}`;
}

function vouchingFor(genuineness: Genuineness): string {
  if (genuineness.kind !== 'verified') return 'UNVERIFIED: its signature was not verified.';
  const { issuer, where } = genuineness;
  return `Its signature verifies with the key of ${issuer.subject}, whose certificate is ${places[where]}.`;
}

const places = {
  repository: 'in the repository',
  chain: 'on the page, signed by an authority in the repository',
  page: 'on the page',
} as const;

/** Five hyphens in a subject could look like an encapsulation boundary. */
function comment(line: string): string {
  return `# ${visible(line).replaceAll(/-{5,}/g, '----')}\n`;
}
