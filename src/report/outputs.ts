import type { PinStatus } from '../pins/pin.ts';
import { isoSeconds, isoSecondsOrNull } from '../text/instant.ts';
import { toJson } from '../text/output.ts';
import { counted, type Text, text } from '../text/text.ts';
import { countsOf, type RunResult, unknownCount } from './result.ts';
import { mostUrgentFirst, nextExpiry } from './words.ts';

/** Where the report and the SARIF file were written; null if they were not. */
export interface WrittenFiles {
  readonly report: string | null;
  readonly sarif: string | null;
}

/** What the outputs are made of. */
export interface OutputSource {
  readonly result: RunResult;
  readonly written: WrittenFiles;
  /** Markdown of at most 60,000 characters for a pull request, whether it is posted or not; empty outside of a job. */
  readonly comment: string;
}

/** A list that might have to be shortened: one JSON value per item, in their order and with the most urgent first. */
interface List {
  readonly inOrder: readonly string[];
  readonly byUrgency: readonly string[];
}

/** For typed workflow generators: one of a fixed list of values, a whole number, or any text. */
export type OutputType = 'integer' | 'string' | readonly string[];

/** Everything about one output. */
interface OutputDefinition {
  /** In Markdown, for `action.yml` and the README. */
  readonly description: string;
  readonly type: OutputType;
  readonly value: (source: OutputSource) => string | List;
}

/** All outputs. What a run sets, `action.yml`, `action-types.yml` and the README are derived from this table. */
const outputs: Readonly<Record<string, OutputDefinition>> = {
  outcome: {
    description: '`pass`, `warn` or `fail`, by the most severe finding.',
    type: ['pass', 'warn', 'fail'] satisfies RunResult['outcome'][],
    value: ({ result }) => result.outcome,
  },
  planned: {
    description: 'Number of authorizations in the plan, whether sent or not.',
    type: 'integer',
    value: ({ result }) => String(countsOf(result).planned),
  },
  authorized: {
    description: 'Number of authorizations that were sent and accepted.',
    type: 'integer',
    value: ({ result }) => String(countsOf(result).authorized),
  },
  failed: {
    description: 'Number of authorizations that were sent and not accepted.',
    type: 'integer',
    value: ({ result }) => String(countsOf(result).failed),
  },
  pins: {
    description: 'JSON array of the pins, each with `name`, `verdict`, `notAfter` and `daysLeft`.',
    type: 'string',
    value: ({ result: { pins } }) => ({
      inOrder: pins.map(pinEntry),
      byUrgency: mostUrgentFirst(pins).map(pinEntry),
    }),
  },
  'next-expiry': {
    description: 'When the next pin expires, in ISO 8601. Empty without pins.',
    type: 'string',
    value: ({ result }) => {
      const next = nextExpiry(result.pins);
      return next === null ? '' : isoSeconds(next.notAfter);
    },
  },
  'days-left': {
    description: 'Whole days until `next-expiry`, rounded down; negative after it. Empty without pins.',
    type: 'string',
    value: ({ result }) => String(nextExpiry(result.pins)?.daysLeft ?? ''),
  },
  report: {
    description: 'Path of the JSON report, if one was written.',
    type: 'string',
    value: ({ written }) => written.report ?? '',
  },
  sarif: {
    description: 'Path of the SARIF file, if one was written.',
    type: 'string',
    value: ({ written }) => written.sarif ?? '',
  },
  'updated-files': {
    description: 'JSON array of the files to which newly published certificates were written.',
    type: 'string',
    value: ({ result }) => {
      const files = result.updatedFiles.map(toJson);
      return { inOrder: files, byUrgency: files };
    },
  },
  comment: {
    description:
      'Text of the pull request comment in Markdown, at most 60,000 characters, whether it is posted or not. Pass it to a script through `env`, never inside the script.',
    type: 'string',
    value: ({ comment }) => comment,
  },
  'unknown-issuances': {
    description:
      'Number of certificates in the logs whose key is not in the repository. Empty if `audit` is `never`.',
    type: 'string',
    value: ({ result: { audit } }) => (audit === null ? '' : String(unknownCount(audit))),
  },
};

/** The rows of the table, in its order. */
export const outputDefinitions = Object.entries(outputs);

export const outputNames: readonly string[] = Object.keys(outputs);

export interface Outputs {
  /** One for each row of the table. */
  readonly values: Readonly<Record<string, string>>;
  /** Lines for the log about what had to be shortened. */
  readonly notes: readonly Text[];
}

/**
 * GitHub accepts 1 MiB of outputs from a job, counted in UTF-16. Each of our two lists gets less than half of what the
 * comment leaves.
 */
export const maxOutputBytes = 440_000;

/** The step's outputs. If a list is too long, its most urgent items are kept. */
export function outputsOf(source: OutputSource): Outputs {
  const values: Record<string, string> = {};
  const notes: Text[] = [];
  for (const [name, { value }] of outputDefinitions) {
    const made = value(source);
    const { content, dropped } = typeof made === 'string' ? { content: made, dropped: 0 } : fitting(made);
    values[name] = content;
    if (dropped > 0) notes.push(note(name, dropped));
  }
  return { values, notes };
}

function pinEntry({ name, verdict, notAfter, daysLeft }: PinStatus): string {
  return toJson({ name, verdict, notAfter: isoSecondsOrNull(notAfter), daysLeft });
}

/** A JSON list of all items in their order, or of as many of the most urgent as fit into an output; and how many do not. */
function fitting({ inOrder, byUrgency }: List) {
  let size = 0;
  const firstBeyond = byUrgency.findIndex((entry) => {
    size += bytes(entry) + bytes(',');
    return size > maxOutputBytes;
  });
  const kept = firstBeyond === -1 ? inOrder : byUrgency.slice(0, firstBeyond);
  return { content: `[${kept.join(',')}]`, dropped: byUrgency.length - kept.length };
}

function bytes(value: string): number {
  return Math.max(value.length * 2, Buffer.byteLength(value));
}

function note(name: string, dropped: number): Text {
  return text`The output ${name} is too long for GitHub, so ${counted(dropped, text`item is`, text`items are`)} left out; the report contains all of them.`;
}
