import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords } from '../../src/text/plain.ts';
import { hostileString } from './hostile.ts';

describe('bareWords', () => {
  it.each([
    ['Uptrends', 'Uptrends'],
    ['CN=a_b-c.example', 'CN=a b-c.example'],
    ['__proto__', 'proto'],
    ['Zürich 東京', 'Zürich 東京'],
    ['a: b; c#d, %%{init} <b>', 'a b c d init b'],
    ['@octocat', 'octocat'],
    ['  \n--\u202e ', ''],
    ['x'.repeat(50), `${'x'.repeat(20)}…`],
    ['𝒳'.repeat(50), `${'𝒳'.repeat(20)}…`],
  ])('makes %j into %j', (value, bare) => {
    expect(bareWords(value, 20)).toBe(bare);
  });

  it.each(['', 'é'])('keeps only letters, digits and three signs of ASCII, also beside %j', (beside) => {
    const kept = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => bareWords(`x${character}x${beside}`, 20) === `x${character}x${beside}`,
    );
    expect(kept.join('')).toBe(' -.0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  });

  it('contains nothing but its alphabet, on one line, within its length', () => {
    fc.assert(
      fc.property(hostileString, (value) => {
        const bare = bareWords(value, 20);
        expect(bare).toMatch(/^[\p{L}\p{N}.= -]*…?$/u);
        expect([...bare].length).toBeLessThanOrEqual(21);
      }),
    );
  });
});
