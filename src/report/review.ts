import { groupBy } from '../plan/group-by.ts';
import {
  type AuthorizationResult,
  type Comparison,
  type Concern,
  changedIn,
  compare,
  concerns,
  type Gain,
  type GainedName,
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
  const ranks = new Map(names.map((each, rank) => [each.name, { ...each, rank }]));
  const unsorted = changed.map((result) => {
    const own = [...new Set(namesGained(result))].flatMap((name) => ranks.get(name) ?? []);
    return {
      result,
      names: own.toSorted((a, b) => a.rank - b.rank),
      rank: Math.min(...own.map(({ rank }) => rank)),
    };
  });
  const gains = unsorted.toSorted(byRank);
  return { gains, names: withGains(names, gains) };
}

function withGains(names: readonly ReviewedName[], gains: readonly Gain[]): readonly GainedName[] {
  const pairs = gains.flatMap(({ names }, index) => names.map(({ name }) => ({ name, index })));
  const byName = groupBy(pairs, ({ name }) => name);
  return names.map((name) => ({ ...name, gains: (byName.get(name.name) ?? []).map(({ index }) => index) }));
}

interface RankedGain extends Gain {
  /** The rank of its most urgent name; infinite without names. */
  readonly rank: number;
}

/** An authorization without names comes first, because nothing shows what it is for. */
function byRank(a: RankedGain, b: RankedGain): number {
  const [first, second] = [a, b].map(({ rank }) => (rank === Number.POSITIVE_INFINITY ? -1 : rank));
  return Number(first) - Number(second) || compare(a.result.authorization.id, b.result.authorization.id);
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
