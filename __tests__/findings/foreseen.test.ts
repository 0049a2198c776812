import { describe, expect, it } from 'vitest';
import { catchKind } from '../../src/findings/unforeseen.ts';

describe('what is expected', () => {
  const throwing = (error: unknown) => () => {
    throw error;
  };

  it('is a result, or an error of the kind that is known', () => {
    const known = new RangeError('too far');
    expect(catchKind(RangeError, () => 7)).toBe(7);
    expect(catchKind(RangeError, throwing(known))).toBe(known);
    expect(catchKind(Error, throwing(known))).toBe(known);
  });

  it.each([new TypeError('a defect'), new Error('of no kind'), 'no error at all'])(
    'is not %s, which is passed on unchanged',
    (defect) => {
      let thrown: unknown;
      try {
        catchKind(RangeError, throwing(defect));
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBe(defect);
    },
  );
});
