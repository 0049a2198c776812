import { posix } from 'node:path';
import type { RunContext } from '../github/context.ts';
import type { InputName, RawInputs } from '../inputs/definition.ts';
import { type Text, text } from '../text/text.ts';
import { hasExpression, isSteady } from './expressions.ts';
import { isOwn, mentions, type OwnName, type Version, type Wiring, wiringOf } from './wiring.ts';
import type { Use } from './workflow.ts';

/** The inputs that the base branch's own workflow gives this Action. */
export type BaseInputs =
  | {
      readonly kind: 'known';
      readonly raw: RawInputs;
      /** Folders of the workspace that the workflow checks out repositories to, each with a slash at the end. */
      readonly checkouts: readonly string[];
    }
  /** Why they are not known, as a clause that ends a sentence. */
  | { readonly kind: 'unknown'; readonly why: Text };

export interface BaseInputsQuery {
  readonly context: RunContext;
  /** The run's own. */
  readonly raw: RawInputs;
  readonly head: Version;
  readonly base: Version;
}

/** Inputs that decide what is authorized, and where. */
export const decisive = [
  'authorize',
  'authorize-by',
  'dns-names',
  'config',
  'as-of',
  'shard',
  'api-url',
] as const;

/** Inputs about pins: where they cannot be known, nothing is claimed about authorizations. */
const aboutPins = ['pins', 'fail-before', 'warn-before'] as const;

/**
 * The inputs in force on the base branch. They are the run's own where the pull request changes nothing that leads to
 * them; where it changes no more than the inputs of this Action's step, they are what the base's step says, as far as
 * that can be read without GitHub.
 */
export async function inputsOfBase(query: BaseInputsQuery): Promise<BaseInputs> {
  const { context, head, base } = query;
  const path = context.workflowPath === null ? null : `${base.folder}${context.workflowPath}`;
  if (path === null) return unknown(text`the run does not say which workflow file it follows`);
  if (context.workflowRepository?.toLowerCase() !== fullName(context))
    return unknown(text`its workflow stands in another repository`);
  if (base.shaOf(path) === null) return unknown(text`the base branch has no ${path}`);
  if (head.shaOf(path) === null)
    return unknown(text`${path} is not in the checkout, so it cannot be compared`);
  const [before, after] = await Promise.all([wiringOf(path, base), wiringOf(path, head)]);
  if (before === null || after === null) return unknown(text`what ${path} uses cannot be read`);
  const own = new Set([...before.files.keys(), ...after.files.keys()]);
  const other = await otherWorkflow(own, query);
  if (other !== null)
    return unknown(text`the pull request changes ${other}, which may use this Action as well`);
  return compare(before, after, query);
}

function unknown(why: Text): BaseInputs {
  return { kind: 'unknown', why };
}

function fullName({ repository: { owner, name } }: RunContext): string {
  return `${owner}/${name}`.toLowerCase();
}

/** A workflow file of the head's, other than those the run follows, that the pull request changes, and that may use this Action. */
async function otherWorkflow(
  known: ReadonlySet<string>,
  { head, base, context }: BaseInputsQuery,
): Promise<string | null> {
  const own: OwnName = { repository: context.actionRepository };
  for (const each of head.workflows) {
    if (known.has(each)) continue;
    const wiring = await wiringOf(each, head);
    if (wiring === null) {
      if (head.shaOf(each) !== base.shaOf(each)) return each;
      continue;
    }
    const changed = [...wiring.files.keys()].some((file) => head.shaOf(file) !== base.shaOf(file));
    if (changed && (await mentions(wiring, head, own))) return each;
  }
  return null;
}

function compare(before: Wiring, after: Wiring, query: BaseInputsQuery): BaseInputs {
  const { head, base, raw } = query;
  const changed = [...new Set([...before.files.keys(), ...after.files.keys()])].filter(
    (path) => head.shaOf(path) !== base.shaOf(path),
  );
  if (changed.length > 0) return ofChanged(changed, before, after, query);
  const steps = stepsOf(after, query);
  const open = decisive.find((name) =>
    steps.some((step) => !isSteadyInput(step.with[name], step, after, query)),
  );
  return open === undefined ? known(raw, after) : unknown(openInput(open));
}

