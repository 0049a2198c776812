import { describe, expect, it } from 'vitest';
import { failed, ok, type Result } from '../../src/findings/result.ts';
import { InputReader } from '../../src/inputs/reader.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';

/** Accepts one word. */
function onlyPlan(value: string): Result<string> {
  return value === 'plan' ? ok(value) : failed(text`${value} is not plan`);
}

describe('a required input', () => {
  it('that cannot be read is an error, and its default replaces it', () => {
    const reader = new InputReader({ mode: 'x' });
    const onlyAuto = (value: string) => (value === 'auto' ? ok(value) : failed(text`${value} is wrong`));
    expect(reader.required('mode', onlyAuto)).toBe('auto');
    expect(reader.faults.map(toPlain)).toEqual(['input mode: x is wrong']);
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
