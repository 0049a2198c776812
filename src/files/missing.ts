import { lstatSync, readdirSync, statSync } from 'node:fs';
import type { Level } from '../findings/codes.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import { entersGit } from '../inputs/paths.ts';
import { isLiteral } from '../inputs/patterns.ts';
import { type Text, text } from '../text/text.ts';
import type { Include } from './match.ts';
import { errorCode } from './problem.ts';

const levelsOf: Readonly<Record<Exclude<IfNoFilesFound, 'ignore'>, Level>> = {
  error: 'error',
  warn: 'warning',
};

/**
 * One finding per pattern that matches no file, with the most likely reason.
 * @param root real path of the workspace
 */
export function missingFiles(
  includes: readonly Include[],
  policy: IfNoFilesFound,
  root: string,
): readonly Finding[] {
  if (policy === 'ignore') return [];
  const missing = new Map(includes.filter(({ hits }) => hits !== 'some').map((item) => [item.pattern, item]));
  return [...missing.values()].map(({ pattern, hits }) =>
    finding(
      levelsOf[policy],
      'no-files-found',
      nowhere,
      hits === 'excluded' ? text`${pattern} matches only excluded files.` : text`${pattern} matches no file.`,
      hits === 'excluded' ? excludedHint : hintFor(pattern, root),
    ),
  );
}

const excludedHint = text`Change the pattern, or the line with ! that excludes its files.`;

/** Habits from other tools, and what to write instead. */
const slips: readonly (readonly [RegExp, Text])[] = [
  [/^(["']).*\1$/, text`Remove the quotes: a pattern is a whole line.`],
  [/^[~$]|\$\{/, text`Write the path relative to the workspace: ~ and variables are not expanded.`],
  [/[,;](?![^{]*})|\s\S*[*/]/, text`Write one pattern per line, without separators.`],
];

function hintFor(pattern: string, root: string): Text {
  if (isEmpty(root))
    return text`Check out the repository first, with actions/checkout: the workspace is empty.`;
  if (entersGit(pattern)) return text`Name a file outside .git: nothing in .git is read.`;
  const link = linkedFolder(pattern, root);
  if (link !== null)
    return text`Name the folder itself: ${link} is a link to a folder, and such links are not followed.`;
  const slip = slips.find(([sign]) => sign.test(pattern));
  if (slip !== undefined) return slip[1];
  if (isLiteral(pattern) && isFolder(`${root}/${pattern}`)) {
    return text`Write ${`${pattern}/**`} for all files in this folder: ${pattern} is a folder.`;
  }
  return text`Check the spelling, including upper and lower case; patterns are relative to the workspace. If files can be missing, set if-no-files-found to warn or ignore.`;
}

/** The first link to a folder in the plain segments at the beginning of the pattern; null if there is none. */
function linkedFolder(pattern: string, root: string): string | null {
  const segments = pattern.split('/');
  const glob = segments.findIndex((segment) => !isLiteral(segment));
  const plain = glob === -1 ? segments : segments.slice(0, glob);
  const folders = plain.map((_, i) => plain.slice(0, i + 1).join('/'));
  return folders.find((folder) => isLink(`${root}/${folder}`) && isFolder(`${root}/${folder}`)) ?? null;
}

function isLink(path: string): boolean {
  return look(() => lstatSync(path).isSymbolicLink());
}

function isFolder(path: string): boolean {
  return look(() => statSync(path).isDirectory());
}

function isEmpty(root: string): boolean {
  return look(() => readdirSync(root).length === 0);
}

/** What cannot be examined counts as false, because this only affects hints. */
function look(isSo: () => boolean): boolean {
  try {
    return isSo();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}
