import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type Ended, ended } from '../support/ended.ts';
import { entry } from '../support/runner.ts';

const example = fileURLToPath(new URL('../../examples/repository', import.meta.url));
const key = '123_sampleapikey';

let service: StandIn;

beforeEach(async () => {
  service = await startCertSpotter({ key, latency: 20_000 });
});

afterEach(() => service.close());

interface Options {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Receives the process while it runs. */
  readonly whileRunning?: (child: ChildProcess) => void;
}

/** The shipped bundle as a separate process, without the environment of a runner. */
function certspotter(
  args: readonly string[],
  { env = {}, cwd = example, whileRunning }: Options = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = ended(child);
  whileRunning?.(child);
  return end;
}

describe('the bundle as a command', () => {
  it('plans, in a pipe without colour', async () => {
    const run = await certspotter(['plan', '--authorize', 'certs/**']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('3 authorizations planned, nothing sent');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('writes JSON that another program reads', async () => {
    const run = await certspotter(['check', '--pins', 'pins/*', '--as-of', '2026-01-01', '--json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'fail', pins: [{ verdict: 'expired' }] });
  });

  it('shows its usage without arguments, and exits with 2', async () => {
    const run = await certspotter([]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Usage:/);
  });

  it('is the Action if a runner starts it', async () => {
    const run = await certspotter([], { env: { 'INPUT_AS-OF': 'tomorrow' } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::2 errors in the inputs/m);
  });

  it('survives a reader that goes away', async () => {
    const run = await certspotter(['plan', '--authorize', 'certs/**', '--json'], {
      whileRunning: (child) => child.stdout?.destroy(),
    });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with what is known by then, and exits with %d', async (signal, exitCode) => {
    const args = ['apply', '--authorize', 'certs/**', '--api-url', service.url, '--json'];
    const run = await certspotter(args, {
      env: { CERTSPOTTER_API_KEY: key },
      whileRunning: (child) => void interruptOnceSending(child, signal),
    });
    expect(run.exitCode).toBe(exitCode);
    expect(JSON.parse(run.stdout)).toMatchObject({ counts: { planned: 3, authorized: 0 } });
  });
});

/** The service has the request and is slow to answer. */
async function interruptOnceSending(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  while (service.requests.length === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill(signal);
}
