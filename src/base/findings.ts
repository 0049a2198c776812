import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { join, type Text, text } from '../text/text.ts';

/** @param doubts clauses that say why */
export function baseUnknown(doubts: readonly Text[]): Finding {
  return unknown(
    text`It is not known what the base branch authorizes and watches`,
    doubts,
    text`Review all keys, names and pins shown, and every change to workflow files, before you merge.`,
  );
}

/** @param doubts as in `baseUnknown` */
export function pinsUnknown(doubts: readonly Text[]): Finding {
  return unknown(
    text`It is not known which pins the base branch watches`,
    doubts,
    text`Review all pins shown before you merge, and set pins, fail-before, warn-before and if-no-files-found to plain values.`,
  );
}

function unknown(what: Text, doubts: readonly Text[], hint: Text): Finding {
  return finding(
    'warning',
    'base-unknown',
    nowhere,
    text`${what}, so everything is shown as if it were new: ${join(doubts, text`; `)}.`,
    hint,
  );
}

function unread(path: string, message: Text, hint: Text): Finding {
  return finding('warning', 'not-checked-out', { path, line: null }, message, hint);
}

/** Paths that one finding lists. */
const mostNamed = 3;

/** @param paths of files that a sparse checkout leaves out */
export function notCheckedOut(paths: readonly string[]): readonly Finding[] {
  const [first] = paths;
  if (first === undefined) return [];
  const named = join(
    paths.slice(0, mostNamed).map((path) => text`${path}`),
    text`, `,
  );
  const others = paths.length - mostNamed;
  return [
    unread(
      first,
      text`The sparse checkout leaves out ${named}${others > 0 ? text` and ${others} more files` : []} that the patterns match. They were not read, here or for the base branch.`,
      text`Add their folders to sparse-checkout of actions/checkout, or exclude them with a pattern that starts with "!".`,
    ),
  ];
}

export function hiddenSubmodule(folder: string): Finding {
  return unread(
    folder.replace(/\/$/, ''),
    text`${folder} is a submodule whose commit changes, and its files could not be read on both sides.`,
    text`Set submodules: true and fetch-depth: 0 for actions/checkout, or exclude the folder with a pattern that starts with "!".`,
  );
}

/** @param paths of files whose content on the base branch is not available */
export function convertedFiles(paths: readonly string[]): readonly Finding[] {
  const [first] = paths;
  if (first === undefined) return [];
  const count = paths.length === 1 ? [] : text` and ${paths.length - 1} more`;
  return [
    unread(
      first,
      text`The base branch's version of ${first}${count} is kept in Git LFS or goes through a filter, so it could not be read.`,
      text`Review the keys and names of these files as if they were new.`,
    ),
  ];
}
