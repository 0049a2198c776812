import { error, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { unexpectedErrorMessage } from '../findings/unforeseen.ts';
import type { Annotation } from '../report/annotations.ts';
import { toLogLine } from '../text/output.ts';
import { type Text, text } from '../text/text.ts';

/** The signals that the runner sends to the steps of a canceled job, the second one some seconds after the first. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** The request to stop, once it arrives. */
interface Cancellation {
  readonly signal: AbortSignal;
  /** The first of the signals that arrived; null if none did. */
  readonly by: () => (typeof signals)[number] | null;
  /** Restores the default handling of the signals. */
  readonly stop: () => void;
}

/** Aborts when the process is asked to stop, so that the results so far are still reported. */
export function onCancellation(): Cancellation {
  const controller = new AbortController();
  let first: (typeof signals)[number] | null = null;
  const cancel = (signal: (typeof signals)[number]) => {
    first ??= signal;
    controller.abort();
  };
  for (const signal of signals) process.on(signal, cancel);
  return {
    signal: controller.signal,
    by: () => first,
    stop: () => {
      for (const signal of signals) process.off(signal, cancel);
    },
  };
}

/** Fails the step with an unexpected error. */
export function failUnexpectedly(error: unknown): void {
  setFailed(toLogLine(unexpectedErrorMessage(error)));
}

/** The reader of the log can close it, as `head` does: the run continues, for its files and its exit code. */
export function ignoreClosedOutput(): void {
  process.stdout.off('error', throwUnlessClosed).on('error', throwUnlessClosed);
}

function throwUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Writes one line to the log of the job. */
export function say(line: Text): void {
  info(toLogLine(line));
}

const commands = { error, warning, notice };

/** Shows annotations on the page of the run and, if they have a location, in the changed files. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, title, file, line } of annotations) {
    const place = { ...(file !== null && { file }), ...(line !== null && { startLine: line }) };
    commands[level](message, { title, ...place });
  }
}

/** Adds to the summary of the job, if the runner has one. A failure is only a warning, because no step needs the summary. */
export async function summarize(render: () => string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const page = render();
  try {
    await summary.addRaw(page, true).write();
  } catch (error) {
    warning(
      toLogLine(
        text`The job summary could not be written: ${messageOf(error)}. The log and the report contain the same information.`,
      ),
    );
  }
}

/** Sets the outputs of the step. If their file cannot be written, as on a full disk, the step fails. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (error) {
    const hint = text`Free disk space on the runner, or allow the job to write to the files of the runner, then run it again.`;
    setFailed(
      toLogLine(
        text`The outputs of this step could not be passed to the runner: ${messageOf(error)}. ${hint}`,
      ),
    );
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/**
 * Makes the runner mask a key in logs: as it is, in base64, and as the user name of Basic authentication, which Cert
 * Spotter accepts as well.
 */
export function mask(key: string): void {
  if (key === '') return;
  const basic = Buffer.from(`${key}:`).toString('base64');
  for (const secret of [key, Buffer.from(key).toString('base64'), basic]) setSecret(secret);
}
