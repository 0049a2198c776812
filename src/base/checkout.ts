import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { foldersAbove } from '../files/folders.ts';
import { Assignment } from '../files/match.ts';
import type { RawInputs } from '../inputs/definition.ts';
import { entersGit } from '../inputs/paths.ts';
import type { Settings } from '../inputs/settings.ts';
import { type Text, text } from '../text/text.ts';
import { checkedOut, type GitRepository } from './git.ts';
import type { BaseInputsQuery } from './inputs.ts';
import {
  decidingInputs,
  hasExpression,
  meansSame,
  ownUses,
  stepsOf,
  type Wiring,
  wiringOf,
} from './wiring.ts';
import type { Use } from './workflow.ts';

/** Where a repository is checked out, and which commit. */
export interface Checkout {
  /** A folder of the workspace: `''`, or with `path:` of actions/checkout one such as `source/`. */
  readonly folder: string;
  /** Null if it is not available, as in an image without git. */
  readonly repository: GitRepository | null;
  /** SHA of the checked-out commit; null if there is none, or git is not available. */
  readonly commit: string | null;
}

/** The checkout of the run's repository, and the others. */
export interface Checkouts {
  readonly main: Checkout;
  readonly others: readonly Checkout[];
}

/**
 * Finds if the repository is checked out: of several checkouts, the one with the run's commit, or else one of
 * the commits that the run is about, or else the outermost.
 *
 * @param paths files of the working tree, relative to the workspace
 * @param commits SHAs of the commits that the run is about, most relevant first
 */
export async function findCheckouts(
  workspace: string,
  paths: readonly string[],
  commits: readonly string[],
): Promise<Checkouts> {
  const found = await checkoutsAbove(workspace, paths);
  const wanted = commits.map((sha) => found.find(({ commit }) => commit === sha));
  const none: Checkout = { folder: '', repository: null, commit: null };
  const main = wanted.find((checkout) => checkout !== undefined) ?? found[0] ?? none;
  return { main, others: found.filter((checkout) => checkout !== main) };
}

/** Sorted, so that an outer folder comes before the inner ones; submodules of another checkout are left out. */
async function checkoutsAbove(workspace: string, paths: readonly string[]): Promise<readonly Checkout[]> {
  const found: Checkout[] = [];
  for (const folder of [...foldersAbove(paths)].sort()) {
    const repository = await repositoryIn(workspace, folder);
    if (repository !== null) found.push({ folder, repository, commit: await checkedOut(repository) });
  }
  return found;
}

/**
 * The repository of a checkout: the folder `.git` in it, or the one that a file `.git` names, as in
 * submodules and additional working trees. Git stores no path with `.git` in it, so a pull request can add neither, and
 * what a file `.git` names must be in such a folder too.
 */
export async function repositoryIn(workspace: string, folder: string): Promise<GitRepository | null> {
  const workTree = join(workspace, folder);
  const gitDir = join(workTree, '.git');
  const stats = await lstat(gitDir).catch(() => null);
  if (stats?.isDirectory() === true) return { gitDir, workTree };
  if (stats?.isFile() !== true || stats.size > longestGitFile) return null;
  const named = /^gitdir: (?<path>[^\n]+)\n?$/.exec(await readFile(gitDir, 'utf8'))?.groups?.['path'];
  if (named === undefined) return null;
  const target = resolve(dirname(gitDir), named);
  const isFolder = (await lstat(target).catch(() => null))?.isDirectory() === true;
  return isFolder && entersGit(target) ? { gitDir: target, workTree } : null;
}

/** Bytes of a file `.git`, which contains a path. */
const longestGitFile = 8192;

export interface NeighboursQuery extends BaseInputsQuery {
  /** The settings from inputs and a config file; null if a run would reject them. */
  readonly settle: (raw: RawInputs, config: Uint8Array | null) => Promise<Settings | null>;
  /** Paths that the pull request adds or changes; null if they are not known. */
  readonly changed: readonly string[] | null;
}

/**
 * Why another use of this Action might authorize what this run does not plan: it has other inputs, makes no plan of its
 * own for this event, and reads files that the pull request changes. Null if there is no such use.
 */
export async function neighbourDoubt(query: NeighboursQuery): Promise<Text | null> {
  const { head, context } = query;
  for (const path of head.workflows) {
    const wiring = await wiringOf(path, head);
    if (wiring === null || isOnlyCalled(path, wiring)) continue;
    const isRunOf = path === `${head.folder}${context.workflowPath}`;
    const steps = isRunOf ? stepsOf(wiring, context) : [];
    const own = ownUses(wiring, context);
    // If it is not known which step this run is, each might be another one.
    const others = steps.length === 1 ? own.filter((use) => use !== steps[0]) : own;
    for (const use of others) {
      if (plansItself(use, path, wiring, query) || !(await reaches(use, query))) continue;
      return text`${use.file} uses this Action with other inputs, without a plan of its own, on files that the pull request changes`;
    }
  }
  return null;
}

/** Whether a workflow only runs when others call it; these have it among their uses. */
function isOnlyCalled(path: string, { files }: Wiring): boolean {
  const triggers = [...(files.get(path)?.triggers.keys() ?? [])];
  return triggers.every((name) => name === 'workflow_call');
}

/** Whether a use always runs for this event, so that it shows its plan itself. */
function plansItself(
  use: Use,
  path: string,
  { files, local }: Wiring,
  { context }: NeighboursQuery,
): boolean {
  const callers = [...local].filter(([, place]) => place === use.file).map(([caller]) => caller);
  const isAlways = ![use, ...callers].some(({ isConditional }) => isConditional);
  return isAlways && files.get(path)?.triggers.get(context.eventName) === true;
}

/** Whether the pull request might change what a use authorizes, other than this run plans. */
async function reaches(use: Use, { raw, head, settle, changed }: NeighboursQuery): Promise<boolean> {
  if (use.with['mode']?.trim() === 'plan') return false;
  if (decidingInputs.some((name) => hasExpression(use.with[name] ?? ''))) return true;
  if (decidingInputs.every((name) => meansSame(name, use.with[name], raw[name]))) return false;
  if (changed === null) return true;
  const config = use.with['config']?.trim() ?? '';
  if (changed.includes(config)) return true;
  const content = config === '' ? null : await head.text(config);
  const settings = await settle(use.with, content === null ? null : Buffer.from(content));
  const assignment = new Assignment(settings?.authorize ?? []);
  return changed.some((path) => assignment.entriesOf(path).length > 0);
}
