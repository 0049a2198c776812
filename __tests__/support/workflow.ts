import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface WorkflowStep {
  /** Key of its job. */
  readonly job: string;
  readonly id: string | null;
  /** As in `owner/name@ref`; null of a step that runs commands. */
  readonly uses: string | null;
  /** Its inputs as in the file, expressions not evaluated. */
  readonly with: Readonly<Record<string, string>>;
}

export interface Workflow {
  readonly text: string;
  /** Its keys and values, as YAML 1.2 reads them. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly steps: readonly WorkflowStep[];
}

/** This Action, as workflows name it. */
export const ownAction = 'certspotter-action/certspotter-action';

/** Reads a workflow file. */
export function readWorkflow(path: string): Workflow {
  const text = readFileSync(path, 'utf8');
  const content = record(parse(text));
  const jobs = Object.fromEntries(
    Object.entries(record(content['jobs'])).map(([name, job]) => [name, record(job)]),
  );
  return { text, content, jobs, steps: Object.entries(jobs).flatMap(([name, job]) => stepsOf(name, job)) };
}

/** The steps that use this Action: their inputs are what to run it with. */
export function ownSteps({ steps }: Workflow): readonly WorkflowStep[] {
  return steps.filter(({ uses }) => uses?.startsWith(`${ownAction}@`));
}

function stepsOf(job: string, { steps }: Readonly<Record<string, unknown>>): readonly WorkflowStep[] {
  return (Array.isArray(steps) ? steps : []).map(record).map((step) => ({
    job,
    id: typeof step['id'] === 'string' ? step['id'] : null,
    uses: typeof step['uses'] === 'string' ? step['uses'] : null,
    with: Object.fromEntries(
      Object.entries(record(step['with'])).map(([name, value]) => [name, String(value)]),
    ),
  }));
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
