import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { longDate } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { RemovedPin } from './changes.ts';
import { type CertificateInFiles, type ComparedPin, missingStatus } from './pin.ts';

const advice: Text = text`Nothing watches it once this is merged: make sure that its owner's certificate is no longer trusted, or restore its file and its pattern.`;

/** The status of a pin that only the base branch watches. */
export function removedStatus({ pin, change }: RemovedPin): ComparedPin {
  return { ...missingStatus(pin.name, 'warning', advice), change };
}

/**
 * The warning that the base branch watches a pin and the head sees none of its certificates; nothing for any other. It says
 * which certificate lasted longest, and how many others there were.
 */
export function removedFinding({ name, change }: ComparedPin): readonly Finding[] {
  const last = change.gone.at(-1);
  if (change.kind !== 'removed' || last === undefined) return [];
  const others = change.gone.length - 1;
  return [
    finding(
      'warning',
      'no-files-found',
      nowhere,
      text`The base branch watches the pin ${name}, and no pattern matches a certificate of it any more: it was ${describe(last)}${others === 0 ? [] : text`, and ${others} more`}.`,
      advice,
    ),
  ];
}

function describe({ certificate, paths }: CertificateInFiles): Text {
  const { certificateSha256, issuer, notAfter } = certificate;
  return text`${certificateSha256}, issued by ${issuer}, until ${longDate(notAfter)}, in ${join(paths, text`, `)}`;
}
