import { type Text, text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

/** Longer than any key or token, but short enough for a header. */
export const maxSecretLength = 4096;

/** Common mistakes in the place of a secret, and their messages. */
const mistakes: readonly (readonly [RegExp, Text])[] = [
  [
    /\$\{\{|\}\}/,
    text`contains an expression that was not evaluated; write it as \${{ secrets.NAME }} in the workflow`,
  ],
  [/^(?:\$\{?\w+\}?|%\w+%)$/, text`is a reference to a variable, not its value`],
  [/^\*+$/, text`is a masked value (***), not the secret itself`],
  [/^(["'`]).*\1$/s, text`is in quotes; store it without them`],
  [/^<.*>$/s, text`is a placeholder in angle brackets`],
  [
    /^(?:true|false|null|undefined|none|changeme|secret-here|your[-_ ]?(?:api)?[-_ ]?(?:key|token)(?:[-_ ]here)?)$/i,
    text`is a placeholder`,
  ],
  [/^-----BEGIN /, text`is PEM, not an API key`],
  [/^[a-z]+:\/\//i, text`is a URL, not a key or token`],
  [
    /^(?:bearer|basic|token)\s/i,
    text`starts with the name of an authentication scheme; store only the value after it`,
  ],
  [/[\r\n]/, text`contains a line break`],
  [/\s/, text`contains whitespace`],
  [/[^\x21-\x7e]/, text`contains a character that is not allowed in an HTTP header`],
];

/**
 * Checks a trimmed key or token. The messages never contain the value.
 */
export function parseSecret(value: string): Parsed<string> {
  if (value.length > maxSecretLength) return invalid(text`is longer than ${maxSecretLength} characters`);
  const mistake = mistakes.find(([pattern]) => pattern.test(value));
  return mistake === undefined ? parsed(value) : invalid(mistake[1]);
}
