import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/workspace.ts';
import { newCertificate } from '../support/certificates.ts';
import { ended } from '../support/ended.ts';
import { entry } from '../support/runner.ts';
import { record } from '../support/workflow.ts';

let workspace: string;
const count = 1_000;

/** One file under many names, which take most of a minute to be read, and longer to be matched by thousands of patterns. */
beforeAll(() => {
  workspace = temporaryFolder();
  mkdirSync(join(workspace, 'certs'));
  const first = join(workspace, 'certs', '0.pem');
  const { pem } = newCertificate({ dnsNames: ['a.example'] });
  writeFileSync(first, `${pem}\n${'-- some text -- \n'.repeat(300_000)}`);
  for (let i = 1; i < count; i += 1)
    linkSync(first, join(workspace, 'certs', `${i}${'-aaaa'.repeat(40)}.pem`));
});

afterAll(() => rmSync(workspace, { recursive: true }));

/** Runs as a step until its log says that the work begins, and then for so many milliseconds more. */
async function cancelled(inputs: Record<string, string>, signal: NodeJS.Signals, after: number) {
  const env = { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace };
  const given = Object.entries({ report: 'report.json', ...inputs });
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    env: {
      ...env,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = ended(child);
  let at = Number.POSITIVE_INFINITY;
  const cancel = () => {
    at = performance.now();
    child.kill(signal);
  };
  child.stdout.on('data', (words: string) => {
    if (words.includes('This run only plans')) setTimeout(cancel, after);
  });
  const { exitCode, stderr } = await end;
  const milliseconds = performance.now() - at;
  return { exitCode, stderr, milliseconds, report: reported() };
}

/** What the report says; `files` is null if it was not cut short. */
function reported() {
  const { findings, pins, outcome } = record(
    JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')),
  );
  const messages = (Array.isArray(findings) ? findings : []).map((each) => String(record(each)['message']));
  const told = /The run was canceled: (\d+) files? had been read by then/.exec(messages.join('\n'));
  return { files: told === null ? null : Number(told[1]), pins, outcome };
}

const patterns = Array.from({ length: 4_000 }, (_, i) => `**/*a*-*a${i}*.pem`).join('\n');

describe('a job that is cancelled', () => {
  it.each([
    ['read', 'SIGINT', { authorize: '**' }, 1_500],
    ['read', 'SIGTERM', { authorize: '**' }, 1_500],
    ['found', 'SIGTERM', { authorize: '**' }, 0],
    ['matched', 'SIGINT', { authorize: patterns }, 500],
    ['read for pins', 'SIGTERM', { pins: '**' }, 1_500],
  ] as const)(
    'while files are %s, by %s, ends long before that is done, and says so',
    async (_, signal, inputs, after) => {
      const { exitCode, stderr, milliseconds, report } = await cancelled(inputs, signal, after);
      expect(milliseconds).toBeLessThan(10_000);
      expect([exitCode, stderr, report.outcome]).toEqual([1, '', 'fail']);
      expect(report.files).not.toBeNull();
      expect(report.files).toBeLessThan(count);
      // A part of its files says nothing about a pin.
      expect(report.pins).toEqual([]);
    },
  );
});
