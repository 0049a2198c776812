import { text } from '../text/text.ts';
import { placeholderFault } from './addresses.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

/** Characters in a glob for links, which is compared with every link on a page. */
export const maxSourceLinkLength = 500;

/** Reads a glob of the links to follow, with `*`, `**`, `?` and `{year}`. */
export function parseSourceLink(value: string): Parsed<string> {
  const pattern = value.trim();
  if (pattern === '') return invalid(text`is empty`);
  if (pattern.length > maxSourceLinkLength)
    return invalid(text`is longer than ${maxSourceLinkLength} characters`);
  const fault = placeholderFault(pattern);
  return fault === null ? parsed(pattern) : invalid(fault);
}
