import { describe, expect, it } from 'vitest';
import { attempt, expectFailure, Failure, failed, ok, orNull } from '../../src/findings/result.ts';
import { text } from '../../src/text/text.ts';

const failure = new Failure(text`the file ${'\u202ea'} is damaged`, text`Replace it.`);

const throwing = (error: unknown) => () => {
  throw error;
};

describe('attempt', () => {
  it('returns the value, or the failure', () => {
    expect(attempt(() => 7)).toEqual(ok(7));
    expect(attempt(throwing(failure))).toEqual(failed(failure));
  });

  it.each([new TypeError('a bug'), new Error('of no kind'), 'no error at all'])('throws %s again', (bug) => {
    let thrown: unknown;
    try {
      attempt(throwing(bug));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(bug);
  });
});

describe('orNull', () => {
  it('returns the value, or null', () => {
    expect(orNull(ok(7))).toBe(7);
    expect(orNull(failed('why'))).toBeNull();
  });
});

describe('a failure', () => {
  it('has a message without deceptive characters, and keeps its text, hint and cause', () => {
    const cause = new Error('from a library');
    const caused = new Failure(failure.text, failure.hint, { cause });
    expect(caused.message).toBe('the file \\u{202e}a is damaged');
    expect(caused).toMatchObject({ text: failure.text, hint: failure.hint, cause });
  });

  it('is expected, unlike any other error', () => {
    expect(expectFailure(failure)).toBe(failure);
    expect(() => expectFailure(new TypeError('a bug'))).toThrow(new TypeError('a bug'));
  });
});
