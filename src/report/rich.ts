import type { FindingCode } from '../findings/codes.ts';
import type { Text, TextPart } from '../text/text.ts';

/** Text with emphasis and links, which never come from outside. */
export type Rich = readonly (TextPart | Strong | HelpLink | Link)[];

interface Strong {
  readonly kind: 'strong';
  readonly of: Text;
}

/** A link to the documentation of a finding code. */
interface HelpLink {
  readonly kind: 'help';
  readonly code: FindingCode;
}

/** A link to an address that does not come from outside. */
interface Link {
  readonly kind: 'link';
  readonly of: Text;
  readonly url: string;
}

/** @param url an address that was made by `URL` */
export function link(of: Text, url: string): Rich {
  return [{ kind: 'link', of, url }];
}

/** It must be surrounded by spaces or punctuation of our own (CommonMark section 6.2). */
export function strong(of: Text): Rich {
  return [{ kind: 'strong', of }];
}

export function helpLink(code: FindingCode): Rich {
  return [{ kind: 'help', code }];
}
