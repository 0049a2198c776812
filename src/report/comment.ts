import { counted, text } from '../text/text.ts';
import { silencedSection } from './audit-section.ts';
import { mostDetail, type PageDetail, reductionsTo } from './detail.ts';
import { type Excerpt, excerptOf, incompleteness } from './excerpt.ts';
import { fitted } from './fit.ts';
import { gainsList, legend } from './gains-list.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { mergeAnswer } from './merge-effect.ts';
import { changedPins, pinChangesSection } from './pin-changes.ts';
import { changedIn, type RunResult, removedKeys } from './result.ts';
import { findingsSection, pinsSection, removedSection } from './tables.ts';

/**
 * GitHub refuses a comment of 65,536 characters or more, and hidden lines and the text of other jobs can be added to these.
 * We count UTF-16 units, of which there are never fewer than characters.
 */
export const maxCommentLength = 60_000;

const mostRows = 200;

const most = mostDetail(mostRows, maxCommentLength);

/**
 * The sticky comment on a pull request, in Markdown. Its first line says what the merge will do, and begins with a
 * warning if not everything that is new is shown. Its last line names the commit that it describes.
 */
export function commentOf(result: RunResult): string {
  const silenced = silencedSection(result);
  const render = (detail: PageDetail): string =>
    renderMarkdown(page(result, detail, silenced), maxCommentLength);
  return fitted(most, reductionsTo(10), render, maxCommentLength);
}

/**
 * Whether there is anything that a reviewer should know: a change, a pin that needs attention, or a problem.
 * If there is nothing, the comment says so in its first line, which supersedes what an earlier one said.
 */
export function needsComment(result: RunResult): boolean {
  return (
    result.comparison.kind === 'unknown' ||
    changedIn(result).length > 0 ||
    removedKeys(result.comparison).length > 0 ||
    result.pins.some(({ level }) => level !== 'ok') ||
    changedPins(result.pins).length > 0 ||
    result.findings.some(({ level }) => level !== 'notice')
  );
}

function page(
  result: RunResult,
  detail: PageDetail,
  silenced: ReturnType<typeof silencedSection>,
): readonly Block[] {
  const excerpt = excerptOf(result.review, detail.gains);
  return [
    heading(3, [...incompleteness(excerpt, result, detail), ...mergeAnswer(result)]),
    ...keysSection(result, excerpt, detail),
    ...pinChangesSection(result.pins, detail.pinChanges),
    ...silenced(detail.audit),
    ...removedSection(result.comparison, detail.removed),
    ...pinsSection(result, detail),
    ...findingsSection(result, detail),
    ...(result.head === null ? [] : [paragraph(text`This comment describes commit ${result.head}.`)]),
  ];
}

function keysSection(result: RunResult, { gains }: Excerpt, { places }: PageDetail): readonly Block[] {
  const { comparison, mode } = result;
  const unchanged = result.authorizations.length - changedIn(result).length;
  const stay = counted(unchanged, text`authorization does not change`, text`authorizations do not change`);
  return [
    ...gainsList(gains, comparison, places),
    ...(gains.length === 0 || mode === 'apply' ? [] : [legend(comparison)]),
    ...(unchanged === 0 ? [] : [paragraph(text`${stay}.`)]),
  ];
}
