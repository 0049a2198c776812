import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunContext } from '../../src/github/context.ts';
import { identityOf } from '../../src/github/identity.ts';
import type { Settings } from '../../src/inputs/settings.ts';
import { pushContext } from '../support/github/run-context.ts';

const place = { owner: 'acme', name: 'certs', url: 'http://127.0.0.1:9' };

function identity(changes: Partial<RunContext> = {}, use: Partial<Pick<Settings, 'id' | 'shard'>> = {}) {
  return identityOf(
    { ...pushContext(place), ...changes },
    { id: null, shard: { index: 0, count: 1 }, ...use },
  );
}

describe('the identity of a use', () => {
  it('differs by workflow file, job, step, id and part, and by nothing else of a run', () => {
    const all = [
      identity(),
      identity({ workflowPath: '.github/workflows/other.yml' }),
      identity({ workflowRepository: 'acme/.github' }),
      identity({ job: 'gate' }),
      identity({ step: '__certspotter-action_certspotter-action_2' }),
      identity({}, { id: 'ubuntu' }),
      identity({}, { shard: { index: 0, count: 2 } }),
      identity({}, { shard: { index: 1, count: 2 } }),
    ];
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(new Set(all.map(({ category }) => category)).size).toBe(all.length);
    const other = { sha: '9'.repeat(40), runId: '7', runNumber: 9, runAttempt: 3, workflow: 'Renamed' };
    expect(identity({ ...other, ref: 'refs/heads/x', workflowRepository: 'Acme/Certs' }).key).toBe(
      all[0]?.key,
    );
  });

  it('is that of the workflow’s name if its file is not known', () => {
    const unknown = { workflowPath: null, workflowRepository: null };
    expect(identity(unknown).key).not.toBe(identity({ ...unknown, workflow: 'Other' }).key);
  });

  it('names the workflow’s file, the job, the step and the id in the category', () => {
    expect(identity({ step: 'pins' }, { id: 'x64', shard: { index: 0, count: 4 } }).category).toBe(
      'certspotter-action/.github/workflows/certificates.yml/watch/pins/x64/1 of 4/',
    );
  });

  it.each([
    [{ index: 0, count: 1 }, ['Certificates', 'watch']],
    [{ index: 0, count: 2 }, ['Certificates', 'watch', '1/2']],
  ])('knows its name in version 1: shard %j', (shard, names) => {
    const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
    expect(identity({}, { shard }).legacyKey).toBe(hash);
  });

  it('consists of hex digits, regardless of the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (job, step) => {
        expect(identity({ job, step }).key).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });
});
