import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/actions/event.ts';
import { decide } from '../../src/plan/trust.ts';
import { toPlain } from '../../src/text/plain.ts';

const repository = { full_name: 'octo-org/certificates', default_branch: 'main' };
const branch = { number: 7, head: { sha: 'a', repo: repository }, base: { sha: 'b', repo: repository } };
const fork = { ...branch, head: { sha: 'a', repo: { full_name: 'stranger/certificates' } } };

/** A check's payload has no names of repositories. */
const sameIds = { head: { sha: 'a', repo: { id: 1 } }, base: { sha: 'b', repo: { id: 1 } } };
const otherIds = { ...sameIds, head: { sha: 'a', repo: { id: 2 } } };

function context(eventName: string, ref: string, payload: unknown) {
  return contextOf(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: 'octo-org/certificates',
      GITHUB_WORKSPACE: '/w',
    },
    payload,
  );
}

const main = 'refs/heads/main';
const merge = 'refs/pull/7/merge';

describe('decide', () => {
  it.each([
    // event, ref, payload, auto, apply
    ['pull_request', merge, { pull_request: branch, repository }, 'plan', 'apply'],
    ['pull_request', merge, { pull_request: fork, repository }, 'plan', 'refused'],
    [
      'pull_request',
      merge,
      { pull_request: { ...branch, head: { sha: 'a', repo: null } }, repository },
      'plan',
      'refused',
    ],
    ['pull_request', merge, {}, 'plan', 'refused'],
    ['pull_request', main, { repository }, 'plan', 'refused'],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-7',
      { merge_group: { base_sha: 'b' }, repository },
      'plan',
      'apply',
    ],
    ['pull_request_target', main, { pull_request: branch, repository }, 'plan', 'refused'],
    ['pull_request_target', main, { pull_request: fork, repository }, 'plan', 'refused'],
    ['workflow_run', main, { repository }, 'plan', 'refused'],
    ['push', main, { repository }, 'apply', 'apply'],
    ['push', 'refs/heads/topic', { repository }, 'plan', 'apply'],
    ['push', 'refs/tags/main', { repository }, 'plan', 'apply'],
    ['push', main, {}, 'plan', 'apply'],
    ['push', 'refs/heads/null', {}, 'plan', 'apply'],
    ['push', 'refs/heads/trunk', { repository: { default_branch: 'trunk' } }, 'apply', 'apply'],
    ['workflow_dispatch', main, { repository }, 'apply', 'apply'],
    ['workflow_dispatch', 'refs/heads/topic', { repository }, 'plan', 'apply'],
    ['workflow_dispatch', main, {}, 'plan', 'apply'],
    ['schedule', main, { repository }, 'apply', 'apply'],
    ['schedule', main, { schedule: '0 6 * * *' }, 'apply', 'apply'],
    ['schedule', 'refs/heads/topic', { repository }, 'plan', 'apply'],
    ['schedule', '', { repository }, 'apply', 'apply'],
    ['repository_dispatch', main, { repository }, 'apply', 'apply'],
    ['pull_request_review', merge, { pull_request: branch, repository }, 'plan', 'apply'],
    ['pull_request_review', merge, { pull_request: fork, repository }, 'plan', 'refused'],
    ['pull_request_review_comment', merge, { pull_request: fork, repository }, 'plan', 'refused'],
    ['issue_comment', main, { issue: { pull_request: { url: 'u' } }, repository }, 'plan', 'refused'],
    ['issue_comment', main, { issue: { number: 1 }, repository }, 'plan', 'apply'],
    ['merge_group', main, { merge_group: { pull_request: fork }, repository }, 'plan', 'refused'],
    ['merge_group', main, { merge_group: { pull_requests: [branch, fork] }, repository }, 'plan', 'refused'],
    ['check_run', main, { check_run: { pull_requests: [fork] }, repository }, 'plan', 'refused'],
    ['check_run', main, { check_run: { pull_requests: [sameIds] }, repository }, 'plan', 'apply'],
    ['check_suite', main, { check_suite: { pull_requests: [otherIds] }, repository }, 'plan', 'refused'],
    ['check_suite', main, { check_suite: { pull_requests: [] }, repository }, 'plan', 'apply'],
    ['repository_dispatch', main, { client_payload: { pull_request: fork }, repository }, 'plan', 'refused'],
    ['repository_dispatch', main, { client_payload: { pull_request: branch }, repository }, 'apply', 'apply'],
    [
      'repository_dispatch',
      main,
      { client_payload: { github: { payload: { pull_request: fork } } }, repository },
      'plan',
      'refused',
    ],
    [
      'check_run',
      main,
      { check_run: { check_suite: { pull_requests: [sameIds, otherIds] } }, repository },
      'plan',
      'refused',
    ],
    [
      'deployment_status',
      main,
      { deployment: { payload: [null, { pull_request: fork }] }, repository },
      'plan',
      'refused',
    ],
    [
      'pull_request_review_comment',
      merge,
      { comment: { _links: { pull_request: { href: 'u' } } }, pull_request: branch, repository },
      'plan',
      'apply',
    ],
    ['push', main, { pull_request: fork, repository }, 'plan', 'refused'],
    ['workflow_dispatch', merge, { repository }, 'plan', 'refused'],
    ['deployment_status', main, { pull_request: { head: 'x' }, repository }, 'plan', 'refused'],
    ['release', 'refs/tags/v1', { repository }, 'plan', 'apply'],
    ['issue_comment', main, { repository }, 'plan', 'apply'],
    ['', main, { repository }, 'plan', 'apply'],
    ['push', main, null, 'plan', 'apply'],
    ['push', main, [1], 'plan', 'apply'],
  ])('%s on %s with %j: auto → %s, apply → %s', (eventName, ref, payload, auto, apply) => {
    const where = context(eventName, ref, payload);
    expect(decide('auto', where)).toMatchObject({ mode: auto, refusal: null });
    expect(decide('plan', where)).toMatchObject({ mode: 'plan', refusal: null });
    const decision = decide('apply', where);
    if (apply === 'apply') expect(decision).toMatchObject({ mode: 'apply', refusal: null });
    else expect(decision).toMatchObject({ mode: 'plan', refusal: { level: 'error', code: 'apply-refused' } });
  });

  it('outside GitHub Actions: auto → plan, apply → apply', () => {
    expect(contextOf({}, {})).toBeNull();
    expect(decide('auto', null)).toMatchObject({ mode: 'plan', refusal: null });
    expect(decide('apply', null)).toMatchObject({ mode: 'apply', refusal: null });
  });
});

