import { parse } from 'yaml';
import { isObject } from './failure.ts';

/**
 * Whether a job uploads SARIF with its own `category`. github/codeql-action/upload-sarif respects it only for a file
 * that names none in `automationDetails`.
 *
 * @param workflow the workflow's file
 * @param job its key there; the job of a reusable workflow is in another file, and counts as one without a category
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
    // GitHub has read and run it, so only the version in the working tree is broken.
    return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? new Map(Object.entries(value)).get(name) : undefined;
}
