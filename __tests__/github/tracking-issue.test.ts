import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markerNames, type RunContext } from '../../src/github/context.ts';
import {
  type IssueContent,
  type IssueQuery,
  keepTrackingIssue,
  nextStep,
} from '../../src/github/tracking-issue.ts';
import type { PinStatus } from '../../src/pins/pin.ts';
import { Marker } from '../../src/report/marker.ts';
import { closingWords, newsWords, pictureOf, trackingIssue } from '../../src/report/tracking-issue.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { pullRequestContext, pushContext, quickly } from '../support/github/run-context.ts';
import { type Issue, jobBot, stranger } from '../support/github/store.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({
    ghs_job: { issues: 'write' },
    ghs_reads: { issues: 'read' },
    ghs_none: {},
  });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const start = Date.UTC(2026, 5, 1);

function pin(daysLeft: number, name = 'Uptrends'): PinStatus {
  const level = daysLeft >= 60 ? 'ok' : daysLeft >= 30 ? 'warning' : 'error';
  const verdict = daysLeft >= 60 ? 'ok' : daysLeft >= 0 ? 'expiring' : 'expired';
  const notAfter = start + daysLeft * day;
  const certificates = { certificates: [], successor: null, published: null };
  return { name, verdict, level, notAfter, daysLeft, ...certificates, advice: text`Renew it.` };
}

function contentOf(pins: readonly PinStatus[], context: RunContext): IssueContent {
  const marker = Marker.of('issue', markerNames(context, null));
  const picture = pictureOf(pins);
  if (pins.every(({ level }) => level === 'ok')) {
    return { needsAttention: false, marker, picture, news: closingWords(start) };
  }
  const news = newsWords(pins, start);
  return { needsAttention: true, marker, picture, news, ...trackingIssue(pins, start, marker) };
}

function run(pins: readonly PinStatus[], changes: Partial<IssueQuery> & { token?: string } = {}) {
  const { token = 'ghs_job', ...rest } = changes;
  const context = rest.context ?? pushContext(github, { eventName: 'schedule' });
  const content = contentOf(pins, context);
  return keepTrackingIssue({ wanted: true, context, content, connect: quickly(github, token), ...rest });
}

/** Puts the issue there as an earlier run would have left it, but for what is changed. */
function seed(daysLeft: number, changes: Partial<Issue> = {}): Issue {
  const content = contentOf([pin(daysLeft)], pushContext(github, { eventName: 'schedule' }));
  const body = content.needsAttention ? content.body : '';
  const issue = github.store.openIssue({ title: 'Pins', body, labels: ['certspotter-action'] }, jobBot);
  github.store.mails.splice(0);
  return Object.assign(issue, changes);
}

function mails(): readonly string[] {
  return github.store.mails.map(({ kind }) => kind);
}

function chatter(count: number, pullRequests = false): void {
  for (let i = 0; i < count; i += 1) {
    if (pullRequests) github.store.openPullRequest();
    else github.store.openIssue({ title: 'other', body: 'words' }, stranger);
  }
  github.store.mails.splice(0);
}

