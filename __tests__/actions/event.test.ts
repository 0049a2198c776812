import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/actions/event.ts';

const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'octo-org/certificates',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SHA: 'c0ffee',
  GITHUB_WORKFLOW: 'Certificates',
  GITHUB_JOB: 'gate',
  GITHUB_WORKFLOW_REF: 'octo-org/certificates/.github/workflows/gate.yml@refs/pull/7/merge',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTION: 'certs',
  GITHUB_ACTION_REPOSITORY: 'certspotter-action/certspotter-action',
  GITHUB_SERVER_URL: 'https://ghes.example.com',
  GITHUB_API_URL: 'https://ghes.example.com/api/v3/',
  GITHUB_WORKSPACE: '/w',
};

const here = { full_name: 'octo-org/certificates', id: 1 };

function pull(head: unknown, base: unknown = { sha: 'b1', ref: 'main', repo: here }) {
  return contextOf(env, { pull_request: { number: 7, head, base } })?.pullRequest;
}

describe('contextOf', () => {
  it('narrows environment and payload', () => {
    const payload = {
      repository: { default_branch: 'main' },
      pull_request: {
        number: 7,
        head: { sha: 'a1', ref: 'topic', repo: here },
        base: { sha: 'b1', ref: 'main', repo: here },
      },
    };
    expect(contextOf(env, payload)).toEqual({
      eventName: 'pull_request',
      repository: { owner: 'octo-org', repo: 'certificates' },
      defaultBranch: 'main',
      ref: 'refs/pull/7/merge',
      sha: 'c0ffee',
      base: { sha: 'b1', ref: 'main' },
      proposal: 'own',
      pullRequest: { number: 7, fork: false, head: { sha: 'a1', ref: 'topic' }, state: 'open' },
      workflow: 'Certificates',
      job: 'gate',
      workflowPath: '.github/workflows/gate.yml',
      workflowRepository: 'octo-org/certificates',
      step: 'certs',
      actionRepository: 'certspotter-action/certspotter-action',
      runId: '42',
      runNumber: 7,
      runAttempt: 2,
      service: 'github',
      runUrl: 'https://ghes.example.com/octo-org/certificates/actions/runs/42',
      apiUrl: 'https://ghes.example.com/api/v3',
      workspace: '/w',
    });
  });

  it.each([
    ['GITHUB_SERVER_URL', undefined],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
    ['GITHUB_REPOSITORY', 'x)](https://evil.example'],
    ['GITHUB_RUN_ID', ''],
  ])('knows no page of the run if %s is %j', (name, value) => {
    expect(contextOf({ ...env, [name]: value }, {})?.runUrl).toBeNull();
  });

  it.each([undefined, '', 'octo-org/certificates'])('knows no workflow file from %j', (reference) => {
    expect(contextOf({ ...env, GITHUB_WORKFLOW_REF: reference }, {})?.workflowPath).toBeNull();
  });

  it('recognizes a workflow file by its path, regardless of the name of the branch', () => {
    const reference = 'acme/certs/.github/workflows/a@b.yml@refs/heads/x.yml@y';
    expect(contextOf({ ...env, GITHUB_WORKFLOW_REF: reference }, {})).toMatchObject({
      workflowPath: '.github/workflows/a@b.yml',
      workflowRepository: 'acme/certs',
    });
  });

  it('counts a run as the first attempt if the runner does not count', () => {
    const bare = { GITHUB_ACTIONS: 'true' };
    expect(contextOf(bare, {})).toMatchObject({
      step: '',
      actionRepository: null,
      runNumber: 0,
      runAttempt: 1,
    });
  });

  it.each([
    [{ state: 'open' }, 'open'],
    [{ state: 'closed', merged: false }, 'closed'],
    [{ state: 'closed', merged: true }, 'merged'],
    [{}, 'open'],
  ])('knows of %j that it is %s', (state, expected) => {
    expect(contextOf(env, { pull_request: { number: 7, ...state } })?.pullRequest?.state).toBe(expected);
  });

  it('knows the base of a merge group', () => {
    const payload = { merge_group: { base_sha: 'b1', base_ref: 'refs/heads/main' } };
    expect(contextOf({ ...env, GITHUB_EVENT_NAME: 'merge_group' }, payload)).toMatchObject({
      base: { sha: 'b1', ref: 'main' },
      pullRequest: null,
    });
  });

  it.each([
    ['the same repository', { sha: 'a', ref: 't', repo: here }, false],
    [
      'the same repository in other capitals',
      { sha: 'a', ref: 't', repo: { full_name: 'Octo-Org/Certificates', id: 1 } },
      false,
    ],
    ['another repository', { sha: 'a', ref: 't', repo: { full_name: 'stranger/certificates', id: 2 } }, true],
    [
      'another repository by the same name',
      { sha: 'a', ref: 't', repo: { full_name: 'octo-org/certificates', id: 2 } },
      true,
    ],
    ['a repository that is gone', { sha: 'a', ref: 't', repo: null }, true],
    ['no head', undefined, true],
    ['nonsense', 'nonsense', true],
  ])('a head in %s: fork %s', (_, head, fork) => {
    expect(pull(head)?.fork).toBe(fork);
  });

  it.each([
    ['refs/pull/7/merge', 7],
    ['refs/pull/7/head', 7],
    ['refs/heads/refs/pull/7/merge', undefined],
    ['refs/pull/seven/merge', undefined],
    ['refs/heads/main', undefined],
    ['', undefined],
  ])('takes the number from %j if the payload lacks it', (ref, number) => {
    const payload = { pull_request: { head: { sha: 'a', ref: 't', repo: here } } };
    expect(contextOf({ ...env, GITHUB_REF: ref }, payload)?.pullRequest?.number).toBe(number);
  });

  it('takes the repository of the run as the base if the payload names none', () => {
    expect(pull({ sha: 'a', ref: 't', repo: here }, null)?.fork).toBe(false);
  });
});
