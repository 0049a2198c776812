import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identityOf } from '../../src/github/identity.ts';
import { nextStep } from '../../src/github/tracking-issue.ts';
import { fingerprintOfPins } from '../../src/report/tracking-issue.ts';
import { toPlain } from '../../src/text/plain.ts';
import { pushContext } from '../support/github/run-context.ts';
import { pin, Watch } from '../support/github/watch.ts';
import { shortWaits } from '../support/short-waits.ts';

shortWaits();

let watch: Watch;

beforeEach(async () => {
  watch = await Watch.open();
});

afterEach(() => watch.close());

describe('the tracking issue', () => {
  it('is opened once when a pin needs attention', async () => {
    expect(await watch.run([pin(40)])).toEqual([]);
    expect(await watch.run([pin(39)])).toEqual([]);
    expect(watch.mails()).toEqual(['opened']);
    expect(watch.github.store.issues[0]).toMatchObject({ state: 'open', labels: ['certspotter-action'] });
    expect(watch.github.store.issues[0]?.title).toContain('Uptrends');
  });

  it('is not opened while all is well', async () => {
    await watch.run([pin(100)]);
    expect(watch.github.store.issues).toEqual([]);
  });

  it('is edited, with a comment, when the state changes', async () => {
    await watch.run([pin(40)]);
    await watch.run([pin(40), pin(20, 'Another')]);
    expect(watch.mails()).toEqual(['opened', 'comment']);
    expect(watch.github.store.issues[0]?.body).toContain('Another');
    expect(watch.github.store.comments[0]?.body).toContain('Another');
  });

  it('is closed with a comment when all is well', async () => {
    await watch.run([pin(5)]);
    await watch.run([pin(370)]);
    await watch.run([pin(369)]);
    expect(watch.mails()).toEqual(['opened', 'comment', 'closed']);
    expect(watch.github.store.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(watch.github.store.comments[0]?.body).toContain('no pin needs attention');
  });

  it('is reopened rather than opened a second time, even with the same state as before', async () => {
    await watch.run([pin(5)]);
    await watch.run([pin(370)]);
    await watch.run([pin(5)]);
    expect(watch.mails()).toEqual(['opened', 'comment', 'closed', 'reopened']);
    expect(watch.github.store.issues).toHaveLength(1);
  });

  it('is one for each job', async () => {
    await watch.run([pin(5)]);
    await watch.run([pin(5)], {
      context: pushContext(watch.github, { eventName: 'schedule', job: 'other' }),
    });
    expect(watch.github.store.issues).toHaveLength(2);
  });

  it('is found among 250 other issues and 120 pull requests without its label', async () => {
    watch.chatter(100);
    watch.seed(5, { labels: [] });
    watch.chatter(150);
    watch.chatter(120, true);
    await watch.run([pin(5)]);
    await watch.run([pin(370)]);
    expect(watch.mails()).toEqual(['comment', 'closed']);
  });

  it('is not any other one with the label, such as one without a body', async () => {
    const other = { number: 3, title: 'Pins', state: 'open', user: { type: 'Bot' }, body: null };
    const how = { kind: 'answer', status: 200, body: [other] } as const;
    watch.github.faults.push({ match: ({ method }) => method === 'GET', times: 1, how });
    await watch.run([pin(5)]);
    expect(watch.mails()).toEqual(['opened']);
    expect(watch.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('costs three requests a day while nothing changes, one of them to show the days left', async () => {
    watch.chatter(250);
    const { number } = watch.seed(40);
    await watch.run([pin(39)]);
    expect(watch.github.requests.map(({ path }) => path)).toEqual([
      '/issues',
      '/graphql',
      `/issues/${number}`,
    ]);
    expect([watch.mails(), watch.github.store.issues[number - 1]?.body]).toEqual([
      [],
      expect.stringContaining('39'),
    ]);
  });

  it('looks through no more than a thousand issues', async () => {
    watch.chatter(1100);
    await watch.run([pin(370)]);
    expect(watch.github.requests).toHaveLength(1 + 10);
  });
});

describe('when a person has closed it', () => {
  it('as not planned, it stays closed until the state changes', async () => {
    watch.seed(40, { state: 'closed', stateReason: 'not_planned' });
    await watch.run([pin(39)]);
    expect(watch.mails()).toEqual([]);
    await watch.run([pin(29)]);
    expect(watch.mails()).toEqual(['reopened']);
    expect(watch.github.store.issues).toHaveLength(1);
  });

  it('as completed although it is not, it is reopened', async () => {
    watch.seed(40, { state: 'closed', stateReason: 'completed' });
    await watch.run([pin(39)]);
    expect(watch.mails()).toEqual(['reopened']);
  });

  it('and all is well then, the next problem is reported even if it looks the same', async () => {
    const issue = watch.seed(40, { state: 'closed', stateReason: 'not_planned' });
    await watch.run([pin(370)]);
    await watch.run([pin(369)]);
    expect(watch.mails()).toEqual([]);
    expect(issue.body).toContain('these pins need attention');
    expect(watch.github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    await watch.run([pin(40)]);
    expect(watch.mails()).toEqual(['reopened']);
  });

  it('and has removed the line with the state, it gets one again', async () => {
    const issue = watch.seed(40, { state: 'closed', stateReason: 'not_planned' });
    issue.body = issue.body.replace(/<!-- certspotter-action picture .*-->/, '');
    await watch.run([pin(370)]);
    await watch.run([pin(370)]);
    expect(watch.github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
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
    for (let i = 0; i < 31; i += 1) await watch.run([pin(from - i)]);
    return watch.mails();
  }

  it('mails when 30, 14, 7, 3 and 1 days are passed, and at the end', async () => {
    expect(await month(30)).toEqual(['opened', ...Array.from({ length: 5 }, () => 'comment')]);
    await watch.run([pin(-1)]);
    await watch.run([pin(-2)]);
    await watch.run([pin(364)]);
    expect(watch.mails().slice(6)).toEqual(['comment', 'comment', 'closed']);
  });

  it('mails nothing while all is well', async () => {
    expect(await month(95)).toEqual([]);
  });

  it('mails once while a problem stays the same', async () => {
    expect(await month(60)).toEqual(['opened']);
  });
});

describe('several jobs of one workflow', () => {
  const [bad, fine] = [pin(5, 'A'), pin(370, 'B')];

  it('share an issue, and none closes it for the others, over a month of runs', async () => {
    for (let day = 0; day < 32; day += 4) {
      const context = watch.nextRun();
      const jobs = [
        () => watch.run([pin(50 - day, 'A')], { context, leg: 'a' }),
        () => watch.run([fine], { context, leg: 'b' }),
        () => watch.run([pin(45 - day, 'C')], { context, leg: 'c' }),
      ];
      for (const job of day % 8 === 0 ? jobs : jobs.toReversed()) await job();
    }
    // Opened by the first and joined by the third; then either has fewer than 30 days.
    expect(watch.mails()).toEqual(['opened', 'comment', 'comment', 'comment']);
    expect(watch.github.store.issues).toHaveLength(1);
    expect(watch.github.store.issues[0]?.title).toBe('2 pinned certificates need attention');
  });

  it.each([
    ['a', 'b'],
    ['a', 'a'],
  ])('of which one is fine with a pin of the same name keep it open: %s and %s', async (one, other) => {
    for (let day = 0; day < 6; day += 1) {
      const context = watch.nextRun();
      const jobs = [
        () => watch.run([pin(40 - day, 'A')], { context, leg: one }),
        () => watch.run([pin(370 - day, 'A')], { context, leg: other }),
      ];
      for (const job of day % 2 === 0 ? jobs : jobs.toReversed()) await job();
    }
    expect(watch.mails()).toEqual(['opened']);
  });

  it('report their changes once, however often the other one writes', async () => {
    const before = watch.nextRun();
    await watch.run([bad], { context: before, leg: 'a' });
    await watch.run([pin(6, 'C')], { context: before, leg: 'c' });
    const context = watch.nextRun();
    const overwrite = async () => {
      const issue = watch.github.store.issues[0];
      if (issue !== undefined) issue.body = stored;
    };
    const stored = watch.github.store.issues[0]?.body ?? '';
    await watch.run([pin(2, 'A')], { context, leg: 'a', pause: overwrite });
    expect(watch.mails()).toEqual(['opened', 'comment', 'comment']);
  });

  it('say what to do', async () => {
    const context = watch.nextRun();
    expect(await watch.run([bad], { context, leg: 'a' })).toEqual([]);
    const [finding] = await watch.run([pin(6, 'C')], { context, leg: 'c' });
    expect(toPlain(finding?.hint ?? [])).toContain('input id');
  });

  it('close it once the last one is fine', async () => {
    const first = watch.nextRun();
    await watch.run([bad], { context: first, leg: 'a' });
    await watch.run([pin(6, 'C')], { context: first, leg: 'c' });
    const second = watch.nextRun();
    await watch.run([pin(370, 'A')], { context: second, leg: 'a' });
    expect(watch.github.store.issues[0]?.state).toBe('open');
    await watch.run([pin(370, 'C')], { context: second, leg: 'c' });
    expect(watch.github.store.issues[0]?.state).toBe('closed');
    expect(watch.mails()).toEqual(['opened', 'comment', 'comment', 'closed']);
  });

  it('close it if one of them is gone from the workflow', async () => {
    const first = watch.nextRun();
    await watch.run([bad], { context: first, leg: 'a' });
    await watch.run([fine], { context: first, leg: 'b' });
    for (let day = 0; day < 3; day += 1) await watch.run([fine], { leg: 'b' });
    expect(watch.github.store.issues[0]?.state).toBe('closed');
  });

  it('that begin at once lose nothing', async () => {
    const context = watch.nextRun();
    const posts = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path === '/issues';
    watch.github.faults.push({ match: posts, times: 2, how: { kind: 'gather' } });
    await Promise.all([
      watch.run([bad], { context, leg: 'a' }),
      watch.run([pin(6, 'C')], { context, leg: 'c' }),
    ]);
    const open = watch.github.store.issues.filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    for (const name of ['A', 'C']) expect(open[0]?.body).toContain(`\`${name}\``);
  });
});

describe('an older run', () => {
  it('that ends late finds that a newer one has seen no change', async () => {
    await watch.run([pin(50)]);
    const late = watch.nextRun();
    await watch.run([pin(49)]);
    await watch.run([pin(370)], { context: late });
    expect([watch.github.store.issues[0]?.state, watch.mails()]).toEqual(['open', ['opened']]);
  });

  it('that is run again leaves what a newer one said', async () => {
    const old = watch.nextRun();
    await watch.run([pin(5)], { context: old });
    await watch.run([pin(370)]);
    const again = { ...old, runAttempt: 2 };
    await watch.run([pin(5)], { context: again });
    expect(watch.github.store.issues[0]?.state).toBe('closed');
    expect(watch.said).toEqual([expect.stringContaining('a newer run has written it')]);
  });

  it('that is run again on a commit that is not its branch’s newest opens none', async () => {
    watch.github.tokens.set('ghs_job', { issues: 'write', contents: 'read' });
    watch.github.store.branches.set('main', '9'.repeat(40));
    await watch.run([pin(5)], { context: watch.nextRun({ runAttempt: 2 }) });
    expect(watch.github.store.issues).toEqual([]);
    expect(watch.said).toEqual([expect.stringContaining('its branch has newer commits')]);
    watch.github.tokens.set('ghs_job', { issues: 'write' });
    await watch.run([pin(5)], { context: watch.nextRun({ runAttempt: 2 }) });
    expect(watch.github.store.issues).toHaveLength(1);
  });
});

it('of version 1 is taken over without a mail', async () => {
  const issue = watch.seed(40);
  const context = watch.nextRun();
  const { legacyKey } = identityOf(context, { id: null, shard: { index: 0, count: 1 } });
  const picture = fingerprintOfPins([pin(40)]);
  issue.body = `As of 1 May 2026, these pins need attention:\n\n<!-- certspotter-action issue ${legacyKey} -->\n\n<!-- certspotter-action picture ${picture} -->\n`;
  await watch.run([pin(39)], { context });
  expect(watch.mails()).toEqual([]);
  expect(issue.body).not.toContain(legacyKey);
  await watch.run([pin(370)]);
  expect([issue.state, watch.github.store.issues.length]).toEqual(['closed', 1]);
});

it('distinguishes parts by no more than a limited number of pins', async () => {
  const many = Array.from({ length: 150 }, (_, i) => pin(20, `pin ${i}`));
  await watch.run(many);
  await watch.run(many);
  expect(watch.mails()).toEqual(['opened']);
});