describe('what a decision says for itself', () => {
  const branch = { sha: 'b', ref: 'main', repo: { full_name: 'acme/certs', id: 1 } };
  const context = (eventName: string, ref: string, head = branch.repo) =>
    contextOf(
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: eventName,
        GITHUB_REF: ref,
        GITHUB_REPOSITORY: 'acme/certs',
      },
      {
        repository: { ...branch.repo, default_branch: 'main' },
        pull_request: { number: 1, base: branch, head: { sha: 'a', ref: 'topic', repo: head } },
      },
    );
  const main = 'refs/heads/main';

  it.each([
    ['plan', context('push', main), 'mode is plan'],
    ['auto', null, 'this is not a GitHub Actions run; to authorize, set mode to apply'],
    ['auto', context('pull_request', 'refs/pull/1/merge'), 'pull_request only proposes a change'],
    ['auto', context('merge_group', main), 'merge_group only proposes a change'],
    ['auto', context('workflow_run', main), 'workflow_run only proposes a change'],
    ['auto', context('push', main), 'push runs on the default branch'],
    [
      'auto',
      context('push', 'refs/heads/x'),
      'push on refs/heads/x is not known to be a run on the default branch',
    ],
    ['apply', context('push', 'refs/heads/x'), 'mode is apply'],
  ] as const)('%s: %#', (mode, where, reason) => {
    expect(toPlain(decide(mode, where).reason)).toBe(reason);
  });

  it.each([
    [
      context('pull_request_target', main),
      'pull_request_target runs with secrets on content that a stranger might have written, so nothing is authorized.',
      'Authorize on a push to the default branch, and set mode to auto for everything else.',
    ],
    [
      context('pull_request', 'refs/pull/1/merge', { full_name: 'mallory/certs', id: 2 }),
      'This run is about a pull request from a fork or of unknown origin, so nothing is authorized.',
      'Set mode to auto, which shows the plan on the pull request and applies it after the merge.',
    ],
  ])('a refusal says why, and what to do: %#', (where, message, hint) => {
    const { refusal } = decide('apply', where);
    expect([toPlain(refusal?.message ?? []), toPlain(refusal?.hint ?? [])]).toEqual([message, hint]);
  });
});
