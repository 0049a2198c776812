import { posix } from 'node:path';
import { failed, ok, type Result } from '../findings/result.ts';
import { fullName, type RunContext } from '../github/context.ts';
import type { Use } from '../github/workflow-file.ts';
import type { InputName, RawInputs } from '../inputs/definition.ts';
import { type Text, text } from '../text/text.ts';
import type { BaseQuery, Versions } from './wanted.ts';
import {
  decidingInputs,
  hasExpression,
  hasSameInputValue,
  isOwn,
  meansSame,
  mentions,
  ownUses,
  stepsOf,
  type Wiring,
  wiringOf,
} from './wiring.ts';

/** The inputs that the base branch's own workflow passes to this Action. */
export interface BaseInputs {
  readonly raw: RawInputs;
  /** Folders of the workspace that the workflow checks out repositories to, each with a trailing slash. */
  readonly checkouts: readonly string[];
  /** An input about pins that is an expression whose value might differ there; null if there is none. */
  readonly openPinInput: string | null;
}

/** Both sides, and the run. */
type BaseInputsQuery = Versions & Pick<BaseQuery, 'context' | 'raw'>;

/** Inputs about pins. If they are not known, the authorizations still are. */
const aboutPins = ['pins', 'fail-before', 'warn-before', 'if-no-files-found'] as const;

/**
 * The inputs in effect on the base branch. They are the run's own if the pull request changes nothing that leads to
 * them. If it only changes the inputs of this Action's step, they are those of the base's step, as far as
 * they can be read without GitHub. The reason why they are not known is a clause that completes a sentence.
 */
export async function inputsOfBase(query: BaseInputsQuery): Promise<Result<BaseInputs>> {
  const { context, head, base } = query;
  const path = context.workflowPath === null ? null : `${base.folder}${context.workflowPath}`;
  if (path === null) return withoutName(query);
  if (context.workflowRepository?.toLowerCase() !== fullName(context.repository))
    return failed(text`its workflow is in another repository`);
  if (base.shaOf(path) === null) return failed(text`the base branch has no ${path}`);
  if (head.shaOf(path) === null)
    return failed(text`${path} is not in the checkout, so it cannot be compared`);
  const [before, after] = await Promise.all([wiringOf(path, base), wiringOf(path, head)]);
  if (before === null || after === null) return failed(text`what ${path} uses cannot be read`);
  const own = new Set([...before.files.keys(), ...after.files.keys()]);
  const other = await otherWorkflow(own, query);
  if (other !== null)
    return failed(text`the pull request changes ${other}, which might also use this Action`);
  const changed = [...own].filter((each) => head.shaOf(each) !== base.shaOf(each));
  return changed.length === 0 ? ofUnchanged([after], query) : ofChanged(changed, before, after, query);
}

/** Older servers do not say which workflow file a run uses. It is unchanged if all of them are. */
async function withoutName(query: BaseInputsQuery): Promise<Result<BaseInputs>> {
  const { head, base } = query;
  const wirings: Wiring[] = [];
  for (const path of new Set([...base.workflows, ...head.workflows])) {
    const wiring = await wiringOf(path, head);
    const paths = [path, ...(wiring?.files.keys() ?? [])];
    const changed = paths.find((each) => head.shaOf(each) !== base.shaOf(each));
    if (changed !== undefined)
      return failed(
        text`the run does not say which workflow file it follows, and the pull request changes ${changed}`,
      );
    if (wiring !== null) wirings.push(wiring);
  }
  return ofUnchanged(wirings, query);
}

/** The inputs if the pull request changes no file that leads to them: those of the run itself. */
function ofUnchanged(wirings: readonly Wiring[], query: BaseInputsQuery): Result<BaseInputs> {
  const open = openInputOf(wirings, decidingInputs, query);
  return open === null ? known(query.raw, wirings, query) : failed(uncertainInput(open));
}

/** An input, of the steps that the run might be, whose value might differ; null if there is none. */
function openInputOf(
  wirings: readonly Wiring[],
  names: readonly InputName[],
  { context }: BaseInputsQuery,
): string | null {
  for (const wiring of wirings) {
    const steps = stepsOf(wiring, context);
    const isOpen = (name: InputName) =>
      steps.some((step) => !hasSameInputValue(step.with[name], step, wiring, context));
    const open = names.find(isOpen);
    if (open !== undefined) return open;
  }
  return null;
}

/**
 * A workflow file of the head that the run does not use, that the pull request changes, and that might use this Action.
 */
