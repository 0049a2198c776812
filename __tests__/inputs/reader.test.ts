import { describe, expect, it } from 'vitest';
import { InputReader, invalid, type Parsed, parsed } from '../../src/inputs/reader.ts';
import { text } from '../../src/text/text.ts';

/** Accepts one word. */
function onlyPlan(value: string): Parsed<string> {
  return value === 'plan' ? parsed(value) : invalid(text`${value} is not plan`);
}

describe('a required input', () => {
  it('that cannot be read is an error, and its default replaces it', () => {
    const reader = new InputReader({ mode: 'x' });
    const onlyAuto = (value: string) => (value === 'auto' ? parsed(value) : invalid(text`${value} is wrong`));
    expect(reader.required('mode', onlyAuto)).toBe('auto');
    expect(reader.error()?.message).toContain('input mode: x is wrong');
  });

  it.each([
    ['mode', 'with a default that its parser refuses'],
    ['api-key', 'without a default'],
  ] as const)('%s, %s, is a bug in the program', (name, _) => {
    expect(() => new InputReader({}).required(name, onlyPlan)).toThrow(
      new TypeError(`The default of the input ${name} cannot be read.`),
    );
  });
});
