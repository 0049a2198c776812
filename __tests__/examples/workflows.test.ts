import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputs } from '../../src/inputs/definition.ts';
import { lintWorkflow } from '../support/actionlint.ts';
import { ownAction, ownSteps, readWorkflow, record } from '../support/workflow.ts';
import { expectLeastPermissions, expectPinnedActions } from '../support/workflow-rules.ts';

const folder = new URL('../../examples/workflows/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

/** What each job may do, and nothing beyond it. */
const permissions: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'authorize.yml': {
    plan: { contents: 'read', 'pull-requests': 'write' },
    apply: { contents: 'read' },
  },
  'audit.yml': { audit: { contents: 'read', issues: 'write' } },
  'watch.yml': { watch: { contents: 'read', issues: 'write' } },
  'gate.yml': { check: { contents: 'read' } },
  'code-scanning.yml': { scan: { actions: 'read', contents: 'read', 'security-events': 'write' } },
  'shards.yml': { apply: { contents: 'read' } },
  'reusable.yml': {
    certificates: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
  },
  'update.yml': { renew: { contents: 'write', 'pull-requests': 'write' } },
};

it('are those that the tests know', () => {
  expect(names.toSorted()).toEqual(Object.keys(permissions).sort());
});

it('would be refused by actionlint if they were wrong', async () => {
  const wrong = 'on: [psuh]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - rnu: echo\n';
  const faults = await lintWorkflow(wrong, '.github/workflows/wrong.yml');
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['1', '6', '6']);
});

describe.each(names)('%s', (name) => {
  const workflow = readWorkflow(new URL(name, folder).pathname);
  const { content, jobs, steps, text } = workflow;

  it('passes actionlint', async () => {
    expect(await lintWorkflow(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it('gives the jobs the least permissions, each with its reason', () => {
    expectLeastPermissions(workflow, permissions[name]);
  });

  it('pins every action to a commit, and names its version', () => {
    expectPinnedActions(workflow);
  });

  it('pins an action to the same commit wherever it is used', () => {
    const all = names.flatMap((other) => readWorkflow(new URL(other, folder).pathname).steps);
    for (const { uses } of steps) {
      const [action] = uses?.split('@') ?? [];
      expect(
        new Set(all.map((step) => step.uses).filter((other) => other?.startsWith(`${action}@`))).size,
      ).toBe(1);
    }
  });

  it('uses this Action, with inputs that it has', () => {
    const known = new Set<string>(inputs.map((input) => input.name));
    expect(ownSteps(workflow)).not.toEqual([]);
    for (const step of ownSteps(workflow)) {
      expect(Object.keys(step.with).filter((input) => !known.has(input))).toEqual([]);
      const given = ['authorize', 'pins', 'config'].filter((input) => input in step.with);
      expect(given).not.toEqual([]);
    }
  });

  it('leaves no token in the checkout, and no job without a timeout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(Object.keys(jobs).length);
    for (const checkout of checkouts) expect(checkout.with['persist-credentials']).toBe('false');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('passes the API key to no job that runs on a proposal', () => {
    const events = Object.keys(record(content['on']));
    const proposing = events.filter((event) => event.startsWith('pull_request') || event === 'merge_group');
    const withKey = steps.filter((step) => 'api-key' in step.with);
    for (const { job, with: given } of withKey) {
      if (proposing.length > 0) expect(jobs[job]?.['if']).toBe("github.event_name == 'push'");
      if (events.includes('workflow_call')) {
        expect(given['api-key']).toMatch(/!startsWith\(github.event_name, 'pull_request'\) && .* \|\| ''/);
      }
    }
    expect(events.filter((event) => /pull_request_target|workflow_run/.test(event))).toEqual([]);
  });

  it('evaluates no expression where a shell would', () => {
    expect(steps.filter(({ uses }) => uses === null)).toEqual([]);
  });
});

it(`names ${ownAction} where the tests expect it`, () => {
  expect(names.flatMap((name) => ownSteps(readWorkflow(new URL(name, folder).pathname)))).toHaveLength(9);
});
