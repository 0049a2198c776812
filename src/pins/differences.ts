import { day, formatSpan, longDate } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { DatedCertificate } from '../x509/document.ts';
import type { Pin } from './group.ts';
import { certificateDetailsOf, type PinDifference } from './pin.ts';
import { lifetimeOf } from './state.ts';
import { distinct, type LostUsage } from './succession.ts';

/** Names and usages that one line lists. */
const maxListed = 5;

/** Pairs of certificates that are compared for one pin. */
export const maxDifferences = 3;

/** Lifetimes that differ by a day or two count as the same. */
const sameLifetime = 2 * day;

/**
 * What differs between a certificate and the one that follows it: one text for each field, beginning with those that
 * decide whether it will work.
 */
export function differencesOf(before: DatedCertificate, after: DatedCertificate): readonly Text[] {
  return [
    ...changed(text`subject`, before.subject, after.subject),
    ...changed(text`issuer`, before.issuer, after.issuer),
    ...usagesChanged(before.usages, after.usages),
    ...listChanged(text`names`, before.alternativeNames, after.alternativeNames),
    ...keyChanged(before, after),
    ...changed(text`signature`, before.signatureAlgorithm.name, after.signatureAlgorithm.name),
    ...listChanged(text`policies`, before.policies, after.policies),
    ...(before.ca === after.ca
      ? []
      : [after.ca ? text`now a CA certificate` : text`no longer a CA certificate`]),
    ...validityChanged(before, after),
  ];
}

function changed(what: Text, before: string, after: string): readonly Text[] {
  return before === after ? [] : [text`${what}: ${before || '(empty)'} → ${after || '(empty)'}`];
}

/** A certificate that lists no usage can be used for anything (RFC 5280 section 4.2.1.12). */
function usagesChanged(before: readonly string[], after: readonly string[]): readonly Text[] {
  if (before.length > 0 && after.length === 0)
    return [text`usages: no longer restricted to ${listed(before)}`];
  if (before.length === 0 && after.length > 0) return [text`usages: now restricted to ${listed(after)}`];
  return listChanged(text`usages`, before, after);
}

function listChanged(what: Text, before: readonly string[], after: readonly string[]): readonly Text[] {
  const [earlier, later] = [new Set(before), new Set(after)];
  const removed = [...earlier].filter((each) => !later.has(each));
  const added = [...later].filter((each) => !earlier.has(each));
  const parts = [
    ...(removed.length === 0 ? [] : [text`no longer ${listed(removed)}`]),
    ...(added.length === 0 ? [] : [text`now also ${listed(added)}`]),
  ];
  return parts.length === 0 ? [] : [text`${what}: ${join(parts, text`; `)}`];
}

function listed(items: readonly string[]): Text {
  const shown = join(items.slice(0, maxListed), text`, `);
  return items.length <= maxListed ? shown : text`${shown} and ${items.length - maxListed} more`;
}

function keyChanged(before: DatedCertificate, after: DatedCertificate): readonly Text[] {
  if (before.publicKeySha256 === after.publicKeySha256) return [];
  const [earlier, later] = [keyInWords(before), keyInWords(after)];
  return [earlier === later ? text`key: new, ${later} as before` : text`key: ${earlier} → ${later}`];
}

function keyInWords({ publicKeyAlgorithm, rsaBits, curve }: DatedCertificate): string {
  const size = rsaBits ?? curve;
  return size === null ? publicKeyAlgorithm : `${publicKeyAlgorithm} ${size}`;
}

function validityChanged(before: DatedCertificate, after: DatedCertificate): readonly Text[] {
  const [earlier, later] = [lifetimeOf(before), lifetimeOf(after)];
  const isAsLong = Math.abs(earlier - later) <= sameLifetime;
  const lifetime = isAsLong ? [] : [text`lifetime: ${formatSpan(earlier)} → ${formatSpan(later)}`];
  if (before.notAfter === after.notAfter) return lifetime;
  return [...lifetime, text`expiry: ${longDate(before.notAfter)} → ${longDate(after.notAfter)}`];
}

/**
 * What differs between the certificates of a pin: between a successor and its predecessor, and between the certificate
 * that is judged and those that claim to be its successor but lack a usage or are not as expected.
 */
export function pinDifferences(
  { counted, mismatches }: Pin,
  judged: DatedCertificate,
  lost: readonly LostUsage[],
): readonly PinDifference[] {
  const unexpected = counted.length === 0 ? [] : mismatches.map(({ certificate }) => certificate);
  return [
    ...lost.map(({ predecessor, certificate }) => difference(predecessor, certificate, certificate.path)),
    ...[...new Set(unexpected)].map((certificate) => difference(judged, certificate, certificate.path)),
    ...lastSuccession(counted),
  ].slice(0, maxDifferences);
}

function lastSuccession(counted: readonly DatedCertificate[]): readonly PinDifference[] {
  const [last, before] = distinct(counted).slice(-2).reverse();
  return last === undefined || before === undefined ? [] : [difference(before, last, last.path)];
}

/** @param where path or URL of the later one */
export function difference(before: DatedCertificate, after: DatedCertificate, where: string): PinDifference {
  return {
    before: certificateDetailsOf(before),
    after: certificateDetailsOf(after),
    where,
    fields: differencesOf(before, after),
  };
}
