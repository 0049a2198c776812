import type { UseOptions } from '../github/identity.ts';
import type { Settings } from '../inputs/settings.ts';

/** What tells this use of the Action from others of the same step. The jobs of a matrix each do their part of the work. */
export function useOf({ id, shard: { index, count } }: Settings): UseOptions {
  return { id, part: count === 1 ? null : `${index + 1}/${count}` };
}
