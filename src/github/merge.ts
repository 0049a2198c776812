import type { Body, Part } from './body.ts';
import { isOlder, isSameAttempt, isSameRun } from './run-stamp.ts';

/** A body with a job's part put into it. */
export interface Merged {
  readonly body: Body;
  /** Another job has a part in it. */
  readonly shared: boolean;
  /** How often the very same part was there already, for the same attempt of the same run. */
  readonly repeats: number;
}

/** GitHub takes 65,536 characters; hidden lines and separators come on top of the words. */
const maxWords = 62_000;

/**
 * Puts a job's part into a comment, in the place of all that earlier runs said, but beside what other jobs of the same
 * run did. Null where a newer run has spoken: a re-run of an older one would put an old picture in its place.
 *
 * @param quietToo keeps parts that say nothing beside those that do
 */
export function mergeComment(existing: Body | null, own: Part, quietToo: boolean): Merged | null {
  const body = existing ?? { run: own.run, parts: [] };
  if (isOlder(own.run, body.run)) return null;
  const ofThisRun = body.parts.filter(({ run }) => isSameRun(run, own.run));
  const others = ofThisRun.filter((part) => !replaces(own, part));
  // In the place that it has already, so that jobs that write at once agree on the order.
  const all = withoutRepeats([...ofThisRun.filter((part) => !isEarlier(own, part)), own]);
  const said = all.filter(({ quiet }) => !quiet);
  const parts = quietToo || said.length === 0 ? all : said;
  return {
    body: { run: own.run, parts: shortened(parts.map((part) => (part.words === own.words ? own : part))) },
    shared: others.length > 0,
    repeats: ofThisRun.filter(({ run, words }) => isSameAttempt(run, own.run) && words === own.words).length,
  };
}

function replaces(own: Part, part: Part): boolean {
  return part.words === own.words || isEarlier(own, part);
}

/** What the same job said in an earlier attempt. */
function isEarlier(own: Part, part: Part): boolean {
  return part.leg === own.leg && !isSameAttempt(part.run, own.run);
}

/** Several jobs with the same to say need not say it one by one. */
function withoutRepeats(parts: readonly Part[]): readonly Part[] {
  const said = new Set<string>();
  return parts.filter(({ words }) => !said.has(words) && said.add(words));
}

/** Cuts the longest part down to its first line until all fit, and leaves out the last ones where even that is too much. */
function shortened(parts: readonly Part[]): readonly Part[] {
  let fitting = parts;
  while (lengthOf(fitting) > maxWords) {
    const longest = fitting.reduce((a, b) => (b.words.length > a.words.length ? b : a));
    const cut = firstLineOf(longest);
    fitting =
      cut.words.length < longest.words.length
        ? fitting.map((part) => (part === longest ? cut : part))
        : fitting.slice(0, -1);
  }
  return fitting;
}

function lengthOf(parts: readonly Part[]): number {
  const hiddenLine = 200;
  return parts.reduce((sum, { words, subjects }) => sum + words.length + 9 * subjects.length + hiddenLine, 0);
}

const tooLong =
  '(The rest is too long for a comment that several jobs share; the summary of the run has it.)';

function firstLineOf(part: Part): Part {
  const [first = ''] = part.words.split('\n');
  const words = part.words.endsWith(tooLong) ? part.words : `${first}\n\n${tooLong}`;
  return { ...part, words };
}

/** What a job judged, beside what it says: 8 hex digits each. */
export interface IssuePart extends Part {
  readonly judged: readonly string[];
}

/**
 * Puts a job's part into an issue, beside those of other jobs. A part goes when its job replaces it, when another one
 * judges all that it is about, or when a whole run went by without its job confirming it. Null where a newer run has
 * spoken.
 */
export function mergeIssue(existing: Body | null, own: IssuePart): Merged | null {
  const body = existing ?? { run: own.run, parts: [] };
  if (isOlder(own.run, body.run)) return null;
  const twins = body.parts.filter(({ leg }) => leg === own.leg).length > 1;
  const isFirst = !isSameRun(body.run, own.run);
  const others = body.parts.filter(
    (part) => !isReplaced(part, own, twins) && !(isFirst && !isSameRun(part.run, body.run)),
  );
  const isNew = others.length > 0 && !body.parts.some(({ leg }) => leg === own.leg);
  // The others may have come before in this run and found nothing to write down.
  const seen = isNew ? others.map((part) => ({ ...part, run: own.run })) : others;
  return { body: { run: own.run, parts: shortened([...seen, own]) }, shared: others.length > 0, repeats: 0 };
}

function isReplaced(part: Part, { leg, run, judged, words }: IssuePart, twins: boolean): boolean {
  if (part.leg === '' || (part.leg === leg && part.words === words)) return true;
  const isCovered = part.subjects.length > 0 && part.subjects.every((subject) => judged.includes(subject));
  return isCovered || (part.leg === leg && !twins && !isSameAttempt(part.run, run));
}

/** What is worth a mail in all of a body: the same as long as none of its parts changed in that. */
export function pictureOf({ parts }: Body): string {
  return [...new Set(parts.filter(({ quiet }) => !quiet).map(({ picture }) => picture ?? ''))].sort().join();
}
