import { counted, text } from '../text/text.ts';
import { silencedSection } from './audit-section.ts';
import { type Excerpt, excerptOf, incompleteness } from './excerpt.ts';
import { fitted } from './fit.ts';
import { gainsList, legend } from './gains-list.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { changesOf, mergeAnswer } from './merge-effect.ts';
import { changedPins, pinChangesSection } from './pin-changes.ts';
import { type RunResult, removedKeys } from './result.ts';
import { findingsList, pinsTable, removedSection } from './tables.ts';
import { mostUrgentFirst } from './words.ts';

/**
 * GitHub refuses a comment of 65,536 characters or more, and hidden lines and the text of other jobs can be added to these.
 * We count UTF-16 units, of which there are never fewer than characters.
 */
export const maxCommentLength = 60_000;

const mostRows = 200;

/** No name takes less space than this, so more names than this allows need not be tried. */
const shortestName = 7;

const most = {
  places: 3,
  hints: 1,
  findings: mostRows,
  pins: mostRows,
  audit: mostRows,
  removed: mostRows,
  pinChanges: mostRows,
  gains: Math.floor(maxCommentLength / shortestName),
};

type Detail = Readonly<typeof most>;

/** What is reduced to save space, in this order. New names come last, so that nothing can be used to crowd them out. */
const reductions = [
  { knob: 'places', floor: 0 },
  { knob: 'hints', floor: 0 },
  { knob: 'findings', floor: 10 },
  { knob: 'audit', floor: 10 },
  { knob: 'pins', floor: 10 },
  { knob: 'removed', floor: 10 },
  { knob: 'pinChanges', floor: 0 },
  { knob: 'gains', floor: 0 },
  { knob: 'findings', floor: 0 },
  { knob: 'audit', floor: 0 },
  { knob: 'pins', floor: 0 },
  { knob: 'removed', floor: 0 },
] as const;

/**
 * The sticky comment on a pull request, in Markdown. Its first line says what the merge will do, and begins with a
 * warning if not everything that is new is shown. Its last line names the commit that it describes.
 */
export function commentOf(result: RunResult): string {
  const render = (detail: Detail): string => renderMarkdown(page(result, detail));
  return fitted(most, reductions, render, maxCommentLength, (comment) => comment.length);
}

/**
 * Whether there is anything that a reviewer should know: a change, a pin that needs attention, or a problem.
 * If there is nothing, the comment says so in its first line, which supersedes what an earlier one said.
 */
export function needsComment(result: RunResult): boolean {
  return (
    result.comparison.kind === 'unknown' ||
    result.authorizations.some(({ change }) => change.kind !== 'unchanged') ||
    removedKeys(result.comparison).length > 0 ||
    result.pins.some(({ level }) => level !== 'ok') ||
    changedPins(result.pins).length > 0 ||
    result.findings.some(({ level }) => level !== 'notice')
  );
}

function page(result: RunResult, detail: Detail): readonly Block[] {
  const excerpt = excerptOf(result.review, detail.gains);
  const pins = mostUrgentFirst(result.pins);
  const changed = { changed: changedPins(result.pins).length, shown: detail.pinChanges };
  return [
    heading(3, [...incompleteness(excerpt, result.review, changed, result.runUrl), ...mergeAnswer(result)]),
    ...keysSection(result, excerpt, detail),
    ...pinChangesSection(result.pins, detail.pinChanges),
    ...silencedSection(result, detail.audit),
    ...removedSection(result.comparison, detail.removed),
    ...(pins.length === 0 ? [] : [heading(3, text`Pins`), ...pinsTable(pins, detail.pins)]),
    ...(result.findings.length === 0
      ? []
      : [heading(3, text`Findings`), ...findingsList(result.findings, detail.findings, detail.hints === 1)]),
    ...(result.head === null ? [] : [paragraph(text`This comment describes commit ${result.head}.`)]),
  ];
}

function keysSection(result: RunResult, { gains }: Excerpt, { places }: Detail): readonly Block[] {
  const { comparison, mode } = result;
  const { unchanged } = changesOf(result);
  const stay = counted(
    unchanged.length,
    text`authorization does not change`,
    text`authorizations do not change`,
  );
  return [
    ...gainsList(gains, comparison, places),
    ...(gains.length === 0 || mode === 'apply' ? [] : [legend(comparison)]),
    ...(unchanged.length === 0 ? [] : [paragraph(text`${stay}.`)]),
  ];
}
