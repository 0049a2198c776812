import { text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

const longestId = 64;

/** Reads the name that distinguishes uses of this Action: letters, digits, `.`, `_` and `-`. */
export function parseId(value: string): Parsed<string> {
  if (value.length > longestId)
    return invalid(text`has ${value.length} characters; the maximum is ${longestId}`);
  if (/^[A-Za-z\d._-]+$/.test(value)) return parsed(value);
  return invalid(text`${value} can contain only letters, digits, ".", "_" and "-"`);
}
