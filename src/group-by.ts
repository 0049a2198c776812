/** A group of items that share a key; never empty. */
export type Group<T> = readonly [T, ...T[]];

/** Groups by key, with keys and members in order of appearance. (`Map.groupBy` requires Node 21.) */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, Group<T>> {
  return indexBy(items, (item) => [keyOf(item)]);
}

/** The same for items that can belong to several groups: one for each of their keys. */
export function indexBy<T, K>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
