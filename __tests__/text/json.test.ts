import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/text/output.ts';
import { hostileString } from './hostile.ts';
import { commandIn } from './runner-commands.ts';

describe('toJson', () => {
  it.each([
    ['plain', '"plain"'],
    ['a\u202eb', '"a\\u202eb"'],
    ['\u{e0041}', '"\\udb40\\udc41"'],
    ['##[error]', '"##\\u005berror]"'],
    ['a\nb\u007f', '"a\\nb\\u007f"'],
    ['Zürich', '"Zürich"'],
  ])('writes %j as %s', (value, json) => {
    expect(toJson(value)).toBe(json);
  });

  it('gives every string back, and shows none that deceives or commands', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (key, value) => {
        const json = toJson({ [key]: [value] });
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [key]: [value] })));
        expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(commandIn(json)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});
