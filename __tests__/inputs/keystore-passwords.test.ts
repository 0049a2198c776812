import { describe, expect, it } from 'vitest';
import {
  maxPasswordLength,
  maxPasswords,
  parsePasswords,
  parsePasswordVariable,
} from '../../src/inputs/secrets.ts';
import { toPlain } from '../../src/text/plain.ts';

describe('keystore-passwords', () => {
  it.each([
    ['one', ['one']],
    ['one\r\ntwo\n\n  \none', ['one', 'two']],
    [' with spaces \n#hash\n!', [' with spaces ', '#hash', '!']],
  ])('%j', (value, passwords) => {
    expect(parsePasswords(value)).toEqual({ ok: true, value: passwords });
  });

  const lines = (count: number) => Array.from({ length: count }, (_, i) => `geheim${i}`).join('\n');

  it.each([
    ['too many', lines(maxPasswords + 1)],
    ['too long a one', `geheim${'x'.repeat(maxPasswordLength)}`],
    ['an expression', `\${{ secrets.geheim }}`],
  ])('refuses %s, and does not show it', (_, value) => {
    const result = parsePasswords(value);
    expect(result.ok ? '' : toPlain(result.reason)).toMatch(/^contains (?!.*geheim)/);
  });

  it('accepts passwords up to the limits of number and length', () => {
    expect(parsePasswords(lines(maxPasswords)).ok).toBe(true);
    expect(parsePasswords('x'.repeat(maxPasswordLength)).ok).toBe(true);
  });
});

describe('keystore-password-env', () => {
  it.each(['TRUSTSTORE_PASSWORD', ' pw ', '_x1', 'INPUTS', 'MY_GITHUB_THING'])('takes %j', (name) => {
    expect(parsePasswordVariable(name)).toEqual({ ok: true, value: name.trim() });
  });

  it.each([
    ['', 'must be the name'],
    ['geheim!', 'not a password'],
    ['1X', 'must be the name'],
    ['x'.repeat(256), 'must be the name'],
    ['INPUT_API-KEY', 'must be the name'],
    ['GITHUB_TOKEN', 'in another variable'],
    ['github_token', 'in another variable'],
    ['INPUT_X', 'in another variable'],
    ['ACTIONS_RUNTIME_TOKEN', 'in another variable'],
    ['CERTSPOTTER_API_KEY', 'in another variable'],
    ['RUNNER_TEMP', 'in another variable'],
  ])('refuses %j', (name, why) => {
    const result = parsePasswordVariable(name);
    expect(result.ok ? '' : toPlain(result.reason)).toContain(why);
  });
});
