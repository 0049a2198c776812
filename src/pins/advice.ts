import type { PinEntry } from '../inputs/settings.ts';
import { longDate } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { DatedCertificate } from '../x509/document.ts';
import type { Pin } from './group.ts';
import type { Renewal } from './renewals.ts';
import { type AttentionState, isUncertain, type PinState, type ValidState } from './state.ts';
import { describeUsages, type LostUsage } from './succession.ts';

export const adviceForMissing: Text = text`Add the owner's certificate, or correct the pattern.`;

/**
 * What to do next about a pin.
 *
 * @param lost later certificates that do not count as successors
 */
export function advise(pin: Pin, standing: PinState, lost: readonly LostUsage[]): Text {
  if (pin.mismatches.length > 0) return adviseMismatch(pin);
  const [first] = lost;
  if (first === undefined || standing.verdict !== 'ok') return adviseOnState(pin, standing);
  return text`Get a successor with ${describeUsages(first.usages)} from its owner before ${longDate(standing.judged.notAfter)}; ${first.certificate.path} does not count as one.`;
}

/** A certificate that is not as expected is not a reason to remove another one. */
function adviseMismatch({ mismatches, counted }: Pin): Text {
  if (counted.length === 0) return text`Find out whose certificate this is before any system trusts it.`;
  const unexpected = pathsOf(mismatches.map(({ certificate }) => certificate));
  return text`Find out whose certificate is in ${unexpected} before any system trusts it: it does not match expect.`;
}

/** What to do next about a pin, apart from certificates that are not as expected. */
export function adviseOnState({ entry }: Pin, standing: PinState): Text {
  switch (standing.verdict) {
    case 'not-yet-valid':
      return text`Also pin the certificate that is valid now, until this one becomes valid on ${longDate(standing.judged.notBefore)}.`;
    case 'expired':
      return text`Replace it with the certificate that its owner uses now${sinceRotation(entry, standing)}${gapInWords(standing)}.`;
    case 'expiring':
      return text`Get its successor from its owner and pin it next to this one${gapInWords(standing)}.`;
    case 'ok':
      return whileValid(entry, standing);
  }
}

/**
 * What to do next once the owner has published the successor.
 *
 * @param writtenTo paths of the files that it, and others with it, were written to
 */
export function adviseOnRenewal(renewal: Renewal, writtenTo: readonly string[]): Text {
  const { certificate, expected, isTrusted, leavesGap, published } = renewal;
  if (!expected) {
    const which = published.renamed ? text`with another subject` : text`with this subject`;
    return text`Ask the owner about the certificate ${which} on the page: it does not match expect.`;
  }
  if (!isTrusted) {
    return text`Ask the owner about the certificate on the page that expires on ${longDate(certificate.notAfter)}: nothing proves that it is genuine.`;
  }
  const until = longDate(certificate.notAfter);
  const gap = leavesGap
    ? text` and becomes valid only on ${longDate(certificate.notBefore)}, which leaves a gap`
    : [];
  const task =
    writtenTo.length === 0
      ? text`check its hashes and pin it next to this one`
      : text`check the hashes of ${join(writtenTo, text`, `)} and merge ${writtenTo.length === 1 ? text`it` : text`them`}`;
  return text`Its owner has published the successor, which expires on ${until}${gap}: ${task}.`;
}

/** `rotates` might not have been removed from the entry after the change. */
function sinceRotation({ rotates }: PinEntry, { judged }: AttentionState): Text {
  return judged.notAfter === rotates ? text`, or remove rotates if this is that certificate` : [];
}

function gapInWords({ afterGap }: AttentionState): Text {
  if (afterGap === null) return [];
  return text`; ${afterGap.path} becomes valid only on ${longDate(afterGap.notBefore)}`;
}

function whileValid(entry: PinEntry, { superseded: expiring, judged, current }: ValidState): Text {
  const superseded = expiring.map(({ certificate }) => certificate);
  const doubtful = expiring.filter((each) => isUncertain(entry, each)).map(({ certificate }) => certificate);
  const removable = superseded.filter(({ path }) => path !== judged.path);
  const expiry = longDate(judged.notAfter);
  if (judged !== current) {
    return text`Keep ${current.path} until its successor takes over on ${longDate(judged.notBefore)}; the successor expires on ${expiry}.`;
  }
  if (doubtful.length > 0) {
    return text`Make sure that ${pathsOf(doubtful)} belongs to the owner of ${judged.path}, which expires on ${expiry}; then remove the old one, or list both in one entry of the config file.`;
  }
  if (removable.length === 0) {
    return superseded.length === 0
      ? text`Nothing to do.`
      : text`Remove the old certificate from ${pathsOf(superseded)}; its successor is in place and expires on ${expiry}.`;
  }
  return text`Remove ${pathsOf(removable)}; the successor is in place and expires on ${expiry}.`;
}

function pathsOf(certificates: readonly DatedCertificate[]): Text {
  return join([...new Set(certificates.map(({ path }) => path))], text`, `);
}
