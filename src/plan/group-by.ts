/** A group of items that share a key; never empty. */
export type Group<T> = readonly [T, ...T[]];

/** Groups by key, with keys and members in order of appearance. (`Map.groupBy` requires Node 21.) */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
