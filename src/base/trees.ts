import type { Tree, TreeFile } from '../github/tree.ts';

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
