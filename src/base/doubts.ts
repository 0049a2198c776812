import type { Tree, TreeFile } from '../github/tree.ts';
import { type Text, text } from '../text/text.ts';
import { type CheckoutRules, checkoutRules } from './attributes.ts';
import { neighbourDoubt } from './neighbours.ts';
import type { BaseQuery, Versions } from './query.ts';
import { baseMovedOn, type Sides } from './sides.ts';
import { attributesAbove, attributesOf } from './versions.ts';

/** A file that decides how other files are checked out. */
const leading = /(?:^|\/)(?:\.gitattributes|action\.ya?ml)$|^\.github\/workflows\/[^/]+$/;

/**
 * Why a comparison of the two sides might not show what the merge changes, besides unknown inputs; each a clause
 * that completes a sentence.
 */
export async function comparisonDoubts(
  sides: Sides,
  versions: Versions,
  config: string | null,
  rules: CheckoutRules | null,
  query: BaseQuery,
): Promise<readonly Text[]> {
  const { folder } = sides.checkouts.main;
  const isLeading = ({ path, kind }: TreeFile) =>
    kind !== 'file' || path === config || leading.test(path.slice(folder.length));
  const moved = baseMovedOn(sides, isLeading);
  const { context, raw, settle } = query;
  const neighbour = await neighbourDoubt({ context, raw, settle, ...versions, changed: changedPaths(sides) });
  return [
    ...(sides.revisions.doubt === null ? [] : [sides.revisions.doubt]),
    ...(moved === null ? [] : [moved]),
    ...(neighbour === null ? [] : [neighbour]),
    ...(rules === null || !(rules.areSame || rules.isBasePlain)
      ? [text`the pull request changes how git checks out files (.gitattributes)`]
      : []),
  ];
}

/** Paths that the head adds or changes; null if the checked-out commit is not known. */
function changedPaths({ base, head }: Sides): readonly string[] | null {
  if (head === null) return null;
  const before = new Map(base.files.map(({ path, sha }) => [path, sha]));
  return head.files.filter(({ path, sha }) => before.get(path) !== sha).map(({ path }) => path);
}

/** How both sides are checked out; null if that cannot be read. */
export async function rulesOf({ base, head }: Versions, sides: Sides, { paths }: BaseQuery) {
  const near = attributesAbove([...paths, ...sides.base.files.map(({ path }) => path)]);
  const before = await attributesOf(base, near);
  const after = await attributesOf(head, new Set([...near, ...namesIn(sides.head)]));
  return before === null || after === null ? null : checkoutRules(before, after);
}

function namesIn(tree: Tree | null): readonly string[] {
  return tree?.files.map(({ path }) => path) ?? [];
}
