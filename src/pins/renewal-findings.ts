import { type Finding, finding } from '../findings/finding.ts';
import { pemOf } from '../scan/notes.ts';
import { isoDate, isoSeconds, longDate, moment } from '../text/instant.ts';
import { toPlain, visible } from '../text/plain.ts';
import { join, type Text, text } from '../text/text.ts';
import type { Genuineness } from './genuineness.ts';
import { type Pin, placeOfPin } from './group.ts';
import type { PublishedCertificate } from './pin.ts';
import type { Renewal } from './renewals.ts';

/** The findings of a certificate on the page: that it is there and, if so, that nothing vouches for it. */
export function renewalFindings(pin: Pin, renewal: Renewal): readonly Finding[] {
  const published = renewalPublished(pin, renewal);
  return renewal.genuineness.kind === 'unverified' ? [published, unverified(pin, renewal)] : [published];
}

function renewalPublished(pin: Pin, renewal: Renewal): Finding {
  const { certificate, published } = renewal;
  const { serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  const what = renewal.isTrusted ? text`The successor` : text`A certificate that might be the successor`;
  return finding(
    'warning',
    'pin-renewal-published',
    placeOfPin(pin),
    text`${what} of the pin ${pin.name} is published at ${published.url}: serial number ${serial}, valid from ${moment(notBefore)} to ${moment(notAfter)}, certificate SHA-256 ${certificateSha256}, public key SHA-256 ${publicKeySha256} (${remarks(renewal)}).`,
    renewalHint(pin, renewal),
  );
}

function remarks({ certificate, published, genuineness, hasNewIssuer }: Renewal): Text {
  const parts = [
    ...(published.renamed ? [text`renamed: its subject is ${certificate.subject}`] : []),
    ...(hasNewIssuer ? [text`from another issuer: ${certificate.issuer}`] : []),
    ...(genuineness.kind === 'unverified'
      ? [text`unverified, therefore unconfirmed`]
      : [confirmation(published.confirmed)]),
  ];
  return join(parts, text`; `);
}

function confirmation(confirmed: boolean): Text {
  return confirmed
    ? text`the text of the page confirms the serial number`
    : text`unconfirmed: the text of the page does not contain this serial number`;
}

function renewalHint(pin: Pin, renewal: Renewal): Text {
  return text`${gapHint(renewal)}${whatBecomesOf(pin, renewal)}${issuerHint(renewal)}`;
}

function gapHint({ leavesGap, certificate }: Renewal): Text {
  if (!leavesGap) return [];
  return text`Ask the owner what fills the gap until it becomes valid on ${longDate(certificate.notBefore)}. `;
}

function whatBecomesOf({ entry }: Pin, { expected, isTrusted, published }: Renewal): Text {
  if (!expected) {
    return published.renamed
      ? text`Ask the owner about the new subject: expect does not allow it, so the certificate is not written. If it is right, allow it under expect.`
      : text`Ask the owner before you trust it: it does not match expect, so it is not written.`;
  }
  if (!isTrusted)
    return text`Ask the owner before you trust it: nothing proves that it is genuine, so it is not written.`;
  if (entry.update === null) return text`Make sure that it is genuine, and pin it next to the current one.`;
  return text`Make sure that it is genuine before you merge the file that update writes.`;
}

function issuerHint({ hasNewIssuer, isTrusted, genuineness }: Renewal): Text {
  if (!hasNewIssuer || !isTrusted) return [];
  const vouching =
    genuineness.kind === 'verified' && genuineness.where === 'page'
      ? text` Only the page itself vouches for that issuer.`
      : [];
  return text` If a system verifies the chain instead of comparing the certificate, add the certificate of the new issuer to its CA file or trust store before the owner changes over.${vouching}`;
}

function unverified(pin: Pin, { certificate, published }: Renewal): Finding {
  return finding(
    'warning',
    'pin-unverified',
    placeOfPin(pin),
    text`Nothing proves that the certificate with serial number ${certificate.serial} at ${published.url} is genuine: no known authority has signed it for the pin ${pin.name}. It names its issuer as ${certificate.issuer}.`,
    text`Ask the owner. If it is genuine, add the certificate of its issuer to the files that are read, or check it yourself and set verify: none. Until then, it is not written.`,
  );
}

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
