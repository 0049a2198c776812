import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes, runAsCommand } from '../../src/cli/command.ts';
import { version } from '../../src/version.ts';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { Recorder } from './recorder.ts';

const example = fileURLToPath(new URL('../../examples/repository', import.meta.url));
const key = '123_sampleapikey';
const asOf = ['--as-of', '2025-03-01'];

let folder: string;
let service: StandIn;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  cpSync(example, folder, { recursive: true });
  service = await startCertSpotter({ key });
});

afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function certspotter(
  args: readonly string[],
  { environment = {}, isTTY = false }: { environment?: Record<string, string>; isTTY?: boolean } = {},
) {
  const stdout = new Recorder(isTTY);
  const stderr = new Recorder(isTTY);
  const exitCode = await runAsCommand({ args, environment, stdout, stderr, folder });
  return { exitCode, stdout: stdout.written, stderr: stderr.written };
}

const certs = ['--authorize', 'certs/**'];
const pins = ['--pins', 'pins/*'];

describe('plan', () => {
  it('shows what would be authorized, sends nothing and needs no key', async () => {
    const run = await certspotter(['plan', ...certs, ...pins, ...asOf, '--api-url', service.url]);
    expect(run).toMatchObject({ exitCode: exitCodes.fine, stderr: '' });
    expect(run.stdout).toMatch(
      /planned .* shop\.example\.com, www\.shop\.example\.com\n +certs\/shop\.csr:1/,
    );
    expect(run.stdout).toContain('3 authorizations planned, nothing sent');
    expect(service.requests).toEqual([]);
  });

  it('writes the report to standard output and nothing else there', async () => {
    const run = await certspotter(['plan', ...certs, ...asOf, '--json', '--report', 'report.json']);
    const report: unknown = JSON.parse(run.stdout);
    expect(report).toMatchObject({ version: 1, mode: 'plan', counts: { planned: 3 } });
    expect(run.stdout).toBe(readFileSync(join(folder, 'report.json'), 'utf8'));
  });

  it('fails on a finding that is an error, and still says what it found', async () => {
    writeFileSync(join(folder, 'certs', 'broken.pem'), '-----BEGIN CERTIFICATE-----\nMIIB\n');
    const run = await certspotter(['plan', ...certs]);
    expect(run.exitCode).toBe(exitCodes.findings);
    expect(run.stdout).toContain('certs/broken.pem');
    expect(run.stdout).toContain('shop.example.com');
  });
});

describe('a disk that is full', () => {
  it('is reported, and is neither a finding nor a defect', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const stdout = new Recorder(false);
    stdout.write = () => void process.nextTick(() => stdout.emit('error', full));
    const stderr = new Recorder(false);
    const args = ['plan', ...certs];
    const exitCode = await runAsCommand({ args, environment: {}, stdout, stderr, folder });
    expect(exitCode).toBe(exitCodes.unwritten);
    expect(stderr.written).toMatch(/^certspotter-action: the results could not be written .*ENOSPC: .*\n$/);
  });
});

describe('apply', () => {
  it('sends with the key from the environment and shows progress in a terminal', async () => {
    const environment = { CERTSPOTTER_API_KEY: key, NO_COLOR: '1' };
    const args = ['apply', ...certs, '--api-url', service.url];
    const run = await certspotter(args, { environment, isTTY: true });
    expect(run.exitCode).toBe(exitCodes.fine);
    expect(run.stdout).toContain('3 of 3 authorizations accepted');
    expect(run.stderr).toContain('3 of 3 authorizations completed');
    expect(service.authorized).toHaveLength(3);
    expect(run.stdout + run.stderr).not.toContain(key);
  });

  it('prefers the option to the environment', async () => {
    const environment = { CERTSPOTTER_API_KEY: 'another' };
    const args = ['apply', ...certs, '--api-url', service.url, '--api-key', key];
    expect((await certspotter(args, { environment })).exitCode).toBe(exitCodes.fine);
  });

  it('says where the key belongs if there is none', async () => {
    const run = await certspotter(['apply', ...certs, '--api-url', service.url]);
    expect(run.exitCode).toBe(exitCodes.findings);
    expect(run.stdout).toMatch(/\[api-key-missing\]\n +Set the environment variable CERTSPOTTER_API_KEY/);
  });

  it('is refused in a job of GitHub Actions that a stranger can start', async () => {
    const environment = {
      CERTSPOTTER_API_KEY: key,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_WORKSPACE: folder,
    };
    const run = await certspotter(['apply', ...certs, '--api-url', service.url], { environment });
    expect(run.exitCode).toBe(exitCodes.findings);
    expect(run.stdout).toContain('[apply-refused]');
    expect(service.requests).toEqual([]);
  });
});

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with what is known, and an exit code',
    async (signal) => {
      const slow = await startCertSpotter({ key, latency: 60_000 });
      const interrupt = setInterval(() => {
        if (slow.requests.length > 0) process.emit(signal, signal);
      }, 10);
      const args = ['apply', ...certs, '--api-url', slow.url, '--json'];
      const run = await certspotter(args, { environment: { CERTSPOTTER_API_KEY: key } });
      clearInterval(interrupt);
      await slow.close();
      expect(run.exitCode).toBe(exitCodes[signal]);
      expect(JSON.parse(run.stdout)).toMatchObject({ counts: { planned: 3, authorized: 0 } });
    },
  );
});

