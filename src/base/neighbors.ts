import { Assignment } from '../files/match.ts';
import type { RunContext } from '../github/context.ts';
import type { Use } from '../github/workflow-file.ts';
import { type Text, text } from '../text/text.ts';
import type { BaseQuery } from './wanted.ts';
import {
  callersOf,
  decidingInputs,
  hasExpression,
  meansSame,
  ownUses,
  stepsOf,
  type Version,
  type Wiring,
  wiringOf,
} from './wiring.ts';

/**
 * Why another use of this Action might authorize what this run does not plan: it has other inputs, makes no plan of its
 * own for this event, and reads files that the pull request changes. Null if there is no such use.
 *
 * @param changed paths that the pull request adds or changes; null if they are not known
 */
export async function neighborDoubt(
  head: Version,
  changed: readonly string[] | null,
  query: BaseQuery,
): Promise<Text | null> {
  const { context } = query;
  for (const path of head.workflows) {
    const wiring = await wiringOf(path, head);
    if (wiring === null || isOnlyCalled(path, wiring)) continue;
    const isRunOf = path === `${head.folder}${context.workflowPath}`;
    const steps = isRunOf ? stepsOf(wiring, context) : [];
    const own = ownUses(wiring, context);
    // If it is not known which step this run is, each might be another one.
    const others = steps.length === 1 ? own.filter((use) => use !== steps[0]) : own;
    for (const use of others) {
      if (plansItself(use, path, wiring, context) || !(await reaches(use, head, changed, query))) continue;
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
function plansItself(use: Use, path: string, wiring: Wiring, { eventName }: RunContext): boolean {
  const isAlways = ![use, ...callersOf(use.file, wiring)].some(({ isConditional }) => isConditional);
  return isAlways && wiring.files.get(path)?.triggers.get(eventName) === true;
}

/** Whether the pull request might change what a use authorizes, other than this run plans. */
async function reaches(
  use: Use,
  head: Version,
  changed: readonly string[] | null,
  { raw, settle }: BaseQuery,
): Promise<boolean> {
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
