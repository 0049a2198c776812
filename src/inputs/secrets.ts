import { failed, ok, type Result } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';

/** Longer than any key or token, but short enough for a header. */
export const maxSecretLength = 4096;

const unevaluated = text`contains an expression that was not evaluated; write it as \${{ secrets.NAME }} in the workflow`;

/** Common mistakes in the place of a secret, and their messages. */
const mistakes: readonly (readonly [RegExp, Text])[] = [
  [/\$\{\{|\}\}/, unevaluated],
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
export function parseSecret(value: string): Result<string> {
  if (value.length > maxSecretLength) return failed(text`is longer than ${maxSecretLength} characters`);
  const mistake = mistakes.find(([pattern]) => pattern.test(value));
  return mistake === undefined ? ok(value) : failed(mistake[1]);
}

/** Each is tried on each store, and key derivation is slow by design. */
export const maxPasswords = 20;

/** Characters in one password. */
export const maxPasswordLength = 1_024;

/** The passwords in an input: its lines, including their whitespace, except for blank ones. */
export function passwordLines(value: string): readonly string[] {
  return [...new Set(value.split(/\r\n|\r|\n/))].filter((line) => line.trim() !== '');
}

/** Checks the passwords in an input. The messages never contain a password. */
export function parsePasswords(value: string): Result<readonly string[]> {
  const passwords = passwordLines(value);
  if (passwords.length > maxPasswords) return failed(text`contains more than ${maxPasswords} passwords`);
  if (passwords.some((password) => password.length > maxPasswordLength))
    return failed(text`contains a password that is longer than ${maxPasswordLength} characters`);
  if (passwords.some((password) => /\$\{\{.*\}\}/.test(password))) return failed(unevaluated);
  return ok(passwords);
}

/** Variables with other secrets or with paths of the runner: none of them contains a password. */
const reserved = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|CERTSPOTTER)(?:_|$)/i;

/** Reads the name of an environment variable that contains a password. */
export function parsePasswordVariable(value: string): Result<string> {
  const name = value.trim();
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name))
    return failed(text`must be the name of an environment variable (letters, digits and _), not a password`);
  return reserved.test(name)
    ? failed(
        text`${name} is a variable of the runner or of this Action; put the password in another variable`,
      )
    : ok(name);
}
