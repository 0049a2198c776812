import { foldersAbove } from '../files/folders.ts';
import { contentOf, type Lookup, type Tree, type TreeFile } from '../github/tree.ts';

/** The SHA of each file, by path. */
export function shasOf(files: readonly TreeFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, sha }) => [path, sha]));
}

/** A tree whose paths start with a folder. */
export function under(folder: string, tree: Tree): Tree {
  if (folder === '') return tree;
  return { ...tree, files: tree.files.map((file) => ({ ...file, path: `${folder}${file.path}` })) };
}

/** A tree whose missing contents come from another source, as in a partial clone. */
export function backedBy(tree: Tree, openOther: () => Promise<Tree>): Tree {
  let other: Promise<Tree> | null = null;
  const orOther =
    <Value>(lookUpIn: (tree: Tree) => Lookup<Value>): Lookup<Value> =>
    async (wanted) => {
      const found = await lookUpIn(tree)(wanted);
      const missing = wanted.filter(({ sha }) => !found.has(sha));
      if (missing.length === 0) return found;
      other ??= openOther();
      return new Map([...found, ...(await lookUpIn(await other)(missing))]);
    };
  return {
    files: tree.files,
    measure: orOther(({ measure }) => measure),
    read: orOther(({ read }) => read),
  };
}

/** A tree with another one in a folder, replacing what was there. */
export function withSubtree(tree: Tree, folder: string, inner: Tree): Tree {
  const isInside = ({ path }: TreeFile) => path.startsWith(folder);
  const inBoth =
    <Value>(lookUpIn: (tree: Tree) => Lookup<Value>): Lookup<Value> =>
    async (wanted) => {
      const outside = await lookUpIn(tree)(wanted.filter((file) => !isInside(file)));
      return new Map([...outside, ...(await lookUpIn(inner)(wanted.filter(isInside)))]);
    };
  const kept = tree.files.filter((file) => !isInside(file) && `${file.path}/` !== folder);
  return {
    files: [...kept, ...under(folder, inner).files],
    measure: inBoth(({ measure }) => measure),
    read: inBoth(({ read }) => read),
  };
}

/** As many links as Linux follows to one file. */
const mostHops = 40;

/** Bytes of a link, which are its target path: no system follows a longer one. */
export const longestTarget = 4096;

/** The targets of links, by the SHA of their blobs; null if they cannot be read. */
export type LinkTargets = Map<string, string | null>;

/**
 * Follows links as the working tree does: links to links, links through folders that are links, and absolute links
 * into the folder. Links that lead to no file of the tree are left out.
 *
 * @param paths of files and links
 * @param roots absolute paths of the folder that the tree's paths are relative to, without a trailing slash
 * @param targets those that are known without reading the tree; what is read is added
 * @returns the files that they lead to, by the given paths
 */
export async function resolveLinks(
  tree: Tree,
  paths: readonly string[],
  roots: readonly string[],
  targets: LinkTargets = new Map(),
): Promise<ReadonlyMap<string, TreeFile>> {
  const resolver = new Resolver(tree.files, roots, targets);
  const resolved = new Map<string, TreeFile>();
  for (let open = paths; open.length > 0; ) {
    const unread = new Map<string, TreeFile>();
    const next: string[] = [];
    for (const path of open) {
      const end = resolver.follow(path);
      if (end?.kind === 'file') resolved.set(path, end);
      if (end?.kind !== 'link') continue;
      unread.set(end.sha, end);
      next.push(path);
    }
    await readTargets(tree, [...unread.values()], targets);
    open = next;
  }
  return resolved;
}

async function readTargets(tree: Tree, links: readonly TreeFile[], targets: LinkTargets): Promise<void> {
  const sizes = await tree.measure(links);
  const short = links.filter(({ sha }) => (sizes.get(sha) ?? 0) <= longestTarget);
  const contents = await tree.read(short);
  for (const { sha } of links) targets.set(sha, null);
  for (const link of short) targets.set(link.sha, Buffer.from(contentOf(contents, link)).toString('utf8'));
}

class Resolver {
  readonly #byPath: ReadonlyMap<string, TreeFile>;
  readonly #roots: readonly string[];
  readonly #targets: LinkTargets;
  #folders: ReadonlySet<string> | null = null;

  constructor(files: readonly TreeFile[], roots: readonly string[], targets: LinkTargets) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
    this.#roots = roots;
    this.#targets = targets;
  }

  /**
   * Follows one segment after the other, as path_resolution(7) describes it.
   *
   * @param hops how many links were followed before
   * @returns the file, or a link on the way whose target was not read yet; null if the path leads to no file
   */
  follow(path: string, hops = 0): TreeFile | null {
    let behind: string | null = '';
    const segments = path.split('/');
    for (const [i, segment] of segments.entries()) {
      behind = this.#enter(behind, segment);
      if (behind === null) return null;
      const entry = this.#byPath.get(behind);
      const isLast = i === segments.length - 1;
      if (entry?.kind === 'link') return this.#followLink(entry, segments.slice(i + 1), hops + 1);
      if (entry?.kind === 'file') return isLast ? entry : null;
    }
    return null;
  }

  /** The path after one more segment; null if there is none. */
  #enter(path: string, segment: string): string | null {
    if (segment === '' || segment === '.') return path;
    if (segment !== '..') return path === '' ? segment : `${path}/${segment}`;
    return this.#allFolders().has(`${path}/`) ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : null;
  }

  #followLink(link: TreeFile, rest: readonly string[], hops: number): TreeFile | null {
    const target = this.#targets.get(link.sha);
    if (target === undefined) return link;
    const path = target === null || hops > mostHops ? null : this.#fromRoot(target, link);
    return path === null ? null : this.follow([path, ...rest].join('/'), hops);
  }

  /** The target of a link as a path from the root of the tree; null if it is somewhere else. */
  #fromRoot(target: string, { path }: TreeFile): string | null {
    if (target === '' || target.includes('\0')) return null;
    if (!target.startsWith('/')) return `${path.slice(0, path.lastIndexOf('/') + 1)}${target}`;
    const root = this.#roots.find((folder) => target.startsWith(`${folder}/`));
    return root === undefined ? null : target.slice(root.length + 1);
  }

  #allFolders(): ReadonlySet<string> {
    this.#folders ??= foldersAbove(this.#byPath.keys());
    return this.#folders;
  }
}
