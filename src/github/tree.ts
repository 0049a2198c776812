import { UnexpectedAnswer } from './failure.ts';

/** A file of a commit's tree. */
export interface TreeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
  /** A symbolic link: its content is the path that it leads to. */
  readonly link: boolean;
}

/** The mode of a symbolic link in a tree. */
export const linkMode = '120000';

/** The bytes of files, by blob SHA. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Where the files of one commit can be had. */
export interface Tree {
  readonly files: readonly TreeFile[];
  /** Reads each content once. */
  readonly read: (files: readonly TreeFile[]) => Promise<Contents>;
  /** The same once other work is done, however long that took. */
  readonly readLater: (files: readonly TreeFile[]) => Promise<Contents>;
}

/** @throws {UnexpectedAnswer} where a file that was asked for has not come */
export function contentOf(contents: Contents, { sha }: TreeFile): Uint8Array {
  const content = contents.get(sha);
  if (content === undefined) throw new UnexpectedAnswer('a file of the base branch cannot be had.');
  return content;
}
