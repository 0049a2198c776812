import type { Finding } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';
import { warning } from './failure.ts';

/** How often a job at most restores its part if another one overwrites it. */
export const maxRestores = 4;

/** @param what what is shared, such as "comment on pull request 7" */
export function sharedBody(what: Text): Finding {
  return warning(
    text`Several jobs of this workflow share the ${what}, because nothing distinguishes them. It contains a part for each.`,
    text`Give each its own with the input id, such as id: \${{ matrix.name }} in a matrix.`,
  );
}
