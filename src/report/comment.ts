import { counted, text } from '../text/text.ts';
import { authorizationsTable } from './authorizations-table.ts';
import { fitRows } from './fit.ts';
import { gainsTable } from './gains-table.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import type { Marker } from './marker.ts';
import { changesOf, mergeAnswer } from './merge-answer.ts';
import { removedSection } from './removed-table.ts';
import { type Result, removedKeys } from './result.ts';
import { findingsList, pinsTable } from './tables.ts';

/** GitHub refuses a comment of 65,536 characters or more; we count UTF-16 units, which are never fewer. */
export const maxCommentLength = 65_000;

const mostRows = 200;

/**
 * The sticky comment on a pull request, in Markdown. Its first line answers what the merge will do; its last
 * is the hidden marker.
 */
export function commentOf(result: Result, marker: Marker): string {
  const render = (rows: number): string => renderMarkdown([...page(result, rows), hidden(marker)]);
  return fitRows(render, mostRows, maxCommentLength, (comment) => comment.length);
}

/**
 * Whether there is anything that a reviewer should know: a change, a pin that needs attention, a problem.
 * A comment on a run without any says so in its first line, and settles what an earlier one said.
 */
export function isWorthAComment(result: Result): boolean {
  return (
    result.authorizations.some(({ change }) => change.kind !== 'unchanged') ||
    removedKeys(result.comparison).length > 0 ||
    result.pins.some(({ level }) => level !== 'ok') ||
    result.findings.some(({ level }) => level !== 'notice')
  );
}

function page(result: Result, rows: number): readonly Block[] {
  return [
    heading(3, mergeAnswer(result)),
    ...keysSection(result, rows),
    ...removedSection(result.comparison, rows),
    ...(result.pins.length === 0 ? [] : [heading(3, text`Pins`), ...pinsTable(result.pins, rows)]),
    ...(result.findings.length === 0
      ? []
      : [heading(3, text`Findings`), ...findingsList(result.findings, rows)]),
  ];
}

function keysSection(result: Result, rows: number): readonly Block[] {
  const { authorizations, comparison, mode } = result;
  const { changed, unchanged } = changesOf(result);
  if (mode === 'apply') return authorizationsTable(authorizations, comparison, rows);
  const stay = counted(
    unchanged.length,
    text`authorization stays as it is`,
    text`authorizations stay as they are`,
  );
  return [
    ...gainsTable(changed, comparison, rows),
    ...(unchanged.length === 0 ? [] : [paragraph(text`${stay}.`)]),
  ];
}

function hidden(marker: Marker): Block {
  return { kind: 'hidden', marker };
}
