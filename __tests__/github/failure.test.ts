import { describe, expect, it } from 'vitest';
import { githubFailure, statusOf } from '../../src/github/failure.ts';
import { toPlain, toWhole } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';

/** A failed request as Octokit throws it. */
function failed(status: number, message: string, answered = true): Error {
  return Object.assign(new Error(message), { status, ...(answered ? { response: {} } : {}) });
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
    [failed(429, 'Slow down'), 'answered 429', 'limits how often'],
    [failed(403, 'You have exceeded a secondary rate limit'), 'answered 403', 'limits how often'],
    [failed(403, 'You have triggered an abuse detection mechanism.'), 'answered 403', 'limits how often'],
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
      'Interaction limits',
    ],
    [
      failed(403, 'Interactions on this repository have been restricted to collaborators only'),
      'answered 403',
      'Interaction limits',
    ],
    [failed(422, 'Validation Failed: User is blocked'), 'answered 422', 'Unblock'],
    [failed(502, 'Bad Gateway'), 'answered 502', 'Run the job again later'],
    [
      failed(500, 'connect ECONNREFUSED', false),
      'no answer from GitHub (connect ECONNREFUSED)',
      'again later',
    ],
  ])('%s is told with what to do', (error, message, hint) => {
    const [said, advice] = told(error);
    expect(said).toContain('It did not work: ');
    expect(said).toContain(message);
    expect(advice).toContain(hint);
  });

  it('is told as issues that are turned off where an issue is gone', () => {
    const { hint } = githubFailure(failed(410, 'Gone'), text`It did not work`, 'issues: write');
    expect(toPlain(hint)).toContain('Turn on issues');
  });

  it('that is no answer of GitHub’s has no hint but to try later', () => {
    expect(told(failed(500, 'SAML is archived and locked'))[1]).toContain('again later');
  });

  it('is told in no more than a few words of the server’s', () => {
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
])('what is no failed request is thrown again: %s', (error) => {
  expect(() => githubFailure(error, text`It did not work`, 'issues: write')).toThrow();
  expect(statusOf(error)).toBeNull();
});
