import { text } from '../text/text.ts';
import { faulty, type Parsed, parsed } from './fault.ts';

const longestId = 64;

/** Reads the name by which uses of this Action are told apart: letters, digits, `.`, `_` and `-`. */
export function parseId(value: string): Parsed<string> {
  if (value.length > longestId)
    return faulty(text`has ${value.length} characters, and may have ${longestId}`);
  if (/^[A-Za-z\d._-]+$/.test(value)) return parsed(value);
  return faulty(text`${value} may hold letters, digits, ".", "_" and "-" only`);
}
