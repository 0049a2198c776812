import { createHash } from 'node:crypto';
import type { RunContext } from './context.ts';

/** What belongs to one use of this Action and to no other: its comment, its issue, its SARIF category. */
export interface Identity {
  /** 32 hex digits. */
  readonly key: string;
  /** The key that version 1 gave to what it wrote for the same use. */
  readonly legacyKey: string;
  /** For people, with a slash at the end; `automationDetails.id` of SARIF 2.1.0 (section 3.17.2). */
  readonly category: string;
}

/** What tells uses of this Action apart beside the run itself. */
export interface Use {
  /** The input `id`. */
  readonly id: string | null;
  /** The part of the work, as `i/n`, where several jobs share it. */
  readonly part: string | null;
}

/** A use is a workflow's file, a job and a step in it, and what the user adds to tell it from others. */
export function identityOf(context: RunContext, { id, part }: Use): Identity {
  const { workflow, job, step } = context;
  const file = workflowFile(context) ?? workflow;
  const readable = [file, job, step, id ?? '', part?.replace('/', ' of ') ?? ''];
  return {
    key: hashed([file, job, step, id ?? '', part ?? '']),
    legacyKey: hashed(part === null ? [workflow, job] : [workflow, job, part]),
    category: `certspotter-action/${readable.filter((word) => word !== '').join('/')}/`,
  };
}

/** A workflow that an organization requires lies in another repository, and may have a path that is taken here. */
function workflowFile({ workflowPath, workflowRepository, repository }: RunContext): string | null {
  const here = `${repository.owner}/${repository.name}`.toLowerCase();
  const isHere = workflowRepository?.toLowerCase() === here;
  return isHere || workflowPath === null ? workflowPath : `${workflowRepository}/${workflowPath}`;
}

/** @returns 32 hex digits */
export function hashed(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}
