import { lstatSync, readdirSync, statSync } from 'node:fs';
import type { Level } from '../findings/codes.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import { entersGit } from '../inputs/paths.ts';
import { isPlain } from '../inputs/patterns.ts';
import { type Text, text } from '../text/text.ts';
import type { Include } from './match.ts';
import { errorCode } from './problem.ts';

const levelsOf: Readonly<Record<Exclude<IfNoFilesFound, 'ignore'>, Level>> = {
  error: 'error',
  warn: 'warning',
};

/**
 * One finding per pattern that matches no file, with the likeliest reason.
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
      text`${pattern} matches no file${hits === 'excluded' ? text` that is not excluded` : []}.`,
      hits === 'excluded' ? excludedHint : hintFor(pattern, root),
    ),
  );
}

const excludedHint = text`Every file that it matches is excluded by a line that starts with !; correct one of the two.`;

/** What people write out of habit from other tools, and what to write instead. */
const slips: readonly (readonly [RegExp, Text])[] = [
  [/^(["']).*\1$/, text`Take the quotes away: what stands on a line is the pattern.`],
  [/^[~$]|\$\{/, text`Neither ~ nor variables are expanded; write the path relative to the workspace.`],
  [/[,;](?![^{]*})|\s\S*[*/]/, text`Write one pattern per line, with nothing between them.`],
];

function hintFor(pattern: string, root: string): Text {
  if (isEmpty(root))
    return text`The workspace is empty: check out the repository first, with actions/checkout.`;
  if (entersGit(pattern)) return text`Nothing in .git is read.`;
  const link = linkedFolder(pattern, root);
  if (link !== null)
    return text`${link} is a link to a folder, and such links are not followed; name the folder itself.`;
  const slip = slips.find(([sign]) => sign.test(pattern));
  if (slip !== undefined) return slip[1];
  if (isPlain(pattern) && isFolder(`${root}/${pattern}`)) {
    return text`${pattern} is a folder; write ${`${pattern}/**`} for all files in it.`;
  }
  return text`Check its spelling, upper and lower case included; patterns are relative to the workspace. Where files may be missing, set if-no-files-found to warn or ignore.`;
}

/** The first link to a folder that the pattern spells out on its way; null where there is none. */
function linkedFolder(pattern: string, root: string): string | null {
  const segments = pattern.split('/');
  const glob = segments.findIndex((segment) => !isPlain(segment));
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

/** What cannot be looked at is not so: this is about hints only. */
function look(isSo: () => boolean): boolean {
  try {
    return isSo();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}
