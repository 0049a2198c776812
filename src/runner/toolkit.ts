import { error, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { toLogLine } from '../text/log-line.ts';
import { type Text, text } from '../text/text.ts';

/** The reader of the log can close it, as `head` does: the run continues, for its files and its exit code. */
export function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
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

/** Sets the outputs of the step. */
export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  await handing(text`The outputs of this step`, () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

/** Outputs are files of the runner. If one cannot be written, as on a full disk, the step fails after it reports the rest. */
async function handing(what: Text, hand: () => unknown): Promise<void> {
  try {
    await hand();
  } catch (error) {
    const hint = text`Free disk space on the runner, or allow the job to write to the files of the runner, then run it again.`;
    setFailed(toLogLine(text`${what} could not be passed to the runner: ${messageOf(error)}. ${hint}`));
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
