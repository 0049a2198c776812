import { describe, expect, it } from 'vitest';
import {
  entersGit,
  isInside,
  parseInputPath,
  parseOutputPath,
  parseUpdatePath,
} from '../../src/inputs/paths.ts';
import { accepted, refused } from './parsed.ts';

const roots = { workspace: '/w/repo', runnerTemp: '/w/_temp' };

describe('isBeneath', () => {
  it.each([
    ['/w', '/w/a', true],
    ['/w', '/w/..a', true],
    ['/w', '/w', false],
    ['/w', '/', false],
    ['/w', '/wa', false],
    ['/w', '/x/w/a', false],
    ['/', '/a', true],
  ])('%s above %s: %s', (folder, path, expected) => expect(isInside(folder, path)).toBe(expected));
});

describe('entersGit', () => {
  it.each([
    ['.git/config', true],
    ['a/.GIT/b', true],
    ['a\\.git\\b', true],
    ['.github/x', false],
    ['a.git/x', false],
  ])('%s: %s', (path, expected) => expect(entersGit(path)).toBe(expected));
});

describe('parseOutputPath', () => {
  it.each([
    ['out/report.json', '/w/repo/out/report.json'],
    ['a/../report.json', '/w/repo/report.json'],
    ['/w/repo/report.json', '/w/repo/report.json'],
    ['/w/_temp/report.json', '/w/_temp/report.json'],
    ['../_temp/report.json', '/w/_temp/report.json'],
  ])('takes %s', (path, target) => expect(accepted(parseOutputPath(path, roots))).toBe(target));

  it.each([
    ['../report.json', 'not inside the workspace or the runner'],
    ['/etc/cron.d/x', 'not inside the workspace or the runner'],
    ['/w/repo', 'not inside the workspace or the runner'],
    ['.', 'not inside the workspace or the runner'],
    ['/w/_temporary/x', 'not inside the workspace or the runner'],
    ['.git/hooks/pre-commit', 'inside .git'],
    ['sub/.git/config', 'inside .git'],
    ['out/', 'a folder'],
    ['a\0b', 'NUL'],
  ])('refuses %s', (path, words) => expect(refused(parseOutputPath(path, roots))).toContain(words));

  it('knows no temporary folder outside of a runner', () => {
    const fault = refused(parseOutputPath('/w/_temp/x', { ...roots, runnerTemp: null }));
    expect(fault).toContain('not inside the workspace or the runner');
  });
});

describe('parseInputPath', () => {
  it('takes what is in the workspace', () => {
    expect(accepted(parseInputPath('.github/certspotter.yml', '/w/repo'))).toBe(
      '/w/repo/.github/certspotter.yml',
    );
  });

  it.each(['../x.yml', '/w/_temp/x.yml', '.git/config', 'a\0b'])('refuses %s', (path) => {
    expect(refused(parseInputPath(path, '/w/repo'))).not.toBe('');
  });
});

describe('parseUpdate', () => {
  it.each([
    ['pins/{serial}.pem', 'pins/{serial}.pem'],
    ['pins/latest.pem', 'pins/latest.pem'],
    ['{serial}/{serial}.pem', '{serial}/{serial}.pem'],
    ['/w/repo/pins/{serial}.pem', 'pins/{serial}.pem'],
    ['./pins//{serial}.pem', 'pins/{serial}.pem'],
  ])('takes %s as %s', (written, template) => {
    expect(accepted(parseUpdatePath(written, '/w/repo'))).toBe(template);
  });

  it.each([
    ['pins/{name}.pem', '{name} is not a placeholder'],
    ['pins/{}.pem', '{} is not a placeholder'],
    ['pins/{serial.pem', 'stray brace'],
    ['pins/serial}.pem', 'stray brace'],
    ['../{serial}.pem', 'must be a file inside the workspace'],
    ['/w/_temp/{serial}.pem', 'must be a file inside the workspace'],
    ['.git/{serial}', 'must be a file inside the workspace'],
    ['pins/{serial}/', 'must be a file inside the workspace'],
  ])('refuses %s', (template, words) =>
    expect(refused(parseUpdatePath(template, '/w/repo'))).toContain(words),
  );
});
