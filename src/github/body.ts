import type { RunContext } from './context.ts';
import { hashed } from './identity.ts';

/** Which run wrote something; runs can be ordered by it. */
export interface RunStamp {
  /** Counts the runs of the workflow file; null if it is not known. */
  readonly number: number | null;
  /** Counts the re-runs with the same number. */
  readonly attempt: number;
  /** 16 hex digits; the jobs and re-runs of a run share it. Empty if it is not known. */
  readonly id: string;
}

export function stampOf(context: RunContext): RunStamp {
  const { runNumber, runAttempt, runId, sha, base, pullRequest } = context;
  // The jobs of one run have these in common; runs for different commits do not, even if their ids are the same.
  const id = hashed([runId, sha, base?.sha ?? '', pullRequest?.head.sha ?? '']).slice(0, 16);
  return { number: runNumber === 0 ? ordinalOf(runId) : runNumber, attempt: runAttempt, id };
}

/** Run ids also increase, over all workflows. */
function ordinalOf(runId: string): number | null {
  return /^\d{1,15}$/.test(runId) ? Number(runId) : null;
}

/** Whether the other run is known to be the newer one. */
export function isOlder(run: RunStamp, other: RunStamp): boolean {
  if (run.number === null || other.number === null) return false;
  return run.number < other.number || (run.number === other.number && run.attempt < other.attempt);
}

/** Whether two jobs belong to one run, including its re-runs. */
export function isSameRun(a: RunStamp, b: RunStamp): boolean {
  return a.id !== '' && a.id === b.id;
}

/** One job runs once in each attempt, so this is another job, or another step that nothing distinguishes. */
export function isSameAttempt(a: RunStamp, b: RunStamp): boolean {
  return isSameRun(a, b) && a.attempt === b.attempt;
}

/** Without spaces, such as `12.1.0123456789abcdef`. */
function writeStamp({ number, attempt, id }: RunStamp): string {
  return `${number ?? '-'}.${attempt}.${id}`;
}

function readStamp(stamp: string): RunStamp | null {
  const [, number, attempt, id] = /^(\d{1,15}|-)\.(\d{1,15})\.([0-9a-f]{16}|)$/.exec(stamp) ?? [];
  if (number === undefined || id === undefined) return null;
  return { number: number === '-' ? null : Number(number), attempt: Number(attempt), id };
}

/** The part of one job in a comment or an issue; jobs that nothing distinguishes share one. */
export interface Part {
  /** Distinguishes jobs of one run as far as their inputs and runners differ; empty for a body of version 1. */
  readonly leg: string;
  /** The run that wrote it, or was the last to confirm it. */
  readonly run: RunStamp;
  /** Whether it only says that there is nothing to report. */
  readonly quiet: boolean;
  /** 32 hex digits that stay the same as long as nothing changes that is worth a notification; null if nothing is. */
  readonly picture: string | null;
  /** Its subjects, as 8 hex digits each. */
  readonly subjects: readonly string[];
  /** Trimmed Markdown; empty if an issue needs none. */
  readonly words: string;
}

/** A comment or an issue whose hidden lines were parsed. */
export interface PostBody {
  /** The last run that wrote it. */
  readonly run: RunStamp;
  readonly parts: readonly Part[];
}

export type BodyPurpose = 'comment' | 'issue';

/** Which use wrote the body: GitHub does not know, because all jobs of a repository write as the same bot. */
export interface Owner {
  readonly purpose: BodyPurpose;
  readonly key: string;
  readonly legacyKey: string;
}

const separator = '---';

/** A note for readers that a shared body contains more than its first part. */
const sharedNotes: Record<BodyPurpose, string> = {
  comment:
    '**Several jobs of one run share this comment: read all of it.** To give each its own, set the input `id`.',
  issue:
    '**Several jobs of one workflow share this issue: read all of it.** To give each its own, set the input `id`.',
};

