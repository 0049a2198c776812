import { createHash } from 'node:crypto';
import type { Settings } from '../inputs/settings.ts';
import { fullName, type RunContext } from './context.ts';

/** The identity of one use of this Action, by which it owns its comment, its issue and its SARIF category. */
export interface UseIdentity {
  /** 32 hex digits. */
  readonly key: string;
  /** The key that version 1 used for the same use. */
  readonly legacyKey: string;
  /** Readable, with a trailing slash; `automationDetails.id` of SARIF 2.1.0 (section 3.17.2). */
  readonly category: string;
}

/**
 * A use is a workflow file, a job and a step in it, the id that the user adds to distinguish it, and the part of the work
 * that a job of a matrix does.
 */
export function identityOf(context: RunContext, { id, shard }: Pick<Settings, 'id' | 'shard'>): UseIdentity {
  const { workflow, job, step } = context;
  const part = shard.count === 1 ? null : `${shard.index + 1}/${shard.count}`;
  const file = workflowFile(context) ?? workflow;
  const readable = [file, job, step, id ?? '', part?.replace('/', ' of ') ?? ''];
  return {
    key: hashed([file, job, step, id ?? '', part ?? '']),
    legacyKey: hashed(part === null ? [workflow, job] : [workflow, job, part]),
    category: `certspotter-action/${readable.filter((word) => word !== '').join('/')}/`,
  };
}

/** A workflow that an organization requires is in another repository, and its path might also exist here. */
function workflowFile({ workflowPath, workflowRepository, repository }: RunContext): string | null {
  const isHere = workflowRepository?.toLowerCase() === fullName(repository);
  return isHere || workflowPath === null ? workflowPath : `${workflowRepository}/${workflowPath}`;
}

/** @returns 32 hex digits */
export function hashed(names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
}
