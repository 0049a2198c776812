import { expect } from 'vitest';
import { markerNames, type RunContext } from '../../../src/github/context.ts';
import { type IssueContent, type IssueQuery, keepTrackingIssue } from '../../../src/github/tracking-issue.ts';
import type { PinStatus } from '../../../src/pins/pin.ts';
import { Marker } from '../../../src/report/marker.ts';
import { closingWords, newsWords, pictureOf, trackingIssue } from '../../../src/report/tracking-issue.ts';
import { day } from '../../../src/text/instant.ts';
import { text } from '../../../src/text/text.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { pushContext, quickly } from './run-context.ts';
import { type Issue, jobBot, type Mail, stranger } from './store.ts';

const start = Date.UTC(2026, 5, 1);

/** A pin with so many days left, of which fewer than 60 are a warning and fewer than 30 an error. */
export function pin(daysLeft: number, name = 'Uptrends'): PinStatus {
  const level = daysLeft >= 60 ? 'ok' : daysLeft >= 30 ? 'warning' : 'error';
  const verdict = daysLeft >= 60 ? 'ok' : daysLeft >= 0 ? 'expiring' : 'expired';
  const notAfter = start + daysLeft * day;
  const certificates = { certificates: [], successor: null, published: null, differences: [] };
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

/** Scheduled runs that watch pins, and the GitHub that they tell of them. */
export class Watch {
  readonly github: FakeGitHub;

  constructor(github: FakeGitHub) {
    this.github = github;
  }

  static async open(): Promise<Watch> {
    const tokens = { ghs_job: { issues: 'write' }, ghs_reads: { issues: 'read' }, ghs_none: {} } as const;
    return new Watch(await startFakeGitHub(tokens));
  }

  async close(): Promise<void> {
    await this.github.close();
    expect(this.github.violations).toEqual([]);
  }

  run(pins: readonly PinStatus[], changes: Partial<IssueQuery> & { token?: string } = {}) {
    const { token = 'ghs_job', ...rest } = changes;
    const context = rest.context ?? pushContext(this.github, { eventName: 'schedule' });
    const content = contentOf(pins, context);
    const connect = quickly(this.github, token);
    return keepTrackingIssue({ wanted: true, context, content, connect, ...rest });
  }

  /** Puts the issue there as an earlier run would have left it, but for what is changed. */
  seed(daysLeft: number, changes: Partial<Issue> = {}): Issue {
    const content = contentOf([pin(daysLeft)], pushContext(this.github, { eventName: 'schedule' }));
    const body = content.needsAttention ? content.body : '';
    const page = { title: 'Pins', body, labels: ['certspotter-action'] };
    const issue = this.github.store.openIssue(page, jobBot);
    this.github.store.mails.splice(0);
    return Object.assign(issue, changes);
  }

  /** Issues, or pull requests, that have nothing to do with pins. */
  chatter(count: number, pullRequests = false): void {
    const { store } = this.github;
    for (let i = 0; i < count; i += 1) {
      if (pullRequests) store.openPullRequest();
      else store.openIssue({ title: 'other', body: 'words' }, stranger);
    }
    store.mails.splice(0);
  }

  mails(): readonly Mail['kind'][] {
    return this.github.store.mails.map(({ kind }) => kind);
  }
}
