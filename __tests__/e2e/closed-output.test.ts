import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceWith } from '../files/workspace.ts';
import { newCertificate } from '../support/certificates.ts';
import { ended } from '../support/ended.ts';
import { entry } from '../support/runner.ts';
import { record } from '../support/workflow.ts';

const expired = newCertificate({ dnsNames: ['a.example'] }).pem;

/** Runs with a standard output that is closed before anything is written. */
async function unread(args: readonly string[], env: Record<string, string> = {}) {
  const cwd = workspaceWith({ 'a.pem': expired });
  const environment = { PATH: process.env['PATH'], GITHUB_WORKSPACE: cwd, ...env };
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = ended(child);
  child.stdout.destroy();
  const { exitCode, stderr } = await end;
  const report = record(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')));
  return { exitCode, stderr, outcome: report['outcome'] };
}

describe('a standard output that is closed', () => {
  const step = { GITHUB_ACTIONS: 'true', INPUT_REPORT: 'report.json' };

  it.each([
    ['plan', '--authorize', '*.pem', '--report', 'report.json'],
    ['plan', '--authorize', '*.pem', '--report', 'report.json', '--json'],
  ])('lets the command end regularly, with its report: %s', async (...args) => {
    expect(await unread(args)).toEqual({ exitCode: 0, stderr: '', outcome: 'pass' });
  });

  it('does not change the exit code of the command', async () => {
    const args = ['check', '--pins', '*.pem', '--as-of', '2200-01-01', '--report', 'report.json'];
    expect(await unread(args)).toEqual({ exitCode: 1, stderr: '', outcome: 'fail' });
  });

  it('lets the step end regularly, with its report', async () => {
    expect(await unread([], { ...step, INPUT_AUTHORIZE: '*.pem' })).toEqual({
      exitCode: 0,
      stderr: '',
      outcome: 'pass',
    });
    expect(await unread([], { ...step, INPUT_AUTHORIZE: 'none.pem' })).toMatchObject({
      exitCode: 1,
      stderr: '',
    });
  });
});
