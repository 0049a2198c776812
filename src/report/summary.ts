import { moment } from '../text/instant.ts';
import { counted, type Text, text } from '../text/text.ts';
import { auditSection, silencedSection } from './audit-section.ts';
import { unchangedTable } from './authorizations-table.ts';
import { countsOf } from './counts.ts';
import { type Excerpt, excerptOf, incompleteness } from './excerpt.ts';
import { fitted } from './fit.ts';
import { gainsList } from './gains-list.ts';
import { maxPinsInChart, pinsChart } from './gantt.ts';
import { headline } from './headline.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { mostUrgentFirst } from './most-urgent-first.ts';
import { changedPins, pinChangesSection } from './pin-changes.ts';
import { removedSection } from './removed-table.ts';
import type { Result } from './result.ts';
import { findingsList, pinsTable } from './tables.ts';

/** In bytes of UTF-8. GitHub drops a step's summary of more than 1 MiB; the summaries of other steps do not count. */
export const maxSummaryBytes = 1_000_000;

/** Longer tables are not read, and they slow browsers down. */
const mostRows = 1_000;

/** No name takes less space than this, so more names than this allows need not be tried. */
const shortestName = 7;

const most = {
  chart: 1,
  unchanged: mostRows,
  places: 3,
  hints: 1,
  findings: mostRows,
  pins: mostRows,
  audit: mostRows,
  removed: mostRows,
  pinChanges: mostRows,
  gains: Math.floor(maxSummaryBytes / shortestName),
};

type Detail = Readonly<typeof most>;

/** What is reduced to save space, in this order. */
const reductions = [
  { knob: 'chart', floor: 0 },
  { knob: 'unchanged', floor: 0 },
  { knob: 'places', floor: 0 },
  { knob: 'hints', floor: 0 },
  { knob: 'findings', floor: 100 },
  { knob: 'audit', floor: 100 },
  { knob: 'pins', floor: 100 },
  { knob: 'removed', floor: 100 },
  { knob: 'pinChanges', floor: 0 },
  { knob: 'gains', floor: 0 },
  { knob: 'findings', floor: 0 },
  { knob: 'audit', floor: 0 },
  { knob: 'pins', floor: 0 },
  { knob: 'removed', floor: 0 },
] as const;

/**
 * The job summary in Markdown: pins, authorizations, findings, and a chart of the pins' validity. Its first line begins
 * with a warning if not everything that is new is shown.
 */
export function summaryOf(result: Result): string {
  const render = (detail: Detail): string => renderMarkdown(page(result, detail));
  return fitted(most, reductions, render, maxSummaryBytes, Buffer.byteLength);
}

function page(result: Result, detail: Detail): readonly Block[] {
  const excerpt = excerptOf(result.review, detail.gains);
  const changed = { changed: changedPins(result.pins).length, shown: detail.pinChanges };
  return [
    heading(2, [...incompleteness(excerpt, result.review, changed, result.runUrl), ...headline(result)]),
    ...pinChangesSection(result.pins, detail.pinChanges),
    ...pinsSection(result, detail.pins),
    ...authorizationsSection(result, excerpt, detail),
    ...silencedSection(result, detail.audit),
    ...removedSection(result.comparison, detail.removed),
    ...auditSection(result, detail.audit),
    ...findingsSection(result, detail),
    ...(detail.chart === 0 ? [] : chartSection(result)),
    paragraph(footer(result)),
  ];
}

function pinsSection({ pins }: Result, rows: number): readonly Block[] {
  return pins.length === 0 ? [] : [heading(3, text`Pins`), ...pinsTable(mostUrgentFirst(pins), rows)];
}

function authorizationsSection(result: Result, { gains }: Excerpt, detail: Detail): readonly Block[] {
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

const planned = text`This is a plan: nothing was sent. Once sent, an authorization stays, because Cert Spotter's API cannot list or withdraw authorizations.`;

function findingsSection({ findings }: Result, detail: Detail): readonly Block[] {
  if (findings.length === 0) return [];
  return [heading(3, text`Findings`), ...findingsList(findings, detail.findings, detail.hints === 1)];
}

function chartSection({ pins, asOf }: Result): readonly Block[] {
  const mermaid = pinsChart(pins, asOf);
  if (mermaid === null) return [];
  const others = pins.length - maxPinsInChart;
  const note = others <= 0 ? [] : [paragraph(text`The chart shows the first ${maxPinsInChart} pins.`)];
  return [heading(3, text`Validity of the pins`), { kind: 'chart', mermaid }, ...note];
}

function footer(result: Result): Text {
  const { files, documents } = countsOf(result);
  const read = counted(files, text`file`, text`files`);
  const found = counted(documents, text`document`, text`documents`);
  return text`Read ${read} with ${found}; checked as of ${moment(result.asOf)}.`;
}
