import type { PinStatus } from '../pins/pin.ts';
import { isoSeconds } from '../text/instant.ts';
import { toJson } from '../text/json.ts';
import { counted, type Text, text } from '../text/text.ts';
import { countsOf } from './counts.ts';
import { endsFirst } from './ends-first.ts';
import type { Result } from './result.ts';

export const outputNames = [
  'outcome',
  'planned',
  'authorized',
  'failed',
  'pins',
  'next-expiry',
  'days-left',
  'report',
  'sarif',
  'updated-files',
] as const;

export type OutputName = (typeof outputNames)[number];

/** Where the report and the SARIF file were written to; null where they were not. */
export interface WrittenFiles {
  readonly report: string | null;
  readonly sarif: string | null;
}

export interface Outputs {
  readonly values: Readonly<Record<OutputName, string>>;
  /** What had to be shortened, in words for the log. */
  readonly notes: readonly Text[];
}

/**
 * GitHub takes 1 MiB of outputs from a job and counts them in UTF-16, so each of our two lists gets
 * less than half of it.
 */
export const maxOutputBytes = 480_000;

/** The step's outputs. Of a list that is too long, pins that need attention stay first. */
export function outputsOf(result: Result, written: WrittenFiles): Outputs {
  const { planned, authorized, failed } = countsOf(result);
  const next = endsFirst(result.pins);
  const pins = fitting(mostUrgentFirst(result.pins), pinEntry, result.pins);
  const updated = fitting(result.updatedFiles, toJson);
  return {
    values: {
      outcome: result.outcome,
      planned: String(planned),
      authorized: String(authorized),
      failed: String(failed),
      pins: pins.json,
      'next-expiry': next === null ? '' : isoSeconds(next.notAfter),
      'days-left': next === null ? '' : String(next.daysLeft),
      report: written.report ?? '',
      sarif: written.sarif ?? '',
      'updated-files': updated.json,
    },
    notes: [...note(text`pins`, pins.dropped), ...note(text`updated-files`, updated.dropped)],
  };
}

function pinEntry({ name, verdict, notAfter, daysLeft }: PinStatus): string {
  return toJson({ name, verdict, notAfter: notAfter === null ? null : isoSeconds(notAfter), daysLeft });
}

const urgency = { error: 0, warning: 1, ok: 2 } as const satisfies Record<PinStatus['level'], number>;

function mostUrgentFirst(pins: readonly PinStatus[]): readonly PinStatus[] {
  return pins.toSorted((a, b) => urgency[a.level] - urgency[b.level]);
}

/** A JSON list of as many items as an output may hold: all in their order, or else the first by urgency. */
function fitting<Item>(
  byUrgency: readonly Item[],
  entryOf: (item: Item) => string,
  inOrder = byUrgency,
): { json: string; dropped: number } {
  let size = 0;
  const kept: string[] = [];
  for (const item of byUrgency) {
    const entry = entryOf(item);
    size += bytes(entry) + bytes(',');
    if (size > maxOutputBytes) break;
    kept.push(entry);
  }
  const dropped = byUrgency.length - kept.length;
  return { json: `[${(dropped === 0 ? inOrder.map(entryOf) : kept).join(',')}]`, dropped };
}

function bytes(value: string): number {
  return Math.max(value.length * 2, Buffer.byteLength(value));
}

function note(output: Text, dropped: number): readonly Text[] {
  if (dropped === 0) return [];
  return [
    text`The output ${output} is too long for GitHub and lacks its last ${counted(dropped, text`item`, text`items`)}; the report has all.`,
  ];
}
