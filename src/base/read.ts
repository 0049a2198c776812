import { realpathSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isLfsPointer } from '../documents/lfs-pointer.ts';
import { Assignment } from '../files/assignment.ts';
import { reachOf } from '../files/reach.ts';
import type { Finding } from '../findings/finding.ts';
import { TooMuchToAsk } from '../github/api-tree.ts';
import { blobSha } from '../github/blob.ts';
import { githubFailure, warning } from '../github/failure.ts';
import type { Tree, TreeFile } from '../github/tree.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { fromWorkspace } from '../inputs/paths.ts';
import type { Settings } from '../inputs/settings.ts';
import { type Text, text } from '../text/text.ts';
import { checkoutRules } from './attributes.ts';
import { BaseFiles, type OtherFiles } from './files.ts';
import { baseUnknown, hiddenSubmodule, notCheckedOut } from './findings.ts';

export { convertedFiles } from './findings.ts';

import { type BaseInputs, inputsOfBase } from './inputs.ts';
import { type LinkTargets, longestTarget, resolveLinks } from './links.ts';
import { neighbourDoubt } from './neighbours.ts';
import {
  MissingToken,
  movedOn,
  openSides,
  type Sides,
  type SidesQuery,
  withOtherRepositories,
} from './sides.ts';
import { attributesAbove, attributesOf, CommittedVersion, sparing, WrittenVersion } from './versions.ts';
import type { Version } from './wiring.ts';

/** What is asked of the base branch. */
export interface BaseQuery extends SidesQuery {
  /** The run's own inputs. */
  readonly raw: RawInputs;
  readonly settings: Settings;
  /** The settings that inputs and a config file give; null where a run would refuse them. */
  readonly settle: (raw: RawInputs, config: Uint8Array | null) => Promise<Settings | null>;
}

/** The commit that a plan is compared with, and where its files were listed. */
export interface BaseCommit {
  readonly commit: string | null;
  readonly how: 'git' | 'api' | 'none';
}

