import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './measure.ts';

/** The built bundle: `dist/`, or the folder that `CERTSPOTTER_DIST` names. */
export const bundle = resolve(process.env['CERTSPOTTER_DIST'] ?? join(import.meta.dirname, '..', 'dist'));

/** Values of inputs that a runner fills in from action.yml where a workflow leaves them out. */
const defaults = {
  'authorize-by': 'key',
  'fail-before': '30d/33%',
  'warn-before': '60d/50%',
  mode: 'plan',
  'if-no-files-found': 'error',
  comment: 'never',
  issue: 'false',
  'api-url': 'https://sslmate.com/api/v3/monitoring',
};

/** The command of a step on a runner, with everything that a runner keeps of a step: outputs and summary. */
export function action(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  temporary: string,
): Command {
  mkdirSync(temporary, { recursive: true });
  const kept = (name: string) => {
    writeFileSync(join(temporary, name), '');
    return join(temporary, name);
  };
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo-org/certificates',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: kept('output'),
    GITHUB_STEP_SUMMARY: kept('summary'),
    RUNNER_TEMP: temporary,
  };
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  return { file: process.execPath, args: [join(bundle, 'index.js')], env, cwd: workspace };
}
