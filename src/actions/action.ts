import { getInput, setFailed } from '@actions/core';
import { type Finding, messageWithPlace } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { type InputName, inputs, type RawInputs } from '../inputs/definition.ts';
import { inputErrors } from '../inputs/reader.ts';
import { passwordLines } from '../inputs/secrets.ts';
import { type Report, run } from '../main.ts';
import { annotationsOf } from '../report/annotations.ts';
import { reviewLines } from '../report/gains-list.ts';
import { outputsOf } from '../report/outputs.ts';
import { pinChangeLines } from '../report/pin-changes.ts';
import { headline, summaryOf } from '../report/summary.ts';
import { toLogLine } from '../text/output.ts';
import { type Text, text } from '../text/text.ts';
import { containerPath, contextOf, readPayload } from './event.ts';
import { annotate, ignoreClosedOutput, mask, onCancellation, say, setOutputs, summarize } from './toolkit.ts';

/**
 * Runs as a step of GitHub Actions: reads the inputs from the environment, and passes the results to the runner.
 * @returns whether the job was canceled
 */
export async function runAsAction(environment: NodeJS.ProcessEnv): Promise<boolean> {
  ignoreClosedOutput();
  mask(getInput('api-key'));
  passwordLines(getInput('keystore-passwords')).forEach(mask);
  const cancellation = onCancellation();
  try {
    const report = await run(readInputs(environment), hostOf(environment, cancellation.signal));
    if (report.ok) await publish(report.value);
    else rejectInputs(report.reason);
    if (cancellation.signal.aborted) process.exitCode = 1;
  } finally {
    cancellation.stop();
  }
  return cancellation.by() !== null;
}

function rejectInputs(faults: readonly Text[]): void {
  setOutputs({ outcome: 'fail' });
  setFailed(toLogLine(inputErrors(faults)));
}

function readInputs(environment: NodeJS.ProcessEnv): RawInputs {
  const raw: Partial<Record<InputName, string>> = {};
  for (const { name, kind } of inputs) {
    const value = getInput(name);
    raw[name] = kind === 'file' ? containerPath(value, environment) : value;
    if (raw[name] !== value)
      say(text`${value} is a path outside the container of this job. Inside it, the path is ${raw[name]}.`);
  }
  return raw;
}

function hostOf(environment: NodeJS.ProcessEnv, signal: AbortSignal): Host {
  return {
    workspace: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    runnerTemp: environment['RUNNER_TEMP'] ?? null,
    context: contextOf(environment, readPayload(environment['GITHUB_EVENT_PATH'], say)),
    environment,
    signal,
    now: Date.now(),
    hide: mask,
    say,
    progress: (done, of) => {
      if (done % 50 === 0 || done === of) say(text`${done} of ${of} authorizations completed.`);
    },
  };
}

async function publish(report: Report): Promise<void> {
  const { result, warnOnly } = report;
  const { values, notes } = outputsOf(report);
  const annotations = annotationsOf(report.annotated);
  annotate(annotations);
  if (annotations.length < result.findings.length) result.findings.forEach(logFinding);
  for (const line of reviewLines(result.review)) say(line);
  for (const line of pinChangeLines(result.pins)) say(line);
  for (const note of notes) say(note);
  say(headline(result));
  setOutputs(values);
  await summarize(() => summaryOf(result));
  if (result.outcome === 'fail' && !warnOnly) process.exitCode = 1;
}

/** Annotations show only the first few findings of each level; the log contains all. */
function logFinding(finding: Finding): void {
  say(text`${finding.level}: ${messageWithPlace(finding)} ${finding.hint}`);
}
