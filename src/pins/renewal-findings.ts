import { type Finding, finding, type nowhere, type Place } from '../findings/finding.ts';
import { longDate, moment } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { Pin } from './group.ts';
import type { Renewal } from './renewals.ts';

/** The findings of a certificate that the page shows: one that it is there, and one where nothing vouches for it. */
export function renewalFindings(
  pin: Pin,
  renewal: Renewal,
  place: Place | typeof nowhere,
): readonly Finding[] {
  const published = renewalPublished(pin, renewal, place);
  return renewal.genuineness.kind === 'unverified'
    ? [published, unverified(pin, renewal, place)]
    : [published];
}

function renewalPublished(pin: Pin, renewal: Renewal, place: Place | typeof nowhere): Finding {
  const { certificate, published } = renewal;
  const { serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  const what = renewal.isTrusted ? text`The successor` : text`A certificate that may be the successor`;
  return finding(
    'warning',
    'pin-renewal-published',
    place,
    text`${what} of the pin ${pin.name} is published at ${published.url}: serial number ${serial}, valid from ${moment(notBefore)} to ${moment(notAfter)}, certificate SHA-256 ${certificateSha256}, public key SHA-256 ${publicKeySha256} (${remarks(renewal)}).`,
    renewalHint(pin, renewal),
  );
}

function remarks({ certificate, published, genuineness, hasNewIssuer }: Renewal): Text {
  const parts = [
    ...(published.renamed ? [text`renamed: its subject is ${certificate.subject}`] : []),
    ...(hasNewIssuer ? [text`from another issuer: ${certificate.issuer}`] : []),
    ...(genuineness.kind === 'unverified'
      ? [text`unverified, and so unconfirmed`]
      : [confirmation(published.confirmed)]),
  ];
  return join(parts, text`; `);
}

function confirmation(confirmed: boolean): Text {
  return confirmed
    ? text`the page's own text confirms the serial number`
    : text`unconfirmed: the page's own text does not name this serial number`;
}

function renewalHint(pin: Pin, renewal: Renewal): Text {
  return text`${gapHint(renewal)}${whatBecomesOf(pin, renewal)}${issuerHint(renewal)}`;
}

function gapHint({ leavesGap, certificate }: Renewal): Text {
  if (!leavesGap) return [];
  return text`It only begins on ${longDate(certificate.notBefore)}, which leaves a gap: ask the owner what is in use until then. `;
}

function whatBecomesOf({ entry }: Pin, { expected, isTrusted, published }: Renewal): Text {
  if (!expected) {
    return published.renamed
      ? text`It has another subject and expect does not allow that, so it is not written anywhere. Ask the owner; if it is right, allow the new subject under expect.`
      : text`It is not what expect says, so it is not written anywhere; ask the owner before you trust it.`;
  }
  if (!isTrusted) return text`It is not written anywhere, as nothing shows that it is genuine.`;
  if (entry.update === null) return text`Make sure that it is genuine and pin it beside the current one.`;
  return text`It is written into the workspace as update says; make sure that it is genuine before you merge it.`;
}

function issuerHint({ hasNewIssuer, isTrusted, genuineness }: Renewal): Text {
  if (!hasNewIssuer || !isTrusted) return [];
  const vouching =
    genuineness.kind === 'verified' && genuineness.where === 'page'
      ? text` Only the page itself vouches for that issuer.`
      : [];
  return text` Systems that verify the chain, rather than compare the certificate, have to trust the new issuer before the owner changes over: add its certificate to their CA file or trust store.${vouching}`;
}

function unverified(
  { name }: Pin,
  { certificate, published }: Renewal,
  place: Place | typeof nowhere,
): Finding {
  return finding(
    'warning',
    'pin-unverified',
    place,
    text`Nothing shows that the certificate with serial number ${certificate.serial} at ${published.url} is genuine: no authority whose certificate is known has signed it for the pin ${name}. It calls its issuer ${certificate.issuer}.`,
    text`Ask the owner. If it is genuine, put the certificate of its issuer into a file that this Action reads, or check it yourself and say verify: none. Until then it is not written.`,
  );
}
