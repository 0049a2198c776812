import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxOutsideLength, toPlain, toWhole, visible } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from './hostile.ts';

describe('visible', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['Zürich · 東京 · 🎉', 'Zürich · 東京 · 🎉'],
    ['a\r\nb\tc', 'a\\u{d}\\u{a}b\\u{9}c'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['a\u200bb\u00adc\ufeffd', 'a\\u{200b}b\\u{ad}c\\u{feff}d'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['\ud800x', '\\u{d800}x'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u3164\u2800\u034f\ufe0f', '\\u{3164}\\u{2800}\\u{34f}\\u{fe0f}'],
    ['\ue000', '\\u{e000}'],
  ])('shows %j as %j', (value, shown) => {
    expect(visible(value)).toBe(shown);
  });

  it('shows every single character unchanged, unless it deceives', () => {
    const deceptive = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/u;
    const wrong = Array.from({ length: 0x110000 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
      (character) => (visible(character) === character) === deceptive.test(character),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps what is just short enough and shortens what is longer', () => {
    expect(visible('x'.repeat(maxOutsideLength))).toBe('x'.repeat(maxOutsideLength));
    expect(visible('x'.repeat(10_000))).toBe(`${'x'.repeat(maxOutsideLength)}…`);
  });

  it('does not cut a character in two', () => {
    expect(visible(`${'x'.repeat(maxOutsideLength - 1)}🎉🎉`)).toBe(`${'x'.repeat(maxOutsideLength - 1)}…`);
  });

  it('never lets a control, a direction or an invisible character through', () => {
    fc.assert(
      fc.property(hostileString, (value) => {
        expect(visible(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(visible(value).slice(0, maxOutsideLength))).toBe(
          visible(value).slice(0, maxOutsideLength),
        );
      }),
    );
  });
});

describe('a text', () => {
  it('shows outside words as visible and own words as they are', () => {
    expect(toPlain(text`Line\u00a01 of ${'a\nb'}`)).toBe('Line\u00a01 of a\\u{a}b');
  });

  it('can be rendered without shortening', () => {
    expect(toWhole(text`It is ${'\n'.repeat(1_000)}.`)).toBe(`It is ${'\n'.repeat(1_000)}.`);
  });
});
