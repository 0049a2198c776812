import { commentOf } from '../../src/report/comment.ts';
import { Marker } from '../../src/report/marker.ts';
import type { Result } from '../../src/report/result.ts';
import { summaryOf } from '../../src/report/summary.ts';
import {
  closingWords,
  newsWords,
  pinsNeedingAttention,
  trackingIssue,
} from '../../src/report/tracking-issue.ts';
import { hostile, samples } from './samples.ts';

/** Every page that people meet, in Markdown, by its name. */
export function renderings(): ReadonlyMap<string, string> {
  return new Map(Object.entries(samples).flatMap(([name, result]) => pagesOf(name, result)));
}

type Page = readonly [name: string, markdown: string];

function pagesOf(name: string, result: Result): readonly Page[] {
  const marker = Marker.of('comment', ['Certificates', hostile]);
  return [
    [`${name}-summary`, summaryOf(result)],
    [`${name}-comment`, commentOf(result, marker)],
    ...(pinsNeedingAttention(result.pins).length === 0 ? [] : issuePages(name, result)),
  ];
}

function issuePages(name: string, { pins, asOf }: Result): readonly Page[] {
  const { title, body } = trackingIssue(pins, asOf, Marker.of('issue', ['Certificates', hostile]));
  return [
    [`${name}-issue`, `## ${title}\n\n${body}`],
    [`${name}-issue-news`, `${newsWords(pins, asOf)}\n\n${closingWords(asOf)}`],
  ];
}
