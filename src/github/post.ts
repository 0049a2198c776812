import { setTimeout as sleep } from 'node:timers/promises';
import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import type { Settings } from '../inputs/settings.ts';
import type { PinStatus } from '../pins/pin.ts';
import {
  auditClosingComment,
  auditFingerprint,
  auditIssue,
  auditNeedsAttention,
  auditNewsComment,
  isConclusive,
} from '../report/audit-issue.ts';
import { needsComment } from '../report/comment.ts';
import type { RunResult } from '../report/result.ts';
import {
  closingComment,
  fingerprintOfPins,
  newsComment,
  pinsNeedingAttention,
  trackingIssue,
} from '../report/tracking-issue.ts';
import { type BodyPurpose, type Owner, type Part, type RunStamp, stampOf } from './body.ts';
import { keepComment } from './comment.ts';
import { connectionTo } from './connection.ts';
import type { RunContext } from './context.ts';
import { hashed, identityOf } from './identity.ts';
import { type IssueContent, keepTrackingIssue } from './tracking-issue.ts';

/** What is posted. */
export interface Announced {
  readonly result: RunResult;
  /** Markdown of the comment. */
  readonly comment: string;
  readonly settings: Settings;
  readonly raw: RawInputs;
}

/**
 * Keeps the comment and the issues on GitHub that the settings ask for.
 * @returns a warning for each thing that GitHub did not allow, or that several jobs share
 */
export async function post(
  { result, comment, settings, raw }: Announced,
  context: RunContext,
  host: Host,
): Promise<readonly Finding[]> {
  const query = {
    context,
    connect: connectionTo(context, settings, host.signal),
    say: host.say,
    pause: () => sleep(pauseMilliseconds * (1 + Math.random())),
  };
  const job = { leg: legOf(raw, host), run: stampOf(context) };
  const findings: Finding[] = [];
  if (settings.comment !== 'never') {
    const part = commentPart(result, comment, job);
    const owner = ownerOf('comment', context, settings);
    findings.push(...(await keepComment({ ...query, policy: settings.comment, owner, part })));
  }
  if (settings.issue && settings.pins.length > 0) {
    const owner = ownerOf('issue', context, settings);
    const content = issueContent(result, job);
    findings.push(...(await keepTrackingIssue({ ...query, owner, content })));
  }
  if (settings.issue && result.audit !== null && isConclusive(result.audit)) {
    const owner = auditOwnerOf(context, settings);
    const content = auditIssueContent(result.audit, result.asOf, job);
    findings.push(...(await keepTrackingIssue({ ...query, owner, content })));
  }
  return findings;
}

/** A request takes a fraction of this. Jobs that wait for different times see each other's text. */
const pauseMilliseconds = 700;

function ownerOf(purpose: BodyPurpose, context: RunContext, settings: Settings): Owner {
  const { key, legacyKey } = identityOf(context, settings);
  return { purpose, key, legacyKey };
}

/** One of the jobs of a run. */
type Job = Pick<Part, 'leg'> & { readonly run: RunStamp };

/**
 * 16 hex digits. The jobs of a matrix usually differ in their inputs or their runner. That does not identify a job from one
 * run to the next, because inputs change, but it does within a run.
 */
function legOf(raw: RawInputs, { environment }: Host): string {
  const { 'api-key': _, 'github-token': __, 'as-of': ___, ...inputs } = raw;
  const given = Object.entries(inputs).map(([name, value = '']) => `${name}=${value}`);
  const runner = ['RUNNER_OS', 'RUNNER_ARCH'].map((name) => environment[name] ?? '');
  return hashed([...given.sort(), ...runner]).slice(0, 16);
}

function commentPart(result: RunResult, comment: string, job: Job): Part {
  return { ...job, quiet: !needsComment(result), picture: null, subjects: [], words: comment.trim() };
}

function issueContent({ pins, asOf }: RunResult, job: Job): IssueContent {
  const concerned = pinsNeedingAttention(pins);
  const quiet = concerned.length === 0;
  const { title, body } = trackingIssue(pins, asOf);
  const subjects = concerned.slice(0, mostSubjects).map(subjectOfPin);
  const judged = pins.map(subjectOfPin);
  const words = quiet ? '' : body.trim();
  return {
    part: { ...job, quiet, picture: quiet ? null : fingerprintOfPins(pins), subjects, judged, words },
    title,
    news: quiet ? closingComment(asOf) : newsComment(pins, asOf),
  };
}

/** Number of pins by which the parts of an issue are distinguished; more would take too much space in it. */
const mostSubjects = 100;

/** Two jobs can watch pins with the same name in different files, such as those of staging and of production. */
function subjectOfPin({ name, certificates }: PinStatus): string {
  return subjectOf(name, ...new Set(certificates.map(({ place }) => place.path)));
}

function subjectOf(...names: readonly string[]): string {
  return hashed(names).slice(0, 8);
}

/** A separate issue, because unknown certificates and expiring pins can concern different people. */
function auditOwnerOf(context: RunContext, settings: Settings): Owner {
  const key = hashed([identityOf(context, settings).key, 'audit']);
  return { purpose: 'issue', key, legacyKey: key };
}

function auditIssueContent(audit: Audit, asOf: RunResult['asOf'], job: Job): IssueContent {
  const quiet = !auditNeedsAttention(audit);
  const { title, body } = auditIssue(audit, asOf);
  // Keys change, but an audit of the same domains is the same audit.
  const subjects = audit.domains.slice(0, mostSubjects).map((domain) => subjectOf(domain));
  const words = quiet ? '' : body.trim();
  return {
    part: {
      ...job,
      quiet,
      picture: quiet ? null : auditFingerprint(audit),
      subjects,
      judged: subjects,
      words,
    },
    title,
    news: quiet ? auditClosingComment(asOf) : auditNewsComment(audit, asOf),
  };
}
