import type { Finding } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';
import { isOlder, isSameAttempt, isSameRun, type Part, type PostBody } from './body.ts';
import { warning } from './failure.ts';

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
function predecessorOf(own: Part, parts: readonly Part[]): Part | undefined {
  const ofLeg = parts.filter(({ leg }) => leg === own.leg);
  const isEarlier = ({ run }: Part) => !isSameAttempt(run, own.run);
  if (ofLeg.some((part) => !isEarlier(part) && part.words === own.words)) return undefined;
  return ofLeg.filter(isEarlier).toSorted((a, b) => likenessOf(b, own) - likenessOf(a, own))[0];
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

/** What a job checked, besides what it says: 8 hex digits each. */
export interface IssuePart extends Part {
  readonly judged: readonly string[];
}

/**
 * Adds a job's part to an issue, besides those of other jobs. A part is removed when its job replaces it, when another
 * one says the same about all its subjects, or when a whole run did not confirm it. Null if a newer run has written the
 * issue.
 */
export function mergeIssue(existing: PostBody | null, own: IssuePart): Merged | null {
  const body = existing ?? { run: own.run, parts: [] };
  if (isOlder(own.run, body.run)) return null;
  const earlier = predecessorOf(own, body.parts);
  const isAlone = body.parts.length === 1;
  const isFirst = !isSameRun(body.run, own.run);
  const others = body.parts
    .filter((part) => part !== earlier && !isReplaced(part, own, isAlone))
    .filter((part) => !isFirst || isSameRun(part.run, body.run));
  const isNew = others.length > 0 && !body.parts.some(({ leg }) => leg === own.leg);
  // The other jobs of this run might have run before and found nothing to write.
  const seen = others.map((part) => ({
    ...(part.quiet ? { ...part, words: '' } : part),
    run: isNew ? own.run : part.run,
  }));
  return { body: { run: own.run, parts: shortened([...seen, own]) }, shared: others.length > 0, repeats: 0 };
}

function isReplaced(part: Part, own: IssuePart, isAlone: boolean): boolean {
  if (part.leg === '' || (part.leg === own.leg && part.words === own.words)) return true;
  const isCovered = part.subjects.length > 0 && part.subjects.every((each) => own.judged.includes(each));
  // A job whose inputs changed checks the same files differently; so does another job of the same run, but it stays.
  const isSuccession = isAlone && !isSameRun(part.run, own.run);
  return isCovered && (part.picture === own.picture || isSuccession);
}

/** What is worth a notification in a whole body: the same as long as it is the same in each part. */
export function stateDigestOf({ parts }: PostBody): string {
  return [...new Set(parts.filter(({ quiet }) => !quiet).map(({ picture }) => picture ?? ''))].sort().join();
}

/** Whether two bodies are the same except for line ends, which GitHub can change. */
export function sameBody(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** How often a job at most restores its part if another one overwrites it. */
export const maxRestores = 4;

/** @param what what is shared, such as "comment on pull request 7" */
export function sharedBody(what: Text): Finding {
  return warning(
    text`Several jobs of this workflow share the ${what}, because nothing distinguishes them. It contains a part for each.`,
    text`Give each its own with the input id, such as id: \${{ matrix.name }} in a matrix.`,
  );
}
