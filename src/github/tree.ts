import { UnexpectedAnswer } from './failure.ts';

/** What is at a path of a commit: a file, a symbolic link, or a commit of another repository. */
export type EntryKind = 'file' | 'link' | 'submodule';

/** An entry of a commit's tree that is not a folder. */
export interface TreeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** SHA of the blob, which contains the target path if it is a link; or of the submodule's commit. */
  readonly sha: string;
  readonly kind: EntryKind;
}

const kinds: ReadonlyMap<string, EntryKind> = new Map([
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

/** The meaning of the mode of a tree entry (https://git-scm.com/docs/gitdatamodel). */
export function kindOfMode(mode: string | undefined): EntryKind {
  return kinds.get(mode ?? '') ?? 'file';
}

/** The bytes of files, by blob SHA. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** A source of the files of one commit. */
export interface Tree {
  readonly files: readonly TreeFile[];
  /** Sizes in bytes, by blob SHA; a blob whose size is not available is left out. */
  readonly measure: (files: readonly TreeFile[]) => Promise<ReadonlyMap<string, number>>;
  /** Reads each content once. */
  readonly read: (files: readonly TreeFile[]) => Promise<Contents>;
}

/** @throws {UnexpectedAnswer} if a file that was asked for has not come */
export function contentOf(contents: Contents, { sha }: TreeFile): Uint8Array {
  const content = contents.get(sha);
  if (content === undefined) throw new UnexpectedAnswer('a file of the base branch cannot be read.');
  return content;
}
