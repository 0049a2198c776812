import { posix } from 'node:path';
import type { RunContext } from '../github/context.ts';
import { readWiring, type Use, type WiringFile } from '../github/workflow-file.ts';
import type { InputName } from '../inputs/definition.ts';

/** What an expression can refer to so that a run on the pull request and one after the merge see the same value. */
export interface Surroundings {
  /** Whether variables of the repository are the same for both: a run of a fork gets none. */
  readonly hasVariables: boolean;
  /** Whether the job's matrix is written in the workflow file. */
  readonly hasMatrix: boolean;
  /** Whether the inputs of the workflow or composite action are the same for both. */
  readonly hasInputs: boolean;
}

/** Whether a value of a workflow file contains an expression, which GitHub evaluates. */
export function hasExpression(value: string): boolean {
  return value.includes('${{');
}

const functions: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null'],
  ...['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson'],
]);

const steadyGitHub =
  /^github\.(?:repository|repository_id|repository_owner|repository_owner_id|server_url|api_url|workspace|token)$/;

/**
 * Whether the expressions in a value have the same result in a run on the pull request and in one on the branch that it
 * is merged into, as far as the workflow is the same. If that is not known, they count as different.
 */
export function hasSameValue(value: string, { hasVariables, hasMatrix, hasInputs }: Surroundings): boolean {
  return expressionsIn(value).every((expression) => {
    const words = expression.replaceAll(/'(?:[^']|'')*'/g, "''").toLowerCase();
    if (/[[\]*]/.test(words)) return false;
    return (words.match(/[a-z_][\w.-]*/g) ?? []).every(
      (word) =>
        functions.has(word) ||
        steadyGitHub.test(word) ||
        (hasVariables && word.startsWith('vars.')) ||
        (hasMatrix && /^(?:matrix|strategy)\./.test(word)) ||
        (hasInputs && word.startsWith('inputs.')),
    );
  });
}

/** What is between the braces; an unclosed expression extends to the end of the value. */
function expressionsIn(value: string): readonly string[] {
  return [...value.matchAll(/\$\{\{(.*?)(?:\}\}|$)/gs)].map(([, expression = '']) => expression);
}

/** One version of the repository's files, with paths relative to the workspace. */
export interface Version {
  /** Where the repository is in the workspace: `''`, or a path such as `source/`. */
  readonly folder: string;
  /** Paths of all workflow files. */
  readonly workflows: readonly string[];
  /** A value that is the same for the same content; null if there is no such file. */
  shaOf(path: string): string | null;
  /** Null if there is no such file, or it is not available. */
  text(path: string): Promise<string | null>;
}

/** What a run executes: its workflow file, and the files of the repository that this one uses. */
export interface Wiring {
  readonly files: ReadonlyMap<string, WiringFile>;
  /** All uses, in the order in which GitHub finds them. */
  readonly uses: readonly Use[];
  /** Path of a used file in the repository, by its use. */
  readonly local: ReadonlyMap<Use, string>;
}

/** Files that a workflow can consist of. */
const mostFiles = 50;

/** Reads a workflow file and what it uses from its own repository; null if one of these cannot be read. */
export async function wiringOf(path: string, version: Version): Promise<Wiring | null> {
  const files = new Map<string, WiringFile>();
  const local = new Map<Use, string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files.has(next)) continue;
    const text = await version.text(next);
    const file = text === null ? null : readWiring(next, text);
    if (file === null || files.size === mostFiles) return null;
    files.set(next, file);
    for (const use of file.uses) {
      const target = placeOf(use.uses, version);
      if (target === null) continue;
      local.set(use, target);
      open.push(target);
    }
  }
  return { files, uses: [...files.values()].flatMap(({ uses }) => uses), local };
}

/**
 * Where something that is used is in the repository; null if it is in another repository. A workflow is named
 * relative to the root of the repository, an action relative to the workspace.
 */
