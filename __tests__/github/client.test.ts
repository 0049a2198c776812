import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../../src/github/client.ts';
import { statusOf } from '../../src/github/failure.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from '../support/github/fake-github.ts';
import { quickly } from '../support/github/run-context.ts';

let github: FakeGitHub;
let tree: string;

beforeEach(async () => {
  github = await startFakeGitHub({ ghs_job: { contents: 'read', issues: 'write' } });
  tree = github.store.commit({ 'a.csr': 'a' });
});

afterEach(() => github.close());

async function getTree(options: Partial<ClientOptions> = {}): Promise<number | null> {
  const octokit = await quickly(github, 'ghs_job', options)();
  const place = { owner: github.owner, repo: github.name };
  try {
    return (await octokit.rest.git.getTree({ ...place, tree_sha: tree })).status;
  } catch (error) {
    return statusOf(error);
  }
}

function fail(status: number, times: number, headers: Record<string, string> = {}, message = 'No'): Fault {
  const how = { kind: 'answer', status, headers, body: { message } } as const;
  const fault = { match: () => true, times, how };
  github.faults.push(fault);
  return fault;
}

it('goes to the address of a GitHub Enterprise Server, and says who it is', async () => {
  expect(await getTree()).toBe(200);
  expect(new URL(github.url).pathname).toBe('/api/v3');
  expect(github.requests[0]?.userAgent).toMatch(/^certspotter-action\/\d/);
});

describe('what is tried again', () => {
  it.each([
    [500, 3],
    [502, 3],
    [503, 3],
    [408, 3],
    [400, 1],
    [401, 1],
    [403, 1],
    [404, 1],
    [409, 1],
    [410, 1],
    [422, 1],
    [429, 1],
    [451, 1],
  ])('a response of %i is requested %i times', async (status, requests) => {
    fail(status, 9);
    expect(await getTree()).toBe(status);
    expect(github.requests).toHaveLength(requests);
  });

  it('is a broken connection', async () => {
    github.faults.push({ match: () => true, times: 2, how: { kind: 'lost' } });
    expect(await getTree()).toBe(200);
  });

  it('is a request that takes too long', async () => {
    github.faults.push({ match: () => true, times: 1, how: { kind: 'slow', milliseconds: 20_000 } });
    expect(await getTree({ timeLimit: 500, deadline: 10_000 })).toBe(200);
  });
});

describe('rate limits', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait.';
  const primary = 'API rate limit exceeded for installation.';
  const used = (seconds: number) => () => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
  });
  const waiting = (seconds: number) => () => ({ 'retry-after': String(seconds) });

  it.each([
    ['a secondary limit with retry-after', 403, waiting(20), secondary],
    ['a secondary limit as 429', 429, waiting(20), secondary],
    ['a secondary limit without a word on how long', 403, () => ({}), secondary],
    ['a limit that has no name', 429, waiting(20), 'Too many requests'],
    ['a limit that has no name, as 403', 403, waiting(20), 'Slow down.'],
    ['a primary limit with its reset', 403, used(20), primary],
    ['a primary limit as 429', 429, used(20), primary],
  ])('%s is waited for', async (_, status, headers, message) => {
    const wait = vi.spyOn(globalThis, 'setTimeout');
    fail(status, 1, headers(), message);
    expect(await getTree()).toBe(200);
    const longest = Math.max(...wait.mock.calls.map(([, delay]) => ((delay ?? 0) <= 100 ? (delay ?? 0) : 0)));
    wait.mockRestore();
    expect(longest).toBeGreaterThanOrEqual(19);
    expect(github.requests).toHaveLength(2);
  });

  it.each([
    ['a secondary limit of an hour', waiting(3600), secondary],
    ['a limit of an hour that has no name', waiting(3600), 'Slow down.'],
    ['a primary limit of an hour', used(3600), primary],
  ])('%s is not waited for', async (_, headers, message) => {
    fail(403, 9, headers(), message);
    expect(await getTree({ second: 1000 })).toBe(403);
    expect(github.requests).toHaveLength(1);
  });

  it('never stop a job for longer than the deadline, however often they say so', async () => {
    fail(403, 1000, { 'retry-after': '400' }, secondary);
    expect(await getTree({ deadline: 1_500 })).toBe(403);
    expect(github.requests.length).toBeGreaterThan(1);
    expect(github.requests.length).toBeLessThan(5);
  });
});

describe('the end', () => {
  it('comes at the deadline, regardless of what is in progress', async () => {
    github.faults.push({ match: () => true, times: 9, how: { kind: 'slow', milliseconds: 20_000 } });
    expect(await getTree({ deadline: 300 })).toBe(500);
  });

  it('comes when the job is cancelled', async () => {
    github.faults.push({ match: () => true, times: 9, how: { kind: 'slow', milliseconds: 20_000 } });
    const cancelled = new AbortController();
    const answer = getTree({ signal: cancelled.signal });
    setTimeout(() => cancelled.abort(), 200);
    expect(await answer).toBeNull();
  });

  it('comes when the job is cancelled while a rate limit is waited for', async () => {
    fail(403, 9, { 'retry-after': '60' }, 'You have exceeded a secondary rate limit. Please wait.');
    const cancelled = new AbortController();
    const answer = getTree({ signal: cancelled.signal, second: 1000 });
    setTimeout(() => cancelled.abort(), 200);
    expect(await answer).toBeNull();
    expect(github.requests).toHaveLength(1);
  });
});

it.each([
  ['as it is', (token: string) => token],
  ['in base64', (token: string) => btoa(`x-access-token:${token}`)],
])('removes the token from what a server says: %s', async (_, form) => {
  fail(403, 1, {}, `No rights for ${form('ghs_job_token_0123')} here`);
  github.tokens.set('ghs_job_token_0123', {});
  const octokit = await quickly(github, 'ghs_job_token_0123')();
  const asking = octokit.rest.issues.listForRepo({ owner: github.owner, repo: github.name });
  await expect(asking).rejects.toThrow(/^No rights for \S*\*{3}\S{0,3} here/);
});

it('keeps what a server says off the console, where the runner looks for commands', async () => {
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
  fail(200, 1, { deprecation: 'true', sunset: '::error::boo', link: '<https://x>; rel="deprecation"' });
  await getTree();
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  for (const spy of spies) spy.mockRestore();
});
