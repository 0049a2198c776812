import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import type { Json } from '../support/github/description.ts';
import { pullRequestContext, pushContext } from '../support/github/run-context.ts';
import { stranger } from '../support/github/store.ts';
import { pin, Watch } from '../support/github/watch.ts';
import { shortWaits } from '../support/short-waits.ts';

shortWaits();

let watch: Watch;

beforeEach(async () => {
  watch = await Watch.open();
});

afterEach(() => watch.close());

describe('two runs at once', () => {
  it('leave one open issue', async () => {
    watch.github.faults.push({ match: ({ method }) => method === 'POST', times: 2, how: { kind: 'gather' } });
    await Promise.all([watch.run([pin(5)]), watch.run([pin(5)])]);
    expect(watch.github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(watch.github.store.issues[1]?.stateReason).toBe('not_planned');
  });

  it('leave something that a later run cleans up for good', async () => {
    watch.seed(5);
    watch.seed(5);
    await watch.run([pin(5)]);
    expect(watch.github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    await watch.run([pin(370)]);
    await watch.run([pin(5)]);
    expect(watch.github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

it('that a stranger has made does not count as our own', async () => {
  const forged = { ...watch.seed(5), author: stranger, number: 50 };
  watch.github.store.issues.splice(0, 1, forged);
  await watch.run([pin(5)]);
  expect(watch.github.store.issues.map(({ author }) => author.login)).toEqual([
    'mallory',
    'github-actions[bot]',
  ]);
  expect(forged.state).toBe('open');
});

describe('runs that open issues', () => {
  it.each([
    ['push', 'refs/heads/main', 'main', 1],
    ['push', 'refs/heads/topic', 'main', 0],
    ['push', 'refs/tags/main', 'main', 0],
    ['push', 'refs/heads/main', null, 0],
    ['schedule', 'refs/heads/main', null, 1],
    ['schedule', '', 'main', 1],
    ['schedule', 'refs/heads/topic', 'main', 0],
    ['repository_dispatch', 'refs/heads/main', 'main', 1],
    ['workflow_dispatch', 'refs/heads/main', 'main', 1],
    ['workflow_dispatch', 'refs/heads/topic', 'main', 0],
    ['release', 'refs/heads/main', 'main', 0],
    ['workflow_run', 'refs/heads/main', 'main', 0],
  ])('%s on %s (default %s) opens %i', async (eventName, ref, defaultBranch, opened) => {
    await watch.run([pin(5)], { context: pushContext(watch.github, { eventName, ref, defaultBranch }) });
    expect(watch.github.store.issues).toHaveLength(opened);
  });

  it('do not run on pull requests', async () => {
    await watch.run([pin(5)], { context: pullRequestContext(watch.github, 1) });
    expect(watch.github.requests).toEqual([]);
  });
});

describe('when GitHub refuses or fails', () => {
  it.each([
    ['may only read', 'ghs_reads', 'GitHub answered 403', 'issues: write'],
    ['may nothing', 'ghs_none', 'GitHub answered 403', 'issues: write'],
  ])('the warning names the permission of a token that %s', async (_, token, message, advice) => {
    const [finding] = await watch.run([pin(5)], { token });
    expect(finding).toMatchObject({ level: 'warning', code: 'github-api' });
    expect(toPlain(finding?.message ?? [])).toContain(message);
    expect(toPlain(finding?.hint ?? [])).toContain(advice);
  });

  it('because issues are turned off, the warning says so', async () => {
    watch.github.issuesEnabled = false;
    const [finding] = await watch.run([pin(5)]);
    expect(toPlain(finding?.message ?? [])).toContain('GitHub answered 410');
    expect(toPlain(finding?.hint ?? [])).toContain('Turn on issues');
  });

  it('because there is no token, there is a warning and no request', async () => {
    const [finding] = await watch.run([pin(5)], { connect: null });
    expect(toPlain(finding?.hint ?? [])).toContain('issues: write');
    expect(watch.github.requests).toEqual([]);
  });

  it('an issue whose answer got lost is not opened twice, nor a comment made twice', async () => {
    watch.github.faults.push({ match: ({ method }) => method === 'POST', times: 1, how: { kind: 'lost' } });
    expect(await watch.run([pin(40)])).toEqual([]);
    watch.github.faults.push({ match: ({ method }) => method === 'POST', times: 1, how: { kind: 'lost' } });
    expect(await watch.run([pin(20)])).toEqual([]);
    expect(watch.mails()).toEqual(['opened', 'comment']);
  });

  it.each([
    ['a changed picture', 20],
    ['the end of it', 370],
  ])('%s that could not be posted is still new to the next run', async (_, daysLeft) => {
    await watch.run([pin(40)]);
    const how = { kind: 'answer', status: 500, body: { message: 'down' } } as const;
    watch.github.faults.push({ match: ({ path }) => path.endsWith('/comments'), times: 9, how });
    expect(await watch.run([pin(daysLeft)])).toHaveLength(1);
    watch.github.faults.splice(0);
    expect(watch.mails()).toEqual(['opened']);
    await watch.run([pin(daysLeft)]);
    expect(watch.mails().slice(0, 2)).toEqual(['opened', 'comment']);
  });

  it.each<[string, Json, string]>([
    ['GET', '<p>Sign in</p>', 'the JSON that GitHub documents'],
    ['GET', [null], 'the JSON that GitHub documents'],
    ['POST', '<p>Sign in</p>', 'the JSON that GitHub documents'],
    ['POST', {}, "GitHub's response does not contain the issue"],
  ])('an invalid response to a %s is a warning: %j', async (failing, body, words) => {
    const how = { kind: 'answer', status: 201, body } as const;
    watch.github.faults.push({ match: ({ method }) => method === failing, times: 1, how });
    const [finding] = await watch.run([pin(5)]);
    expect(toPlain(finding?.message ?? [])).toContain(words);
  });
});
