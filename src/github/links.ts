import { posix } from 'node:path';
import { contentOf, type Tree, type TreeFile } from './tree.ts';

/** A link that leads to a link, and so on, is followed so many times. */
const mostHops = 8;

/** Bytes of a link, which are the path that it leads to: no system follows a longer one. */
export const longestTarget = 4096;

type ReadableTree = Pick<Tree, 'files' | 'read'>;

interface Hop {
  /** The path that matters, wherever the links lead. */
  readonly path: string;
  readonly file: TreeFile;
}

/**
 * Puts the files that links lead to in the place of the links, under the links' paths, as the working tree
 * shows them. A link that leads to no file of the tree, or whose path is too long, is left out.
 */
export async function resolveLinks(
  tree: ReadableTree,
  files: readonly TreeFile[],
): Promise<readonly TreeFile[]> {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  let hops = files.map((file): Hop => ({ path: file.path, file })).filter(canBeFollowed);
  for (let i = 0; i < mostHops && hops.some(isLink); i += 1) {
    hops = (await follow(tree, byPath, hops)).filter(canBeFollowed);
  }
  return hops.filter((hop) => !isLink(hop)).map(({ path, file }) => ({ ...file, path }));
}

function isLink({ file }: Hop): boolean {
  return file.link;
}

function canBeFollowed({ file }: Hop): boolean {
  return !file.link || file.size <= longestTarget;
}

async function follow(
  tree: ReadableTree,
  byPath: ReadonlyMap<string, TreeFile>,
  hops: readonly Hop[],
): Promise<readonly Hop[]> {
  const contents = await tree.read(hops.filter(isLink).map(({ file }) => file));
  return hops.flatMap((hop) => {
    if (!hop.file.link) return [hop];
    const target = Buffer.from(contentOf(contents, hop.file)).toString('utf8');
    const file = byPath.get(posix.join(posix.dirname(hop.file.path), target));
    return file === undefined ? [] : [{ path: hop.path, file }];
  });
}