function known(raw: RawInputs, { uses }: Wiring): BaseInputs {
  const paths = uses
    .filter((use) => use.uses.toLowerCase().startsWith('actions/checkout@'))
    .flatMap((use) => use.with['path'] ?? []);
  const folders = paths.filter((path) => !hasExpression(path)).map((path) => posix.normalize(`${path}/`));
  return { kind: 'known', raw, checkouts: folders };
}

function openInput(name: string): Text {
  return text`the input ${name} is an expression that may come out differently after the merge`;
}

/** The pull request changes files that lead to the inputs. */
function ofChanged(
  changed: readonly string[],
  before: Wiring,
  after: Wiring,
  query: BaseInputsQuery,
): BaseInputs {
  const [first = ''] = changed;
  if (query.context.eventName === 'pull_request_target')
    return unknown(text`this run follows the base branch's ${first}, and the pull request changes it`);
  const own: OwnName = { repository: query.context.actionRepository };
  const outlines = (path: string) =>
    [before, after].map((wiring) => wiring.files.get(path)?.outlineWithout((use) => isOwn(use, wiring, own)));
  const beyond = changed.find((path) => {
    const [one, other] = outlines(path);
    return one === undefined || one !== other;
  });
  if (beyond !== undefined) return unknown(text`the pull request changes more in ${beyond} than inputs`);
  const [[from, ...fromMore], [to, ...toMore]] = [stepsOf(before, query), stepsOf(after, query)];
  if (from === undefined || to === undefined || fromMore.length + toMore.length > 0)
    return unknown(text`it cannot be told which step of ${first} on the base branch is this one`);
  return literalInputs(from, to, after, query);
}

/** What the base's step says, and for what both say alike, what the run was given. */
function literalInputs(from: Use, to: Use, after: Wiring, query: BaseInputsQuery): BaseInputs {
  if (from.with['api-key'] !== to.with['api-key'])
    return unknown(text`the pull request changes the input api-key`);
  const raw: { [Name in InputName]?: string | undefined } = { ...query.raw };
  for (const name of [...decisive, ...aboutPins, 'mode'] as const) {
    const [before, now] = [from.with[name], to.with[name]];
    if (before === undefined || !hasExpression(before)) raw[name] = before ?? '';
    // A mode that both give alike comes out alike for both, whatever it is.
    else if (before !== now || (name !== 'mode' && !isSteadyInput(now, to, after, query)))
      return unknown(text`the input ${name} of the base branch is an expression`);
  }
  if (hasExpression(to.with['mode'] ?? '') && from.with['mode'] !== to.with['mode'])
    return unknown(text`the pull request makes the input mode an expression`);
  return known(raw, after);
}

/**
 * The steps that the run may be: one, where it can be told. That is this Action's only one in the job, or the one with
 * the step's name (`GITHUB_ACTION`), which is its `id`, or else counts the steps without one.
 */
export function stepsOf(wiring: Wiring, { context }: Pick<BaseInputsQuery, 'context'>): readonly Use[] {
  const own = wiring.uses.filter((use) => isOwn(use, wiring, { repository: context.actionRepository }));
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

function isSteadyInput(
  value: string | undefined,
  use: Use,
  wiring: Wiring,
  { context }: BaseInputsQuery,
): boolean {
  if (value === undefined || !hasExpression(value)) return true;
  const hasVariables = context.pullRequest?.fork !== true;
  return isSteady(value, {
    hasVariables,
    hasMatrix: use.job !== null && !use.hasOpenStrategy,
    hasInputs: callersOf(use.file, wiring).every((caller) =>
      Object.values(caller.with).every((given) =>
        isSteady(given, { hasVariables, hasMatrix: !caller.hasOpenStrategy, hasInputs: false }),
      ),
    ),
  });
}

/** The uses of a file by others of the repository. */
function callersOf(path: string, { local }: Wiring): readonly Use[] {
  return [...local].filter(([, place]) => place === path).map(([use]) => use);
}