function placeOf(uses: string, version: Version): string | null {
  if (!uses.startsWith('./')) return null;
  const named = posix.normalize(uses.slice(2)).replace(/\/$/, '');
  const inside = named === '.' ? '' : `${named}/`;
  const places = [`${version.folder}${named}`, `${inside}action.yml`, `${inside}action.yaml`];
  return places.find((path) => version.shaOf(path) !== null) ?? places[1] ?? null;
}

/** The name of this Action's repository, also in forks. */
const usualName = 'certspotter-action';

/** The part of a run's context that says under which name it uses this Action. */
type OwnName = Pick<RunContext, 'actionRepository'>;

/** The uses of this Action, in their order. */
export function ownUses(wiring: Wiring, own: OwnName): readonly Use[] {
  return wiring.uses.filter((use) => isOwn(use, wiring, own));
}

/** Whether a use refers to this Action. */
export function isOwn(use: Use, { local, files }: Wiring, { actionRepository }: OwnName): boolean {
  const place = local.get(use);
  if (place !== undefined) return actionRepository === null && files.get(place)?.isProgram === true;
  const [name = ''] = use.uses.toLowerCase().split('@');
  return name === actionRepository?.toLowerCase() || name.split('/')[1] === usualName;
}

/** Whether a file of a workflow, or what it uses, might use this Action, judged by its text alone. */
export async function mentions(wiring: Wiring, version: Version, own: OwnName): Promise<boolean> {
  if (ownUses(wiring, own).length > 0) return true;
  const texts = await Promise.all([...wiring.files.keys()].map((path) => version.text(path)));
  const words = [usualName, own.actionRepository?.toLowerCase() ?? usualName];
  return texts.some((text) => words.some((word) => text?.toLowerCase().includes(word)));
}

/** Inputs that decide what is authorized, and where. */
export const decidingInputs = [
  'authorize',
  'authorize-by',
  'dns-names',
  'config',
  'as-of',
  'shard',
  'api-url',
] as const;

const defaults: Partial<Record<InputName, string>> = { 'authorize-by': 'key' };

/** Whether an input means the same in two steps, if neither is an expression. */
export function meansSame(
  name: (typeof decidingInputs)[number],
  one: string | undefined,
  other: string | undefined,
): boolean {
  // The destination does not change what is sent.
  if (name === 'api-url') return true;
  const given = (value: string | undefined) => value?.trim() || (defaults[name] ?? '');
  return given(one) === given(other);
}

/**
 * The steps that the run might be: only one, if it is known. That is this Action's only step in the job, or the one
 * with the step's name (`GITHUB_ACTION`), which is its `id`, or else counts the steps without one.
 */
export function stepsOf(wiring: Wiring, context: RunContext): readonly Use[] {
  const own = ownUses(wiring, context);
  const inJob = own.filter(({ job }) => job === context.job);
  const steps = inJob.length === 0 ? own : inJob;
  const named = steps.filter(({ id }) => id !== null && id === context.step);
  if (named.length > 0) return named;
  const name = /^__.*?(?:_(?<count>\d+))?$/.exec(context.step);
  if (name === null) return steps;
  const place = Number(name.groups?.['count'] ?? 1) - 1;
  const counted = steps.filter(({ id }) => id === null).slice(place, place + 1);
  return counted.length === 0 ? steps : counted;
}

/** Whether an input of a step has the same value before and after the merge, as far as the files are the same. */
export function hasSameInputValue(
  value: string | undefined,
  use: Use,
  wiring: Wiring,
  { pullRequest }: RunContext,
): boolean {
  if (value === undefined || !hasExpression(value)) return true;
  const hasVariables = pullRequest?.fork !== true;
  return hasSameValue(value, {
    hasVariables,
    hasMatrix: use.job !== null && !use.hasOpenStrategy,
    hasInputs: callersOf(use.file, wiring).every((caller) =>
      Object.values(caller.with).every((given) =>
        hasSameValue(given, { hasVariables, hasMatrix: !caller.hasOpenStrategy, hasInputs: false }),
      ),
    ),
  });
}

/** The uses of a file in other files of the repository. */
export function callersOf(path: string, { local }: Wiring): readonly Use[] {
  return [...local].filter(([, place]) => place === path).map(([use]) => use);
}
