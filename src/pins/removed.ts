import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { longDate } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { RemovedPin } from './changes.ts';
import type { CertificateInFiles, ComparedPin } from './pin.ts';

const advice: Text = text`Nothing watches it once this is merged: make sure that its owner's certificate is no longer trusted, or restore its file and its pattern.`;

/** How a pin stands that only the base branch watches. */
export function removedStatus({ pin, change }: RemovedPin): ComparedPin {
  return {
    name: pin.name,
    verdict: 'missing',
    level: 'warning',
    notAfter: null,
    daysLeft: null,
    certificates: [],
    successor: null,
    published: null,
    differences: [],
    advice,
    change,
  };
}

/** The warning that the base branch watches a pin and the head sees none of its certificates; nothing for any other. */
export function removedFinding({ name, change }: ComparedPin): readonly Finding[] {
  if (change.kind !== 'removed') return [];
  return [
    finding(
      'warning',
      'no-files-found',
      nowhere,
      text`The base branch watches the pin ${name}, and no pattern matches a certificate of it any more: ${lastOf(change.gone)}.`,
      advice,
    ),
  ];
}

/** The one that lasts longest, and how many others there are. */
function lastOf(gone: readonly CertificateInFiles[]): Text {
  const last = gone.at(-1);
  if (last === undefined) return [];
  const { certificate, paths } = last;
  const others = gone.length - 1;
  return text`it was ${certificate.certificateSha256}, issued by ${certificate.issuer}, until ${longDate(certificate.notAfter)}, in ${join(paths, text`, `)}${others === 0 ? [] : text`, and ${others} more`}`;
}
