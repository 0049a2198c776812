import type { Gap, SearchResult } from '../audit/audit.ts';
import { outermost } from '../audit/domains.ts';
import { Issuances, type Row } from '../audit/issuances.ts';
import type { LastIds } from '../audit/last-ids.ts';
import { failed, type Result } from '../findings/result.ts';
import { groupBy } from '../group-by.ts';
import type { SendError } from '../plan/authorization.ts';
import { toPlain } from '../text/plain.ts';
import {
  gapOf,
  type IssuanceSearch,
  malformed,
  type Reason,
  refusalOf,
  SearchBudget,
  type SearchLimits,
  stuckPages,
} from './issuance-search.ts';

/** The result of searching one domain. */
type Ending =
  | { readonly kind: 'complete' }
  /** All pages were read, but some rows could not be understood and might be anything. */
  | { readonly kind: 'malformed' }
  /** Only this domain is affected. */
  | { readonly kind: 'refused'; readonly gap: Reason }
  /** No further domain is searched either. */
  | { readonly kind: 'over'; readonly gap: Reason };

/** What to search. */
export interface SearchTarget {
  /** None of them is below another. */
  readonly domains: readonly string[];
  /**
   * All domains of interest: if the API refuses a domain, such as a public suffix, those below it are searched in its
   * place.
   */
  readonly below: Iterable<string>;
  /** Where an earlier run stopped. */
  readonly lastIds: LastIds;
}

/**
 * Reads all pages of all issuances for domains, one domain after the other, within the rate limits. What was added
 * after an earlier run is read first, so that a limit leaves out what was read before. All pages are read, each once,
 * and the point where the earlier run stopped has no other effect.
 */
export async function searchAll(
  target: SearchTarget,
  search: Pick<IssuanceSearch, 'page'>,
  limits: SearchLimits,
): Promise<Omit<SearchResult, 'domains'>> {
  return new Searching(search, limits).all(target);
}

interface Pages {
  readonly ending: Ending;
  /** Counts of the rows that were read. */
  readonly ids: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

class Searching {
  readonly #search: Pick<IssuanceSearch, 'page'>;
  readonly #issuances = new Issuances();
  readonly #complete = new Set<string>();
  readonly #gaps: Gap[] = [];
  readonly #budget: SearchBudget;
  #malformed = 0;
  readonly #malformedIn = new Set<string>();
  /** Ids of what was added after an earlier run, read to the end. */
  readonly #newer = new Map<string, ReadonlySet<string>>();
  readonly #last = new Map<string, string>();

  constructor(search: Pick<IssuanceSearch, 'page'>, limits: SearchLimits) {
    this.#search = search;
    this.#budget = new SearchBudget(limits);
  }

  async all({ domains, below, lastIds }: SearchTarget): Promise<Omit<SearchResult, 'domains'>> {
    if (await this.#news(domains, lastIds)) await this.#everything([...domains], [...below]);
    const [issuances, complete, last] = [this.#issuances, this.#complete, this.#last];
    return { issuances, complete, gaps: this.#allGaps(), lastIds: last };
  }

  /** Reads what was added after an earlier run. False if nothing more can be read. */
  async #news(domains: readonly string[], lastIds: LastIds): Promise<boolean> {
    for (const domain of domains) {
      const after = lastIds.get(domain);
      if (after === undefined) continue;
      const { ending, ids } = await this.#pages(domain, after, nothing);
      // A refusal can be about the id, which comes from a file and might be anything: the domain is read from its
      // beginning.
      if (ending.kind === 'refused') continue;
      this.#remember(domain, [after, ...ids]);
      if (ending.kind === 'over') {
        this.#gaps.push({ ...ending.gap, domains });
        return false;
      }
      this.#newer.set(domain, new Set([after, ...ids]));
    }
    return true;
  }

  async #everything(queue: string[], below: readonly string[]): Promise<void> {
    for (let domain = queue.shift(); domain !== undefined; domain = queue.shift()) {
      const { ending, ids } = await this.#pages(domain, null, this.#newer.get(domain) ?? nothing);
      if (this.#isLater(domain, ending)) this.#remember(domain, ids);
      if (ending.kind === 'complete') this.#complete.add(domain);
      else if (ending.kind !== 'malformed')
        this.#gaps.push({ ...ending.gap, domains: [domain, ...(ending.kind === 'over' ? queue : [])] });
      if (ending.kind === 'over') break;
      if (ending.kind === 'refused') queue.unshift(...within(domain, below));
    }
  }

  /** Keeps where an earlier run stopped, unless nothing was added after it and the whole domain ends elsewhere. */
  #isLater(domain: string, { kind }: Ending): boolean {
    const newer = this.#newer.get(domain);
    return newer === undefined || (newer.size === 1 && kind === 'complete');
  }

  #remember(domain: string, ids: Iterable<string>): void {
    const last = [...ids].at(-1);
    if (last !== undefined) this.#last.set(domain, last);
  }

  /**
   * Reads the pages of a domain until one is empty, or has a row after which everything was read already.
   *
   * @param start the row after which to begin; null for the beginning
   * @param known ids of rows after which everything was read already
   */
  async #pages(domain: string, start: string | null, known: ReadonlySet<string>): Promise<Pages> {
    const ids = new Set<string>();
    for (let after = start; ; ) {
      const limit = this.#budget.obstacle(this.#issuances);
      if (limit !== null) return { ending: { kind: 'over', gap: limit }, ids };
      const page = await this.#page(domain, after);
      if (!page.ok) return { ending: page.reason, ids };
      const rows = page.value;
      const fresh = rows.flatMap(({ id }) => (id === null || ids.has(id) ? [] : [id]));
      for (const id of fresh) ids.add(id);
      this.#take(domain, rows);
      if (rows.length === 0 || fresh.some((id) => known.has(id))) return { ending: this.#ended(domain), ids };
      const last = fresh.at(-1);
      if (last === undefined) return { ending: { kind: 'refused', gap: stuckPages }, ids };
      after = last;
    }
  }

  #ended(domain: string): Ending {
    return { kind: this.#malformedIn.has(domain) ? 'malformed' : 'complete' };
  }

  async #page(domain: string, after: string | null): Promise<Result<readonly Row[], Ending>> {
    const { attempts, last } = await this.#search.page(domain, after, this.#budget.timings);
    this.#budget.spend(attempts);
    return last.ok ? last : failed(endingOf(last.reason.error, last.reason.retryAfter));
  }

  #take(domain: string, page: readonly Row[]): void {
    const readable = page.flatMap(({ issuance }) => issuance ?? []);
    for (const issuance of readable) this.#issuances.add(issuance);
    const malformed = page.length - readable.length;
    this.#malformed += malformed;
    if (malformed > 0) this.#malformedIn.add(domain);
  }

  /** Refusals for the same reason are one gap. */
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

/** After a refusal that is about the domain, the others are still searched. */
function endingOf(error: SendError, retryAfter: number | null): Ending {
  const refusal = refusalOf(error);
  return refusal === null
    ? { kind: 'over', gap: gapOf(error, retryAfter) }
    : { kind: 'refused', gap: refusal };
}
