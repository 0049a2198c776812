import { moment } from '../text/instant.ts';
import { counted, type Text, text } from '../text/text.ts';
import { authorizationsTable } from './authorizations-table.ts';
import { countsOf } from './counts.ts';
import { fitRows } from './fit.ts';
import { maxPinsInChart, pinsChart } from './gantt.ts';
import { headline } from './headline.ts';
import { type Block, heading, paragraph, renderMarkdown } from './markdown.ts';
import { removedSection } from './removed-table.ts';
import type { Result } from './result.ts';
import { findingsList, pinsTable } from './tables.ts';

/** GitHub drops a step's summary of more than 1 MiB; other steps' words don't count. In bytes of UTF-8. */
export const maxSummaryBytes = 1_000_000;

/** Longer tables than this nobody reads, and browsers are slow with them. */
const mostRows = 1_000;

/** The job summary in Markdown: pins, authorizations, findings, and a chart of the pins' validity. */
export function summaryOf(result: Result): string {
  const render = (rows: number): string => renderMarkdown(page(result, rows));
  return fitRows(render, mostRows, maxSummaryBytes, Buffer.byteLength);
}

function page(result: Result, rows: number): readonly Block[] {
  return [
    heading(2, headline(result)),
    ...pinsSection(result, rows),
    ...authorizationsSection(result, rows),
    ...removedSection(result.comparison, rows),
    ...findingsSection(result, rows),
    ...chartSection(result),
    paragraph(footer(result)),
  ];
}

function pinsSection({ pins }: Result, rows: number): readonly Block[] {
  return pins.length === 0 ? [] : [heading(3, text`Pins`), ...pinsTable(pins, rows)];
}

function authorizationsSection({ authorizations, comparison, mode }: Result, rows: number): readonly Block[] {
  if (authorizations.length === 0) return [];
  return [
    heading(3, text`Authorizations`),
    ...authorizationsTable(authorizations, comparison, rows),
    paragraph(mode === 'plan' ? planned : permanent),
  ];
}

const permanent = text`Cert Spotter offers no way to list or withdraw authorizations by its API: a key that is no longer to be trusted has to be removed by a person in its settings.`;

const planned = text`This is a plan: nothing was sent. Once sent, an authorization stays, as Cert Spotter offers no way to list or withdraw them by its API.`;

function findingsSection({ findings }: Result, rows: number): readonly Block[] {
  return findings.length === 0 ? [] : [heading(3, text`Findings`), ...findingsList(findings, rows)];
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
  return text`Read ${read} with ${found}; judged as of ${moment(result.asOf)}.`;
}
