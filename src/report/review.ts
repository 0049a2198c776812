import { groupBy } from '../group-by.ts';
import type { AuthorizationResult } from '../plan/authorization.ts';
import {
  type Comparison,
  type Concern,
  changedIn,
  compare,
  concerns,
  namesGained,
  type Review,
  type ReviewedName,
} from './result.ts';

/** @see registrableDomain */
export type DomainOf = (name: string) => string | null;

/** What the authorizations add, except those that are known to be unchanged. */
export function reviewOf(
  authorizations: readonly AuthorizationResult[],
  comparison: Comparison,
  domainOf: DomainOf,
): Review {
  const changed = changedIn({ authorizations });
  const known = knownBefore(authorizations, comparison, domainOf);
  const gained = new Set(changed.flatMap(namesGained));
  const names = inTurns([...gained].map((name) => reviewed(name, known, domainOf)));
  const rankOf = new Map(names.map(({ name }, rank) => [name, rank]));
  const ranked = changed
    .map((result) => ({ result, ranks: ranksOf(namesGained(result), rankOf) }))
    .toSorted(byUrgency);
  const gainsOf = names.map((): number[] => []);
  for (const [index, { ranks }] of ranked.entries()) for (const rank of ranks) gainsOf[rank]?.push(index);
  return {
    gains: ranked.map(({ result, ranks }) => ({ result, names: ranks.flatMap((rank) => names[rank] ?? []) })),
    names: names.map((name, rank) => ({ ...name, gains: gainsOf[rank] ?? [] })),
  };
}

function ranksOf(names: readonly string[], rankOf: ReadonlyMap<string, number>): readonly number[] {
  const ranks = [...new Set(names)].flatMap((name) => rankOf.get(name) ?? []);
  return ranks.toSorted((a, b) => a - b);
}

/** An authorization with the ranks of the names that it adds, lowest first. */
interface Ranked {
  readonly result: AuthorizationResult;
  readonly ranks: readonly number[];
}

/** An authorization without names comes first, because nothing shows what it is for. */
function byUrgency(a: Ranked, b: Ranked): number {
  const [first = -1, second = -1] = [a.ranks[0], b.ranks[0]];
  return first - second || compare(a.result.authorization.id, b.result.authorization.id);
}

/** The names and domains of the base branch. */
interface Known {
  readonly names: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

function knownBefore(
  authorizations: readonly AuthorizationResult[],
  comparison: Comparison,
  domainOf: DomainOf,
): Known | null {
  if (comparison.kind !== 'compared') return null;
  const fresh = new Set(comparison.newNames);
  const there = authorizations.flatMap(({ authorization }) => authorization.dnsNames);
  const removed = comparison.removed.flatMap(({ dnsNames }) => dnsNames);
  const names = new Set([...there.filter((name) => !fresh.has(name)), ...removed]);
  return { names, domains: new Set([...names].map((name) => domainOf(name) ?? withoutWildcard(name))) };
}

function reviewed(name: string, known: Known | null, domainOf: DomainOf): ReviewedName {
  const registrable = domainOf(name);
  const domain = registrable ?? withoutWildcard(name);
  const isWildcard = name.startsWith('*.');
  const found: Readonly<Record<Concern, boolean>> = {
    'public-suffix': isWildcard && registrable === null,
    wildcard: isWildcard,
    'new-domain': known !== null && !known.domains.has(domain),
    international: /(?:^|\.)xn--/.test(name),
    'new-name': known !== null && !known.names.has(name),
  };
  return { name, domain, concerns: new Set(concerns.filter((concern) => found[concern])) };
}

function withoutWildcard(name: string): string {
  return name.replace(/^\*\./, '');
}

/** Names with the same concerns are equally urgent: first comes the first name of each domain, then the second of each. */
function inTurns(names: readonly ReviewedName[]): readonly ReviewedName[] {
  const alike = groupBy(names, (name) => `${urgency(name)} ${name.domain}`);
  const turns = [...alike.values()].flatMap((group) =>
    group.toSorted((a, b) => compare(a.name, b.name)).map((each, turn) => ({ each, turn })),
  );
  return turns
    .toSorted(
      (a, b) => urgency(b.each) - urgency(a.each) || a.turn - b.turn || compare(a.each.domain, b.each.domain),
    )
    .map(({ each }) => each);
}

/** A binary number with one digit for each concern, the most urgent first. */
function urgency(name: ReviewedName): number {
  return concerns.reduce((sum, concern) => 2 * sum + Number(name.concerns.has(concern)), 0);
}
