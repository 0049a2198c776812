import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, plain, span, toTerminal } from '../../src/cli/terminal.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';

const deceptive = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** What this program itself sends. */
const sequence = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

describe('toTerminal', () => {
  it('lets no outside text move the cursor or hide', () => {
    fc.assert(
      fc.property(hostileString, fc.boolean(), (outside, colour) => {
        const line = toTerminal([span(text`${outside}`, 'bad'), plain(text` ${outside}`)], colour);
        const bare = colour ? line.replace(sequence, '') : line;
        expect(bare).not.toMatch(deceptive);
      }),
    );
  });

  it.each([
    ['::error::x', 'a command of the runner'],
    ['##[error]x', 'its older form'],
    ['##vso[task.setvariable variable=x]y', 'one of Azure Pipelines'],
    ["##teamcity[message text='x']", 'one of TeamCity'],
  ])('makes %s inert: %s', (outside) => {
    for (const line of [[plain(text`${outside}`)], [plain(text`  `), span(text`${outside}`, 'bold')]]) {
      expect(toTerminal(line, false)).not.toMatch(/^\s*::|##\w*\[/);
      expect(toTerminal(line, true)).not.toMatch(/^\s*::|##\w*\[/);
    }
  });

  it('styles words only if colour is wanted', () => {
    const line = [span(text`bad`, 'bad'), plain(text` words`)];
    expect(toTerminal(line, true)).toBe('\u001b[31mbad\u001b[0m words');
    expect(toTerminal(line, false)).toBe('bad words');
  });

  it('pads columns', () => {
    expect(toTerminal([column(text`ok`, 6), plain(text`x`)], false)).toBe('ok    x');
    expect(toTerminal([column(text`longer`, 3), plain(text`x`)], false)).toBe('longerx');
  });
});
