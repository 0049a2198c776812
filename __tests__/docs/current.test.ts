import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsDocument } from '../../scripts/docs/findings-document.ts';
import { withTables } from '../../scripts/docs/input-tables.ts';
import { allFindingCodes } from '../../src/findings/codes.ts';
import { record } from '../support/workflow.ts';
import { anchorsOf, pages, root } from './pages.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('what is generated', () => {
  it('README.md has the tables of today', () => {
    expect(read('README.md'), 'run npm run docs').toBe(withTables(read('README.md')));
  });

  it('docs/findings.md is that of today', () => {
    expect(read('docs/findings.md'), 'run npm run docs').toBe(findingsDocument());
  });
});

describe('findings', () => {
  it('all have an anchor to link to', () => {
    const page = pages.find(({ path }) => path === 'docs/findings.md');
    const anchors = page === undefined ? new Set<string>() : anchorsOf(page);
    expect(allFindingCodes.filter((code) => !anchors.has(code))).toEqual([]);
  });

  it('named on the pages are findings that there are', () => {
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/findings\.md#([a-z-]+)/g)].map(([, code = '']) => code),
    );
    const codes: ReadonlySet<string> = new Set(allFindingCodes);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  const installed = Object.keys(record(record(JSON.parse(read('package.json')))['devDependencies']));
  const imported = new Set(
    readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...read(`src/${path}`).matchAll(/(?:from |import\()'((?:@[^/']+\/)?[^./'][^/']*)/g),
      ])
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:')),
  );
  const page = read('docs/dependencies.md');

  it('lists every package that the sources import', () => {
    expect(imported.size).toBeGreaterThan(8);
    expect([...imported].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('lists every package that is installed', () => {
    const told = [...page.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const isTold = (name: string) =>
      told.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));
    expect(installed.filter((name) => !isTold(name))).toEqual([]);
  });

  it('lists no package as bundled that they do not import', () => {
    const bundled = page.slice(page.indexOf('## In the bundle'), page.indexOf('Only types come from'));
    const listed = [...bundled.matchAll(/^\| ([^|]+) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/(?<=`)[^`, ]+(?=`)/g) ?? [],
    );
    expect(listed.length).toBeGreaterThan(8);
    expect(listed.filter((name) => !imported.has(name))).toEqual([]);
    expect(listed.filter((name) => !installed.includes(name))).toEqual([]);
  });
});
