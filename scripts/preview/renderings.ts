import { commentOf } from '../../src/report/comment.ts';
import { Marker } from '../../src/report/marker.ts';
import type { Result } from '../../src/report/result.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { closingWords, newsWords, trackingIssue } from '../../src/report/tracking-issue.ts';
import { hostile, samples } from './samples.ts';

/** Every page that people meet, in Markdown, by its name. */
export function renderings(): ReadonlyMap<string, string> {
  return new Map(Object.entries(samples).flatMap(([name, result]) => pagesOf(name, result)));
}

function pagesOf(name: string, result: Result): readonly (readonly [string, string])[] {
  const marker = Marker.of('comment', ['Certificates', hostile]);
  const issue = trackingIssue(result.pins, result.asOf, Marker.of('issue', ['Certificates', hostile]));
  return [
    [`${name}-summary`, summaryOf(result)],
    [`${name}-comment`, commentOf(result, marker)],
    [`${name}-issue`, `## ${issue.title}\n\n${issue.body}`],
    [`${name}-issue-news`, `${newsWords(result.pins, result.asOf)}\n\n${closingWords(result.asOf)}`],
  ];
}
