import {
  type DatedCertificate,
  type Document,
  type Instant,
  isCertificate,
  isDated,
} from '../documents/document.ts';
import { type Finding, finding, nowhere, type Place } from '../findings/finding.ts';
import { longDate, moment } from '../text/instant.ts';
import { type Text, text } from '../text/text.ts';
import type { PageWords } from './confirmation.ts';
import type { Pin } from './group.ts';
import { has, type Renewal, renewalsOf } from './renewals.ts';

/** What the owner's page shows. */
export interface PublishedPage {
  readonly url: string;
  readonly documents: readonly Document[];
  readonly words: PageWords;
}

/** Successors on one page that are told and written; a page may be made of them. */
export const maxRenewals = 20;

/** What the page says about a pin. */
export interface News {
  /** Those that are as expected first, and of these the one that lasts longest. */
  readonly renewals: readonly Renewal[];
  readonly findings: readonly Finding[];
}

/** Compares a pin, as of a moment, with what its owner publishes. */
export function newsOf(pin: Pin, page: PublishedPage, asOf: Instant): News {
  const certificates = certificatesOf(page);
  if (certificates.length === 0) return { renewals: [], findings: [nothingPublished(pin, page)] };
  const { renewals, more } = renewalsOf(pin, certificates, page, asOf, maxRenewals);
  const shown = new Set(certificates.map(({ certificateSha256 }) => certificateSha256));
  const gone = pin.certificates.filter(({ certificateSha256 }) => !shown.has(certificateSha256));
  const unconfirmed = certificates.filter((each) => has(pin, each) && !page.words.names(each.serial));
  return {
    renewals,
    findings: [
      ...renewals.map((renewal) => renewalPublished(pin, renewal)),
      ...(more === 0 ? [] : [moreRenewals(pin, more, page)]),
      ...gone.map((certificate) => notPublished(pin, certificate, page)),
      ...(page.words.isProse ? unconfirmed : []).map((certificate) =>
        unconfirmedSerial(pin, certificate, page),
      ),
    ],
  };
}

/** Each certificate of the page once, however often it stands there. */
function certificatesOf({ documents }: PublishedPage): readonly DatedCertificate[] {
  const certificates = documents
    .filter(isCertificate)
    .filter(isDated)
    .filter(({ kind }) => kind === 'certificate');
  const seen = new Set<string>();
  return certificates.filter(({ certificateSha256 }) => {
    const isNew = !seen.has(certificateSha256);
    seen.add(certificateSha256);
    return isNew;
  });
}

function renewalPublished(pin: Pin, renewal: Renewal): Finding {
  const { certificate, published } = renewal;
  const { serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  const doubt = published.confirmed
    ? text`the page's own text confirms the serial number`
    : text`unconfirmed: the page's own text does not name this serial number`;
  return finding(
    'warning',
    'pin-renewal-published',
    placeOf(pin),
    text`The successor of the pin ${pin.name} is published at ${published.url}: serial number ${serial}, valid from ${moment(notBefore)} to ${moment(notAfter)}, certificate SHA-256 ${certificateSha256}, public key SHA-256 ${publicKeySha256} (${doubt}).`,
    renewalHint(pin, renewal),
  );
}

function moreRenewals(pin: Pin, count: number, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'pin-renewal-published',
    placeOf(pin),
    text`${url} shows ${count} more certificates with the subject of the pin ${pin.name} that last longer.`,
    text`Nobody has so many successors: they are neither told one by one nor written. Ask the owner about the page.`,
  );
}

function renewalHint(pin: Pin, renewal: Renewal): Text {
  return text`${gapHint(renewal)}${whatBecomesOf(pin, renewal)}`;
}

function gapHint({ leavesGap, certificate }: Renewal): Text {
  if (!leavesGap) return [];
  return text`It only begins on ${longDate(certificate.notBefore)}, which leaves a gap: ask the owner what holds until then. `;
}

function whatBecomesOf({ entry }: Pin, { expected }: Renewal): Text {
  if (!expected) {
    return text`Its subject or issuer is not what expect says, so it is not written anywhere; ask the owner before you trust it.`;
  }
  if (entry.update === null) return text`Make sure that it is genuine and pin it beside the current one.`;
  return text`It is written into the workspace as update says; make sure that it is genuine before you merge it.`;
}

function notPublished(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'pin-not-published',
    certificate,
    text`The pin ${pin.name} holds a certificate with serial number ${certificate.serial} that ${url} does not show.`,
    text`Find out from the owner whether it is still in use; if not, remove it.`,
  );
}

function unconfirmedSerial(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return finding(
    'notice',
    'pin-not-published',
    certificate,
    text`The pin ${pin.name} is unconfirmed: ${url} shows its certificate, but its own text does not name the serial number ${certificate.serial}.`,
    text`Compare the page's text with the certificate, and ask the owner which of the two is right.`,
  );
}

function nothingPublished(pin: Pin, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'source-unreachable',
    placeOf(pin),
    text`The source of the pin ${pin.name}, ${url}, holds no certificate that can be read.`,
    text`Open the address: the owner may have moved the certificate to another page. Correct source then.`,
  );
}

/** The finding of a source that could not be fetched. */
export function sourceUnreachable(pin: Pin, url: string, reason: Text): Finding {
  return finding(
    'warning',
    'source-unreachable',
    placeOf(pin),
    text`The source of the pin ${pin.name}, ${url}, could not be read: ${reason}.`,
    text`Correct source, or try again later; the pin itself has been judged all the same.`,
  );
}

/** A pin stands where its first certificate does. */
function placeOf({ certificates: [first] }: Pin): Place | typeof nowhere {
  return first ?? nowhere;
}
