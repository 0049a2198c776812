import type { Finding } from '../findings/finding.ts';
import { failed, ok, type Result } from '../findings/result.ts';
import { githubFailure } from '../github/failure.ts';
import type { TreeFile } from '../github/tree.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { fromWorkspace } from '../inputs/paths.ts';
import type { Settings } from '../inputs/settings.ts';
import type { ComparedCommit } from '../report/result.ts';
import { isLfsPointer } from '../scan/lfs-pointer.ts';
import { type Text, text } from '../text/text.ts';
import type { BaseFiles, OtherFiles } from './files.ts';
import { baseUnknown, pinsUnknown } from './findings.ts';
import { inputsOfBase, uncertainInput } from './inputs.ts';
import { neighborDoubt } from './neighbors.ts';
import { baseMovedOn, openSides, type Sides, withOtherRepositories } from './sides.ts';
import { resolveLinks, shasOf } from './trees.ts';
import { attributesAbove, attributesOf, type CheckoutRules, checkoutRules } from './versions.ts';
import {
  type BaseQuery,
  type MatchedBaseFiles,
  matchedBaseFiles,
  sideVersions,
  type Versions,
} from './wanted.ts';

/** A file that decides how other files are checked out. */
const leading = /(?:^|\/)(?:\.gitattributes|action\.ya?ml)$|^\.github\/workflows\/[^/]+$/;

/**
 * Why a comparison of the two sides might not show what the merge changes, besides unknown inputs; each a clause
 * that completes a sentence.
 */
async function comparisonDoubts(
  sides: Sides,
  versions: Versions,
  config: string | null,
  rules: CheckoutRules | null,
  query: BaseQuery,
): Promise<readonly Text[]> {
  const { folder } = sides.checkouts.main;
  const isLeading = ({ path, kind }: TreeFile) =>
    kind !== 'file' || path === config || leading.test(path.slice(folder.length));
  const changesRules = rules === null || !(rules.areSame || rules.isBasePlain);
  const doubts = [
    sides.revisions.doubt,
    baseMovedOn(sides, isLeading),
    await neighborDoubt(versions.head, changedPaths(sides), query),
    changesRules ? text`the pull request changes how git checks out files (.gitattributes)` : null,
  ];
  return doubts.filter((doubt) => doubt !== null);
}

/** Paths that the head adds or changes; null if the checked-out commit is not known. */
function changedPaths({ base, head }: Sides): readonly string[] | null {
  if (head === null) return null;
  const before = shasOf(base.files);
  return head.files.filter(({ path, sha }) => before.get(path) !== sha).map(({ path }) => path);
}

/** How both sides are checked out; null if that cannot be read. */
async function rulesOf({ base, head }: Versions, sides: Sides, { paths }: BaseQuery) {
  const near = attributesAbove([...paths, ...sides.base.files.map(({ path }) => path)]);
  const before = await attributesOf(base, near);
  const ofHead = (sides.head?.files ?? []).map(({ path }) => path);
  const after = await attributesOf(head, new Set([...near, ...ofHead]));
  return before === null || after === null ? null : checkoutRules(before, after);
}

/** The base branch, as far as a run there can be predicted from here. */
export interface KnownBase extends MatchedBaseFiles {
  readonly commit: ComparedCommit;
  /** Those in effect on the base branch; null if a run there would reject its inputs. */
  readonly settings: Settings | null;
  /** An input about pins whose value might differ on the base branch; null if there is none. */
  readonly openPinInput: string | null;
}

/** If what a run on the base branch does is not known, the findings say why. */
type BaseSide = Result<KnownBase, Pick<KnownBase, 'commit' | 'findings'>>;

/**
 * Reads the base branch as a run there would: by its own inputs and config file, from its own files, by the same rules
 * as the working tree is read. What cannot be determined is unknown, with a finding that says why.
 */
export async function readBase(query: BaseQuery): Promise<BaseSide> {
  let commit: ComparedCommit = { commit: null, how: 'none' };
  try {
    const sides = await openSides(query);
    commit = { commit: sides.revisions.base, how: sides.how };
    return await readSide(sides, commit, query);
  } catch (error) {
    return failed({ commit, findings: [readFailure(error)] });
  }
}

/** Reads those of the base's files that the working tree does not have; the finding says why they cannot be read. */
export async function readOthers(files: BaseFiles): Promise<Result<OtherFiles, Finding>> {
  try {
    return ok(await files.readOthers());
  } catch (error) {
    return failed(readFailure(error));
  }
}

const attempt = text`The base branch could not be read, so the changes are not known`;

/** Why the base could not be read; other errors are thrown again. */
export function readFailure(error: unknown): Finding {
  return githubFailure(error, attempt, 'contents: read');
}

async function readSide(listed: Sides, commit: ComparedCommit, query: BaseQuery): Promise<BaseSide> {
  const { context, raw } = query;
  const versions = sideVersions(listed, query);
  const rules = await rulesOf(versions, listed, query);
  const inputs = await inputsOfBase({ context, raw, ...versions });
  const config = inputs.ok ? configPath(inputs.value.raw, query) : null;
  const doubts = [
    ...(inputs.ok ? [] : [inputs.reason]),
    ...(await comparisonDoubts(listed, versions, config, rules, query)),
  ];
  const unknown = (whys: readonly Text[]) => failed({ commit, findings: [baseUnknown(whys)] });
  if (!inputs.ok || rules === null || doubts.length > 0) return unknown(doubts);
  const { raw: rawOfBase, checkouts, openPinInput } = inputs.value;
  const sides = await withOtherRepositories(listed, checkouts, context);
  const settled = await settledBy(rawOfBase, config, sides, query);
  if (!settled.ok) return unknown([settled.reason]);
  const settings = settled.value;
  if (settings !== null && isOtherShard(settings, query.settings)) return unknown([otherShard]);
  const wanted = await matchedBaseFiles(sides, settings, rules, query);
  const findings = openPinInput === null ? [] : [pinsUnknown([uncertainInput(openPinInput)])];
  return ok({ ...wanted, commit, settings, openPinInput, findings: [...wanted.findings, ...findings] });
}

const otherShard = text`the base branch does another part of the work in this step (shard)`;

function isOtherShard({ shard: base }: Settings, { shard: head }: Settings): boolean {
  return base.count > 1 && (base.count !== head.count || base.index !== head.index);
}

function configPath({ config }: RawInputs, { context }: BaseQuery): string | null {
  const path = config?.trim();
  return path ? fromWorkspace(path, context.workspace) : null;
}

/** The settings in effect on the base; null if a run there would reject them. */
async function settledBy(
  raw: RawInputs,
  config: string | null,
  { base, head, roots }: Sides,
  { settle }: BaseQuery,
): Promise<Result<Settings | null>> {
  if (config === null) return ok(await settle(raw, null));
  const file = (await resolveLinks(base, [config], roots)).get(config);
  const ofHead = head === null ? null : await resolveLinks(head, [config], roots);
  if (ofHead !== null && !ofHead.has(config) && file === undefined)
    return failed(text`the config file ${config} is not a file in the repository`);
  if (file === undefined) return ok(null);
  const bytes = (await base.read([file])).get(file.sha);
  if (bytes === undefined || isLfsPointer(bytes))
    return failed(text`the config file ${config} of the base branch cannot be read`);
  return ok(await settle(raw, bytes));
}
