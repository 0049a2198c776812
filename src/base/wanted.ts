import { realpathSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Turns } from '../files/cancellation.ts';
import { Assignment, reachOf } from '../files/match.ts';
import type { Finding } from '../findings/finding.ts';
import { blobSha, type Tree } from '../github/tree.ts';
import type { RawInputs } from '../inputs/definition.ts';
import type { AuthorizeEntry, PinEntry, Settings } from '../inputs/settings.ts';
import { BaseFiles } from './files.ts';
import { hiddenSubmodule, notCheckedOut } from './findings.ts';
import type { Sides, SidesQuery } from './sides.ts';
import { type LinkTargets, longestTarget, resolveLinks, shasOf } from './trees.ts';
import { type CheckoutRules, CommittedVersion, reusing, WrittenVersion } from './versions.ts';
import type { Version } from './wiring.ts';

/** A query about the base branch. */
export interface BaseQuery extends SidesQuery {
  /** The run's own inputs, as the user wrote them. */
  readonly raw: RawInputs;
  readonly settings: Settings;
  /** The settings from inputs and a config file; null if a run would reject them. */
  readonly settle: (raw: RawInputs, config: Uint8Array | null) => Promise<Settings | null>;
  /** Aborts when the job is canceled: the result is not needed then. */
  readonly signal: AbortSignal;
}

/** Both sides, for queries about single files. */
export interface Versions {
  readonly base: Version;
  readonly head: Version;
}

export function sideVersions({ base, head, checkouts: { main } }: Sides, { context }: BaseQuery): Versions {
  const ofBase = new CommittedVersion(base, main.folder);
  const ofHead =
    head === null
      ? new WrittenVersion(context.workspace, main.folder, ofBase)
      : new CommittedVersion(head, main.folder);
  return { base: reusing(ofBase, ofHead), head: ofHead };
}

/** The base's files that its own patterns match, and those that cannot be read. */
export interface MatchedBaseFiles {
  readonly files: BaseFiles;
  /** Folders whose files on the base branch are not known. */
  readonly hidden: readonly string[];
  /** Paths on either side that patterns match but that are not in the checkout. */
  readonly unseen: readonly string[];
  /** Those of them, and folders of submodules, that might differ between the sides. */
  readonly unseenChanges: readonly string[];
  readonly findings: readonly Finding[];
}

/** @param settings those in effect on the base; null if a run there would reject its inputs */
export async function matchedBaseFiles(
  sides: Sides,
  settings: Settings | null,
  rules: CheckoutRules,
  query: BaseQuery,
): Promise<MatchedBaseFiles> {
  const { base, head, roots } = sides;
  const { workspace } = query.context;
  const wanted = wantedBy(settings);
  const wantedByHead = wantedBy(query.settings);
  const turns = new Turns(query.signal);
  const unseen = unseenPaths(sides, (path) => wanted(path) || wantedByHead(path));
  const isInSubmodule = (path: string) => sides.submodules.some(({ folder }) => path.startsWith(folder));
  const all = await namesOf(base, wanted, turns);
  const isHidden = (path: string) => unseen.has(path) || isInSubmodule(path);
  const paths = all.filter((path) => !isHidden(path));
  const targets = await linksOnDisk(base, paths, workspace);
  const files = await resolveLinks(base, paths, roots, targets);
  const committed =
    head && (await resolveLinks(head, await namesOf(head, wantedByHead, turns), roots, targets));
  const { folder, repository } = sides.checkouts.main;
  const entries = [...entriesOf(settings), ...entriesOf(query.settings)];
  const reaches = reachOf(entries.flatMap((entry) => entry.files.include));
  const submodules = sides.submodules.filter((each) => reaches(each.folder.slice(0, -1)));
  const changedSubmodules = submodules.filter(({ differs }) => differs).map((each) => each.folder);
  return {
    files: new BaseFiles(base, files, rules, { workspace, folder, repository, committed }),
    unseen: [...unseen, ...all.filter(isInSubmodule)],
    unseenChanges: [...differing(sides, [...unseen]), ...changedSubmodules],
    hidden: submodules.filter(({ mayHideBase }) => mayHideBase).map((each) => each.folder),
    findings: [...notCheckedOut([...unseen]), ...changedSubmodules.map(hiddenSubmodule)],
  };
}

/** Paths whose versions differ between the sides, or that only one side has. */
function differing({ base, head }: Sides, paths: readonly string[]): readonly string[] {
  const [before, after] = [shasOf(base.files), shasOf(head?.files ?? [])];
  return paths.filter((path) => before.get(path) !== after.get(path));
}

function entriesOf(settings: Settings | null): readonly (AuthorizeEntry | PinEntry)[] {
  return settings === null ? [] : [...settings.authorize, ...settings.pins];
}

function wantedBy(settings: Settings | null): (path: string) => boolean {
  const assignment = new Assignment(entriesOf(settings));
  return (path) => assignment.entriesOf(path).length > 0;
}

async function namesOf(
  { files }: Tree,
  isWanted: (path: string) => boolean,
  turns: Turns,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { kind, path } of files) {
    if (await turns.areOver()) break;
    if (kind !== 'submodule' && isWanted(path)) names.push(path);
  }
  return names;
}

/**
 * Paths that a sparse checkout leaves out on either side. For a path that the head no longer has, the files beside it
 * decide: a checkout without any of them would not contain it either.
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

/** The folder and the extension of a path. */
function kindOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${path.slice(0, path.length - name.length)}*${name.slice(name.lastIndexOf('.'))}`;
}

/** The targets of links that are the same in the working tree, so that no query is needed. */
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
