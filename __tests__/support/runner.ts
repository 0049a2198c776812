import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Ended, ended } from './ended.ts';
import { inThisProcess } from './in-this-process.ts';
import { filesIn, leaksOf, type Places } from './leaks.ts';
import { record } from './workflow.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What `runs.main` of action.yml names. */
export const entry = join(project, 'dist', 'index.js');

/** A module that makes waits and limits of time short. */
const shortWaits = new URL('short-waits.mjs', import.meta.url).href;

/** What GitHub fills in from action.yml for inputs that a workflow leaves out; a token is only what a test gives. */
const inputDefaults = Object.fromEntries(
  Object.entries(record(record(parse(readFileSync(join(project, 'action.yml'), 'utf8')))['inputs'])).map(
    ([name, input]) => [name, name === 'github-token' ? '' : String(record(input)['default'] ?? '')],
  ),
);

export interface Workflow {
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the checkout, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** An existing folder to run in, instead of `files`. */
  readonly workspace?: string;
  readonly eventName?: string;
  readonly payload?: unknown;
  readonly ref?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Waits between tries, and limits of time, last a twentieth of what they should. */
  readonly shortWaits?: boolean;
  /**
   * Runs the sources in this process, which takes a fifth of the time: for further rows of a table. That `dist/` is what
   * the sources build is checked elsewhere.
   */
  readonly fromSources?: boolean;
  /** Called once the process runs, for example to send it a signal. */
  readonly whileRunning?: (kill: (signal: NodeJS.Signals) => void) => void;
}

export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
  readonly temp: string;
  /** Everything that the run left anywhere, by place; of the workspace, what the run has written. */
  readonly left: Places;
  /** Parsed JSON of a file in the workspace. */
  json(path: string): unknown;
}

/**
 * Runs the shipped bundle as a runner would: one process, INPUT_ variables, files for what it hands back.
 * Whatever a test is about, the run has to hide the key first of all, and may leave it and the token nowhere.
 */
export async function runAction(workflow: Workflow): Promise<Run> {
  const base = mkdtempSync(join(tmpdir(), 'runner-'));
  const workspace = workflow.workspace ?? join(base, 'workspace');
  const temp = join(base, 'temp');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temp);
  for (const [path, contents] of Object.entries(workflow.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), contents);
  }
  const files = runnerFiles(base, workflow.payload);
  const before = filesIn(workspace);
  const env = { ...environment(workflow, workspace, temp), ...files, ...workflow.env };
  const child = await execute(workflow, env, workspace);
  const outputs = parseFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  const commands = parseCommands(child.stdout);
  const left = new Map([
    ['stdout', Buffer.from(child.stdout.replace(/^::add-mask::.*$/gm, ''))],
    ['stderr', Buffer.from(child.stderr)],
    ...[...filesIn(base)].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true),
    ...[...filesIn(workspace)].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true),
  ]);
  expectSecrecy(workflow, child.stdout, left);
  return {
    ...child,
    annotations: commands.filter(({ level }) => ['error', 'warning', 'notice'].includes(level)),
    masks: commands.filter(({ level }) => level === 'add-mask').map(({ message }) => message),
    outputs,
    summary,
    workspace,
    temp,
    left,
    json: (path) => JSON.parse(readFileSync(join(workspace, path), 'utf8')),
  };
}

function expectSecrecy({ inputs }: Workflow, stdout: string, left: Places): void {
  const { 'api-key': key = '', 'github-token': token = '' } = inputs;
  expect(leaksOf([key.trim(), token.trim()], left)).toEqual([]);
  if (key.trim() !== '') expect(stdout).toMatch(/^::add-mask::/);
}

/** Removes what a run left behind, where it made its own folder. */
export function forget(run: Run): void {
  rmSync(dirname(run.temp), { recursive: true, force: true });
}

interface RunnerFiles {
  readonly [name: string]: string;
  readonly GITHUB_OUTPUT: string;
  readonly GITHUB_STEP_SUMMARY: string;
  readonly GITHUB_STATE: string;
  readonly GITHUB_ENV: string;
  readonly GITHUB_PATH: string;
  readonly GITHUB_EVENT_PATH: string;
}

function runnerFiles(base: string, payload: unknown): RunnerFiles {
  const create = (name: string, contents: string) => {
    writeFileSync(join(base, name), contents);
    return join(base, name);
  };
  return {
    GITHUB_OUTPUT: create('output', ''),
    GITHUB_STEP_SUMMARY: create('summary', ''),
    GITHUB_STATE: create('state', ''),
    GITHUB_ENV: create('env', ''),
    GITHUB_PATH: create('path', ''),
    GITHUB_EVENT_PATH: create('event.json', JSON.stringify(payload ?? {})),
  };
}

let runs = 1;

function environment(workflow: Workflow, workspace: string, temp: string): Record<string, string> {
  const inputs = { ...inputDefaults, ...workflow.inputs };
  const eventName = workflow.eventName ?? 'push';
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'certspotter',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/certificates',
    GITHUB_WORKFLOW: 'Certificates',
    GITHUB_JOB: 'certificates',
    // Requests of one run wait for each other, those of different runs do not.
    GITHUB_RUN_ID: workflow.fromSources === true ? String(runs++) : '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_REF: workflow.ref ?? 'refs/heads/main',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
        value,
      ]),
    ),
  };
}

function execute(workflow: Workflow, env: Record<string, string>, cwd: string): Promise<Ended> {
  if (workflow.fromSources === true) return inThisProcess(env, workflow.shortWaits === true);
  if (!existsSync(entry)) throw new Error('dist/ is missing: npm run build');
  const preloaded = workflow.shortWaits === true ? ['--import', shortWaits] : [];
  const child = spawn(process.execPath, [...preloaded, entry], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = ended(child);
  workflow.whileRunning?.((signal) => child.kill(signal));
  return end;
}

/** `name<<delimiter` blocks of GITHUB_OUTPUT and its kin, as the runner reads them. */
function parseFileCommands(contents: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = contents.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const block = /^([^=]+?)<<(.+)$/.exec(lines[i] ?? '');
    if (block?.[1] === undefined || block[2] === undefined) continue;
    const end = lines.indexOf(block[2], i + 1);
    if (end < 0) throw new Error(`The output ${block[1]} has no end.`);
    values[block[1]] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return values;
}

/** Workflow commands, as the runner finds them at the beginning of a line. */
function parseCommands(stdout: string): readonly Annotation[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const command = /^\s*::([a-z-]+)(?: ([^:]*?(?:::)?[^:]*?))?::(.*)$/.exec(line);
    if (command?.[1] === undefined) return [];
    return [
      {
        level: command[1],
        properties: Object.fromEntries((command[2] ?? '').split(',').filter(Boolean).map(parseProperty)),
        message: decoded(command[3] ?? ''),
      },
    ];
  });
}

function parseProperty(property: string): readonly [string, string] {
  const [name = '', ...value] = property.split('=');
  return [name, decoded(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',')];
}

function decoded(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