describe('check', () => {
  it('shows only what is wrong', async () => {
    const run = await certspotter(['check', ...certs, ...pins, '--as-of', '2025-07-01']);
    expect(run.exitCode).toBe(exitCodes.findings);
    expect(run.stdout).toContain('[pin-expiring]');
    expect(run.stdout).not.toContain('shop.example.com');
  });

  it('is silent with --quiet if all is well', async () => {
    const quiet = await certspotter(['check', '--quiet', ...pins, ...asOf]);
    expect(quiet).toEqual({ exitCode: exitCodes.fine, stdout: '', stderr: '' });
    expect((await certspotter(['check', ...pins, ...asOf])).stdout).toMatch(/^.*1 pin is fine.*\n$/);
  });

  it('is never silent about a warning', async () => {
    const run = await certspotter(['check', '-q', ...pins, '--as-of', '2025-06-10']);
    expect(run.exitCode).toBe(exitCodes.fine);
    expect(run.stdout).toContain('warning');
  });
});

describe('usage', () => {
  it('shows the usage without arguments', async () => {
    const run = await certspotter([]);
    expect(run).toMatchObject({ exitCode: exitCodes.usage, stdout: '' });
    expect(run.stderr).toMatch(/^Usage: certspotter-action/);
  });

  it.each([
    [['plan'], /none of the inputs authorize, pins and config is set/],
    [['plan', ...certs, '--fail-before', '30 days'], /input fail-before: /],
    [['plan', ...certs, '--mod', 'x'], /option --mod is unknown/],
    [
      ['check', ...pins, '--comment', 'always', '--issue'],
      /--comment works only in a GitHub Actions job\n.*--issue works only/,
    ],
    [['apply', ...certs, '--api-key', '$KEY'], /input api-key: is a reference to a variable/],
  ])('%j is a fault', async (args, message) => {
    const run = await certspotter(args);
    expect(run).toMatchObject({ exitCode: exitCodes.usage, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toContain('certspotter-action --help');
  });

  it('helps on standard output', async () => {
    const run = await certspotter(['--help']);
    expect(run).toMatchObject({ exitCode: exitCodes.fine, stderr: '' });
    expect(run.stdout).toContain('--authorize <glob>');
  });

  it('shows its version', async () => {
    expect((await certspotter(['--version'])).stdout).toBe(`certspotter-action ${version}\n`);
  });
});

describe('a token of GitHub', () => {
  it('in the environment is ignored outside GitHub Actions, and read within', async () => {
    const environment = { GITHUB_TOKEN: 'not a token' };
    expect((await certspotter(['plan', ...certs], { environment })).exitCode).toBe(exitCodes.fine);
    const job = { ...environment, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
    const run = await certspotter(['plan', ...certs], { environment: job });
    expect(run.exitCode).toBe(exitCodes.usage);
    expect(run.stderr).toContain('input github-token: contains whitespace');
  });
});

describe('a defect of this program', () => {
  it('is reported with its cause, and has its own exit code', async () => {
    class Broken extends Recorder {
      override write(): never {
        throw new Error('no such thing', { cause: new Error('\u001b[2Jnothing there') });
      }
    }
    const stderr = new Recorder(false);
    const shell = { environment: {}, folder, stdout: new Broken(false), stderr };
    expect(await runAsCommand({ ...shell, args: ['plan', ...certs] })).toBe(exitCodes.defect);
    expect(stderr.written).toMatch(
      /This should not happen: Error: no such thing.*caused by Error: .*nothing there.*issues\.\n$/,
    );
    expect(stderr.written).not.toContain('\u001b');
  });
});

describe('colour', () => {
  it('is for terminals', async () => {
    const colourful = await certspotter(['plan', ...certs], { isTTY: true });
    expect(colourful.stdout).toContain('\u001b[1mAuthorizations\u001b[0m');
    expect((await certspotter(['plan', ...certs])).stdout).not.toContain('\u001b');
    const bare = await certspotter(['plan', ...certs], { isTTY: true, environment: { NO_COLOR: '1' } });
    expect(bare.stdout).not.toContain('\u001b');
  });
});
