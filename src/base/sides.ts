import { realpathSync } from 'node:fs';
import { Failure } from '../findings/result.ts';
import type { Connect } from '../github/client.ts';
import { fullName, type Revision, type RunContext } from '../github/context.ts';
import { apiTree, type Tree, type TreeFile } from '../github/tree.ts';
import { type Text, text } from '../text/text.ts';
import { type Checkout, type Checkouts, findCheckouts } from './checkout.ts';
import { localTree, originOf, sparseCheckout } from './git.ts';
import { findRevisions, type Revisions } from './revisions.ts';
import { backedBy, shasOf, under, withSubtree } from './trees.ts';

/** What both sides of a comparison are determined from. */
export interface SidesQuery {
  readonly context: RunContext;
  /** The base from the context, which only pull requests and merge groups have. */
  readonly base: Revision;
  /** Paths of the files in the working tree that the run reads: they show where in the workspace checkouts are. */
  readonly paths: readonly string[];
  /** Null if there is no token. */
  readonly connect: Connect | null;
}

/** The commits on both sides of a pull request, with paths as they are in the workspace. */
export interface Sides {
  readonly checkouts: Checkouts;
  readonly revisions: Revisions;
  /** Whether the base's files were listed by git or by GitHub. */
  readonly how: 'git' | 'api';
  readonly base: Tree;
  /** The base as listed, with submodules as such. */
  readonly listed: Tree;
  /** The checked-out commit; null if git is not available. */
  readonly head: Tree | null;
  /** The base branch's tip, if that is another commit than the base; null if it is not available. */
  readonly tip: Tree | null;
  /** Paths of the head that a sparse checkout leaves out; null if the checkout is complete. */
  readonly skipped: ReadonlySet<string> | null;
  /** Folders of submodules that are not checked out, or not in the base's version; each with a trailing slash. */
  readonly submodules: readonly UnknownSubmodule[];
  /** Absolute paths of the workspace, into which absolute links can lead. */
  readonly roots: readonly string[];
}

/** A submodule whose files are not known on at least one side. */
export interface UnknownSubmodule {
  readonly folder: string;
  /** Whether the base has it with another commit, or only one side has it. */
  readonly differs: boolean;
  /** Whether a checkout of the base might have files there that are not known from this one. */
  readonly mayHideBase: boolean;
}

/** Finds both sides. @throws Failure if neither git nor GitHub is available for the base */
export async function openSides(query: SidesQuery): Promise<Sides> {
  const { context, base, paths, connect } = query;
  const { workspace, sha, pullRequest } = context;
  const wanted = [...new Set([sha, pullRequest?.head.sha ?? sha])];
  const checkouts = await findCheckouts(workspace, paths, wanted);
  const checkout = checkouts.main;
  const revisions = await findRevisions({ checkout, context, base: base.sha, connect });
  const of = await treeOf(revisions.base, checkout, query);
  const head = checkout.commit === null ? null : await localTreeOf(checkout.commit, checkout, query);
  if (of === null) throw tokenMissing();
  const tip = revisions.tip === null ? null : await treeOf(revisions.tip, checkout, query);
  const skipped = checkout.repository === null ? null : await sparseCheckout(checkout.repository);
  const joined = await withSubmodules({ base: of.tree, head }, checkouts);
  return {
    ...{ checkouts, revisions, how: of.how, listed: of.tree, tip: tip?.tree ?? null },
    ...joined,
    skipped: skipped && new Set([...skipped].map((path) => `${checkout.folder}${path}`)),
    roots: [...new Set([workspace.replace(/\/+$/, ''), realpathSync.native(workspace)])],
  };
}

/** GitHub is needed, but there is no token. */
function tokenMissing(): Failure {
  return new Failure(
    text`there is no github-token, and the checkout lacks the base commit.`,
    text`Set github-token to a token with the permission contents: read.`,
  );
}

interface Listed {
  readonly tree: Tree;
  readonly how: 'git' | 'api';
}

async function treeOf(sha: string, checkout: Checkout, query: SidesQuery): Promise<Listed | null> {
  const local = await localTreeOf(sha, checkout, query);
  if (local !== null) return { tree: local, how: 'git' };
  const { connect, context } = query;
  if (connect === null) return null;
  return { tree: under(checkout.folder, await apiTree(connect, context.repository, sha)), how: 'api' };
}

