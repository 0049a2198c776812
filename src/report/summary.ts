import type { PinStatus } from '../pins/pin.ts';
import { moment } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { auditSection, silencedSection } from './audit-section.ts';
import { mostDetail, reductionsTo } from './detail.ts';
import { type Excerpt, excerptOf, incompleteness } from './excerpt.ts';
import { fitted } from './fit.ts';
import { gainsList } from './gains-list.ts';
import { maxPinsInChart, pinsChart } from './gantt.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { pinChangesSection } from './pin-changes.ts';
import { countSent, countsOf, type RunResult, unknownCount } from './result.ts';
import { findingsSection, pinsSection, removedSection, unchangedTable } from './tables.ts';
import { authorizations, nextExpiry, outcomeIcon, sentence } from './words.ts';

/** What happened, in one line. */
export function headline(result: RunResult): Text {
  const parts = [...authorizationsPart(result), ...pinsPart(result.pins), ...auditPart(result)];
  const said = parts.length === 0 ? [text`Nothing to authorize and no pins`] : parts;
  return text`${outcomeIcon[result.outcome]} ${join(said, text`; `)}${findingsPart(result)}`;
}

function authorizationsPart(result: RunResult): readonly Text[] {
  const count = result.authorizations.length;
  if (count === 0) return [];
  if (result.mode === 'plan') return [text`${authorizations(count)} planned, nothing sent`];
  const failed = countSent(result, 'failed');
  const notTried = countSent(result, 'not-tried');
  return [
    sentence([
      text`${countSent(result, 'authorized')} of ${authorizations(count)} accepted`,
      ...(failed === 0 ? [] : [text`${failed} failed`]),
      ...(notTried === 0 ? [] : [text`${notTried} not tried`]),
    ]),
  ];
}

/** The state of the pins, as the middle or the end of a sentence; empty if there are none. */
export function pinsPart(pins: readonly PinStatus[]): readonly Text[] {
  if (pins.length === 0) return [];
  const attention = pins.filter(({ level }) => level !== 'ok').length;
  const all = counted(pins.length, text`pin`, text`pins`);
  if (attention === 0)
    return [text`${all} ${pins.length === 1 ? text`is` : text`are`} fine${firstEnd(pins)}`];
  return [text`${attention} of ${all} ${attention === 1 ? text`needs` : text`need`} attention`];
}

function auditPart({ audit }: RunResult): readonly Text[] {
  if (audit === null) return [];
  const count = unknownCount(audit);
  if (count > 0) return [text`${counted(count, text`certificate`, text`certificates`)} with an unknown key`];
  return [audit.complete ? text`no certificate with an unknown key` : text`the audit is incomplete`];
}

function firstEnd(pins: readonly PinStatus[]): Text {
  const first = nextExpiry(pins);
  return first === null ? [] : text` for ${counted(first.daysLeft, text`day`, text`days`)}`;
}

function findingsPart(result: RunResult): Text {
  const { errors, warnings } = countsOf(result);
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, text`error`, text`errors`)]),
    ...(warnings === 0 ? [] : [counted(warnings, text`warning`, text`warnings`)]),
  ];
  return parts.length === 0 ? [] : text` (${sentence(parts)})`;
}

/** In bytes of UTF-8. GitHub drops a step's summary of more than 1 MiB; the summaries of other steps do not count. */
export const maxSummaryBytes = 1_000_000;

/** Longer tables are not read, and they slow browsers down. */
const mostRows = 1_000;

const most = { chart: 1, unchanged: mostRows, ...mostDetail(mostRows, maxSummaryBytes) };

type Detail = Readonly<typeof most>;

const reductions = [
  { knob: 'chart', floor: 0 },
  { knob: 'unchanged', floor: 0 },
  ...reductionsTo(100),
] as const;

/**
 * The job summary in Markdown: pins, authorizations, findings, and a chart of the pins' validity. Its first line begins
 * with a warning if not everything that is new is shown.
 */
export function summaryOf(result: RunResult): string {
  const silenced = silencedSection(result);
  const render = (detail: Detail): string => renderMarkdown(page(result, detail, silenced), maxSummaryBytes);
  return fitted(most, reductions, render, maxSummaryBytes, Buffer.byteLength);
}

function page(
  result: RunResult,
  detail: Detail,
  silenced: ReturnType<typeof silencedSection>,
): readonly Block[] {
  const excerpt = excerptOf(result.review, detail.gains);
  return [
    heading(2, [...incompleteness(excerpt, result, detail), ...headline(result)]),
    ...pinChangesSection(result.pins, detail.pinChanges),
    ...pinsSection(result, detail),
    ...authorizationsSection(result, excerpt, detail),
    ...silenced(detail.audit),
    ...removedSection(result.comparison, detail.removed),
    ...auditSection(result, detail.audit),
    ...findingsSection(result, detail),
    ...(detail.chart === 0 ? [] : chartSection(result)),
    paragraph(footer(result)),
  ];
}

function authorizationsSection(result: RunResult, { gains }: Excerpt, detail: Detail): readonly Block[] {
  const { authorizations, comparison, mode } = result;
  if (authorizations.length === 0) return [];
  return [
    heading(3, text`Authorizations`),
    ...gainsList(gains, comparison, detail.places),
    ...unchangedTable(authorizations, detail.unchanged),
    paragraph(mode === 'plan' ? planned : permanent),
  ];
}

const permanent = text`Cert Spotter's API cannot list or withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`;

const planned = text`This is a plan: nothing was sent. Once sent, an authorization remains in effect, because Cert Spotter's API cannot list or withdraw authorizations.`;

function chartSection({ pins, asOf }: RunResult): readonly Block[] {
  const mermaid = pinsChart(pins, asOf);
  if (mermaid === null) return [];
  const others = pins.length - maxPinsInChart;
  const note = others <= 0 ? [] : [paragraph(text`The chart shows the first ${maxPinsInChart} pins.`)];
  return [heading(3, text`Validity of the pins`), { kind: 'chart', mermaid }, ...note];
}

function footer(result: RunResult): Text {
  const { files, documents } = countsOf(result);
  const read = counted(files, text`file`, text`files`);
  const found = counted(documents, text`document`, text`documents`);
  return text`Read ${read} with ${found}; checked as of ${moment(result.asOf)}.`;
}
