import { error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { toLogLine } from '../text/log-line.ts';
import type { Text } from '../text/text.ts';

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

/** Adds to the job's summary; a runner that keeps none gets none. */
export async function summarize(render: () => string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(render(), true).write();
}

/** Hands the step's outputs to the steps that follow. */
export function handOver(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
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
