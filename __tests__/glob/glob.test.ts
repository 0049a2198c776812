import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../src/findings/result.ts';
import { expressionMatcher, globMatcher } from '../../src/glob/glob.ts';
import { toPlain } from '../../src/text/plain.ts';

const options = { dot: true, nonegate: true, posix: true, flags: 's' };

/** Why a glob is refused; null if it is accepted. */
function refusal(glob: string): string | null {
  const matcher = attempt(() => globMatcher(glob));
  return matcher.ok ? null : toPlain(matcher.reason.text);
}

describe('a glob', () => {
  const pieces = fc.constantFrom(
    ...['a', 'b', '/', '.', '..', '*', '**', '?', '**/', '/**/', '*.a', 'ü', '[ab]', '[!a]', '[[:alpha:]]'],
    ...['{a,b}', '{a,/}', 'a{1..3}', '!(a)', '!(*a)', '!(a|b/**)', '+(a|b)', '*(a)', '?(b)', '@(a|*)'],
    ...['(a|b)', '(a*)+', '(a|aa)+', '(?=a)', '(?!b*)', '+', '|', ',', '^', '$', '(', '{', '[a', '[z-a]'],
    ...['"*"', '\\a', '\\x61', '\\cA', '\\*', '!(!(a))'],
  );
  const globs = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  const paths = fc
    .array(fc.constantFrom('a', 'b', '/', '.', '1', 'ü', '(', '\n'), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(''));

  it('matches what the regular expression matches that picomatch makes of it', () => {
    fc.assert(
      fc.property(globs, fc.array(paths, { minLength: 10, maxLength: 10 }), (glob, some) => {
        const matches = globMatcher(glob);
        const expression = picomatch.makeRe(glob, options);
        expect(some.map(matches)).toEqual(some.map((path) => expression.test(path)));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['**/*.pem', 'a/.b/c.pem', true],
    ['**/*.pem', 'c.pem', true],
    ['certs/{a,b}/*.p?m', 'certs/b/x.pem', true],
    ['certs/*.pem', 'certs/a/b.pem', false],
    ['!(old)/*.pem', 'old/b.pem', false],
    ['[a-z]*.pem', 'Ab.pem', false],
    ['*', '', false],
  ])('%s, %j: %s', (glob, path, expected) => {
    expect(globMatcher(glob)(path)).toBe(expected);
  });

  it.each([
    ['a\\b.pem', '\\b'],
    ['certs\\1.pem', '\\1'],
    ['(a)\\k', '\\k'],
    ['a\\c', '\\c'],
    ['(?<=a)b', '(?<='],
    ['(?<!a)b', '(?<!'],
    ['(?<n>a)', '(?<n'],
  ])('%s is refused', (glob, culprit) => {
    expect(refusal(glob)).toContain(
      `contains ${culprit}, which is regular expression syntax, not glob syntax`,
    );
  });

  it.each([
    ['{', ',b}'],
    ['@(', ')'],
    ['+(', ')'],
  ])('has %s twenty levels deep, and no deeper', (open, close) => {
    const nested = (levels: number) => `${open.repeat(levels)}a${close.repeat(levels)}`;
    expect(refusal(nested(20))).toBeNull();
    expect(refusal(nested(21))).toContain('more than 20 levels deep');
    expect(refusal(nested(1).repeat(50))).toBeNull();
    expect(refusal('\\('.repeat(21))).toBeNull();
  });

  it('takes ten thousand steps, and no more', () => {
    expect(refusal('a/**/'.repeat(180))).toBeNull();
    expect(refusal('a/**/'.repeat(400))).toContain('takes more than 10000 steps to match');
  });
});

describe('an expression', () => {
  it.each(['^a{2}$', '^a{2,}$', '^a{1,3}?$', '^(?:a{2}|b)+$', '^[^]?$', '^(?:[]|a)$', '^.a$'])(
    '%s',
    (source) => {
      const matches = expressionMatcher(source);
      const all = ['', 'a', 'aa', 'aaa', 'aaaa', 'b', 'baab', '\n', '\na'];
      expect(all.map(matches)).toEqual(all.map((one) => new RegExp(source, 's').test(one)));
    },
  );
});

describe('a hostile glob', () => {
  it.each([
    ['*a*a*a*a*b', 'a'.repeat(4_000)],
    [`${'*a'.repeat(200)}b`, 'a'.repeat(4_000)],
    [`${'**/'.repeat(300)}b`, 'a/'.repeat(1_000)],
    [`${'**/a/'.repeat(100)}b`, 'a/'.repeat(1_000)],
    [`${'+(a|b)'.repeat(100)}c`, 'ab'.repeat(1_000)],
    [`${'@(a|aa)'.repeat(100)}b`, 'a'.repeat(4_000)],
    [`${'(a|aa)+'.repeat(50)}b`, 'a'.repeat(4_000)],
    [`${'{a,aa}'.repeat(200)}b`, 'a'.repeat(4_000)],
    [`${'!(*a)'.repeat(50)}b`, 'a'.repeat(4_000)],
    [`${'?*'.repeat(300)}b`, 'a'.repeat(4_000)],
    ['+(*(a|b)|*(ab)|+(a*))c', 'ab'.repeat(1_000)],
    ['((((a*)+)+)+)+b', 'a'.repeat(4_000)],
  ])('takes time in proportion to the path (%#)', (glob, path) => {
    const started = performance.now();
    const matches = globMatcher(glob);
    expect([matches(path), matches(`${path}.`)]).toEqual([false, false]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('takes no more memory for paths that are always different', () => {
    const glob = `${'?'.repeat(14)}a*`;
    const matches = globMatcher(glob);
    const expression = /^[^/]{14}a[^/]*$/s;
    // Paths are matched from the back, so each leads to different states: there are 32,768.
    for (let seed = 1; seed < 60_000; seed += 11) {
      const path = seed.toString(2).replaceAll('0', 'b').replaceAll('1', 'a').padStart(24, 'ab');
      expect(matches(path)).toBe(expression.test(path));
    }
  });
});
