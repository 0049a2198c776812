import { contentOf, type Tree, type TreeFile } from '../github/tree.ts';

/** A tree whose paths start with a folder. */
export function under(folder: string, tree: Tree): Tree {
  if (folder === '') return tree;
  return { ...tree, files: tree.files.map((file) => ({ ...file, path: `${folder}${file.path}` })) };
}

/** A tree whose missing contents come from another source, as in a partial clone. */
export function backedBy(tree: Tree, openOther: () => Promise<Tree>): Tree {
  let other: Promise<Tree> | null = null;
  const withOther = async <Value>(
    wanted: readonly TreeFile[],
    get: (tree: Tree, wanted: readonly TreeFile[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<ReadonlyMap<string, Value>> => {
    const found = await get(tree, wanted);
    const missing = wanted.filter(({ sha }) => !found.has(sha));
    if (missing.length === 0) return found;
    other ??= openOther();
    return new Map([...found, ...(await get(await other, missing))]);
  };
  return {
    files: tree.files,
    measure: (wanted) => withOther(wanted, (source, files) => source.measure(files)),
    read: (wanted) => withOther(wanted, (source, files) => source.read(files)),
  };
}

/** A tree with another one in a folder, replacing what was there. */
export function withSubtree(tree: Tree, folder: string, inner: Tree): Tree {
  const isInside = ({ path }: TreeFile) => path.startsWith(folder);
  const isGone = ({ path }: TreeFile) => path.startsWith(folder) || `${path}/` === folder;
  const both = async <Value>(
    wanted: readonly TreeFile[],
    get: (tree: Tree, wanted: readonly TreeFile[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<ReadonlyMap<string, Value>> => {
    const outside = await get(
      tree,
      wanted.filter((file) => !isInside(file)),
    );
    return new Map([...outside, ...(await get(inner, wanted.filter(isInside)))]);
  };
  return {
    files: [...tree.files.filter((file) => !isGone(file)), ...under(folder, inner).files],
    measure: (wanted) => both(wanted, (source, files) => source.measure(files)),
    read: (wanted) => both(wanted, (source, files) => source.read(files)),
  };
}

/** As many links as Linux follows to one file. */
const mostHops = 40;

/** Bytes of a link, which are its target path: no system follows a longer one. */
export const longestTarget = 4096;

/** The targets of links, by the SHA of their blobs; null if they cannot be read. */
export type LinkTargets = Map<string, string | null>;

export interface LinkOptions {
  /** Absolute paths of the folder that the tree's paths are relative to, without a trailing slash. */
  readonly roots: readonly string[];
  /** Those that are known without reading the tree; what is read is added. */
  readonly targets?: LinkTargets;
}

/**
 * Follows links as the working tree does: links to links, links through folders that are links, and absolute links
 * into the folder. Links that lead to no file of the tree are left out.
 *
 * @param paths of files and links
 * @returns the files that they lead to, by the given paths
 */
export async function resolveLinks(
  tree: Tree,
  paths: readonly string[],
  { roots, targets = new Map() }: LinkOptions,
): Promise<ReadonlyMap<string, TreeFile>> {
  const resolver = new Resolver(tree.files, roots, targets);
  const resolved = new Map<string, TreeFile>();
  for (let open = paths; open.length > 0; ) {
    const unread = new Map<string, TreeFile>();
    const next: string[] = [];
    for (const path of open) {
      const end = resolver.follow(path);
      if (end.kind === 'file') resolved.set(path, end.file);
      if (end.kind !== 'unread') continue;
      unread.set(end.link.sha, end.link);
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
  for (const link of links) {
    const isShort = short.includes(link);
    targets.set(link.sha, isShort ? Buffer.from(contentOf(contents, link)).toString('utf8') : null);
  }
}

type End =
  | { readonly kind: 'file'; readonly file: TreeFile }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unread'; readonly link: TreeFile };

const nothing: End = { kind: 'nothing' };

/** How far a path was followed. */
interface Way {
  /** From the root of the tree, without links. */
  behind: string[];
  /** Last segment first. */
  readonly ahead: string[];
  hops: number;
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

  /** One segment after the other, as path_resolution(7) describes it. */
  follow(path: string): End {
    const way: Way = { behind: [], ahead: path.split('/').reverse(), hops: 0 };
    for (let segment = way.ahead.pop(); segment !== undefined; segment = way.ahead.pop()) {
      const end = this.#step(way, segment);
      if (end !== null) return end;
    }
    const file = this.#byPath.get(way.behind.join('/'));
    return file?.kind === 'file' ? { kind: 'file', file } : nothing;
  }

  /** Null if the path continues. */
  #step(way: Way, segment: string): End | null {
    const entry = this.#enter(way.behind, segment);
    if (entry === null) return nothing;
    if (entry?.kind === 'link') return this.#turn(way, entry);
    return entry?.kind === 'file' && way.ahead.length > 0 ? nothing : null;
  }

  #turn(way: Way, link: TreeFile): End | null {
    const target = this.#targets.get(link.sha);
    if (target === undefined) return { kind: 'unread', link };
    way.hops += 1;
    const to = way.hops > mostHops || target === null ? null : this.#wayTo(target, way.behind.slice(0, -1));
    if (to === null) return nothing;
    way.behind = [...to.from];
    way.ahead.push(...to.segments.reverse());
    return null;
  }

  /** Follows one segment; returns what is there if it is not a folder, and null if there is nothing. */
  #enter(behind: string[], segment: string): TreeFile | undefined | null {
    if (segment === '' || segment === '.') return undefined;
    if (segment !== '..') {
      behind.push(segment);
      return this.#byPath.get(behind.join('/'));
    }
    const isFolder = this.#isFolder(behind.join('/'));
    return behind.pop() !== undefined && isFolder ? undefined : null;
  }

  #wayTo(
    target: string,
    from: readonly string[],
  ): { readonly from: readonly string[]; readonly segments: string[] } | null {
    if (target === '' || target.includes('\0')) return null;
    if (!target.startsWith('/')) return { from, segments: target.split('/') };
    const root = this.#roots.find((folder) => target.startsWith(`${folder}/`));
    return root === undefined ? null : { from: [], segments: target.slice(root.length + 1).split('/') };
  }

  #isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.#byPath.keys());
    return this.#folders.has(path);
  }
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
