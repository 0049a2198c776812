import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextStep } from '../../src/github/tracking-issue.ts';
import { pushContext } from '../support/github/run-context.ts';
import { pin, Watch } from '../support/github/watch.ts';

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

  it('is edited, with a comment, when the picture changes', async () => {
    await watch.run([pin(40)]);
    await watch.run([pin(40), pin(20, 'Another')]);
    expect(watch.mails()).toEqual(['opened', 'comment']);
    expect(watch.github.store.issues[0]?.body).toContain('Another');
    expect(watch.github.store.comments[0]?.body).toContain('Another');
  });

  it('is closed with a word when all is well', async () => {
    await watch.run([pin(5)]);
    await watch.run([pin(370)]);
    await watch.run([pin(369)]);
    expect(watch.mails()).toEqual(['opened', 'comment', 'closed']);
    expect(watch.github.store.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(watch.github.store.comments[0]?.body).toContain('no pin needs attention');
  });

  it('is opened again rather than a second time, also with the very picture that it once had', async () => {
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

  it('costs two requests a day while nothing changes', async () => {
    watch.chatter(250);
    watch.seed(40);
    await watch.run([pin(39)]);
    expect(watch.github.requests.map(({ path }) => path)).toEqual(['/issues', '/graphql']);
  });

  it('looks through no more than a thousand issues', async () => {
    watch.chatter(1100);
    await watch.run([pin(370)]);
    expect(watch.github.requests).toHaveLength(1 + 10);
  });
});

describe('when a person has closed it', () => {
  it('as not planned, it rests until the picture changes', async () => {
    watch.seed(40, { state: 'closed', stateReason: 'not_planned' });
    await watch.run([pin(39)]);
    expect(watch.mails()).toEqual([]);
    await watch.run([pin(29)]);
    expect(watch.mails()).toEqual(['reopened']);
    expect(watch.github.store.issues).toHaveLength(1);
  });

  it('as completed although it is not, it is opened again', async () => {
    watch.seed(40, { state: 'closed', stateReason: 'completed' });
    await watch.run([pin(39)]);
    expect(watch.mails()).toEqual(['reopened']);
  });

  it('and all is well then, the next need is news even if it looks the same', async () => {
    const issue = watch.seed(40, { state: 'closed', stateReason: 'not_planned' });
    await watch.run([pin(370)]);
    await watch.run([pin(369)]);
    expect(watch.mails()).toEqual([]);
    expect(issue.body).toContain('these pins need attention');
    expect(watch.github.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
    await watch.run([pin(40)]);
    expect(watch.mails()).toEqual(['reopened']);
  });

  it('and has taken the line of the picture out, it gets one again', async () => {
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

  it('mails once where a need stays the same', async () => {
    expect(await month(60)).toEqual(['opened']);
  });
});
