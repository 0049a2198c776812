import type { RunContext } from '../github/context.ts';
import type { InputName } from '../inputs/definition.ts';
import { hasExpression, hasSameValue } from './expressions.ts';
import { isOwn, type Wiring } from './wiring.ts';
import type { Use } from './workflow.ts';

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
export function stepsOf(wiring: Wiring, { context }: { readonly context: RunContext }): readonly Use[] {
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

/** Whether an input of a step has the same value before and after the merge, as far as the files are the same. */
export function hasSameInputValue(
  value: string | undefined,
  use: Use,
  wiring: Wiring,
  { context }: { readonly context: RunContext },
): boolean {
  if (value === undefined || !hasExpression(value)) return true;
  const hasVariables = context.pullRequest?.fork !== true;
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
function callersOf(path: string, { local }: Wiring): readonly Use[] {
  return [...local].filter(([, place]) => place === path).map(([use]) => use);
}
