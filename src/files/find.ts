import { realpathSync } from 'node:fs';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { AuthorizeEntry, PinEntry, Settings } from '../inputs/settings.ts';
import { text } from '../text/text.ts';
import { Assignment } from './assignment.ts';
import { maxFiles } from './limits.ts';
import { keepYoungGeneration, manyItems } from './memory.ts';
import { missingFiles } from './missing.ts';
import { reachOf } from './reach.ts';
import { Turns } from './turns.ts';
import { type WalkedFile, walk } from './walk.ts';

/** A file that the patterns of at least one entry match. */
export interface MatchedFile extends WalkedFile {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
  /** Only patterns of wildcards alone match it, so nobody says that it holds a certificate. */
  readonly isSwept: boolean;
}

export interface FileSearchResult {
  /** By path, in the order of code units. */
  readonly files: readonly MatchedFile[];
  readonly findings: readonly Finding[];
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
  for (const { path, kind } of walk(root, enters, findings)) {
    if (files.length > limit || (await turns.areOver())) break;
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
  else if (!cancelled.aborted) findings.push(...missingFiles(includes, wanted.ifNoFilesFound, root));
  return { files: files.slice(0, limit).sort(byPath), findings };
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
