import { setImmediate } from 'node:timers/promises';
import { contextOf, readPayload } from '../actions/event.ts';
import { onCancellation } from '../actions/toolkit.ts';
import { failed, ok } from '../findings/result.ts';
import { unexpectedErrorMessage } from '../findings/unforeseen.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import type { InputResult } from '../inputs/reader.ts';
import { explain, type Report, run } from '../main.ts';
import { explanationJson } from '../report/explanation.ts';
import { jsonReport } from '../report/json.ts';
import { type Text, text } from '../text/text.ts';
import { version } from '../version.ts';
import { type CommandRequest, parseArguments } from './arguments.ts';
import { explainPage } from './explain-page.ts';
import { helpPage, usage } from './help.ts';
import { flags } from './options.ts';
import { auditPage, briefPage, fullPage } from './page.ts';
import { plain, type Streams, span, Terminal } from './terminal.ts';

/** The environment of the command. */
interface Shell extends Streams {
  /** Without the name of the program. */
  readonly args: readonly string[];
  readonly environment: Host['environment'];
  /** Absolute path that patterns are relative to. */
  readonly folder: string;
}

/**
 * The environment of a run that is started as a command. In a job of GitHub Actions, the same rules of trust apply to the
 * command as to the Action, and paths are relative to the checkout.
 *
 * @param watcher where to show progress; null to show none
 */
function hostOf({ environment, folder }: Shell, signal: AbortSignal, watcher: Terminal | null): Host {
  const say = (words: Text) => watcher?.progress(words);
  const context = contextOf(environment, readPayload(environment['GITHUB_EVENT_PATH'], say));
  return {
    workspace: context?.workspace ?? folder,
    runnerTemp: environment['RUNNER_TEMP'] ?? null,
    context,
    environment,
    signal,
    now: Date.now(),
    // A terminal cannot mask anything; no password is ever written to it.
    hide: () => undefined,
    say,
    progress: (done, of) => say(text`${done} of ${of} authorizations completed`),
  };
}

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

type RunRequest = Extract<CommandRequest, { kind: 'run' }>;
type ExplainRequest = Extract<CommandRequest, { kind: 'explain' }>;

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
    const request = parseArguments(args);
    const code = request.ok ? await answer(request.value, shell, out, err) : refuse(request.reason, err);
    // A stream reports a full disk only after the write has returned.
    await setImmediate();
    if (out.fault === null) return code;
    const { message } = out.fault;
    complain(
      err,
      text`the results could not be written to standard output: ${message}. Free disk space, then run it again.`,
    );
    return exitCodes.unwritten;
  } catch (error) {
    complain(err, unexpectedErrorMessage(error));
    return exitCodes.defect;
  }
}

/** Reports errors in the command line, the inputs or the config file. */
function refuse(faults: readonly Text[], err: Terminal): number {
  for (const fault of faults) complain(err, fault);
  err.line([span(text`See certspotter-action --help.`, 'dim')]);
  return exitCodes.usage;
}

function complain(err: Terminal, words: Text): void {
  err.line([span(text`certspotter-action: `, 'bad'), plain(words)]);
}

async function answer(request: CommandRequest, shell: Shell, out: Terminal, err: Terminal): Promise<number> {
  switch (request.kind) {
    case 'help':
      out.write(helpPage());
      return exitCodes.fine;
    case 'version':
      out.write(`certspotter-action ${version}\n`);
      return exitCodes.fine;
    default:
      return untilCancelled((signal) => {
        const host = hostOf(shell, signal, request.quiet ? null : err);
        return request.kind === 'explain' ? tell(request, host, out, err) : carryOut(request, host, out, err);
      });
  }
}

/** The exit code of the work, unless it was interrupted. */
async function untilCancelled(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const cancellation = onCancellation();
  // A second interrupt stops the process at once.
  cancellation.signal.addEventListener('abort', cancellation.stop);
  try {
    const code = await work(cancellation.signal);
    const by = cancellation.by();
    return by === null ? code : exitCodes[by];
  } finally {
    cancellation.stop();
  }
}

async function carryOut(request: RunRequest, host: Host, out: Terminal, err: Terminal): Promise<number> {
  const inputs = inputsOf(request, host);
  const report = inputs.ok ? await run(inputs.value, host) : inputs;
  err.clear();
  if (!report.ok) return refuse(report.reason, err);
  show(report.value, request, out);
  const { result, warnOnly } = report.value;
  return result.outcome === 'fail' && !warnOnly ? exitCodes.findings : exitCodes.fine;
}

async function tell(request: ExplainRequest, host: Host, out: Terminal, err: Terminal): Promise<number> {
  const { sha256, json, quiet } = request;
  const inputs = inputsOf({ ...request, command: 'plan' }, host);
  const explanation = inputs.ok ? await explain(sha256, inputs.value, host) : inputs;
  err.clear();
  if (!explanation.ok) return refuse(explanation.reason, err);
  const isThere = explanation.value.documents.length > 0;
  if (json) out.write(explanationJson(explanation.value));
  else if (!quiet || !isThere) for (const line of explainPage(explanation.value)) out.line(line);
  return isThere ? exitCodes.fine : exitCodes.findings;
}

/** The inputs as the Action would receive them; an error for each option that works only in a job of GitHub Actions. */
function inputsOf(
  { command, inputs }: Pick<RunRequest, 'command' | 'inputs'>,
  { context, environment }: Host,
): InputResult<RawInputs> {
  const fromEnvironment = flags.flatMap(({ name, variable, forGitHub }) =>
    variable === null || (forGitHub && context === null) ? [] : [[name, environment[variable]] as const],
  );
  const misplaced = flags.filter(
    ({ name, forGitHub, variable }) => forGitHub && variable === null && name in inputs,
  );
  if (context === null && misplaced.length > 0) {
    return failed(misplaced.map(({ name }) => text`option --${name} works only in a GitHub Actions job`));
  }
  return ok({
    ...Object.fromEntries(fromEnvironment),
    ...(command === 'audit' && { audit: 'error' }),
    ...inputs,
    mode: command === 'apply' ? 'apply' : 'plan',
  });
}

function show({ result }: Report, { command, json, quiet }: RunRequest, out: Terminal): void {
  if (json) {
    for (const chunk of jsonReport(result)) out.write(chunk);
  } else if (!quiet || result.outcome !== 'pass') {
    for (const line of pages[command](result)) out.line(line);
  }
}

const pages = { plan: fullPage, apply: fullPage, audit: auditPage, check: briefPage } as const;
