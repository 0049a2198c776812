import { type Finding, finding } from '../findings/finding.ts';
import { counted, type Text, text } from '../text/text.ts';
import type { DatedCertificate, Instant } from '../x509/document.ts';
import { type Pin, placeOfPin } from './group.ts';
import { usageLostFinding } from './judge.ts';
import { renewalFindings } from './renewal-findings.ts';
import { type PublishedPage, pinnedCopyOf, type Renewals, renewalsOf } from './renewals.ts';

/** Successors on one page that are reported and written; a page can be full of them. */
export const maxRenewals = 20;

/** What the page says about a pin. */
export interface PublishedChanges extends Pick<Renewals, 'renewals' | 'lost'> {
  readonly findings: readonly Finding[];
}

/** Compares a pin, as of a moment, with what its owner publishes. */
export function publishedChangesOf(pin: Pin, page: PublishedPage, asOf: Instant): PublishedChanges {
  const certificates = page.shown.map(({ document }) => document);
  if (certificates.length === 0) return { renewals: [], lost: [], findings: [nothingPublished(pin, page)] };
  const { renewals, lost, more } = renewalsOf(pin, page, asOf, maxRenewals);
  const shown = new Set(certificates.map(({ certificateSha256 }) => certificateSha256));
  const missing = page.isWhole
    ? pin.certificates.filter(({ certificateSha256 }) => !shown.has(certificateSha256))
    : [];
  const onPage = page.shown.filter(({ isLinked }) => !isLinked);
  const pinned = onPage.flatMap(({ document }) => pinnedCopyOf(pin, document) ?? []);
  const unconfirmed = page.words.isProse ? pinned.filter(({ serial }) => !page.words.names(serial)) : [];
  return {
    renewals,
    lost,
    findings: [
      ...renewals.flatMap((renewal) => renewalFindings(pin, renewal)),
      ...lost.map((each) => usageLostFinding(pin, each, placeOfPin(pin))),
      ...(more === 0 ? [] : [moreRenewals(pin, more, page)]),
      ...missing.map((certificate) => notPublished(pin, certificate, page)),
      ...unconfirmed.map((certificate) => unconfirmedSerial(pin, certificate, page)),
    ],
  };
}

function moreRenewals(pin: Pin, count: number, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'pin-renewal-published',
    placeOfPin(pin),
    text`${url} shows ${counted(count, text`more possible successor`, text`more possible successors`)} of the pin ${pin.name}.`,
    text`Ask the owner about the page, as no pin has so many successors. These are neither listed nor written.`,
  );
}

function notPublished(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'pin-not-published',
    certificate,
    text`The certificate with serial number ${certificate.serial} of the pin ${pin.name} is not on the page ${url}.`,
    text`Ask the owner whether it is still in use; if not, remove it.`,
  );
}

function unconfirmedSerial(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return finding(
    'notice',
    'pin-not-published',
    certificate,
    text`The pin ${pin.name} is unconfirmed: ${url} shows its certificate, but the text of the page does not contain the serial number ${certificate.serial}.`,
    text`Compare the text of the page with the certificate, and ask the owner which of the two is right.`,
  );
}

function nothingPublished(pin: Pin, { url }: PublishedPage): Finding {
  return finding(
    'warning',
    'source-unreachable',
    placeOfPin(pin),
    text`The source of the pin ${pin.name}, ${url}, contains no certificate that can be read.`,
    text`Open the address: the owner might have moved the certificate to another page. If so, correct source, or set source-link to follow the link to the file.`,
  );
}

/** The finding of a source, or a file that it links to, that could not be fetched. */
export function sourceUnreachable(pin: Pin, url: string, reason: Text): Finding {
  return finding(
    'warning',
    'source-unreachable',
    placeOfPin(pin),
    text`The source of the pin ${pin.name}, ${url}, could not be read: ${reason}.`,
    text`Correct source, or try again later. The pin itself was checked anyway.`,
  );
}
