import type { Gap } from '../audit/audit.ts';
import type { Issuances } from '../audit/issuances.ts';
import { issuancesUsed, requestsUsed, timeIsUp } from './search-gaps.ts';
import { defaultTimings, type Timings } from './timings.ts';

/** Issuances that one run reads. */
export const maxIssuances = 100_000;

/** Names in them, of which a certificate can have thousands. */
export const maxIssuedNames = 1_000_000;

/** Milliseconds that the search of one run can take. */
export const maxSearchTime = 10 * 60_000;

export interface SearchLimits {
  readonly requests: number;
  readonly issuances?: number;
  readonly names?: number;
  readonly milliseconds?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

const defaultLimits = { issuances: maxIssuances, names: maxIssuedNames, milliseconds: maxSearchTime };

/** What is left of the requests and the time of a search. */
export class SearchBudget {
  readonly #limits: Required<SearchLimits>;
  readonly #ends: number;
  #requests = 0;

  constructor(limits: SearchLimits) {
    const clock = limits.clock ?? (() => performance.now());
    this.#limits = { ...defaultLimits, ...limits, clock };
    this.#ends = clock() + this.#limits.milliseconds;
  }

  spend(requests: number): void {
    this.#requests += requests;
  }

  /** For the next request. */
  get timings(): Pick<Timings, 'tries' | 'total'> {
    const { requests, clock } = this.#limits;
    return {
      tries: Math.min(defaultTimings.tries, requests - this.#requests),
      total: Math.min(defaultTimings.total, this.#ends - clock()),
    };
  }

  /** Why the next request must not be sent; null if it can be. */
  obstacle(read: Pick<Issuances, 'count' | 'names'>): Omit<Gap, 'domains'> | null {
    const { requests, issuances, names, clock } = this.#limits;
    if (this.#requests >= requests) return requestsUsed(requests);
    if (read.count >= issuances || read.names >= names) return issuancesUsed(read);
    return clock() < this.#ends ? null : timeIsUp;
  }
}
