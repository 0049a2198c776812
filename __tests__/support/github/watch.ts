import { expect } from 'vitest';
import { stampOf, writeBody } from '../../../src/github/body.ts';
import type { RunContext } from '../../../src/github/context.ts';
import { hashed, identityOf } from '../../../src/github/identity.ts';
import { type IssueContent, type IssueQuery, keepTrackingIssue } from '../../../src/github/tracking-issue.ts';
import type { PinStatus } from '../../../src/pins/pin.ts';
import {
  closingComment,
  fingerprintOfPins,
  newsComment,
  trackingIssue,
} from '../../../src/report/tracking-issue.ts';
import { day } from '../../../src/text/instant.ts';
import { toPlain } from '../../../src/text/plain.ts';
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

function ownerOf(context: RunContext) {
  const { key, legacyKey } = identityOf(context, { id: null, shard: { index: 0, count: 1 } });
  return { purpose: 'issue', key, legacyKey } as const;
}

function contentOf(pins: readonly PinStatus[], context: RunContext, leg: string): IssueContent {
  const concerned = pins.filter(({ level }) => level !== 'ok');
  const quiet = concerned.length === 0;
  const subjectsOf = (all: readonly PinStatus[]) => all.map(({ name }) => hashed([name]).slice(0, 8));
  const { title, body } = trackingIssue(pins, start);
  return {
    part: {
      leg: hashed([leg]).slice(0, 16),
      run: stampOf(context),
      quiet,
      picture: quiet ? null : fingerprintOfPins(pins),
      subjects: subjectsOf(concerned),
      judged: subjectsOf(pins),
      words: quiet ? '' : body.trim(),
    },
    title,
    news: quiet ? closingComment(start) : newsComment(pins, start),
  };
}

/** Scheduled runs that watch pins, and the GitHub that they report to. */
export class Watch {
  readonly github: FakeGitHub;
  /** Lines of the log. */
  readonly said: string[] = [];
  #runs = 0;

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

  /** One run after another, unless a context is given; `leg` distinguishes the jobs of one run. */
  run(pins: readonly PinStatus[], changes: Partial<IssueQuery> & { token?: string; leg?: string } = {}) {
    const { token = 'ghs_job', leg = '', ...rest } = changes;
    const context = rest.context ?? this.nextRun();
    return keepTrackingIssue({
      context,
      owner: ownerOf(context),
      content: contentOf(pins, context, leg),
      connect: quickly(this.github, token),
      say: (line) => this.said.push(toPlain(line)),
      pause: async () => {},
      ...rest,
    });
  }

  /** The context of a scheduled run that comes after all others. */
  nextRun(changes: Partial<RunContext> = {}): RunContext {
    this.#runs += 1;
    const run = { runNumber: this.#runs, runId: String(1000 + this.#runs) };
    return pushContext(this.github, { eventName: 'schedule', ...run, ...changes });
  }

  /** Puts the issue there as an earlier run would have left it, but for what is changed. */
  seed(daysLeft: number, changes: Partial<Issue> = {}): Issue {
    const context = this.nextRun();
    const { part } = contentOf([pin(daysLeft)], context, '');
    const body = writeBody(ownerOf(context), { run: part.run, parts: [part] });
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
