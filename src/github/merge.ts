import type { Part, PostBody } from './body.ts';
import { isOlder, isSameAttempt, isSameRun } from './run-stamp.ts';

/** A body that includes a job's part. */
export interface Merged {
  readonly body: PostBody;
  /** Whether another job has a part in it. */
  readonly shared: boolean;
  /** How often the identical part was there already, for the same attempt of the same run. */
  readonly repeats: number;
}

/** GitHub accepts 65,536 characters; hidden lines and separators come on top of the text. */
const maxWords = 62_000;

/**
 * Adds a job's part to a comment: it replaces what earlier runs wrote, but not what other jobs of the same
 * run wrote. Null if a newer run has written it: a re-run of an older one would replace it by an old state.
 *
 * @param quietToo keeps parts without content besides those with content
 */
export function mergeComment(existing: PostBody | null, own: Part, quietToo: boolean): Merged | null {
  const body = existing ?? { run: own.run, parts: [] };
  if (isOlder(own.run, body.run)) return null;
  const ofThisRun = body.parts.filter(({ run }) => isSameRun(run, own.run));
  const earlier = predecessorOf(own, ofThisRun);
  const kept = ofThisRun.filter((part) => part !== earlier);
  // At the position that it already has, so that jobs that write at the same time agree on the order.
  const all = withoutRepeats([...kept, own]);
  const said = all.filter(({ quiet }) => !quiet);
  const parts = quietToo || said.length === 0 ? all : said;
  return {
    body: { run: own.run, parts: shortened(parts.map((part) => (part.words === own.words ? own : part))) },
    shared: kept.some(({ words }) => words !== own.words),
    repeats: ofThisRun.filter(({ run, words }) => isSameAttempt(run, own.run) && words === own.words).length,
  };
}

/**
 * What the same job wrote earlier. Jobs that nothing distinguishes each replace one part, so there are as many as jobs:
 * the most similar one, which can be the other job's, but then that one replaces the remaining part.
 *
 * @returns none if the job's part is there already
 */
export function predecessorOf(own: Part, parts: readonly Part[]): Part | undefined {
  const ofLeg = parts.filter(({ leg }) => leg === own.leg);
  const [earlier, present] = partition(ofLeg, ({ run }) => !isSameAttempt(run, own.run));
  if (present.some(({ words }) => words === own.words)) return undefined;
  return earlier.toSorted((a, b) => likenessOf(b, own) - likenessOf(a, own))[0];
}

function partition(parts: readonly Part[], isFirst: (part: Part) => boolean) {
  return [parts.filter(isFirst), parts.filter((part) => !isFirst(part))] as const;
}

/** The higher, the more similar. */
function likenessOf(part: Part, own: Part): number {
  const isSame = [
    part.quiet === own.quiet,
    part.subjects.join() === own.subjects.join(),
    part.picture === own.picture,
    part.words === own.words,
  ];
  return isSame.reduce((sum, each, i) => sum + (each ? 2 ** i : 0), 0);
}

/** Several jobs with the same content need only one part. */
function withoutRepeats(parts: readonly Part[]): readonly Part[] {
  const said = new Set<string>();
  return parts.filter(({ words }) => !said.has(words) && said.add(words));
}

/**
 * Cuts the longest part down to its first line until all fit, and leaves out the last ones if even that is too long.
 */
export function shortened(parts: readonly Part[]): readonly Part[] {
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
  '(The rest is too long for a comment that several jobs share; the summary of the run contains it.)';

function firstLineOf(part: Part): Part {
  const [first = ''] = part.words.split('\n');
  const words = part.words.endsWith(tooLong) ? part.words : `${first}\n\n${tooLong}`;
  return { ...part, words };
}
