import type { Part, PostBody } from './body.ts';
import { type Merged, predecessorOf, shortened } from './merge.ts';
import { isOlder, isSameRun } from './run-stamp.ts';

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
