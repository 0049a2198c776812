import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { newRequest } from '../support/certificates.ts';
import { forget, runAction } from '../support/runner.ts';

const key = 'k12345_end-to-end-key';
const repository = { full_name: 'octo-org/certificates', id: 1, default_branch: 'main' };
const fork = {
  number: 7,
  head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'stranger/certificates', id: 2 } },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: repository },
};
const byIds = { ...fork, head: { sha: 'a', ref: 'topic', repo: { id: 2 } }, base: { repo: { id: 1 } } };

let service: StandIn;
let csr: string;

beforeAll(async () => {
  service = await startCertSpotter({ key });
  csr = newRequest({ dnsNames: ['evil.example'] }).pem;
});

afterAll(() => service.close());

it.each<[string, Readonly<Record<string, unknown>>]>([
  ['pull_request', { pull_request: fork }],
  ['pull_request_target', { pull_request: fork }],
  ['pull_request_review', { pull_request: fork, review: {} }],
  ['pull_request_review_comment', { pull_request: fork, comment: {} }],
  ['issue_comment', { issue: { number: 7, pull_request: { url: 'https://api.example/7' } }, comment: {} }],
  ['merge_group', { merge_group: { base_sha: 'b'.repeat(40), pull_requests: [fork] } }],
  ['workflow_run', { workflow_run: { pull_requests: [byIds] } }],
  ['check_run', { check_run: { check_suite: { pull_requests: [byIds] } } }],
  ['check_suite', { check_suite: { pull_requests: [byIds] } }],
  ['repository_dispatch', { client_payload: { github: { payload: { pull_request: fork } } } }],
  ['workflow_dispatch', { pull_request: fork }],
  ['deployment_status', { deployment: { payload: { pull_request: fork } } }],
  ['push', { pull_request: fork }],
])('a payload of %s that names the pull request of a fork refuses apply', async (eventName, payload) => {
  const run = await runAction({
    fromSources: eventName !== 'pull_request_target',
    eventName,
    payload: { ...payload, repository },
    files: { 'a.csr': csr },
    inputs: {
      authorize: '*.csr',
      mode: 'apply',
      'api-key': key,
      'api-url': service.url,
      report: 'report.json',
    },
  });
  expect(run.exitCode).toBe(1);
  expect(JSON.stringify(run.json('report.json'))).toContain('"apply-refused"');
  expect(service.requests).toEqual([]);
  forget(run);
});
