import { error, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { toLogLine } from '../text/log-line.ts';
import { type Text, text } from '../text/text.ts';

/** Whoever reads the log may stop, as `head` does: the run goes on, for its files and its exit code. */
export function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** One line of the job's log. */
export function say(line: Text): void {
  info(toLogLine(line));
}

const commands = { error, warning, notice };

/** Shows annotations on the run's page and, where they have a place, in the changed files. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, title, file, line } of annotations) {
    const place = { ...(file !== null && { file }), ...(line !== null && { startLine: line }) };
    commands[level](message, { title, ...place });
  }
}

/** Adds to the job's summary; a runner that keeps none gets none. A page that nobody's next step needs fails none. */
export async function summarize(render: () => string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const page = render();
  try {
    await summary.addRaw(page, true).write();
  } catch (error) {
    warning(
      toLogLine(
        text`The summary could not be handed to the runner: ${messageOf(error)}. The log and the report have what it would say.`,
      ),
    );
  }
}

/** Hands the step's outputs to the steps that follow. */
export async function handOver(outputs: Readonly<Record<string, string>>): Promise<void> {
  await handing(text`The outputs of this step`, () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

/** The runner takes files. Where one cannot be written, as on a full disk, the step fails, but not before it has told the rest. */
async function handing(what: Text, hand: () => unknown): Promise<void> {
  try {
    await hand();
  } catch (error) {
    const hint = text`Free the disk of the runner, or let this job write to the runner's files; then run it again.`;
    setFailed(toLogLine(text`${what} could not be handed to the runner: ${messageOf(error)}. ${hint}`));
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/**
 * Has the runner hide a key wherever it could show up in a log: as it is, in base64, and as the user name
 * of Basic authentication, which Cert Spotter takes as well.
 */
export function mask(key: string): void {
  if (key === '') return;
  const basic = Buffer.from(`${key}:`).toString('base64');
  for (const secret of [key, Buffer.from(key).toString('base64'), basic]) setSecret(secret);
}
