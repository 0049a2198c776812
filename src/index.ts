#!/usr/bin/env node
import { runAsAction } from './runner/action.ts';
import { explain } from './runner/unexpected.ts';

const [, , ...args] = process.argv;

if (args.length === 0 && isStep(process.env)) {
  try {
    await runAsAction(process.env);
  } catch (error) {
    explain(error);
  }
} else {
  const { runAsCommand } = await import('./command/command.ts');
  const { env: environment, stdout, stderr } = process;
  process.exitCode = await runAsCommand({ args, environment, stdout, stderr, folder: process.cwd() });
}

/** Whether a runner has started this, and nobody at a terminal. */
function isStep(environment: NodeJS.ProcessEnv): boolean {
  return (
    environment['GITHUB_ACTIONS'] === 'true' ||
    Object.keys(environment).some((name) => name.startsWith('INPUT_'))
  );
}