/** The base branch, as far as a run there can be told from here. */
export type BaseSide =
  | {
      readonly kind: 'known';
      readonly commit: BaseCommit;
      /** Those in force on the base branch; null where a run there would refuse its inputs. */
      readonly settings: Settings | null;
      readonly files: BaseFiles;
      /** Folders whose files on the base branch are not known. */
      readonly hidden: readonly string[];
      /** What neither side is known to have, as the checkout leaves it out. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'unknown'; readonly commit: BaseCommit; readonly findings: readonly Finding[] };

const noCommit: BaseCommit = { commit: null, how: 'none' };

/**
 * Reads the base branch as a run there would: by its own inputs and config file, from its own files, by the same rules
 * as the working tree is read. What cannot be told is unknown, with a finding that says why.
 */
export async function readBase(query: BaseQuery): Promise<BaseSide> {
  return orUnknown(noCommit, async () => {
    const sides = await openSides(query);
    if (sides === null) return { kind: 'unknown', commit: noCommit, findings: [tokenMissing] };
    const commit: BaseCommit = { commit: sides.revisions.base, how: sides.how };
    return orUnknown(commit, () => readSide(sides, commit, query));
  });
}

/** Reads what of the base's files was not found in the working tree; the finding says why it cannot be read. */
export async function readOthers(files: BaseFiles): Promise<OtherFiles | Finding> {
  try {
    return await files.readOthers();
  } catch (error) {
    return explain(error);
  }
}

async function orUnknown(commit: BaseCommit, read: () => Promise<BaseSide>): Promise<BaseSide> {
  try {
    return await read();
  } catch (error) {
    return { kind: 'unknown', commit, findings: [explain(error)] };
  }
}

const attempt = text`The base branch could not be read, so what changes is not known`;

const deeper = text`Check out the base commit too, with fetch-depth: 2 for actions/checkout: no request is needed then.`;

/** Neither git nor GitHub can be asked. */
export const tokenMissing = warning(
  text`${attempt}: there is no github-token, and the checkout lacks the base commit.`,
  text`Hand over github-token with the permission contents: read.`,
);

/** Why the base could not be read; what is no such reason is thrown on. */
export function explain(error: unknown): Finding {
  if (error instanceof MissingToken) return tokenMissing;
  if (error instanceof TooMuchToAsk) return warning(text`${attempt}: ${error.message}`, deeper);
  return githubFailure(error, attempt, 'contents: read');
}

async function readSide(listed: Sides, commit: BaseCommit, query: BaseQuery): Promise<BaseSide> {
  const { context, raw } = query;
  const versions = versionsOf(listed, query);
  const inputs = await inputsOfBase({ context, raw, ...versions });
  const config = inputs.kind === 'known' ? configPath(inputs.raw, query) : null;
  const doubts = [
    ...(inputs.kind === 'unknown' ? [inputs.why] : []),
    ...(await doubtsOf(listed, versions, config, query)),
  ];
  if (inputs.kind === 'unknown' || doubts.length > 0)
    return { kind: 'unknown', commit, findings: [baseUnknown(doubts)] };
  const sides = await withOtherRepositories(listed, inputs.checkouts, context);
  const settings = await settledBy(inputs, config, sides, query);
  if (settings instanceof Doubt) return { kind: 'unknown', commit, findings: [baseUnknown([settings.why])] };
  if (settings !== null && isOtherShard(settings, query.settings))
    return { kind: 'unknown', commit, findings: [baseUnknown([otherShard])] };
  return { kind: 'known', commit, settings, ...(await filesOf(sides, settings, query, versions)) };
}

const otherShard = text`the base branch does another part of the work in this step (shard)`;

function isOtherShard({ shard: base }: Settings, { shard: head }: Settings): boolean {
  return base.count > 1 && (base.count !== head.count || base.index !== head.index);
}

interface Versions {
  readonly base: Version;
  readonly head: Version;
}

function versionsOf({ base, head, checkouts: { main } }: Sides, { context }: BaseQuery): Versions {
  const ofBase = new CommittedVersion(base, main.folder);
  const ofHead =
    head === null
      ? new WrittenVersion(context.workspace, main.folder, ofBase)
      : new CommittedVersion(head, main.folder);
  return { base: sparing(ofBase, ofHead), head: ofHead };
}

function configPath({ config }: RawInputs, { context }: BaseQuery): string | null {
  const path = config?.trim();
  return path ? fromWorkspace(path, context.workspace) : null;
}

/** A file that decides about what other files are taken for. */
const leading = /(?:^|\/)(?:\.gitattributes|action\.ya?ml)$|^\.github\/workflows\/[^/]+$/;

async function doubtsOf(
  sides: Sides,
  versions: Versions,
  config: string | null,
  query: BaseQuery,
): Promise<readonly Text[]> {
  const { folder } = sides.checkouts.main;
  const isLeading = ({ path, kind }: TreeFile) =>
    kind !== 'file' || path === config || leading.test(path.slice(folder.length));
  const moved = movedOn(sides, isLeading);
  const { context, raw, settle } = query;
  const neighbour = await neighbourDoubt({ context, raw, settle, ...versions, changed: changedPaths(sides) });
  const rules = await rulesOf(versions, sides, query);
  return [
    ...(sides.revisions.doubt === null ? [] : [sides.revisions.doubt]),
    ...(moved === null ? [] : [moved]),
    ...(neighbour === null ? [] : [neighbour]),
    ...(rules === null || !(rules.areSame || rules.isBasePlain)
      ? [text`the pull request changes how git checks out files (.gitattributes)`]
      : []),
  ];
}

/** Paths of what the head adds or changes; null where no commit is known to be checked out. */
function changedPaths({ base, head }: Sides): readonly string[] | null {
  if (head === null) return null;
  const before = new Map(base.files.map(({ path, sha }) => [path, sha]));
  return head.files.filter(({ path, sha }) => before.get(path) !== sha).map(({ path }) => path);
}

async function rulesOf({ base, head }: Versions, sides: Sides, { paths }: BaseQuery) {
  const near = attributesAbove([...paths, ...sides.base.files.map(({ path }) => path)]);
  const before = await attributesOf(base, near);
  const after = await attributesOf(head, new Set([...near, ...namesIn(sides.head)]));
  return before === null || after === null ? null : checkoutRules(before, after);
}

function namesIn(tree: Tree | null): readonly string[] {
  return tree?.files.map(({ path }) => path) ?? [];
}

class Doubt {
  readonly why: Text;

  constructor(why: Text) {
    this.why = why;
  }
}

/** The settings in force on the base; null where a run there would refuse them. */
async function settledBy(
  { raw }: Extract<BaseInputs, { kind: 'known' }>,
  config: string | null,
  { base, head, roots }: Sides,
  { settle }: BaseQuery,
): Promise<Settings | null | Doubt> {
  if (config === null) return settle(raw, null);
  const file = (await resolveLinks(base, [config], { roots })).get(config);
  const ofHead = head === null ? null : await resolveLinks(head, [config], { roots });
  if (ofHead !== null && !ofHead.has(config) && file === undefined)
    return new Doubt(text`the config file ${config} is no file of the repository`);
  if (file === undefined) return null;
  const bytes = (await base.read([file])).get(file.sha);
  if (bytes === undefined || isLfsPointer(bytes))
    return new Doubt(text`the config file ${config} of the base branch cannot be had`);
  return settle(raw, bytes);
}

async function filesOf(sides: Sides, settings: Settings | null, query: BaseQuery, versions: Versions) {
  const { base, head, roots } = sides;
  const { workspace } = query.context;
  const wanted = wantedBy(settings);
  const wantedByHead = wantedBy(query.settings);
  const unseen = unseenPaths(sides, (path) => wanted(path) || wantedByHead(path));
  const isInSubmodule = (path: string) => sides.submodules.some(({ folder }) => path.startsWith(folder));
  const paths = namesOf(base, (path) => wanted(path) && !unseen.has(path) && !isInSubmodule(path));
  const targets = await linksOnDisk(base, paths, workspace);
  const files = await resolveLinks(base, paths, { roots, targets });
  const committed =
    head === null ? null : await resolveLinks(head, namesOf(head, wantedByHead), { roots, targets });
  const rules = (await rulesOf(versions, sides, query)) ?? checkoutRules(new Map(), new Map());
  const { folder, repository } = sides.checkouts.main;
  const reaches = reachOf([...patternsOf(settings), ...patternsOf(query.settings)]);
  const submodules = sides.submodules.filter((each) => reaches(each.folder.slice(0, -1)));
  return {
    files: new BaseFiles(base, files, rules, { workspace, folder, repository, committed }),
    hidden: submodules.filter(({ mayHideBase }) => mayHideBase).map((each) => each.folder),
    findings: [
      ...notCheckedOut([...unseen]),
      ...submodules.filter(({ differs }) => differs).map((each) => hiddenSubmodule(each.folder)),
    ],
  };
}

function patternsOf(settings: Settings | null): readonly string[] {
  return [...(settings?.authorize ?? []), ...(settings?.pins ?? [])].flatMap(({ files }) => files.include);
}

function wantedBy(settings: Settings | null): (path: string) => boolean {
  const authorize = new Assignment(settings?.authorize ?? []);
  const pins = new Assignment(settings?.pins ?? []);
  return (path) => authorize.entriesOf(path).length > 0 || pins.entriesOf(path).length > 0;
}

function namesOf({ files }: Tree, isWanted: (path: string) => boolean): readonly string[] {
  return files.filter(({ kind, path }) => kind !== 'submodule' && isWanted(path)).map(({ path }) => path);
}

/**
 * Paths that a sparse checkout leaves out on either side. Of a path that the head no longer has, the files beside it
 * tell: a checkout that takes none of them would not have taken it either.
 */
function unseenPaths(
  { base, head, skipped }: Sides,
  isWanted: (path: string) => boolean,
): ReadonlySet<string> {
  if (skipped === null || head === null) return new Set();
  const ofHead = new Set(head.files.map(({ path }) => path));
  const taken = new Set([...ofHead].filter((path) => !skipped.has(path)).map(kindOfPath));
  const gone = base.files
    .map(({ path }) => path)
    .filter((path) => !ofHead.has(path) && !taken.has(kindOfPath(path)));
  return new Set([...skipped, ...gone].filter(isWanted).sort());
}

/** The folder and the ending of a path. */
function kindOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${path.slice(0, path.length - name.length)}*${name.slice(name.lastIndexOf('.'))}`;
}

/** What the links lead to that are the same in the working tree, so that nobody need be asked. */
async function linksOnDisk(tree: Tree, paths: readonly string[], workspace: string): Promise<LinkTargets> {
  const wanted = new Set(paths);
  const targets: LinkTargets = new Map();
  const root = realpathSync.native(workspace);
  for (const { path, kind, sha } of tree.files) {
    if (kind !== 'link' || !wanted.has(path)) continue;
    const target = await targetOf(join(root, path));
    if (target !== null && blobSha(Buffer.from(target)) === sha) targets.set(sha, target);
  }
  return targets;
}

async function targetOf(path: string): Promise<string | null> {
  const stats = await lstat(path).catch(() => null);
  if (stats?.isSymbolicLink() !== true || stats.size > longestTarget) return null;
  return readlink(path);
}