/** Writes the parts with the hidden lines by which they are recognized later. */
export function writeBody({ purpose, key }: Owner, { run, parts }: PostBody): string {
  const spoken = parts.filter(({ words }) => words !== '');
  const silent = parts.filter(({ words }) => words === '').map(partLine);
  const note = spoken.length > 1 ? `${sharedNotes[purpose]}\n\n` : '';
  const written = spoken.map((part) => `${part.words}\n\n${partLine(part)}`).join(`\n\n${separator}\n\n`);
  const text = [`${note}${written}`, ...silent].join('\n');
  return `${text}\n<!-- certspotter-action ${purpose} ${key} ${writeStamp(run)} ${digestOfFirstLine(text)} -->\n`;
}

/**
 * Parses a body that this use of the Action wrote; null for any other. A quotation begins with other text, so its first
 * line is not the one that was signed; users can edit everything but that line.
 */
export function parseBody(owner: Owner, text: string): PostBody | null {
  const lines = text.replaceAll('\r\n', '\n');
  return readSigned(owner, lines) ?? readLegacy(owner, lines);
}

function readSigned({ purpose, key }: Owner, text: string): PostBody | null {
  const line = new RegExp(`^<!-- certspotter-action ${purpose} ${key} (\\S+) ([0-9a-f]{16}) -->$`, 'm');
  const signature = line.exec(text);
  const [, stamp = '', digest] = signature ?? [];
  const run = readStamp(stamp);
  if (signature === null || run === null || digest !== digestOfFirstLine(text)) return null;
  return { run, parts: readParts(text.slice(0, signature.index), purpose) };
}

/** The beginnings of the bodies of version 1, which have no signature. */
const legacyBeginnings: Record<BodyPurpose, string> = { comment: '### ', issue: 'As of ' };

function readLegacy({ purpose, legacyKey }: Owner, text: string): PostBody | null {
  const marker = `<!-- certspotter-action ${purpose} ${legacyKey} -->`;
  if (!text.split('\n').includes(marker) || !text.startsWith(legacyBeginnings[purpose])) return null;
  const run: RunStamp = { number: null, attempt: 1, id: '' };
  const picture = /^<!-- certspotter-action picture ([0-9a-f]{32}) -->$/m.exec(text)?.[1] ?? null;
  const words = text.replaceAll(/^<!-- certspotter-action .* -->$/gm, '').trim();
  return { run, parts: [{ leg: '', run, quiet: false, picture, subjects: [], words }] };
}

const partPattern =
  /^<!-- certspotter-action part ([0-9a-f]{16}|-) (\S+) (said|quiet) ([0-9a-f]{32}|-) ((?:[0-9a-f]{8},?)+|-) -->$/gm;

function partLine({ leg, run, quiet, picture, subjects }: Part): string {
  const about = subjects.length === 0 ? '-' : subjects.join(',');
  return `<!-- certspotter-action part ${leg === '' ? '-' : leg} ${writeStamp(run)} ${quiet ? 'quiet' : 'said'} ${picture ?? '-'} ${about} -->`;
}

function readParts(text: string, purpose: BodyPurpose): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(partPattern)) {
    const [line, leg = '', stamp = '', kind, picture = '-', subjects = '-'] = match;
    const run = readStamp(stamp);
    if (run === null) continue;
    parts.push({
      leg: leg === '-' ? '' : leg,
      run,
      quiet: kind === 'quiet',
      picture: picture === '-' ? null : picture,
      subjects: subjects === '-' ? [] : subjects.split(','),
      words: wordsOf(text.slice(from, match.index), purpose),
    });
    from = match.index + line.length;
  }
  return parts;
}

function wordsOf(text: string, purpose: BodyPurpose): string {
  const words = text.trim();
  for (const start of [separator, sharedNotes[purpose]]) {
    if (words.startsWith(start)) return words.slice(start.length).trim();
  }
  return words;
}

function digestOfFirstLine(text: string): string {
  return hashed([text.split('\n')[0]?.trim() ?? '']).slice(0, 16);
}
