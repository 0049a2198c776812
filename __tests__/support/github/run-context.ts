import { type ClientOptions, connect, type Octokit } from '../../../src/github/client.ts';
import type { RunContext } from '../../../src/github/context.ts';
import { never } from '../sending.ts';
import type { FakeGitHub } from './fake-github.ts';

/** Where a fake GitHub is, and its repository. */
type Place = Pick<FakeGitHub, 'owner' | 'name' | 'url'>;

/** A run of a push to the default branch of the repository that the fake GitHub has. */
export function pushContext(github: Place, changes: Partial<RunContext> = {}): RunContext {
  return {
    eventName: 'push',
    repository: { owner: github.owner, repo: github.name },
    defaultBranch: 'main',
    ref: 'refs/heads/main',
    sha: '1'.repeat(40),
    base: null,
    proposal: 'none',
    pullRequest: null,
    workflow: 'Certificates',
    job: 'watch',
    workflowPath: '.github/workflows/certificates.yml',
    workflowRepository: `${github.owner}/${github.name}`,
    step: '__certspotter-action_certspotter-action',
    actionRepository: 'certspotter-action/certspotter-action',
    runId: '1',
    runNumber: 1,
    runAttempt: 1,
    service: 'github',
    runUrl: 'https://github.com/acme/certs/actions/runs/1',
    apiUrl: github.url,
    workspace: '/nowhere',
    ...changes,
  };
}

/** A run of a pull request from a branch of the same repository. */
export function pullRequestContext(
  github: FakeGitHub,
  number: number,
  changes: Partial<RunContext> = {},
): RunContext {
  return pushContext(github, {
    eventName: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    base: { sha: '2'.repeat(40), ref: 'main' },
    pullRequest: { number, fork: false, head: { sha: '3'.repeat(40), ref: 'topic' }, state: 'open' },
    ...changes,
  });
}

let clients = 0;

/** Connects with waits a thousand times as short, each time as a separate run. */
export function quickly(
  github: FakeGitHub,
  token: string,
  options: Partial<ClientOptions> = {},
): () => Promise<Octokit> {
  clients += 1;
  const run = `test-${clients}`;
  return () => connect({ token, apiUrl: github.url, run, second: 1, signal: never, ...options });
}
