import { type DatedCertificate, type Document, isCertificate, isDated } from '../documents/document.ts';
import type { Finding } from '../findings/finding.ts';
import { moment } from '../text/instant.ts';
import { type Text, text } from '../text/text.ts';
import type { PageWords } from './confirmation.ts';
import { hasExpectedNames } from './expectation.ts';
import type { Pin } from './group.ts';
import { type PublishedCertificate, particularsOf } from './pin.ts';

/** What the owner's page shows. */
export interface PublishedPage {
  readonly url: string;
  readonly documents: readonly Document[];
  readonly words: PageWords;
}

/** A certificate that the page shows and the pin does not have yet. */
export interface Renewal {
  readonly certificate: DatedCertificate;
  readonly published: PublishedCertificate;
  /** Its subject and issuer are as `expect` says, so it may be written into the repository. */
  readonly expected: boolean;
}

/** What the page says about a pin. */
export interface News {
  readonly renewal: Renewal | null;
  readonly findings: readonly Finding[];
}

/** Compares a pin with what its owner publishes. */
export function newsOf(pin: Pin, page: PublishedPage): News {
  const certificates = certificatesOf(page);
  if (certificates.length === 0) return { renewal: null, findings: [nothingPublished(pin, page)] };
  const renewal = renewalOf(pin, certificates, page);
  const shown = new Set(certificates.map(({ certificateSha256 }) => certificateSha256));
  const gone = pin.certificates.filter(({ certificateSha256 }) => !shown.has(certificateSha256));
  const unconfirmed = certificates.filter((each) => has(pin, each) && !page.words.names(each.serial));
  return {
    renewal,
    findings: [
      ...(renewal === null ? [] : [renewalPublished(pin, renewal)]),
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

/** Of the certificates with the pin's subject that it does not have and that last longer, the one that lasts longest. */
function renewalOf(pin: Pin, certificates: readonly DatedCertificate[], page: PublishedPage): Renewal | null {
  const until = pin.certificates.reduce((latest, { notAfter }) => Math.max(latest, notAfter), -Infinity);
  const [certificate] = certificates
    .filter((each) => hasSubjectOf(pin, each) && !has(pin, each) && each.notAfter > until)
    .sort((a, b) => b.notAfter - a.notAfter);
  if (certificate === undefined) return null;
  const confirmed = page.words.names(certificate.serial);
  return {
    certificate,
    expected: hasExpectedNames(certificate, pin.entry.expect),
    published: { url: page.url, ...particularsOf(certificate), confirmed },
  };
}

function has(pin: Pin, { certificateSha256 }: DatedCertificate): boolean {
  return pin.certificates.some((pinned) => pinned.certificateSha256 === certificateSha256);
}

/** A pin without any certificate yet goes by what is expected of its subject. */
function hasSubjectOf({ certificates, entry }: Pin, published: DatedCertificate): boolean {
  if (certificates.length === 0) {
    return entry.expect.subject !== undefined && hasExpectedNames(published, entry.expect);
  }
  return certificates.some(({ subject }) => subject.toLowerCase() === published.subject.toLowerCase());
}

function renewalPublished(pin: Pin, { certificate, published, expected }: Renewal): Finding {
  const { serial, notBefore, notAfter, certificateSha256, publicKeySha256 } = certificate;
  const doubt = published.confirmed
    ? text`the page's own text confirms the serial number`
    : text`unconfirmed: the page's own text does not name this serial number`;
  return {
    ...aboutPin(pin, 'warning', 'pin-renewal-published'),
    message: text`The successor of the pin ${pin.name} is published at ${published.url}: serial number ${serial}, valid from ${moment(notBefore)} to ${moment(notAfter)}, certificate SHA-256 ${certificateSha256}, public key SHA-256 ${publicKeySha256} (${doubt}).`,
    hint: renewalHint(pin, expected),
  };
}

function renewalHint({ entry }: Pin, expected: boolean): Text {
  if (!expected) {
    return text`Its subject or issuer is not what expect says, so it is not written anywhere; ask the owner before you trust it.`;
  }
  if (entry.update === null) return text`Make sure that it is genuine and pin it beside the current one.`;
  return text`It is written into the workspace as update says; make sure that it is genuine before you merge it.`;
}

function notPublished(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return {
    level: 'warning',
    code: 'pin-not-published',
    path: certificate.path,
    line: certificate.line,
    message: text`The pin ${pin.name} holds a certificate with serial number ${certificate.serial} that ${url} does not show.`,
    hint: text`Find out from the owner whether it is still in use; if not, remove it.`,
  };
}

function unconfirmedSerial(pin: Pin, certificate: DatedCertificate, { url }: PublishedPage): Finding {
  return {
    level: 'notice',
    code: 'pin-not-published',
    path: certificate.path,
    line: certificate.line,
    message: text`The pin ${pin.name} is unconfirmed: ${url} shows its certificate, but its own text does not name the serial number ${certificate.serial}.`,
    hint: text`Compare the page's text with the certificate, and ask the owner which of the two is right.`,
  };
}

function nothingPublished(pin: Pin, { url }: PublishedPage): Finding {
  return {
    ...aboutPin(pin, 'warning', 'source-unreachable'),
    message: text`The source of the pin ${pin.name}, ${url}, holds no certificate that can be read.`,
    hint: text`Open the address: the owner may have moved the certificate to another page. Correct source then.`,
  };
}

/** The finding of a source that could not be fetched. */
export function sourceUnreachable(pin: Pin, url: string, reason: Text): Finding {
  return {
    ...aboutPin(pin, 'warning', 'source-unreachable'),
    message: text`The source of the pin ${pin.name}, ${url}, could not be read: ${reason}.`,
    hint: text`Correct source, or try again later; the pin itself has been judged all the same.`,
  };
}

function aboutPin<Code extends Finding['code']>({ certificates }: Pin, level: Finding['level'], code: Code) {
  const [first] = certificates;
  return { level, code, path: first?.path ?? null, line: first?.line ?? null } as const;
}
