import { afterEach, expect, it, vi } from 'vitest';
import { version } from '../src/version.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** Starts the program as Node does, in this process. */
async function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  for (const name of ['GITHUB_ACTIONS', 'GITHUB_OUTPUT']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'index.js', ...args]);
  let written = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  vi.resetModules();
  await import('../src/index.ts');
  return [process.exitCode, written];
}

it.each<[string, readonly string[], Record<string, string>, number, RegExp]>([
  ['the command without arguments', [], {}, 2, /^Usage: certspotter-action/],
  ['the command', ['--version'], {}, 0, new RegExp(`^certspotter-action ${version}\\n$`)],
  ['the command in a step of its own', ['--version'], { GITHUB_ACTIONS: 'true' }, 0, /^certspotter-action /],
  ['the Action for a runner', [], { GITHUB_ACTIONS: 'true' }, 1, /^::error::none of the inputs/m],
  ['the Action for another runner', [], { INPUT_MODE: 'x' }, 1, /^::error::2 errors in the inputs/m],
  [
    'the Action, which reports its own bugs',
    [],
    { INPUT_PINS: '*.pem', GITHUB_WORKSPACE: '/nowhere/at/all' },
    1,
    /^::error::This should not happen: Error: ENOENT/m,
  ],
])('the program is %s', async (_, args, env, exitCode, words) => {
  const [code, written] = await start(args, env);
  expect(code).toBe(exitCode);
  expect(written).toMatch(words);
});