/** A commit in git, with GitHub as the source of contents that a partial clone lacks. */
async function localTreeOf(
  sha: string,
  { folder, repository }: Checkout,
  { connect, context }: SidesQuery,
): Promise<Tree | null> {
  const local = repository === null ? null : await localTree(repository, sha);
  if (local === null) return null;
  return backedBy(under(folder, local), async () => {
    if (connect === null) throw tokenMissing();
    return under(folder, await apiTree(connect, context.repository, sha));
  });
}

/** Adds the files of submodules to the trees, if the submodule's own repository has their commits. */
async function withSubmodules(
  sides: Pick<Sides, 'base' | 'head'>,
  { others }: Checkouts,
): Promise<Pick<Sides, 'base' | 'head' | 'submodules'>> {
  const submodules: UnknownSubmodule[] = [];
  let { base, head } = sides;
  // Without git, no submodules are checked out, here or for the base.
  if (head === null) return { base, head, submodules };
  const [ofBase, ofHead] = [submodulesIn(base), submodulesIn(head)];
  for (const path of new Set([...ofBase.keys(), ...ofHead.keys()])) {
    const folder = `${path}/`;
    const [before, after] = [ofBase.get(path), ofHead.get(path)];
    // What is checked out is only known to be the submodule if it is at the head's commit.
    const checkout = others.find((other) => other.folder === folder && other.commit === after);
    const treeBefore = await treeIn(checkout, before);
    const treeAfter = await treeIn(checkout, after);
    if (treeBefore !== null) base = withSubtree(base, folder, treeBefore);
    if (treeAfter !== null) head = withSubtree(head, folder, treeAfter);
    // If the head's is not checked out, the base's would not be either.
    const isHere = treeAfter !== null || after === undefined;
    const mayHideBase = before !== undefined && treeBefore === null && isHere;
    if (treeAfter === null || mayHideBase)
      submodules.push({ folder, differs: before !== after, mayHideBase });
  }
  return { base, head, submodules };
}

/** The files of a submodule at a commit; null if that, or its repository, is not there. */
async function treeIn(checkout: Checkout | undefined, commit: string | undefined): Promise<Tree | null> {
  const repository = checkout?.repository ?? null;
  return repository === null || commit === undefined ? null : localTree(repository, commit);
}

function submodulesIn({ files }: Tree): ReadonlyMap<string, string> {
  return shasOf(files.filter(({ kind }) => kind === 'submodule'));
}

/**
 * Adds the files of other repositories' checkouts to both trees: no pull request of this repository changes them. One
 * of this repository, or of the pull request's, is not added, unless it is the base itself.
 *
 * @param folders where the workflow checks out repositories to: others could have any origin
 */
export async function withOtherRepositories(
  sides: Sides,
  folders: readonly string[],
  context: RunContext,
): Promise<Sides> {
  let { base, head } = sides;
  for (const { folder, repository, commit } of sides.checkouts.others) {
    if (repository === null || commit === null || !folders.includes(folder)) continue;
    const isBase = commit === sides.revisions.base;
    if (!isBase && !isElsewhere(await originOf(repository), context)) continue;
    const tree = await localTree(repository, commit);
    if (tree === null) continue;
    base = withSubtree(base, folder, tree);
    if (head !== null) head = withSubtree(head, folder, tree);
  }
  return { ...sides, base, head };
}

function isElsewhere(origin: string | null, { repository, pullRequest }: RunContext): boolean {
  const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(origin ?? '')?.[1]?.toLowerCase();
  if (name === undefined || pullRequest?.fork === true) return false;
  return name !== fullName(repository);
}

/** Why the tip of the base branch might make the merge differ from what is checked out; null if it does not. */
export function baseMovedOn(
  { revisions, tip, listed }: Sides,
  isLeading: (file: TreeFile) => boolean,
): Text | null {
  if (revisions.tip === null) return null;
  if (tip === null) return text`the base branch has moved on since the branch left it, and cannot be read`;
  const before = shasOf(listed.files.filter(isLeading));
  const after = shasOf(tip.files.filter(isLeading));
  const changed = [...new Set([...before.keys(), ...after.keys()])].find(
    (path) => before.get(path) !== after.get(path),
  );
  return changed === undefined
    ? null
    : text`the base branch has changed ${changed} since the branch left it, so bring the branch up to date`;
}
