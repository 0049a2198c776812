import { setImmediate } from 'node:timers/promises';
import { unforeseen } from '../findings/unforeseen.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { InputError } from '../inputs/fault.ts';
import { type Report, run } from '../main.ts';
import { jsonReport } from '../report/json.ts';
import { type Cancellation, onCancellation } from '../runner/cancellation.ts';
import { type Text, text } from '../text/text.ts';
import { version } from '../version.ts';
import { parseArguments, type Request } from './arguments.ts';
import { helpPage, usage } from './help.ts';
import { hostOf } from './host.ts';
import { plain, span } from './line.ts';
import { flags } from './options.ts';
import { auditPage, briefPage, fullPage } from './page.ts';
import type { Shell } from './shell.ts';
import { Terminal } from './terminal.ts';

/** The exit codes of the command, as listed by `--help`. */
export const exitCodes = {
  fine: 0,
  findings: 1,
  usage: 2,
  defect: 70,
  unwritten: 74,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

type RunRequest = Extract<Request, { kind: 'run' }>;

/** Runs as a command in a terminal, a pipe or a job of any other service. Returns the exit code. */
export async function runAsCommand(shell: Shell): Promise<number> {
  const { stdout, stderr, environment, args } = shell;
  const out = new Terminal(stdout, environment);
  const err = new Terminal(stderr, environment);
  if (args.length === 0) {
    err.write(usage);
    return exitCodes.usage;
  }
  try {
    const code = await answer(parseArguments(args), shell, out, err);
    // A stream reports a full disk only after the write has returned.
    await setImmediate();
    if (out.fault === null) return code;
    err.line([span(text`certspotter-action: `, 'bad'), plain(unwritten(out.fault))]);
    return exitCodes.unwritten;
  } catch (error) {
    if (!(error instanceof InputError)) {
      err.line([span(text`certspotter-action: `, 'bad'), plain(unforeseen(error))]);
      return exitCodes.defect;
    }
    for (const fault of error.faults) err.line([span(text`certspotter-action: `, 'bad'), plain(fault)]);
    err.line([span(text`See certspotter-action --help.`, 'dim')]);
    return exitCodes.usage;
  }
}

function unwritten({ message }: Error): Text {
  return text`the results could not be written to standard output: ${message}. Free disk space, then run it again.`;
}

async function answer(request: Request, shell: Shell, out: Terminal, err: Terminal): Promise<number> {
  if (request.kind === 'help') out.write(helpPage());
  else if (request.kind === 'version') out.write(`certspotter-action ${version}\n`);
  else return await carryOut(request, shell, out, err);
  return exitCodes.fine;
}

async function carryOut(request: RunRequest, shell: Shell, out: Terminal, err: Terminal): Promise<number> {
  const cancellation = onCancellation();
  // A second interrupt stops the process at once.
  cancellation.signal.addEventListener('abort', cancellation.stop);
  try {
    const host = hostOf(shell, cancellation.signal, request.quiet ? null : err);
    const report = await run(inputsOf(request, shell.environment, host), host);
    err.clear();
    show(report, request, out);
    return exitCodeOf(report, cancellation);
  } finally {
    cancellation.stop();
  }
}

/**
 * The inputs as the Action would receive them.
 * @throws {InputError} if an option works only in a job of GitHub Actions
 */
function inputsOf(
  { command, inputs }: RunRequest,
  environment: Shell['environment'],
  { context }: Host,
): RawInputs {
  const fromEnvironment = flags.flatMap(({ name, variable, forGitHub }) =>
    variable === null || (forGitHub && context === null) ? [] : [[name, environment[variable]] as const],
  );
  const misplaced = flags.filter(
    ({ name, forGitHub, variable }) => forGitHub && variable === null && name in inputs,
  );
  if (context === null && misplaced.length > 0) {
    throw new InputError(
      misplaced.map(({ name }) => text`option --${name} works only in a GitHub Actions job`),
    );
  }
  return {
    ...Object.fromEntries(fromEnvironment),
    ...(command === 'audit' && { audit: 'error' }),
    ...inputs,
    mode: command === 'apply' ? 'apply' : 'plan',
  };
}

function show({ result }: Report, { command, json, quiet }: RunRequest, out: Terminal): void {
  if (json) {
    for (const chunk of jsonReport(result)) out.write(chunk);
  } else if (!quiet || result.outcome !== 'pass') {
    for (const line of pages[command](result)) out.line(line);
  }
}

const pages = { plan: fullPage, apply: fullPage, audit: auditPage, check: briefPage } as const;

function exitCodeOf({ result, warnOnly }: Report, cancellation: Cancellation): number {
  const by = cancellation.by();
  if (by !== null) return exitCodes[by];
  return result.outcome === 'fail' && !warnOnly ? exitCodes.findings : exitCodes.fine;
}
