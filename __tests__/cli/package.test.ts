import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../../src/cli/arguments.ts';
import { version } from '../../src/version.ts';
import { accepted } from '../inputs/parsed.ts';
import { record } from '../support/workflow.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'package-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(...args: readonly string[]): string {
  return execFileSync('npm', [...args, '--offline', '--no-update-notifier'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe('the npm package', () => {
  it('installs without a network and brings the command and nothing else', () => {
    npm('pack', root, '--silent');
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm('install', `certspotter-action-${version}.tgz`, '--no-audit', '--no-fund');
    const installed = record(JSON.parse(npm('ls', '--all', '--json')));
    expect(Object.keys(record(installed['dependencies']))).toEqual(['certspotter-action']);
    expect(record(record(installed['dependencies'])['certspotter-action'])).not.toHaveProperty(
      'dependencies',
    );
    const command = join(folder, 'node_modules', '.bin', 'certspotter-action');
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toBe(
      `certspotter-action ${version}\n`,
    );
  });
});

describe('the pre-commit hook', () => {
  const [hook] = readYaml('.pre-commit-hooks.yaml');

  it('runs a file of the repository that is executable', () => {
    const [script = '', ...args] = String(hook?.['entry']).split(' ');
    accessSync(join(root, script), constants.X_OK);
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
    expect(accepted(parseArguments([...args, '--pins', 'x']))).toMatchObject({ command: 'check' });
  });
});

function readYaml(path: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = parse(readFileSync(join(root, path), 'utf8'));
  return Array.isArray(value) ? value.map(record) : [];
}
