import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLogLine, withoutCommands } from '../../src/text/output.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from './hostile.ts';
import { commandIn } from './runner-commands.ts';

describe('the reading of commands that these tests rely on', () => {
  it.each([
    ['::error::boo', 'error'],
    ['  \t::set-output name=a::b', 'set-output'],
    ['\u00a0::add-mask::x', 'add-mask'],
    ['any words ##[error]boo', 'error'],
    ['##[set-env name=A;]b', 'set-env'],
    ['::ERROR::boo', 'error'],
    ['words ::error::boo', null],
    ['::unknown::boo', null],
    ['::error', null],
    ['##[error', null],
    ['# #[error]', null],
  ])('reads %j as %j', (line, command) => {
    expect(commandIn(line)).toBe(command);
  });
});

describe('toLogLine', () => {
  it.each([
    ['::error::boo', '\\u{3a}:error::boo'],
    ['   ::error::boo', '   \\u{3a}:error::boo'],
    ['a ##[group]b ##[error]c', 'a ##\\u{5b}group]b ##\\u{5b}error]c'],
    ['###[error]', '###\\u{5b}error]'],
    ['a\n::error::boo', 'a\\u{a}::error::boo'],
    ['a%0A::error::boo', 'a%0A::error::boo'],
    ['a::b', 'a::b'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['pins/a.pem', 'pins/a.pem'],
  ])('prints %j as %j', (outside, printed) => {
    expect(toLogLine(text`${outside}`)).toBe(printed);
  });

  it('looks at the whole line, not at its parts', () => {
    expect(toLogLine(text`##${'[error]boo'}`)).toBe('##\\u{5b}error]boo');
    expect(toLogLine(text`${':'}${':error::boo'}`)).toBe('\\u{3a}:error::boo');
  });

  it('gives one line without a command, whatever comes from outside', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (a, b) => {
        for (const line of [
          toLogLine(text`${a}`),
          toLogLine(text`${a}${b}`),
          toLogLine(text`# ${a}: ${b}`),
        ]) {
          expect(commandIn(line)).toBeNull();
          expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('withoutCommands', () => {
  it('leaves ordinary lines alone', () => {
    expect(withoutCommands('Read 3 files: all fine.')).toBe('Read 3 files: all fine.');
  });
});
