import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { record } from '../support/workflow.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const manifest = record(JSON.parse(read('package.json')));
const lock = record(JSON.parse(read('package-lock.json')));

/** Packages of the lockfile by their path, without the project itself. */
const packages = Object.entries(record(lock['packages']))
  .map(([path, entry]) => [path, record(entry)] as const)
  .filter(([path]) => path !== '');

/** Folders of this repository that stand in for packages. */
const own = packages.filter(([path]) => !path.startsWith('node_modules/')).map(([path]) => path);

describe('the lockfile', () => {
  it('contains a strong hash of every package of the registry', () => {
    const fetched = packages.filter(([path, { link }]) => link !== true && !own.includes(path));
    expect(fetched.length).toBeGreaterThan(100);
    const weak = fetched.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(String(integrity)));
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  it('takes nothing from anywhere but the registry and this repository', () => {
    const elsewhere = packages.filter(
      ([, { resolved = '' }]) =>
        !/^(|https:\/\/registry\.npmjs\.org\/.*|tools\/[\w-]+)$/.test(String(resolved)),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    for (const path of own) expect(path).toMatch(/^tools\//);
  });

  it('contains no package that would run a script when it is installed', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it('says what package.json says', () => {
    const root = record(record(lock['packages'])['']);
    expect(root['devDependencies']).toEqual(manifest['devDependencies']);
  });
});

describe('dependencies', () => {
  it('are none at run time: everything is in the bundle', () => {
    for (const kind of ['dependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest).not.toHaveProperty(kind);
  });

  it('are of exactly one version each', () => {
    for (const version of Object.values(record(manifest['devDependencies'])))
      expect(version).toMatch(/^(\d+\.\d+\.\d+|file:tools\/[\w-]+)$/);
  });

  it('run no scripts when they are installed, whatever they contain', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    const scripts = Object.keys(record(manifest['scripts']));
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });

  it('and Actions are updated, but not within the days in which malicious versions are discovered', () => {
    const { updates } = record(parse(read('.github/dependabot.yml')));
    const entries = (Array.isArray(updates) ? updates : []).map(record);
    expect(entries.map((entry) => entry['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const entry of entries) expect(record(entry['cooldown'])['default-days']).toBeGreaterThanOrEqual(7);
  });
});

describe('the owners', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it.each(['/dist/', '/.github/', '/action.yml', '/package-lock.json', '/.npmrc', '/SECURITY.md'])(
    'own %s',
    (path) => {
      const owners = lines.findLast(([pattern]) => pattern === path)?.slice(1);
      expect(owners).toEqual(['@certspotter-action/security']);
    },
  );

  it('of what is special are not overruled by the rule for all', () => {
    expect(lines.findIndex(([pattern]) => pattern === '*')).toBe(0);
  });
});

it('SECURITY.md says how to report in private', () => {
  expect(read('SECURITY.md')).toContain('/security/advisories/new');
});
