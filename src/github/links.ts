import { posix } from 'node:path';
import { contentOf, type Tree, type TreeFile } from './blob.ts';

/** A link that leads to a link, and so on, is followed so many times. */
const mostHops = 8;

interface Hop {
  /** The path that matters, wherever the links lead. */
  readonly path: string;
  readonly file: TreeFile;
}

/**
 * Puts the files that links lead to in the place of the links, under the links' paths, as the working
 * tree shows them. A link that leads to no file of the tree is left out.
 */
export async function resolveLinks(tree: Tree, files: readonly TreeFile[]): Promise<readonly TreeFile[]> {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  let hops: readonly Hop[] = files.map((file) => ({ path: file.path, file }));
  for (let i = 0; i < mostHops && hops.some(isLink); i += 1) hops = await follow(tree, byPath, hops);
  return hops.filter((hop) => !isLink(hop)).map(({ path, file }) => ({ ...file, path }));
}

function isLink({ file }: Hop): boolean {
  return file.link;
}

async function follow(
  tree: Tree,
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
