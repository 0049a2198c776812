import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../support/actionlint.ts';
import { readWorkflow, record } from '../support/workflow.ts';
import { expectLeastPermissions, expectPinnedActions } from '../support/workflow-rules.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const examples = new URL('../../examples/workflows/', import.meta.url);
const names = readdirSync(folder);

type Permissions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What each job may do, and nothing beyond it. */
const permissions: Readonly<Record<string, Permissions>> = {
  'ci.yml': { check: { contents: 'read' }, dependencies: { contents: 'read' } },
  'codeql.yml': { analyze: { actions: 'read', contents: 'read', 'security-events': 'write' } },
  'dependency-review.yml': { review: { contents: 'read' } },
  'release.yml': {
    check: { contents: 'read' },
    publish: { attestations: 'write', contents: 'write', 'id-token': 'write' },
  },
  'scorecard.yml': {
    rate: { actions: 'read', contents: 'read', 'id-token': 'write', 'security-events': 'write' },
  },
};

it('are those that the tests know', () => {
  expect(names.toSorted()).toEqual(Object.keys(permissions).sort());
});

describe.each(names)('%s', (name) => {
  const workflow = readWorkflow(new URL(name, folder).pathname);
  const { content, jobs, steps, text } = workflow;
  const rawSteps = Object.values(jobs).flatMap((job) => (Array.isArray(job['steps']) ? job['steps'] : []));
  const scripts = rawSteps.map((step) => record(step)['run']).filter((run) => typeof run === 'string');

  it('passes actionlint', async () => {
    expect(await lintWorkflow(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it('gives each job the least permissions, each with its reason', () => {
    expectLeastPermissions(workflow, permissions[name]);
  });

  it('pins every action to a commit, and names its version', () => {
    expectPinnedActions(workflow);
  });

  it('pins an action to the same commit as the examples for users do', () => {
    const paths = readdirSync(examples).map((example) => new URL(example, examples));
    const all = [...names.map((other) => new URL(other, folder)), ...paths].flatMap(
      ({ pathname }) => readWorkflow(pathname).steps,
    );
    for (const { uses } of steps) {
      const repository = uses?.split(/[@]/)[0]?.split('/').slice(0, 2).join('/');
      if (repository === undefined) continue;
      const pins = all.flatMap((step) =>
        step.uses?.startsWith(`${repository}/`) ? step.uses.split('@')[1] : [],
      );
      expect(new Set(pins).size).toBeLessThanOrEqual(1);
    }
  });

  it('leaves no token in the checkout, and no job without a timeout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with['persist-credentials']).toBe('false');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('never starts with the permissions of the repository for something that a stranger controls', () => {
    const events = Object.keys(record(content['on']));
    expect(events.filter((event) => /pull_request_target|workflow_run|issue|comment/.test(event))).toEqual(
      [],
    );
  });

  it('evaluates no expression where a shell would', () => {
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it('shares no cache, which another run could have filled', () => {
    const setups = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    for (const setup of setups) {
      expect(setup.with).toMatchObject({ 'package-manager-cache': 'false' });
      expect(setup.with).not.toHaveProperty('cache');
    }
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/cache'))).toEqual([]);
  });

  it('reads no secret but the token of the job', () => {
    expect(text).not.toMatch(/secrets[.[]|secrets: inherit/);
  });

  it('cannot run twice at once on the same branch', () => {
    expect(record(content['concurrency'])['group']).toMatch(/\$\{\{ github\.workflow \}\}/);
  });
});

it('builds dist/ anew for every change and compares it', () => {
  const { content, jobs } = readWorkflow(new URL('ci.yml', folder).pathname);
  const steps = record(jobs['check'])['steps'];
  expect(Object.keys(record(content['on']))).toEqual(['push', 'pull_request', 'merge_group', 'schedule']);
  expect((Array.isArray(steps) ? steps : []).map((step) => record(step)['run'])).toContain('.ci/run');
  const check = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8');
  expect(check).toMatch(/^step '[^']+' npm run check:dist$/m);
});

describe('a release', () => {
  const { jobs, steps, text } = readWorkflow(new URL('release.yml', folder).pathname);
  const publish = record(jobs['publish']);
  const scripts = (Array.isArray(publish['steps']) ? publish['steps'] : []).map(
    (step) => record(step)['run'],
  );

  it('waits for all checks and for a person', () => {
    expect(publish).toMatchObject({ needs: 'check', environment: 'release' });
    expect(text.match(/^ {8}run: \.ci\/run$/gm)).toHaveLength(1);
  });

  it('runs neither the repository’s code nor a dependency’s where it may write and sign', () => {
    for (const script of scripts) expect(String(script)).not.toMatch(/\b(npm|npx|node)\b|\.\//);
    const actions = steps
      .filter(({ job }) => job === 'publish')
      .map(({ uses }) => uses?.split('@')[0] ?? null);
    expect(actions.filter((action) => action !== null)).toEqual([
      'actions/checkout',
      'actions/attest-build-provenance',
    ]);
  });

  it('attests what users run before it is available', () => {
    const attest = steps.findIndex(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(steps[attest]?.with['subject-path']).toContain('dist/*');
    const commands = scripts.map(String).join('\n');
    expect(commands).toContain('gh release create "$GITHUB_REF_NAME" --verify-tag');
    expect(text.indexOf('attest-build-provenance@')).toBeLessThan(text.indexOf('gh release create'));
  });

  it('moves the major tag, and only after the release is out', () => {
    expect(text.indexOf('gh release create')).toBeLessThan(text.indexOf('git/refs/tags/$major'));
  });
});
