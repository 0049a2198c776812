import { describe, expect, it } from 'vitest';
import type { RunContext } from '../../src/github/context.ts';
import { mergingOf, pushApplies } from '../../src/plan/changes.ts';

const pullRequest = { number: 7, fork: false, head: { sha: 'a1', ref: 'topic' }, state: 'open' } as const;

const context: RunContext = {
  ...{ eventName: 'pull_request', repository: { owner: 'o', repo: 'r' }, defaultBranch: 'main' },
  ...{ ref: 'refs/pull/7/merge', sha: 'c0ffee', base: { sha: 'b1', ref: 'main' }, pullRequest },
  proposal: 'own',
  ...{ workflow: 'w', job: 'j', workflowPath: null, workflowRepository: null, step: '' },
  ...{ actionRepository: null, service: 'github', runId: '1', runNumber: 1, runAttempt: 1, runUrl: null },
  ...{ apiUrl: 'https://api.github.com', workspace: '/w' },
};

describe('a push', () => {
  it.each([
    ['auto', 'main', 'main', true],
    ['auto', 'develop', 'main', false],
    ['auto', 'develop', null, true],
    ['apply', 'develop', 'main', true],
    ['plan', 'main', 'main', false],
  ] as const)(
    'in mode %s to %s, where %s is the default branch, applies: %s',
    (mode, branch, main, applies) => {
      expect(pushApplies(mode, branch, main)).toBe(applies);
    },
  );
});

describe('a merge', () => {
  it.each([
    ['auto', context, { kind: 'applies' }],
    ['auto', null, { kind: 'applies' }],
    ['auto', { ...context, base: null, pullRequest: null }, { kind: 'applies' }],
    // Without a known default branch, every push counts as one to it.
    ['auto', { ...context, base: { sha: 'b1', ref: 'develop' }, defaultBranch: null }, { kind: 'applies' }],
    [
      'auto',
      { ...context, base: { sha: 'b1', ref: 'develop' } },
      { kind: 'plans', branch: 'develop', defaultBranch: 'main' },
    ],
    ['apply', { ...context, base: { sha: 'b1', ref: 'develop' } }, { kind: 'applies' }],
    // Another step may apply what this one plans.
    ['plan', context, { kind: 'applies' }],
    ['auto', { ...context, pullRequest: { ...pullRequest, state: 'merged' } }, { kind: 'merged' }],
    ['auto', { ...context, pullRequest: { ...pullRequest, state: 'closed' } }, { kind: 'closed' }],
  ] as const)('in mode %s, %#: %j', (mode, run, merging) => {
    expect(mergingOf(mode, run)).toEqual(merging);
  });
});
