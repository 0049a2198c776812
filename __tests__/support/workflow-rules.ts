import { expect } from 'vitest';
import type { Workflow } from './workflow.ts';

/** Permissions by job. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The workflow grants nothing, each job what it is expected to, and every grant says what it is for. */
export function expectLeastPermissions(
  { content, jobs, text }: Workflow,
  permissions: Permissions | undefined,
): void {
  expect(content['permissions']).toEqual({});
  const granted = Object.entries(jobs).map(([job, body]) => [job, body['permissions']]);
  expect(Object.fromEntries(granted)).toEqual(permissions);
  const lines = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)/.test(line));
  expect(lines.filter((line) => !line.includes(' # '))).toEqual([]);
  expect(lines).toHaveLength(Object.values(permissions ?? {}).flatMap(Object.keys).length);
}

/** Every action is pinned to a full commit, with its version in a comment. */
export function expectPinnedActions({ steps, text }: Workflow): void {
  const uses = text.split('\n').filter((line) => /^\s+(- )?uses:/.test(line));
  expect(uses).toHaveLength(steps.filter((step) => step.uses !== null).length);
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
}