describe('the tracking issue', () => {
  it('is opened once when a pin needs attention', async () => {
    expect(await run([pin(40)])).toEqual([]);
    expect(await run([pin(39)])).toEqual([]);
    expect(mails()).toEqual(['opened']);
    expect(github.store.issues[0]).toMatchObject({ state: 'open', labels: ['certspotter-action'] });
    expect(github.store.issues[0]?.title).toContain('Uptrends');
  });

  it('is not opened while all is well', async () => {
    await run([pin(100)]);
    expect(github.store.issues).toEqual([]);
  });

  it('is edited, with a comment, when the picture changes', async () => {
    await run([pin(40)]);
    await run([pin(40), pin(20, 'Another')]);
    expect(mails()).toEqual(['opened', 'comment']);
    expect(github.store.issues[0]?.body).toContain('Another');
    expect(github.store.comments[0]?.body).toContain('Another');
  });

  it('is closed with a word when all is well', async () => {
    await run([pin(5)]);
    await run([pin(370)]);
    await run([pin(369)]);
    expect(mails()).toEqual(['opened', 'comment', 'closed']);
    expect(github.store.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(github.store.comments[0]?.body).toContain('no pin needs attention');
  });

  it('is opened again rather than a second time, also with the very picture that it once had', async () => {
    await run([pin(5)]);
    await run([pin(370)]);
    await run([pin(5)]);
    expect(mails()).toEqual(['opened', 'comment', 'closed', 'reopened']);
    expect(github.store.issues).toHaveLength(1);
  });

  it('is one for each job', async () => {
    await run([pin(5)]);
    await run([pin(5)], { context: pushContext(github, { eventName: 'schedule', job: 'other' }) });
    expect(github.store.issues).toHaveLength(2);
  });

  it('is found among 250 other issues and 120 pull requests without its label', async () => {
    chatter(100);
    seed(5, { labels: [] });
    chatter(150);
    chatter(120, true);
    await run([pin(5)]);
    await run([pin(370)]);
    expect(mails()).toEqual(['comment', 'closed']);
  });

  it('costs one request a day while nothing changes', async () => {
    chatter(250);
    seed(40);
    await run([pin(39)]);
    expect(github.requests).toHaveLength(1);
  });

  it('looks through no more than a thousand issues', async () => {
    chatter(1100);
    await run([pin(370)]);
    expect(github.requests).toHaveLength(1 + 10);
  });
});

describe('when a person has closed it', () => {
  it('as not planned, it rests until the picture changes', async () => {
    seed(40, { state: 'closed', stateReason: 'not_planned' });
    await run([pin(39)]);
    expect(mails()).toEqual([]);
    await run([pin(29)]);
    expect(mails()).toEqual(['reopened']);
    expect(github.store.issues).toHaveLength(1);
  });

  it('as completed although it is not, it is opened again', async () => {
    seed(40, { state: 'closed', stateReason: 'completed' });
    await run([pin(39)]);
    expect(mails()).toEqual(['reopened']);
  });

  it('and all is well then, the next need is news even if it looks the same', async () => {
    const issue = seed(40, { state: 'closed', stateReason: 'not_planned' });
    await run([pin(370)]);
    await run([pin(369)]);
    expect(mails()).toEqual([]);
    expect(issue.body).toContain('these pins need attention');
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    await run([pin(40)]);
    expect(mails()).toEqual(['reopened']);
  });

  it('and has taken the line of the picture out, it gets one again', async () => {
    const issue = seed(40, { state: 'closed', stateReason: 'not_planned' });
    issue.body = issue.body.replace(/<!-- certspotter-action picture .*-->/, '');
    await run([pin(370)]);
    await run([pin(370)]);
    expect(github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });
});

describe('the next step', () => {
  const closed = (stateReason: string | null) => ({ open: false, stateReason });
  it.each([
    ['no issue, all well', undefined, false, true, 'none'],
    ['no issue, a need', undefined, true, true, 'open'],
    ['open, all well', { open: true, stateReason: null }, false, true, 'close'],
    ['open, the same need', { open: true, stateReason: null }, true, false, 'none'],
    ['open, another need', { open: true, stateReason: null }, true, true, 'update'],
    ['closed, all well', closed('completed'), false, false, 'none'],
    ['closed, all well for the first time', closed('not_planned'), false, true, 'repaint'],
    ['closed as completed, the same need', closed('completed'), true, false, 'reopen'],
    ['closed as not planned, the same need', closed('not_planned'), true, false, 'none'],
    ['closed as a duplicate, the same need', closed('duplicate'), true, false, 'none'],
    ['closed as not planned, another need', closed('not_planned'), true, true, 'reopen'],
  ] as const)('%s: %5$s', (_, issue, needsAttention, changed, step) => {
    expect(nextStep(issue, needsAttention, changed)).toBe(step);
  });
});

describe('a month of daily runs', () => {
  async function month(from: number): Promise<readonly string[]> {
    for (let i = 0; i < 31; i += 1) await run([pin(from - i)]);
    return mails();
  }

  it('mails when 30, 14, 7, 3 and 1 days are passed, and at the end', async () => {
    expect(await month(30)).toEqual(['opened', ...Array.from({ length: 5 }, () => 'comment')]);
    await run([pin(-1)]);
    await run([pin(-2)]);
    await run([pin(364)]);
    expect(mails().slice(6)).toEqual(['comment', 'comment', 'closed']);
  });

  it('mails nothing while all is well', async () => {
    expect(await month(95)).toEqual([]);
  });

  it('mails once where a need stays the same', async () => {
    expect(await month(60)).toEqual(['opened']);
  });
});

describe('two runs at once', () => {
  it('leave one open issue', async () => {
    github.faults.push({ match: ({ method }) => method === 'POST', times: 2, how: { kind: 'gather' } });
    await Promise.all([run([pin(5)]), run([pin(5)])]);
    expect(github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(github.store.issues[1]?.stateReason).toBe('not_planned');
  });

  it('leave what a later run puts in order, and keeps to', async () => {
    seed(5);
    seed(5);
    await run([pin(5)]);
    expect(github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    await run([pin(370)]);
    await run([pin(5)]);
    expect(github.store.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

it('of a stranger’s making is not taken for our own', async () => {
  const forged = { ...seed(5), author: stranger, number: 50 };
  github.store.issues.splice(0, 1, forged);
  await run([pin(5)]);
  expect(github.store.issues.map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]']);
  expect(forged.state).toBe('open');
});

describe('runs that speak for the default branch', () => {
  it.each([
    ['push', 'refs/heads/main', 'main', 1],
    ['push', 'refs/heads/topic', 'main', 0],
    ['push', 'refs/tags/main', 'main', 0],
    ['push', 'refs/heads/main', null, 0],
    ['schedule', 'refs/heads/main', null, 1],
    ['repository_dispatch', 'refs/heads/main', 'main', 1],
    ['workflow_dispatch', 'refs/heads/main', 'main', 1],
    ['workflow_dispatch', 'refs/heads/topic', 'main', 0],
    ['release', 'refs/heads/main', 'main', 0],
    ['workflow_run', 'refs/heads/main', 'main', 0],
  ])('%s on %s (default %s) opens %i', async (eventName, ref, defaultBranch, opened) => {
    await run([pin(5)], { context: pushContext(github, { eventName, ref, defaultBranch }) });
    expect(github.store.issues).toHaveLength(opened);
  });

  it('are no pull requests', async () => {
    await run([pin(5)], { context: pullRequestContext(github, 1) });
    expect(github.requests).toEqual([]);
  });

  it('are asked for', async () => {
    await run([pin(5)], { wanted: false });
    expect(github.requests).toEqual([]);
  });
});

describe('when GitHub refuses or fails', () => {
  it.each([
    ['may only read', 'ghs_reads', 'GitHub answered 403', 'issues: write'],
    ['may nothing', 'ghs_none', 'GitHub answered 403', 'issues: write'],
  ])('the warning names the permission of a token that %s', async (_, token, message, advice) => {
    const [finding] = await run([pin(5)], { token });
    expect(finding).toMatchObject({ level: 'warning', code: 'github-api' });
    expect(toPlain(finding?.message ?? [])).toContain(message);
    expect(toPlain(finding?.hint ?? [])).toContain(advice);
  });

  it('because issues are turned off, the warning says so', async () => {
    github.issuesEnabled = false;
    const [finding] = await run([pin(5)]);
    expect(toPlain(finding?.message ?? [])).toContain('GitHub answered 410');
    expect(toPlain(finding?.hint ?? [])).toContain('Turn on issues');
  });

  it('because there is no token, there is a warning and no request', async () => {
    const [finding] = await run([pin(5)], { connect: null });
    expect(toPlain(finding?.hint ?? [])).toContain('issues: write');
    expect(github.requests).toEqual([]);
  });

  it('an issue whose answer got lost is not opened twice, nor a comment made twice', async () => {
    github.faults.push({ match: ({ method }) => method === 'POST', times: 1, how: { kind: 'lost' } });
    expect(await run([pin(40)])).toEqual([]);
    github.faults.push({ match: ({ method }) => method === 'POST', times: 1, how: { kind: 'lost' } });
    expect(await run([pin(20)])).toEqual([]);
    expect(mails()).toEqual(['opened', 'comment']);
  });

  it('an answer that is none makes a warning', async () => {
    const how = { kind: 'answer', status: 201, body: '<p>Sign in</p>' } as const;
    github.faults.push({ match: ({ method }) => method === 'POST', times: 1, how });
    const [finding] = await run([pin(5)]);
    expect(toPlain(finding?.message ?? [])).toContain('GitHub answered without the issue');
  });
});
