import { describe, expect, it } from 'vitest';
import { githubFailure, statusOf } from '../../src/github/failure.ts';
import { toPlain, toWhole } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';

/** A failed request as Octokit throws it. */
function failed(status: number, message: string, answered = true, headers = {}): Error {
  return Object.assign(new Error(message), { status, ...(answered ? { response: { headers } } : {}) });
}

function told(error: unknown) {
  const { message, hint } = githubFailure(error, text`It did not work`, 'contents: read');
  return [toPlain(message), toPlain(hint)];
}

describe('a failed request', () => {
  it.each([
    [failed(403, 'Resource not accessible'), 'answered 403 (Resource not accessible)', 'contents: read'],
    [failed(404, 'Not Found'), 'answered 404', 'contents: read'],
    [failed(401, 'Bad credentials'), 'answered 401', 'valid token'],
    [failed(410, 'Issues are disabled for this repo'), 'answered 410', 'Turn on issues'],
    [failed(410, 'Gone'), 'answered 410', 'again later'],
    [failed(429, 'Slow down'), 'answered 429', "GitHub's rate limit"],
    [failed(403, 'You have exceeded a secondary rate limit'), 'answered 403', "GitHub's rate limit"],
    [failed(403, 'You have triggered an abuse detection mechanism.'), 'answered 403', "GitHub's rate limit"],
    [failed(403, 'Unable to create comment because issue is locked.'), 'answered 403', 'Unlock'],
    [failed(403, 'Repository was archived so is read-only.'), 'answered 403', 'Unarchive'],
    [failed(410, 'Issues has been disabled in this repository.'), 'answered 410', 'Turn on issues'],
    [
      failed(403, 'Commenting is disabled on issues with more than 2500 comments'),
      'answered 403',
      '2,500 comments',
    ],
    [
      failed(
        403,
        'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      ),
      'answered 403',
      'IP allow list',
    ],
    [
      failed(
        403,
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      ),
      'answered 403',
      'single sign-on',
    ],
    [
      failed(
        403,
        'An owner of this repository has limited the ability to comment to users that are collaborators.',
      ),
      'answered 403',
      'interaction limits',
    ],
    [
      failed(403, 'Interactions on this repository have been restricted to collaborators only'),
      'answered 403',
      'interaction limits',
    ],
    [failed(422, 'Validation Failed: User is blocked'), 'answered 422', 'Unblock'],
    [failed(403, 'User is blocked'), 'answered 403', 'Unblock'],
    [failed(403, 'Repository access blocked'), 'answered 403', 'GitHub Support'],
    [failed(403, 'Sorry. Your account was suspended.'), 'answered 403', 'GitHub Support'],
    [failed(403, 'Repository has been locked for migration.'), 'answered 403', 'during a migration'],
    [failed(422, 'Validation Failed: body was submitted too quickly'), 'answered 422', "GitHub's rate limit"],
    [
      failed(403, '`sso` forbids access via a personal access token (classic).'),
      'answered 403',
      'policy allows',
    ],
    [
      failed(403, 'the `archived` organization has an IP allow list enabled'),
      'answered 403',
      'IP allow list',
    ],
    [
      failed(403, 'token does not have at least one of required scope(s): [write:issue]'),
      'answered 403',
      'scope that GitHub names',
    ],
    [
      failed(403, 'Resource not accessible by personal access token'),
      'answered 403',
      'repository permission Contents: Read-only',
    ],
    [failed(404, 'Not Found', true, { 'x-oauth-scopes': '' }), 'answered 404', 'the scope repo'],
    [failed(502, 'Bad Gateway'), 'answered 502', 'Run the job again later'],
    [
      failed(500, 'connect ECONNREFUSED', false),
      'no answer from GitHub (connect ECONNREFUSED)',
      'again later',
    ],
  ])('%s is reported with what to do', (error, message, hint) => {
    const [said, advice] = told(error);
    expect(said).toContain('It did not work: ');
    expect(said).toContain(message);
    expect(advice).toContain(hint);
  });

  it('is reported as issues that are turned off if an issue is gone', () => {
    const { hint } = githubFailure(failed(410, 'Gone'), text`It did not work`, 'issues: write');
    expect(toPlain(hint)).toContain('Turn on issues');
  });

  it('is not reported as issues that are turned off if one was deleted', () => {
    const deleted = failed(410, 'This issue was deleted');
    expect(toPlain(githubFailure(deleted, text`It did not work`, 'issues: write').hint)).toContain('later');
  });

  it.each([
    ['pull-requests: write', 'Pull requests: Read and write', true],
    ['issues: write', 'Issues: Read and write', false],
  ] as const)('for a lack of %s names the place of each kind of token', (permission, name, ofForks) => {
    const hint = (words: string) =>
      toPlain(githubFailure(failed(403, words), text`It did not work`, permission).hint);
    expect(hint('Resource not accessible by personal access token')).toContain(name);
    expect(hint('Resource not accessible by personal access token')).not.toContain('in the workflow');
    expect(hint('Resource not accessible by integration')).toContain(`in the workflow: ${permission}.`);
    expect(hint('Resource not accessible by integration').includes('from a fork')).toBe(ofForks);
  });

  it('that is not a response from GitHub only has the hint to try later', () => {
    expect(told(failed(500, 'SAML is archived and locked'))[1]).toContain('again later');
  });

  it('is reported with no more than a few words from the server', () => {
    const words = (length: number) =>
      toWhole(
        githubFailure(failed(500, 'x'.repeat(length)), text`It did not work`, 'contents: read').message,
      );
    expect(words(300)).toBe(`It did not work: GitHub answered 500 (${'x'.repeat(300)}).`);
    expect(words(301)).toBe(`It did not work: GitHub answered 500 (${'x'.repeat(300)}…).`);
  });
});

it.each([
  new TypeError('a fault of ours'),
  Object.assign(new Error('of another library'), { status: 'gone' }),
  'a string',
  undefined,
  { status: 404 },
])('an error that is not a failed request is thrown again: %s', (error) => {
  expect(() => githubFailure(error, text`It did not work`, 'issues: write')).toThrow();
  expect(statusOf(error)).toBeNull();
});
