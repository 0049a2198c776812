import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import { entersGit, isBeneath } from '../inputs/paths.ts';
import { text } from '../text/text.ts';
import { maxDepth } from './limits.ts';
import { FileProblem, problemOf, unreadable } from './problem.ts';

/** `other`: what can hold no bytes to read, such as a pipe, a socket or a device. */
export type FileKind = 'file' | 'link' | 'other';

export interface WalkedFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
}

/** What a walk comes by; a link to a folder is one, too, though none that is looked into. */
export interface Walked {
  readonly path: string;
  readonly kind: FileKind | 'folder';
}

/**
 * Everything under a folder, folders themselves included, so that a walk may be ended at any of them. Links to folders are
 * not followed, `.git` is not entered. Folders that cannot be listed are told, and do not stop the rest.
 *
 * Written here rather than taken from a library: those that exist leave out links and pipes or follow
 * them, and keep silent about a folder that they may not list.
 *
 * @param root real path of the workspace
 * @param enters whether to look into a folder, by its path relative to the workspace
 */
export function* walk(
  root: string,
  enters: (folder: string) => boolean,
  findings: Finding[],
): Generator<Walked> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(root, folder, findings)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = kindOf(root, path, entry);
      if (entry.isDirectory() && enters(path)) folders.push(path);
      yield { path, kind };
    }
  }
}

function list(root: string, folder: string, findings: Finding[]): readonly Dirent[] {
  try {
    if (folder.split('/').length > maxDepth) throw tooDeep();
    return readdirSync(`${root}/${folder}`, { withFileTypes: true }).filter(
      ({ name }) => name.toLowerCase() !== '.git',
    );
  } catch (error) {
    findings.push(unreadable(folder === '' ? '.' : folder, problemOf(error)));
    return [];
  }
}

function tooDeep(): FileProblem {
  return new FileProblem(
    text`is a folder more than ${maxDepth} levels deep and is not looked into`,
    text`Leave the folder out with a pattern such as !folder/**.`,
  );
}

function kindOf(root: string, path: string, entry: Dirent): Walked['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  return isLinkToFolder(root, path) ? 'folder' : 'link';
}

/** Only for folders inside the workspace: whatever else is wrong with a link is told when it is read. */
function isLinkToFolder(root: string, path: string): boolean {
  try {
    const target = realpathSync.native(`${root}/${path}`);
    if (target === root) return true;
    return isBeneath(root, target) && !entersGit(target.slice(root.length)) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}
