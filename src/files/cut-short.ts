import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** @param what was not done; a sentence */
export function cutShort(what: Text): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The run was cancelled: ${what}`,
    text`Run it again for the whole result.`,
  );
}
