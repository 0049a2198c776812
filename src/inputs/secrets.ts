import { type Text, text } from '../text/text.ts';
import { faulty, type Parsed, parsed } from './fault.ts';

/** Longer than any key or token, and short enough for a header. */
export const maxSecretLength = 4096;

/** What people leave where a secret should be, and what the fault says about it. */
const mistakes: readonly (readonly [RegExp, Text])[] = [
  [
    /\$\{\{|\}\}/,
    text`holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow`,
  ],
  [/^(?:\$\{?\w+\}?|%\w+%)$/, text`is the name of a variable, not its value`],
  [/^\*+$/, text`is a masked value (***), not the secret itself`],
  [/^(["'`]).*\1$/s, text`is wrapped in quotes; store it without them`],
  [/^<.*>$/s, text`is a placeholder in angle brackets`],
  [
    /^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,
    text`is a placeholder`,
  ],
  [/^-----BEGIN /, text`is PEM, and no key of an API`],
  [/^[a-z]+:\/\//i, text`is an address`],
  [/^(?:bearer|basic|token)\s/i, text`starts with the name of an authentication scheme; give the bare value`],
  [/[\r\n]/, text`holds a line end`],
  [/\s/, text`holds white space`],
  [/[^\x21-\x7e]/, text`holds a character that cannot stand in an HTTP header`],
];

/**
 * Checks a key or token without white space around it. Faults say what is wrong and never show the value.
 */
export function parseSecret(value: string): Parsed<string> {
  if (value.length > maxSecretLength) return faulty(text`is longer than ${maxSecretLength} characters`);
  const mistake = mistakes.find(([pattern]) => pattern.test(value));
  return mistake === undefined ? parsed(value) : faulty(mistake[1]);
}
