import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../findings/finding.ts';
import { markerNames } from '../github/context.ts';
import type { Host } from '../host.ts';
import type { Settings, Shard } from '../inputs/settings.ts';
import {
  auditClosing,
  auditIssue,
  auditNeedsAttention,
  auditNews,
  auditPicture,
  isConclusive,
} from '../report/audit-issue.ts';
import { commentOf, isWorthAComment } from '../report/comment.ts';
import { Marker } from '../report/marker.ts';
import type { Result } from '../report/result.ts';
import {
  closingWords,
  newsWords,
  pictureOf,
  pinsNeedingAttention,
  trackingIssue,
} from '../report/tracking-issue.ts';
import { connectionTo } from './connection.ts';

/** Tells people on GitHub, as far as the settings ask for it; warns where GitHub doesn't let it. */
export async function announce(
  result: Result,
  settings: Settings,
  { context, signal }: Host,
): Promise<readonly Finding[]> {
  if (context === null || signal.aborted) return [];
  const { comment, issue } = settings;
  const connect = connectionTo(context, settings, signal);
  const names = markerNames(context, partOf(settings.shard));
  const findings: Finding[] = [];
  if (comment !== 'never' && context.pullRequest !== null) {
    const { keepComment } = await import('../github/comment.ts');
    const content = commentContent(result, names);
    findings.push(...(await keepComment({ policy: comment, context, connect, content })));
  }
  if (issue && settings.pins.length > 0) {
    const { keepTrackingIssue } = await import('../github/tracking-issue.ts');
    const content = issueContent(result, names);
    findings.push(...(await keepTrackingIssue({ wanted: issue, context, connect, content })));
  }
  if (issue && result.audit !== null && isConclusive(result.audit)) {
    const { keepTrackingIssue } = await import('../github/tracking-issue.ts');
    const content = auditIssueContent(result.audit, result.asOf, names);
    findings.push(...(await keepTrackingIssue({ wanted: issue, context, connect, content })));
  }
  return findings;
}

/** The jobs of a matrix each speak for their own part of the work. */
function partOf({ index, count }: Shard): string | null {
  return count === 1 ? null : `${index + 1}/${count}`;
}

function commentContent(result: Result, names: readonly string[]) {
  const marker = Marker.of('comment', names);
  return { marker, hasContent: isWorthAComment(result), body: commentOf(result, marker) };
}

function issueContent({ pins, asOf }: Result, names: readonly string[]) {
  const marker = Marker.of('issue', names);
  const picture = pictureOf(pins);
  if (pinsNeedingAttention(pins).length === 0) {
    return { needsAttention: false, marker, picture, news: closingWords(asOf) } as const;
  }
  const issue = trackingIssue(pins, asOf, marker);
  return { needsAttention: true, marker, picture, news: newsWords(pins, asOf), ...issue } as const;
}

/** An issue of its own: whom an unknown certificate concerns, a pin that expires need not. */
function auditIssueContent(audit: Audit, asOf: Result['asOf'], names: readonly string[]) {
  const marker = Marker.of('issue', [...names, 'audit']);
  const picture = auditPicture(audit);
  if (!auditNeedsAttention(audit))
    return { needsAttention: false, marker, picture, news: auditClosing(asOf) } as const;
  const issue = auditIssue(audit, asOf, marker);
  return { needsAttention: true, marker, picture, news: auditNews(audit, asOf), ...issue } as const;
}
