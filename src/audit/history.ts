import type { Instant } from '../documents/document.ts';
import type { Authorization } from '../plan/authorization.ts';
import type { Group } from '../plan/group-by.ts';
import { domainOf, isWithin } from './domains.ts';
import type { Issuance } from './issuance.ts';
import { type Issuances, issuersIn, namesIn, newestOf } from './issuances.ts';

/** A summary of some certificates in the logs. */
export interface IssuedSummary {
  readonly count: number;
  /** The newest one's first. */
  readonly issuers: readonly string[];
  readonly dnsNames: readonly string[];
  /** The start of the newest one's validity; null if there is none. */
  readonly newest: Instant | null;
}

/** The certificates that already exist with the key of an authorization, about which Cert Spotter will not alert. */
export interface KeyHistory {
  readonly withKey: IssuedSummary;
  /** All of the authorization's names were searched to the end, so there are no others. */
  readonly complete: boolean;
}

/** The certificates that the logs already contain, by key and by name. */
export class IssuanceHistory {
  readonly #byKey: ReadonlyMap<string, Group<Issuance>>;
  readonly #byName = new Map<string, Issuance[]>();
  readonly #searched: ReadonlySet<string>;

  /** @param searched the domains whose issuances are all known */
  constructor(issuances: Issuances, searched: ReadonlySet<string>) {
    this.#byKey = issuances.byKey();
    this.#searched = searched;
    for (const issuance of issuances) this.#index(issuance);
  }

  ofKey({ publicKeySha256, dnsNames }: Pick<Authorization, 'publicKeySha256' | 'dnsNames'>): KeyHistory {
    const issuances = this.#byKey.get(publicKeySha256) ?? [];
    return {
      withKey: summary(issuances),
      complete: dnsNames.length > 0 && dnsNames.every((name) => this.isSearched(name)),
    };
  }

  /** Certificates with any other key that are valid for one of these names. */
  withOtherKeys(publicKeySha256: string, names: readonly string[]): IssuedSummary {
    const issuances = new Set(names.flatMap((name) => this.#validFor(name)));
    return summary([...issuances].filter((issuance) => issuance.publicKeySha256 !== publicKeySha256));
  }

  /** Whether all issuances for a name are known. */
  isSearched(name: string): boolean {
    const domain = domainOf(name);
    return domain !== null && isWithin(this.#searched, domain);
  }

  hasKey(publicKeySha256: string): boolean {
    return this.#byKey.has(publicKeySha256);
  }

  #validFor(name: string): readonly Issuance[] {
    const wildcard = name.replace(/^[^.]+/, '*');
    const names = wildcard === name ? [name] : [name, wildcard];
    return names.flatMap((each) => this.#byName.get(each) ?? []);
  }

  #index(issuance: Issuance): void {
    for (const name of issuance.dnsNames) {
      const others = this.#byName.get(name);
      if (others === undefined) this.#byName.set(name, [issuance]);
      else others.push(issuance);
    }
  }
}

function summary(issuances: readonly Issuance[]): IssuedSummary {
  const [first, ...others] = issuances;
  const newest = first === undefined ? null : newestOf([first, ...others]);
  return {
    count: issuances.length,
    issuers: issuersIn(newest === null ? [] : [newest, ...issuances]),
    dnsNames: namesIn(issuances),
    newest: newest?.notBefore ?? null,
  };
}
