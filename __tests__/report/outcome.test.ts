import { describe, expect, it } from 'vitest';
import { outcomeOf, sorted } from '../../src/report/result.ts';
import { text } from '../../src/text/text.ts';
import { aFinding } from './build.ts';

describe('the outcome', () => {
  it.each([
    [[], 'pass'],
    [['notice'], 'pass'],
    [['notice', 'warning'], 'warn'],
    [['warning', 'error', 'notice'], 'fail'],
  ] as const)('of findings of the levels %j is %s', (levels, outcome) => {
    expect(outcomeOf(levels.map((level) => aFinding({ level })))).toBe(outcome);
  });
});

describe('findings in order', () => {
  it('are most urgent first within a level, regardless of their paths', () => {
    const inOrder = [
      aFinding({ code: 'private-key', path: 'z.pem' }),
      aFinding({ code: 'pin-expired', path: 'y.pem' }),
      aFinding({ code: 'api-rejected', path: 'x.pem' }),
      aFinding({ code: 'malformed', path: 'a.pem', message: text`A` }),
      aFinding({ code: 'malformed', path: 'a.pem', message: text`B` }),
      aFinding({ code: 'unknown-issuance', level: 'warning', rank: 0, message: text`B` }),
      aFinding({ code: 'unknown-issuance', level: 'warning', rank: 1, message: text`A` }),
      aFinding({ code: 'pin-expiring', level: 'warning', path: 'a.pem' }),
    ];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it('are worst first, then by path and line, without a path last', () => {
    const inOrder = [
      aFinding({ path: 'a.pem', line: null }),
      aFinding({ path: 'a.pem', line: 2 }),
      aFinding({ path: 'a.pem', line: 10 }),
      aFinding({ path: 'b.pem', line: 1 }),
      aFinding({ path: null, line: null }),
      aFinding({ level: 'warning', path: 'a.pem', line: 1 }),
      aFinding({ level: 'notice', path: 'a.pem', line: 1 }),
    ];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
    expect(sorted(inOrder)).toEqual(inOrder);
  });
});
