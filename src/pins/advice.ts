import type { DatedCertificate } from '../documents/document.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { longDate } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { Pin } from './group.ts';
import type { Renewal } from './renewals.ts';
import { type Holding, isDoubtful, type Standing, type Wanting } from './standing.ts';
import type { LostUsage } from './succession.ts';
import { usagesInWords } from './usages.ts';

export const adviceForMissing: Text = text`Put the owner's certificate there, or correct the pattern.`;

/**
 * What to do next about a pin, in words.
 *
 * @param lost later certificates that are no successors
 */
export function advise(pin: Pin, standing: Standing, lost: readonly LostUsage[]): Text {
  if (pin.mismatches.length > 0) return adviseMismatch(pin);
  const [first] = lost;
  if (first === undefined || standing.verdict !== 'ok') return adviseStanding(pin, standing);
  return text`Get a successor with ${usagesInWords(first.usages)} from its owner until ${longDate(standing.judged.notAfter)}: ${first.certificate.path} is none without.`;
}

/** A certificate that is not as expected is no reason to remove another one. */
function adviseMismatch({ mismatches, counted }: Pin): Text {
  if (counted.length === 0) return text`Find out whose certificate this is before anything trusts it.`;
  const strangers = pathsOf(mismatches.map(({ certificate }) => certificate));
  return text`Find out whose certificate is in ${strangers} before anything trusts it: it is not as expected.`;
}

/** What to do next about a pin, leaving aside what is not as expected. */
export function adviseStanding({ entry }: Pin, standing: Standing): Text {
  switch (standing.verdict) {
    case 'not-yet-valid':
      return text`It begins on ${longDate(standing.judged.notBefore)}; until then pin the one that is valid now as well.`;
    case 'expired':
      return text`Replace it by the certificate that its owner uses now${sinceRotation(entry, standing)}${gapInWords(standing)}.`;
    case 'expiring':
      return text`Get its successor from its owner and pin it beside this one${gapInWords(standing)}.`;
    case 'ok':
      return whileHolding(entry, standing);
  }
}

/**
 * What to do next once the owner has published the successor.
 *
 * @param writtenTo paths of the files that it, and others with it, were written to
 */
export function adviseRenewal(renewal: Renewal, writtenTo: readonly string[]): Text {
  const { certificate, expected, isTrusted, leavesGap, published } = renewal;
  if (!expected) {
    const which = published.renamed ? text`with another subject` : text`with this subject`;
    return text`The owner shows another certificate ${which} that is not as expect says; ask the owner about it.`;
  }
  if (!isTrusted) {
    return text`The owner's page shows a certificate until ${longDate(certificate.notAfter)} that nothing proves genuine; ask the owner about it.`;
  }
  const until = longDate(certificate.notAfter);
  const gap = leavesGap ? text` but only from ${longDate(certificate.notBefore)}, which leaves a gap` : [];
  const todo =
    writtenTo.length === 0
      ? text`check its hashes and pin it beside this one`
      : text`check the hashes of ${join(writtenTo, text`, `)} and merge ${writtenTo.length === 1 ? text`it` : text`them`}`;
  return text`Its owner has published the successor, until ${until}${gap}: ${todo}.`;
}

/** The date of a change that is over may have been left in the entry. */
function sinceRotation({ rotates }: PinEntry, { judged }: Wanting): Text {
  return judged.notAfter === rotates ? text`, or remove rotates if this is the one` : [];
}

function gapInWords({ afterGap }: Wanting): Text {
  if (afterGap === null) return [];
  return text`; ${afterGap.path} only begins on ${longDate(afterGap.notBefore)}`;
}

function whileHolding(entry: PinEntry, { superseded: nearEnd, judged, current }: Holding): Text {
  const superseded = nearEnd.map(({ certificate }) => certificate);
  const doubtful = nearEnd.filter((each) => isDoubtful(entry, each)).map(({ certificate }) => certificate);
  const removable = superseded.filter(({ path }) => path !== judged.path);
  const inPlace = longDate(judged.notAfter);
  if (judged !== current) {
    return text`The new one takes over on ${longDate(judged.notBefore)} and lasts until ${inPlace}; keep ${current.path} until then.`;
  }
  if (doubtful.length > 0) {
    return text`Make sure that ${pathsOf(doubtful)} belongs to the owner of ${judged.path}, which is in place until ${inPlace}; then remove the old one, or list both in an entry of the config file.`;
  }
  if (removable.length === 0) {
    return superseded.length === 0
      ? text`Nothing to do.`
      : text`The new one is in place until ${inPlace}; take the old one out of ${pathsOf(superseded)}.`;
  }
  return text`The new one is in place until ${inPlace}; remove ${pathsOf(removable)}.`;
}

function pathsOf(certificates: readonly DatedCertificate[]): Text {
  return join([...new Set(certificates.map(({ path }) => path))], text`, `);
}
