import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({ ghs_job: { issues: 'write', contents: 'read' } });
});

afterEach(() => github.close());

async function send(method: string, path: string, body?: unknown, token = 'ghs_job'): Promise<Response> {
  return fetch(`${github.url}/repos/acme/certs${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

describe('the GitHub that the tests talk to', () => {
  it.each([
    ['an operation that does not exist', 'POST', '/issues/1/commentary', {}, 'there is no such operation'],
    ['a field that does not exist', 'POST', '/issues', { title: 't', text: 'x' }, 'the body has text'],
    ['a field that is missing', 'POST', '/issues', { body: 'b' }, "must have required property 'title'"],
    ['a value that is not allowed', 'PATCH', '/issues/1', { state: 'gone' }, 'must be equal to one of'],
    ['a value of the wrong type', 'POST', '/issues/1/comments', { body: 7 }, 'must be string'],
    ['a query that does not exist', 'GET', '/issues?mine=1', undefined, 'the query has mine'],
    ['a query of the wrong kind', 'GET', '/issues?state=shut', undefined, 'must be equal to one of'],
    ['a page that is not a number', 'GET', '/issues?page=last', undefined, 'must be integer'],
    ['a body where none belongs', 'DELETE', '/issues/comments/1', { body: 'b' }, 'none is described'],
  ])('notices %s', async (_, method, path, body, violation) => {
    await send(method, path, body);
    expect(github.violations.join('\n')).toContain(violation);
  });

  it('is content with what is described', async () => {
    await send('POST', '/issues', { title: 't', body: 'b', labels: ['l'] });
    await send('PATCH', '/issues/1', { state: 'closed', state_reason: 'completed' });
    await send('POST', '/issues/1/comments', { body: 'b' });
    await send('GET', '/issues?state=all&labels=l&per_page=100&page=1');
    expect(github.violations).toEqual([]);
  });

  it('knows what a subscriber is mailed', async () => {
    await send('POST', '/issues', { title: 't' });
    await send('PATCH', '/issues/1', { body: 'edited' });
    await send('POST', '/issues/1/comments', { body: 'b' });
    await send('PATCH', '/issues/1', { state: 'closed' });
    await send('PATCH', '/issues/1', { state: 'closed' });
    await send('PATCH', '/issues/1', { state: 'open' });
    expect(github.store.mails.map(({ kind }) => kind)).toEqual(['opened', 'comment', 'closed', 'reopened']);
  });

  it('returns lists page by page', async () => {
    for (let i = 0; i < 31; i += 1) await send('POST', '/issues', { title: 't' });
    const first = await send('GET', '/issues');
    expect(await first.json()).toHaveLength(30);
    const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.['url'] ?? '';
    const second = await fetch(next, { headers: { authorization: 'token ghs_job' } });
    expect(await second.json()).toHaveLength(1);
    expect(second.headers.get('link')).toBeNull();
  });

  it.each([
    ['no valid token', 'ghs_other', 401],
    ['a token without the permission', 'ghs_job', 404],
  ])('refuses %s', async (_, token, status) => {
    github.tokens.set('ghs_job', {});
    expect((await send('GET', '/git/trees/x', undefined, token)).status).toBe(status);
  });
});
