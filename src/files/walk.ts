import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import { Failure } from '../findings/result.ts';
import { entersGit, isInside } from '../inputs/paths.ts';
import { text } from '../text/text.ts';
import { maxDepth } from './limits.ts';
import { fileFailure, unreadable } from './open.ts';

/** `other`: what contains no bytes to read, such as a pipe, a socket or a device. */
export type FileKind = 'file' | 'link' | 'other';

export interface WalkedFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
}

/** What a walk visits. A link to a folder counts as a folder, but is not entered. */
export interface Walked {
  readonly path: string;
  readonly kind: FileKind | 'folder';
}

/**
 * Everything under a folder, including folders, so that a walk can be stopped at any of them. Links to folders are not
 * followed, and `.git` is not entered. Folders that cannot be listed are reported, and the walk continues.
 *
 * Written here because existing libraries skip links and pipes or follow them, and do not report a folder that they
 * cannot list.
 *
 * @param root real path of the workspace
 * @param enters whether to enter a folder, by its path relative to the workspace
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
    findings.push(unreadable(folder === '' ? '.' : folder, fileFailure(error)));
    return [];
  }
}

function tooDeep(): Failure {
  return new Failure(
    text`is a folder more than ${maxDepth} levels deep and is not searched`,
    text`Exclude the folder with a pattern such as !folder/**.`,
  );
}

function kindOf(root: string, path: string, entry: Dirent): Walked['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  return isLinkToFolder(root, path) ? 'folder' : 'link';
}

/** Only for folders inside the workspace: any other problem with a link is reported when it is read. */
function isLinkToFolder(root: string, path: string): boolean {
  try {
    const target = realpathSync.native(`${root}/${path}`);
    if (target === root) return true;
    return isInside(root, target) && !entersGit(target.slice(root.length)) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}
