import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLiteral, maxPatternLength, maxPatterns, parsePatterns } from '../../src/inputs/paths.ts';
import { accepted, refused } from './parsed.ts';

const read = (value: string) => parsePatterns(value, '/w/repo');

const outside = /is not inside the workspace|can lead outside the workspace/;

describe('parsePatterns', () => {
  it('takes lines, with ! for exclusions and # for comments', () => {
    expect(accepted(read('certs/*.pem\n# old ones\n! certs/old.pem\r\n\n  *.csr \n!*.tmp'))).toEqual({
      include: ['certs/*.pem', '*.csr'],
      exclude: ['certs/old.pem', '*.tmp'],
    });
  });

  it.each([
    ['./certs/a.pem', 'certs/a.pem'],
    ['certs//a.pem', 'certs/a.pem'],
    ['certs/./a.pem', 'certs/a.pem'],
    ['certs/', 'certs'],
    ['pins/../certs/*.pem', 'certs/*.pem'],
    ['/w/repo/certs/*.pem', 'certs/*.pem'],
    ['/w/repo//certs/*.pem', 'certs/*.pem'],
    ['/w/repo/../repo/x', null],
    ['certs/{a,b}.pem', 'certs/{a,b}.pem'],
    ['certs/{1..9}.pem', 'certs/{1..9}.pem'],
    ['a..b/..c/d..', 'a..b/..c/d..'],
    ['certs/!(old)/*.pem', 'certs/!(old)/*.pem'],
    ['C.pem', 'C.pem'],
  ])('makes %s relative to the workspace', (pattern, relative) => {
    if (relative === null) expect(refused(read(pattern))).toMatch(outside);
    else expect(accepted(read(pattern)).include).toEqual([relative]);
  });

  it.each([
    '/etc/passwd',
    '/w/repository/x',
    '/w/repo',
    '..',
    '../x',
    './../x',
    'certs/../../x',
    '**/../x',
    'certs/*/../../../x',
    '{..,certs}/x',
    'certs/{a,..}/x',
    '@(..|certs)/x',
    '@(certs|..)/x',
    'C:/x',
  ])('refuses %s, which leads or can lead outside', (pattern) => {
    expect(refused(read(pattern))).toMatch(outside);
    expect(refused(read(`a\n!${pattern}`))).toMatch(outside);
  });

  it.each(['.', './', '/w/repo/', 'a/..'])('refuses %s, which is the workspace', (pattern) => {
    expect(refused(read(pattern))).toBe(
      `${pattern} matches the workspace itself; write ** for all files in it`,
    );
  });

  it('treats a slash at the end of an exclusion as a folder and everything in it', () => {
    expect(accepted(read('a\n!certs/old/\n!**/tmp/\n!b')).exclude).toEqual([
      'certs/old/**',
      '**/tmp/**',
      'b',
    ]);
  });

  it('takes the separators of Windows', () => {
    const lines = 'certs\\*.pem\nD:\\a\\repo\\x\\y.pem\n!certs\\old\\**';
    expect(accepted(parsePatterns(lines, 'D:\\a\\repo', '\\'))).toEqual({
      include: ['certs/*.pem', 'x/y.pem'],
      exclude: ['certs/old/**'],
    });
    expect(refused(parsePatterns('C:\\x', 'D:\\a\\repo', '\\'))).toMatch(outside);
  });

  it('reports all errors in a list together', () => {
    const fault = refused(read('/a\nb\n../c\n!'));
    expect(fault).toContain('/a is not inside the workspace');
    expect(fault).toContain('../c can lead outside');
    expect(fault).toContain('has a line with only !');
  });

  it.each([
    ['# nothing', 'contains no patterns'],
    ['!certs/**', 'only excludes files'],
    ['a\0b', 'NUL'],
    ['x'.repeat(maxPatternLength + 1), 'more than 4096 characters'],
    ['x\n'.repeat(maxPatterns + 1), 'more than 10000 patterns'],
  ])('refuses what is not a list of files (%#)', (value, words) => {
    expect(refused(read(value))).toContain(words);
  });

  it.each([
    ['(?<=a)b', 'contains (?<=, which is regular expression syntax'],
    ['a\\b', 'contains \\b, which is regular expression syntax'],
    ['+('.repeat(50), 'nests parentheses or braces more than 20 levels deep'],
    ['a/**/'.repeat(500), 'takes more than 10000 steps'],
  ])('refuses %s, which cannot be matched in linear time', (pattern, words) => {
    expect(refused(read(pattern))).toContain(words);
    expect(refused(read(`a\n!${pattern}`))).toContain(words);
  });

  it('accepts patterns up to the limits of number and length', () => {
    expect(accepted(read('x\n'.repeat(maxPatterns))).include).toHaveLength(maxPatterns);
    expect(refused(read('x\n'.repeat(maxPatterns + 1)))).toContain('more than 10000 patterns');
    expect(accepted(read('x'.repeat(maxPatternLength))).include).toHaveLength(1);
    expect(refused(read('x'.repeat(maxPatternLength + 1)))).toContain('more than 4096 characters');
  });

  it('never gives a pattern that starts outside the workspace', () => {
    const segment = fc.constantFrom('..', '.', '', 'a', '*', '**', '{..,a}', 'w', 'repo', '[.][.]', '@(..)');
    const pattern = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(pattern, (written) => {
        const result = read(written);
        if (!result.ok) return;
        for (const relative of result.value.include)
          expect(relative).not.toMatch(/^\/|(?:^|\/)\.{0,2}(?:\/|$)/);
      }),
    );
  });
});

describe('isPlain', () => {
  it.each(['a', 'a/b.pem', 'a b', 'a-b_c.d', 'ä'])('%s spells one path', (pattern) => {
    expect(isLiteral(pattern)).toBe(true);
  });

  it.each(['*', 'a?', '[a]', '{a,b}', '!(a)', '+(a)', '@(a)', 'a|b', '\\*'])('%s may not', (pattern) => {
    expect(isLiteral(pattern)).toBe(false);
  });
});
