import { groupBy } from '../../src/group-by.ts';
import { type AuthorizationPlan, AuthorizationPlanner } from '../../src/plan/authorizations.ts';
import type { PlanItem } from '../../src/plan/items.ts';
import type { ShardFilter } from '../../src/plan/shard.ts';

/** Plans items as a run does: file by file, by path, the items of each by their place in it. */
export function planAuthorizations(
  items: readonly PlanItem[],
  asOf: number,
  shard: ShardFilter,
): AuthorizationPlan {
  return planFiles([...filesOf(items)].sort(byPath), asOf, shard);
}

/** Plans files in the order in which they are given. */
export function planFiles(
  files: readonly (readonly PlanItem[])[],
  asOf: number,
  shard: ShardFilter,
): AuthorizationPlan {
  const planner = new AuthorizationPlanner(asOf, shard);
  for (const file of files) planner.add(file);
  return planner.finish();
}

/** The items of each file by their place in it. */
export function filesOf(items: readonly PlanItem[]): readonly (readonly PlanItem[])[] {
  const sorted = [...items].sort((a, b) => a.document.index - b.document.index);
  return [...groupBy(sorted, ({ document }) => document.path).values()];
}

function byPath(a: readonly PlanItem[], b: readonly PlanItem[]): number {
  return (a[0]?.document.path ?? '') < (b[0]?.document.path ?? '') ? -1 : 1;
}
