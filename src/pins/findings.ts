import { type Finding, finding, type nowhere, type Place } from '../findings/finding.ts';
import { longDate, moment, spanInWords } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import { adviseStanding } from './advice.ts';
import type { Mismatch } from './expectation.ts';
import type { Pin } from './group.ts';
import { isDoubtful, type Standing, type Superseded, type Wanting } from './standing.ts';
import type { LostUsage } from './succession.ts';
import { usagesInWords } from './usages.ts';

/** The finding of a pin that is near its end, past it, or has not begun. */
export function expiryFinding(pin: Pin, standing: Wanting): Finding {
  return finding(
    standing.level,
    `pin-${standing.verdict}`,
    standing.judged,
    text`The pin ${pin.name} ${whatIsWrong(standing)}${rotation(pin, standing)}${gap(standing)}.`,
    adviseStanding(pin, standing),
  );
}

function rotation({ entry }: Pin, { judged }: Wanting): Text {
  return judged.notAfter === entry.rotates
    ? text`, as its owner announced to use another certificate from then on`
    : [];
}

function whatIsWrong({ verdict, judged, asOf }: Wanting): Text {
  const end = moment(judged.notAfter);
  switch (verdict) {
    case 'expired':
      return text`expired on ${end}, ${spanInWords(asOf - judged.notAfter)} ago`;
    case 'not-yet-valid':
      return text`is not valid before ${moment(judged.notBefore)}, and nothing else is`;
    case 'expiring':
      return text`expires on ${end}, in ${spanInWords(judged.notAfter - asOf)}`;
  }
}

function gap({ afterGap }: Wanting): Text {
  if (afterGap === null) return [];
  return text`; its successor in ${afterGap.path} only begins on ${moment(afterGap.notBefore)}, which leaves a gap`;
}

/** The finding of a certificate that is not the expected one. */
export function mismatchFinding({ name }: Pin, { certificate, key, expected, found }: Mismatch): Finding {
  return finding(
    'error',
    'pin-mismatch',
    certificate,
    text`The pin ${name} is not as expected: ${key} should be ${join(expected, key === 'usage' ? text` and ` : text` or `)} but ${whatIs(key, found)}.`,
    text`If the owner has changed it, confirm that with the owner and correct expect; if not, do not trust this certificate.`,
  );
}

function whatIs(key: string, found: readonly string[]): Text {
  if (found.length > 0) return text`is ${join(found, text`, `)}`;
  return key === 'usage'
    ? text`the certificate names no usage`
    : text`no certificate is known that has signed it: add the certificate of its issuer to the files`;
}

/** The warning that a later certificate cannot succeed the present one. */
export function usageLostFinding(
  { name }: Pin,
  { certificate, predecessor, usages }: LostUsage,
  at: Place | typeof nowhere,
): Finding {
  const lost = usagesInWords(usages);
  return finding(
    'warning',
    'pin-usage-lost',
    at,
    text`The certificate with serial number ${certificate.serial} is no successor of the pin ${name}: it lacks ${lost}, which the present one with serial number ${predecessor.serial} has.`,
    text`Ask the owner for a certificate with ${lost}. If you don't need that, say what you need in expect.usage of a config entry, or remove the old certificate.`,
  );
}

/**
 * An older certificate of a pin may go. Where the succession is only a guess, one past `fail-before` is a warning: it may
 * be somebody else's, whose end would be hidden.
 */
export function supersededFinding(
  { name, entry }: Pin,
  superseded: Superseded,
  { judged, current }: Standing,
): Finding {
  const { certificate: old } = superseded;
  const inForce = old === current;
  const doubtful = isDoubtful(entry, superseded);
  return finding(
    doubtful ? 'warning' : 'notice',
    'pin-superseded',
    old,
    text`The pin ${name} has a successor until ${longDate(judged.notAfter)} in ${judged.path}; this certificate ends on ${longDate(old.notAfter)}.`,
    text`${doubtful ? doubt : []}${
      inForce
        ? text`Keep it until its successor begins on ${longDate(judged.notBefore)}, then remove it.`
        : text`Remove it once the owner no longer uses it.`
    }`,
  );
}

const doubt = text`That both belong to one owner is guessed from their names. If so, say it with an entry of the config file that names both files; if not, this one has no successor. `;
