import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** @param what a sentence that says what was not done */
export function canceledFinding(what: Text): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The run was canceled: ${what}`,
    text`Run the job again for the complete result.`,
  );
}
