import type { Pin } from './group.ts';

/** What two pins may have in common, so that one is taken for the other's predecessor. */
type Trait = (pin: Pin) => readonly string[];

/** From the strongest sign that it is the same pin to the weakest. */
const traits: readonly Trait[] = [
  ({ certificates }) => certificates.map(({ certificateSha256 }) => certificateSha256),
  ({ certificates }) => certificates.map(({ path }) => path),
  ({ entry }) => (entry.origin === 'config' ? [JSON.stringify(entry.files)] : []),
];

/**
 * Finds the pins of the base branch that each pin of the head takes the place of: the one of the same identity, and any
 * whose own identity is gone and that has a certificate, a file or the patterns in common with it. A pin that several
 * take the place of is none of those that are lost.
 */
export function predecessorsOf(base: readonly Pin[], head: readonly Pin[]): ReadonlyMap<Pin, readonly Pin[]> {
  const found = sameIdentity(base, head);
  const known = new Set([...found.values()].flat());
  let orphans = base.filter((pin) => !known.has(pin));
  for (const trait of traits) {
    const matches = sharing(orphans, head, trait);
    // Only a certificate makes a pin take the place of a further one.
    const isFirst = trait === traits[0];
    const fresh = [...matches].filter(([pin]) => isFirst || !found.has(pin));
    for (const [pin, former] of fresh) found.set(pin, [...(found.get(pin) ?? []), ...former]);
    const taken = new Set(fresh.flatMap(([, former]) => former));
    orphans = orphans.filter((pin) => !taken.has(pin));
  }
  return found;
}

/** Pins of one identity follow each other in their order. */
function sameIdentity(base: readonly Pin[], head: readonly Pin[]): Map<Pin, readonly Pin[]> {
  const byIdentity = indexed(base, ({ identity }) => [identity]);
  const used = new Map<string, number>();
  const found = new Map<Pin, readonly Pin[]>();
  for (const pin of head) {
    const place = used.get(pin.identity) ?? 0;
    used.set(pin.identity, place + 1);
    const former = byIdentity.get(pin.identity)?.[place];
    if (former !== undefined) found.set(pin, [former]);
  }
  return found;
}

function sharing(
  orphans: readonly Pin[],
  head: readonly Pin[],
  trait: Trait,
): ReadonlyMap<Pin, readonly Pin[]> {
  const byTrait = indexed(orphans, trait);
  const pairs = head.map(
    (pin) => [pin, [...new Set(trait(pin).flatMap((each) => byTrait.get(each) ?? []))]] as const,
  );
  return new Map(pairs.filter(([, former]) => former.length > 0));
}

function indexed(pins: readonly Pin[], keysOf: Trait): ReadonlyMap<string, readonly Pin[]> {
  const index = new Map<string, Pin[]>();
  for (const pin of pins) {
    for (const key of new Set(keysOf(pin))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [pin]);
      else known.push(pin);
    }
  }
  return index;
}
