import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import { entersGit, isLiteral } from '../inputs/paths.ts';
import type { AuthorizeEntry, PinEntry, Settings } from '../inputs/settings.ts';
import { type Text, text } from '../text/text.ts';
import { Turns } from './cancellation.ts';
import { keepYoungGeneration, manyItems, maxFiles } from './limits.ts';
import { Assignment, ancestorsOf, type Include, plainSegments, reachOf } from './match.ts';
import { systemErrorCode } from './open.ts';
import { type WalkedFile, walk } from './walk.ts';

/** A file that the patterns of at least one entry match. */
export interface MatchedFile extends WalkedFile {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
  /** Only patterns that consist of wildcards match it, so nothing says that it contains a certificate. */
  readonly isSwept: boolean;
}

export interface FileSearchResult {
  /** By path, in the order of code units. */
  readonly files: readonly MatchedFile[];
  readonly findings: readonly Finding[];
  /** Whether the job was canceled before all files had been found. */
  readonly isCutShort: boolean;
}

/** The settings that select the files. */
export type FileSelection = Pick<Settings, 'authorize' | 'pins' | 'ifNoFilesFound'>;

/**
 * Walks the workspace once for all patterns, and determines which entries each file belongs to. If the job is canceled
 * in the meantime, it returns the files found so far.
 * @param workspace absolute path
 * @param limit the maximum number of files; those beyond it are left out, which is an error
 */
export async function findFiles(
  wanted: FileSelection,
  workspace: string,
  cancelled: AbortSignal,
  limit = maxFiles,
): Promise<FileSearchResult> {
  const root = realpathSync.native(workspace);
  const authorize = new Assignment(wanted.authorize);
  const pins = new Assignment(wanted.pins);
  const matchers = [...authorize.matchers, ...pins.matchers];
  const includes = matchers.flatMap((matcher) => matcher.includes);
  const reaches = reachOf(includes.map(({ pattern }) => pattern));
  const enters = (folder: string) => reaches(folder) && !matchers.every((one) => one.excludesFolder(folder));
  const turns = new Turns(cancelled);
  const files: MatchedFile[] = [];
  const findings: Finding[] = [];
  let isCutShort = false;
  for (const { path, kind } of walk(root, enters, findings)) {
    isCutShort = await turns.areOver();
    if (files.length > limit || isCutShort) break;
    if (kind === 'folder') continue;
    const matched = { authorize: authorize.assign(path), pins: pins.assign(path) };
    const entries = { authorize: matched.authorize.entries, pins: matched.pins.entries };
    if (entries.authorize.length + entries.pins.length === 0) continue;
    const isSwept = !matched.authorize.isNamed && !matched.pins.isNamed;
    files.push({ path, kind, ...entries, isSwept });
    if (files.length === manyItems) keepYoungGeneration();
  }
  // An incomplete walk does not show which patterns match nothing.
  if (files.length > limit) findings.push(tooManyFiles(limit));
  else if (!isCutShort) findings.push(...missingFiles(includes, wanted.ifNoFilesFound, root));
  return { files: files.slice(0, limit).sort(byPath), findings, isCutShort };
}

function byPath(a: WalkedFile, b: WalkedFile): number {
  return a.path < b.path ? -1 : 1;
}

function tooManyFiles(limit: number): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The patterns match more than ${limit} files. The files beyond this limit are not read.`,
    text`Narrow the patterns, or split them across several steps.`,
  );
}

/**
 * One finding per pattern that matches no file, with the most likely reason.
 * @param root real path of the workspace
 */
function missingFiles(
  includes: readonly Include[],
  policy: IfNoFilesFound,
  root: string,
): readonly Finding[] {
  if (policy === 'ignore') return [];
  const missing = new Map(includes.filter(({ hits }) => hits !== 'some').map((item) => [item.pattern, item]));
  return [...missing.values()].map(({ pattern, hits }) =>
    finding(
      policy === 'error' ? 'error' : 'warning',
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
  const folders = ancestorsOf(plainSegments(pattern).join('/'));
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
    systemErrorCode(error);
    return false;
  }
}
