import { keyPurpose, namedPurposes } from '../documents/der/key-purposes.ts';
import { join, text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';
import { didYouMean } from './suggestion.ts';

const dotted = /^[0-2](?:\.(?:0|[1-9]\d{0,38})){1,32}$/;

/** Reads an extended key usage by its name or its dotted OID; returns the name if there is one. */
export function parseUsage(value: string): Parsed<string> {
  const usage = value.trim().toLowerCase();
  if (namedPurposes.includes(usage)) return parsed(usage);
  if (dotted.test(usage)) return parsed(keyPurpose(usage));
  const names = join(namedPurposes, text`, `);
  return invalid(
    text`${value} is not an extended key usage; use ${names}, or an OID${didYouMean(usage, namedPurposes)}`,
  );
}
