import { type Text, text } from '../text/text.ts';
import { faulty, type Parsed, parsed } from './fault.ts';

/** Each is tried on each store, which takes its time on purpose. */
export const maxPasswords = 20;

/** Characters of one. */
export const maxPasswordLength = 1_024;

/** The passwords of an input: its lines, with the white space in them, but for empty ones. */
export function passwordLines(value: string): readonly string[] {
  return [...new Set(value.split(/\r\n|\r|\n/))].filter((line) => line.trim() !== '');
}

/** Checks the passwords of an input. Faults say what is wrong and never show one. */
export function parsePasswords(value: string): Parsed<readonly string[]> {
  const passwords = passwordLines(value);
  if (passwords.length > maxPasswords) return faulty(text`holds more than ${maxPasswords} passwords`);
  if (passwords.some((password) => password.length > maxPasswordLength))
    return faulty(text`holds a password that is longer than ${maxPasswordLength} characters`);
  if (passwords.some((password) => /\$\{\{.*\}\}/.test(password)))
    return faulty(
      text`holds an expression that nothing has expanded; write it as \${{ secrets.NAME }} in the workflow`,
    );
  return parsed(passwords);
}

/** Variables that have other secrets, or say where the runner writes to: none of them is a password. */
const reserved = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|CERTSPOTTER)(?:_|$)/i;

/** Reads the name of an environment variable that has a password. */
export function parsePasswordVariable(value: string): Parsed<string> {
  const name = value.trim();
  const fault = faultOf(name);
  return fault === null ? parsed(name) : faulty(fault);
}

function faultOf(name: string): Text | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name))
    return text`must be the name of an environment variable (letters, digits and _), not a password`;
  return reserved.test(name)
    ? text`${name} is a variable of the runner or of this Action; give the password a variable of its own`
    : null;
}
