import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));

function namesIn(pattern: RegExp): readonly string[] {
  return [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name))),
  ];
}

it('there is one class of errors, and three kinds of it that callers treat differently', () => {
  expect(namesIn(/class (\w+) extends \w*Error\b/g)).toEqual(['Failure']);
  expect(namesIn(/class (\w+) extends Failure\b/g).toSorted()).toEqual([
    'NetworkFailure',
    'TooMuchWork',
    'Unsupported',
  ]);
});

it('nothing else is thrown, except for a default that the program itself cannot read', () => {
  expect(namesIn(/throw new (\w+)/g).toSorted()).toEqual([
    'Failure',
    'TooMuchWork',
    'TypeError',
    'Unsupported',
  ]);
});

it('every finding is made in one place', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((source) => /\{\s*level,\s*code,[^}]*\bmessage,[^}]*\};/.test(source))).toHaveLength(
    1,
  );
});
