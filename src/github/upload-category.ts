import { parse } from 'yaml';
import { isObject } from './failure.ts';

/**
 * Whether a job uploads SARIF under a `category` of its own. github/codeql-action/upload-sarif heeds it only for a file that
 * names none in `automationDetails`.
 *
 * @param workflow the workflow's file
 * @param job its key there; of a reusable workflow it is in another file, and counts as one that has none
 */
export function uploadsUnderCategory(workflow: Uint8Array, job: string): boolean {
  const steps = fieldOf(fieldOf(fieldOf(parsed(workflow), 'jobs'), job), 'steps');
  return Array.isArray(steps) && steps.some(namesCategory);
}

function namesCategory(step: unknown): boolean {
  const uses = fieldOf(step, 'uses');
  const category = fieldOf(fieldOf(step, 'with'), 'category');
  return typeof uses === 'string' && /\/upload-sarif@/.test(uses) && Boolean(category);
}

function parsed(workflow: Uint8Array): unknown {
  try {
    return parse(Buffer.from(workflow).toString('utf8'), { logLevel: 'silent' });
  } catch {
    // GitHub has read it and runs it, so it is the working tree's version that is broken.
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? new Map(Object.entries(value)).get(name) : undefined;
}