async function otherWorkflow(
  known: ReadonlySet<string>,
  { head, base, context }: BaseInputsQuery,
): Promise<string | null> {
  for (const each of head.workflows) {
    if (known.has(each)) continue;
    const wiring = await wiringOf(each, head);
    if (wiring === null) {
      if (head.shaOf(each) !== base.shaOf(each)) return each;
      continue;
    }
    const changed = [...wiring.files.keys()].some((file) => head.shaOf(file) !== base.shaOf(file));
    if (changed && (await mentions(wiring, head, context))) return each;
  }
  return null;
}

function known(raw: RawInputs, wirings: readonly Wiring[], query: BaseInputsQuery): Result<BaseInputs> {
  const paths = wirings
    .flatMap(({ uses }) => uses)
    .filter((use) => use.uses.toLowerCase().startsWith('actions/checkout@'))
    .flatMap((use) => use.with['path'] ?? []);
  const folders = paths.filter((path) => !hasExpression(path)).map((path) => posix.normalize(`${path}/`));
  return ok({ raw, checkouts: folders, openPinInput: openInputOf(wirings, aboutPins, query) });
}

export function uncertainInput(name: string): Text {
  return text`the input ${name} is an expression whose value might change after the merge`;
}

/** The inputs if the pull request changes files that lead to them. */
function ofChanged(
  changed: readonly string[],
  before: Wiring,
  after: Wiring,
  query: BaseInputsQuery,
): Result<BaseInputs> {
  const { context } = query;
  const [first = ''] = changed;
  if (context.eventName === 'pull_request_target')
    return failed(text`this run follows the base branch's ${first}, and the pull request changes it`);
  const outline = (path: string, wiring: Wiring) =>
    wiring.files.get(path)?.outlineWithout((use) => isOwn(use, wiring, context));
  const beyond = changed.find((path) => {
    const one = outline(path, before);
    return one === undefined || one !== outline(path, after);
  });
  if (beyond !== undefined) return failed(text`the pull request changes more than inputs in ${beyond}`);
  const [[from, ...fromMore], [to, ...toMore]] = [stepsOf(before, context), stepsOf(after, context)];
  if (from === undefined || to === undefined || fromMore.length + toMore.length > 0)
    return failed(text`it is not clear which step of ${first} on the base branch is this one`);
  const others = companions(before, after, context).filter((pair) => pair.from !== from);
  if (others.some((pair) => !movesAlong(pair, { from, to })))
    return failed(text`the pull request changes the inputs of another step of ${first} in a different way`);
  return literalInputs(from, to, after, query);
}

/** A use before and after. */
interface Pair {
  readonly from: Use;
  readonly to: Use;
}

/** The uses of this Action on both sides, which correspond if the files have the same outlines. */
function companions(before: Wiring, after: Wiring, context: RunContext): readonly Pair[] {
  const news = ownUses(after, context);
  return ownUses(before, context).flatMap((from, i) => {
    const to = news[i];
    return to === undefined ? [] : [{ from, to }];
  });
}

/** Whether another step is unchanged, or has the same inputs as this one on both sides, as the step that applies would. */
function movesAlong(other: Pair, { from, to }: Pair): boolean {
  const stays = (name: string) => other.from.with[name] === other.to.with[name];
  if (!stays('api-key') || !stays('mode') || !stays('api-url')) return false;
  return (
    decidingInputs.every(stays) ||
    decidingInputs.every(
      (name) =>
        meansSame(name, other.from.with[name], from.with[name]) &&
        meansSame(name, other.to.with[name], to.with[name]),
    )
  );
}

/** The inputs of the step on the base branch. Those that are the same on both sides have the values of this run. */
function literalInputs(from: Use, to: Use, after: Wiring, query: BaseInputsQuery): Result<BaseInputs> {
  if (from.with['api-key'] !== to.with['api-key'])
    return failed(text`the pull request changes the input api-key`);
  const open = decidingInputs.find((name) => !hasSameInputValue(to.with[name], to, after, query.context));
  if (open !== undefined) return failed(uncertainInput(open));
  const raw: { [Name in InputName]?: string | undefined } = { ...query.raw };
  for (const name of [...decidingInputs, ...aboutPins, 'mode'] as const) {
    const [before, now] = [from.with[name], to.with[name]];
    if (before === undefined || !hasExpression(before)) raw[name] = before ?? '';
    // The same mode on both sides has the same effect, whatever it is.
    else if (before !== now) return failed(text`the input ${name} of the base branch is an expression`);
  }
  if (hasExpression(to.with['mode'] ?? '') && from.with['mode'] !== to.with['mode'])
    return failed(text`the pull request makes the input mode an expression`);
  return known(raw, [after], query);
}
