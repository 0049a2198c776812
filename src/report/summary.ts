import type { PinStatus } from '../pins/pin.ts';
import { moment } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { auditSection, silencedSection } from './audit-section.ts';
import { type Excerpt, excerptOf, incompleteness } from './excerpt.ts';
import { fitted } from './fit.ts';
import { gainsList } from './gains-list.ts';
import { maxPinsInChart, pinsChart } from './gantt.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { changedPins, pinChangesSection } from './pin-changes.ts';
import { countSent, countsOf, type RunResult, unknownCount } from './result.ts';
import { findingsList, pinsTable, removedSection, unchangedTable } from './tables.ts';
import { authorizations, mostUrgentFirst, nextExpiry, outcomeIcon, sentence } from './words.ts';

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
export function summaryOf(result: RunResult): string {
  const render = (detail: Detail): string => renderMarkdown(page(result, detail));
  return fitted(most, reductions, render, maxSummaryBytes, Buffer.byteLength);
}

function page(result: RunResult, detail: Detail): readonly Block[] {
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

function pinsSection({ pins }: RunResult, rows: number): readonly Block[] {
  return pins.length === 0 ? [] : [heading(3, text`Pins`), ...pinsTable(mostUrgentFirst(pins), rows)];
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

function findingsSection({ findings }: RunResult, detail: Detail): readonly Block[] {
  if (findings.length === 0) return [];
  return [heading(3, text`Findings`), ...findingsList(findings, detail.findings, detail.hints === 1)];
}

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
