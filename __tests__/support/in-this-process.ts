import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runAsAction } from '../../src/actions/action.ts';
import { failUnexpectedly } from '../../src/actions/toolkit.ts';
import type { Ended } from './ended.ts';
import { shortenWaits } from './short-waits.ts';

/** The toolkit remembers the path of the first summary, so all summaries of this process are written to one file. */
const summaryFile = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary');

/**
 * Runs this Action from the sources, as `src/index.ts` does, with the environment that the runner gives to a step.
 * @param hasShortWaits whether a setTimeout of 0.6 seconds or more takes a twentieth of that
 */
export async function inThisProcess(
  environment: Readonly<Record<string, string>>,
  hasShortWaits: boolean,
): Promise<Ended> {
  const { env } = process;
  const handed = environment['GITHUB_STEP_SUMMARY'] ?? '';
  const restoreWaits = hasShortWaits ? shortenWaits() : () => {};
  const stdout: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout.push(String(chunk));
    return true;
  });
  rmSync(summaryFile, { force: true });
  writeFileSync(summaryFile, '');
  process.env = { ...environment, ...(handed !== '' && { GITHUB_STEP_SUMMARY: summaryFile }) };
  process.exitCode = undefined;
  try {
    await runAsAction(process.env).catch(failUnexpectedly);
    if (handed !== '') writeFileSync(handed, readFileSync(summaryFile));
    return { exitCode: Number(process.exitCode ?? 0), stdout: stdout.join(''), stderr: '' };
  } finally {
    process.exitCode = undefined;
    process.env = env;
    write.mockRestore();
    restoreWaits();
  }
}
