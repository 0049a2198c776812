#!/usr/bin/env node
import { runAsAction } from './actions/action.ts';
import { failUnexpectedly } from './actions/toolkit.ts';

const [, , ...args] = process.argv;

const cancelled = args.length === 0 && isStep(process.env) ? await asAction() : await asCommand(args);
// Pending operations, such as git or a rate limit of GitHub, must not delay the cancellation.
if (cancelled) process.stdout.write('', () => process.exit());

async function asAction(): Promise<boolean> {
  try {
    return await runAsAction(process.env);
  } catch (error) {
    failUnexpectedly(error);
    return false;
  }
}

async function asCommand(args: readonly string[]): Promise<boolean> {
  const { runAsCommand, exitCodes } = await import('./cli/command.ts');
  const { env: environment, stdout, stderr } = process;
  const code = await runAsCommand({ args, environment, stdout, stderr, folder: process.cwd() });
  process.exitCode = code;
  return code === exitCodes.SIGINT || code === exitCodes.SIGTERM;
}

/** Whether a runner started this process, rather than a user in a terminal. */
function isStep(environment: NodeJS.ProcessEnv): boolean {
  return (
    environment['GITHUB_ACTIONS'] === 'true' ||
    Object.keys(environment).some((name) => name.startsWith('INPUT_'))
  );
}
