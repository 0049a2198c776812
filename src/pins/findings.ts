import type { DatedCertificate } from '../documents/document.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { longDate, moment, spanInWords } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import { advise } from './advice.ts';
import type { Mismatch } from './expectation.ts';
import type { Pin } from './group.ts';
import type { Standing, Wanting } from './standing.ts';

/** The finding of a pin that is near its end, past it, or has not begun. */
export function expiryFinding({ name }: Pin, standing: Wanting): Finding {
  return finding(
    standing.level,
    `pin-${standing.verdict}`,
    standing.judged,
    text`The pin ${name} ${whatIsWrong(standing)}${gap(standing)}.`,
    advise(standing, true),
  );
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
    text`The pin ${name} is not as expected: ${key} should be ${join(expected, text` or `)} but is ${found}.`,
    text`If the owner has changed it, confirm that with the owner and correct expect; if not, do not trust this certificate.`,
  );
}

/** The notice that an older certificate of a pin may go. */
export function supersededFinding(
  { name }: Pin,
  old: DatedCertificate,
  { judged, current }: Standing,
): Finding {
  const inForce = old === current;
  return finding(
    'notice',
    'pin-superseded',
    old,
    text`The pin ${name} has a successor until ${longDate(judged.notAfter)} in ${judged.path}; this certificate ends on ${longDate(old.notAfter)}.`,
    inForce
      ? text`Keep it until its successor begins on ${longDate(judged.notBefore)}, then remove it.`
      : text`Remove it once the owner no longer uses it.`,
  );
}
