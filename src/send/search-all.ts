import type { Gap, Searched } from '../audit/audit.ts';
import { outermost } from '../audit/domains.ts';
import type { Row } from '../audit/issuance.ts';
import { Issuances } from '../audit/issuances.ts';
import type { SendError } from '../plan/authorization.ts';
import { groupBy } from '../plan/group-by.ts';
import { toPlain } from '../text/plain.ts';
import { counted, type Text, text } from '../text/text.ts';
import type { IssuanceSearch } from './issuance-search.ts';
import { gapOf, refusalOf } from './search-gaps.ts';
import { defaultTimings } from './timings.ts';

/** Issuances that one run takes up. */
export const maxIssuances = 100_000;

/** Names in them, of which a certificate may have thousands. */
export const maxIssuedNames = 1_000_000;

/** Milliseconds that the search of one run takes. */
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

/** What the search of one domain came to. */
type Ending =
  | { readonly kind: 'complete' }
  /** All pages were read, but some rows could not be, and may be anything. */
  | { readonly kind: 'malformed' }
  /** Only this domain is concerned. */
  | { readonly kind: 'refused'; readonly gap: Omit<Gap, 'domains'> }
  /** No further domain is searched either. */
  | { readonly kind: 'over'; readonly gap: Omit<Gap, 'domains'> };

/**
 * Reads all pages of all issuances for domains, one domain after the other, as rate limits ask for it.
 *
 * @param domains none of them below another
 * @param below all domains of interest: those below a domain that the API refuses, as it does with a public suffix, are
 *   searched in its place
 */
export async function searchAll(
  domains: readonly string[],
  below: Iterable<string>,
  search: Pick<IssuanceSearch, 'page'>,
  limits: SearchLimits,
): Promise<Omit<Searched, 'domains'>> {
  return new Searching(search, limits).all(domains, [...below]);
}

class Searching {
  readonly #search: Pick<IssuanceSearch, 'page'>;
  readonly #issuances = new Issuances();
  readonly #complete = new Set<string>();
  readonly #gaps: Gap[] = [];
  readonly #limits: Required<SearchLimits>;
  readonly #ends: number;
  #requests = 0;
  #malformed = 0;
  readonly #malformedIn = new Set<string>();

  constructor(search: Pick<IssuanceSearch, 'page'>, limits: SearchLimits) {
    this.#search = search;
    const clock = limits.clock ?? (() => performance.now());
    this.#limits = { ...defaultLimits, ...limits, clock };
    this.#ends = clock() + this.#limits.milliseconds;
  }

  async all(domains: readonly string[], below: readonly string[]): Promise<Omit<Searched, 'domains'>> {
    const queue = [...domains];
    for (let domain = queue.shift(); domain !== undefined; domain = queue.shift()) {
      const ending = await this.#domain(domain);
      if (ending.kind === 'complete') this.#complete.add(domain);
      else if (ending.kind !== 'malformed')
        this.#gaps.push({ ...ending.gap, domains: [domain, ...(ending.kind === 'over' ? queue : [])] });
      if (ending.kind === 'over') break;
      if (ending.kind === 'refused') queue.unshift(...within(domain, below));
    }
    return { issuances: this.#issuances, complete: this.#complete, gaps: this.#allGaps() };
  }

  async #domain(domain: string): Promise<Ending> {
    const seen = new Set<string>();
    for (let after: string | null = null; ; ) {
      const limit = this.#limit();
      if (limit !== null) return { kind: 'over', gap: limit };
      const page = await this.#page(domain, after);
      if ('kind' in page) return page;
      if (page.length === 0) return { kind: this.#malformedIn.has(domain) ? 'malformed' : 'complete' };
      const fresh = page.flatMap(({ id }) => (id === null || seen.has(id) ? [] : [id]));
      for (const id of fresh) seen.add(id);
      this.#take(domain, page);
      const last = fresh.at(-1);
      if (last === undefined) return { kind: 'refused', gap: standstill };
      after = last;
    }
  }

  async #page(domain: string, after: string | null): Promise<readonly Row[] | Ending> {
    const { requests, clock } = this.#limits;
    const { attempts, last } = await this.#search.page(domain, after, {
      tries: Math.min(defaultTimings.tries, requests - this.#requests),
      total: Math.min(defaultTimings.total, this.#ends - clock()),
    });
    this.#requests += attempts;
    if (last?.kind === 'answered') return last.value;
    return last === null ? endingOf(cancelled, null) : endingOf(last.error, last.retryAfter);
  }

  #take(domain: string, page: readonly Row[]): void {
    const readable = page.flatMap(({ issuance }) => issuance ?? []);
    for (const issuance of readable) this.#issuances.add(issuance);
    const malformed = page.length - readable.length;
    this.#malformed += malformed;
    if (malformed > 0) this.#malformedIn.add(domain);
  }

  /** What keeps the next request from being sent. */
  #limit(): Omit<Gap, 'domains'> | null {
    const { requests, issuances, names, clock } = this.#limits;
    if (this.#requests >= requests) {
      const count = counted(requests, text`request`, text`requests`);
      return {
        why: text`the limit of ${count} was met`,
        hint: text`Raise audit-requests, or spread the domains over several runs with audit-domains.`,
      };
    }
    if (this.#issuances.count >= issuances || this.#issuances.names >= names) {
      return {
        why: text`${this.#issuances.count} issuances with ${this.#issuances.names} names were read, and a run takes up no more`,
        hint: text`Spread the domains over several runs with audit-domains.`,
      };
    }
    return clock() < this.#ends ? null : timeIsUp;
  }

  /** What was refused for the same reason is one gap. */
  #allGaps(): readonly Gap[] {
    const groups = groupBy(this.#gaps, ({ why }) => toPlain(why));
    const gaps = [...groups.values()].map(([first, ...others]) => ({
      ...first,
      domains: [...first.domains, ...others.flatMap(({ domains }) => domains)],
    }));
    return this.#malformed === 0 ? gaps : [...gaps, malformed([...this.#malformedIn], this.#malformed)];
  }
}

function within(domain: string, domains: readonly string[]): readonly string[] {
  return outermost(domains.filter((each) => each.endsWith(`.${domain}`)));
}

/** A refusal that says something of the domain leaves the others to be searched. */
function endingOf(error: SendError, retryAfter: number | null): Ending {
  const refusal = refusalOf(error);
  return refusal === null
    ? { kind: 'over', gap: gapOf(error, retryAfter) }
    : { kind: 'refused', gap: refusal };
}

const cancelled: SendError = {
  code: 'CANCELLED',
  message: 'the run was cancelled',
  field: null,
  status: null,
  subErrors: [],
};

const timeIsUp = {
  why: text`it took longer than a run may`,
  hint: text`Run it again later, or spread the domains over several runs with audit-domains.`,
};

const standstill = {
  why: text`the pages of the API's answer repeat or do not name where the next one begins`,
  hint: text`Run it again later; if it stays so, report it to SSLMate.`,
};

function malformed(domains: readonly string[], count: number): Gap {
  const what: Text = counted(count, text`row`, text`rows`);
  return {
    domains,
    why: text`${what} of the API's answer could not be read, and may be certificates with an unknown key`,
    hint: text`Run it again later. If it stays so, check ct-api-url, and look at the answer yourself.`,
  };
}
