import { commentOf } from '../../src/report/comment.ts';
import type { RunResult } from '../../src/report/result.ts';
import { summaryOf } from '../../src/report/summary.ts';
import {
  closingComment,
  newsComment,
  pinsNeedingAttention,
  trackingIssue,
} from '../../src/report/tracking-issue.ts';
import { samples } from './samples.ts';

/** Every page that people meet, in Markdown, by its name. */
export function renderings(): ReadonlyMap<string, string> {
  return new Map(Object.entries(samples).flatMap(([name, result]) => pagesOf(name, result)));
}

type Page = readonly [name: string, markdown: string];

function pagesOf(name: string, result: RunResult): readonly Page[] {
  return [
    [`${name}-summary`, summaryOf(result)],
    [`${name}-comment`, commentOf(result)],
    ...(pinsNeedingAttention(result.pins).length === 0 ? [] : issuePages(name, result)),
  ];
}

function issuePages(name: string, { pins, asOf }: RunResult): readonly Page[] {
  const { title, body } = trackingIssue(pins, asOf);
  return [
    [`${name}-issue`, `## ${title}\n\n${body}`],
    [`${name}-issue-news`, `${newsComment(pins, asOf)}\n\n${closingComment(asOf)}`],
  ];
}
