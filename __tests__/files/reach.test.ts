import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/files/match.ts';

describe('reachOf', () => {
  it.each([
    [['certs/a.pem'], 'certs', true],
    [['certs/a.pem'], 'certs/x', false],
    [['certs/a.pem'], 'other', false],
    [['*.pem'], 'certs', false],
    [['*/a.pem'], 'certs', true],
    [['*/a.pem'], 'certs/x', false],
    [['**/a.pem'], 'certs/x/y/z', true],
    [['certs/**'], 'certs/x/y/z', true],
    [['certs/**'], 'certificates', false],
    [['a/b/c/*.pem'], 'a/b', true],
    [['a/b/c/*.pem'], 'a/x', false],
    [['a/{b/c,d}/e.pem'], 'a/b/c', true],
    [['+(a/)b.pem'], 'a/a/a', true],
    [['*.pem', 'certs/*.pem'], 'certs', true],
  ])('%j into %s: %s', (patterns, folder, expected) => expect(reachOf(patterns)(folder)).toBe(expected));

  it('reaches every folder on the way to what the patterns match', () => {
    const name = fc.constantFrom('a', 'b', '.c', 'a[b]', '(a)');
    const glob = fc.constantFrom(
      '*',
      '**',
      '?',
      '{a,b}',
      '{a/b,b}',
      '[ab]',
      '!(a)',
      '+(a|b)',
      '*(a/)b',
      '.*',
      '@(a)',
    );
    const path = fc.array(name, { minLength: 1, maxLength: 5 });
    const pattern = fc.array(fc.oneof(name, glob), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, fc.array(pattern, { minLength: 1, maxLength: 3 }), (segments, written) => {
        const patterns = written.map((parts) => parts.join('/'));
        fc.pre(patterns.some((one) => picomatch(one, { dot: true, nonegate: true })(segments.join('/'))));
        const reaches = reachOf(patterns);
        for (let depth = 1; depth < segments.length; depth += 1) {
          const folder = segments.slice(0, depth).join('/');
          expect(reaches(folder), `${folder} for ${patterns.join(' ')}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
