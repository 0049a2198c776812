import { expect, it } from 'vitest';
import { unexpectedErrorMessage } from '../../src/findings/unforeseen.ts';
import { toPlain, toWhole } from '../../src/text/plain.ts';

it('describes an error by its stack, with all its causes', () => {
  const error = new Error('first', { cause: new Error('second', { cause: 'third' }) });
  const words = toWhole(unexpectedErrorMessage(error));
  expect(words).toMatch(
    /^This should not happen: Error: first\n.*, caused by Error: second\n.*, caused by third\. /s,
  );
  expect(words).toMatch(/ Please report it at https:\/\/github\.com\/\S+\/issues\.$/);
});

it('describes an error without a stack by its message', () => {
  const error = new Error('short');
  delete error.stack;
  expect(toPlain(unexpectedErrorMessage(error))).toMatch(/^This should not happen: short\. /);
});

it('describes anything else that was thrown', () => {
  expect(toPlain(unexpectedErrorMessage(undefined))).toMatch(/^This should not happen: undefined\. /);
});
