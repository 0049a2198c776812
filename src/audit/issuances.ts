import { type Group, groupBy } from '../plan/group-by.ts';
import type { Issuance } from './issuance.ts';

/** The issuances of all domains. Each is stored once, even if it has names in several of the domains. */
export class Issuances {
  readonly #byTbs = new Map<string, Issuance>();
  readonly #issuers = new Map<string, string>();
  #names = 0;
  #sorted: readonly Issuance[] | null = null;

  /** If there are two rows for one issuance, either one can be the one that reports its revocation. */
  add(issuance: Issuance): void {
    this.#sorted = null;
    this.#names += issuance.dnsNames.length;
    const issuer = issuance.issuer === null ? null : this.#oneOf(issuance.issuer);
    const isRevoked = this.get(issuance.tbsSha256)?.revoked === true;
    this.#byTbs.set(issuance.tbsSha256, {
      ...issuance,
      issuer,
      revoked: isRevoked ? true : issuance.revoked,
    });
  }

  get count(): number {
    return this.#byTbs.size;
  }

  /** Number of names read, which also limits a search. */
  get names(): number {
    return this.#names;
  }

  get(tbsSha256: string): Issuance | undefined {
    return this.#byTbs.get(tbsSha256);
  }

  /** The oldest first, regardless of the order in which they were read, so that a renewal does not reorder lists of names. */
  [Symbol.iterator](): Iterator<Issuance> {
    this.#sorted ??= [...this.#byTbs.values()].sort(oldestFirst);
    return this.#sorted.values();
  }

  byKey(): ReadonlyMap<string, Group<Issuance>> {
    return groupBy(this, ({ publicKeySha256 }) => publicKeySha256);
  }

  /** Thousands of issuances share a few issuers, so each name is stored once. */
  #oneOf(issuer: string): string {
    const known = this.#issuers.get(issuer) ?? issuer;
    this.#issuers.set(known, known);
    return known;
  }
}

function oldestFirst(a: Issuance, b: Issuance): number {
  return a.notBefore - b.notBefore || (a.tbsSha256 < b.tbsSha256 ? -1 : 1);
}

/** The issuance whose validity starts last. */
export function newestOf(issuances: Group<Issuance>): Issuance {
  return issuances.reduce((newest, each) => (each.notBefore > newest.notBefore ? each : newest));
}

/** The names of several issuances, each once, in order of appearance. */
export function namesIn(issuances: readonly Issuance[]): readonly string[] {
  return [...new Set(issuances.flatMap(({ dnsNames }) => dnsNames))];
}

/** The issuers of several issuances, each once. */
export function issuersIn(issuances: readonly Issuance[]): readonly string[] {
  return [...new Set(issuances.flatMap(({ issuer }) => (issuer === null ? [] : [issuer])))];
}
