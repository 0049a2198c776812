import type { Gap } from '../audit/audit.ts';
import { type Issuances, type Row, readRow } from '../audit/issuances.ts';
import { ok } from '../findings/result.ts';
import { isRetryable } from '../http/network-failure.ts';
import type { SendError } from '../plan/authorization.ts';
import { counted, type Text, text } from '../text/text.ts';
import { describeError } from './findings.ts';
import { type Reply, readJson, type Try, unusable } from './reply.ts';
import { defaultTimings, type RequestOutcome, type Timings } from './retries.ts';
import { Service, type ServiceOptions } from './service.ts';

/** Why something was not searched to the end. */
export type Reason = Omit<Gap, 'domains'>;

/** Refusals that are not about the domain: the key, the URL or a proxy is the cause. */
const general: ReadonlySet<number> = new Set([401, 405, 407]);

/** Why the API does not search a domain; null if the error is not about the domain. */
export function refusalOf(error: SendError): Reason | null {
  const { status } = error;
  const isRefusal = status !== null && status >= 400 && status < 500;
  if (!isRefusal || general.has(status) || isRetryable(status)) return null;
  return {
    why: text`the API refused the request: ${describeError(error)}`,
    hint: text`List the domains to search in audit-domains. A public suffix such as co.uk, or a name that is not public, cannot be searched.`,
  };
}

/**
 * Why no further request is sent.
 *
 * @param retryAfter milliseconds that the API asks to wait; null if it does not say
 */
export function gapOf(error: SendError, retryAfter: number | null): Reason {
  const wait = retryAfter === null || retryAfter > longestWait ? [] : waitWords(retryAfter);
  return {
    why: text`the API did not answer all requests: ${describeError(error)}${wait}`,
    hint: hintFor(error),
  };
}

/** A longer time is meaningless, or means never. */
const longestWait = 30 * 86_400_000;

function waitWords(milliseconds: number): Text {
  const seconds = Math.ceil(milliseconds / 1000);
  return text`; it asks the client to wait ${counted(seconds, text`second`, text`seconds`)}`;
}

function hintFor({ status }: SendError): Text {
  if (status === 429) {
    return text`Run the audit less often or at another time, list fewer domains in audit-domains, or set audit-with-key for a higher limit. The API limits the queries per hour.`;
  }
  if (status === 401) {
    return text`Copy the current API key into the secret that api-key reads, or set audit-with-key to false. The API rejected the key.`;
  }
  if (status !== null && status < 400) {
    return text`Check ct-api-url: redirects are not followed, and the answer must be a JSON list.`;
  }
  return text`Check that the runner can reach the host in ct-api-url: firewall, egress rules, https_proxy and no_proxy. Then run it again.`;
}

export const timeIsUp: Reason = {
  why: text`it took longer than one run allows`,
  hint: text`Run it again later, or spread the domains over several runs with audit-domains.`,
};

export const stuckPages: Reason = {
  why: text`the pages of the API's answer repeat or do not say where the next one begins`,
  hint: text`Run it again later. If this happens again, report it to SSLMate.`,
};

export function malformed(domains: readonly string[], count: number): Gap {
  const what: Text = counted(count, text`row`, text`rows`);
  return {
    domains,
    why: text`${what} of the API's answer could not be read, and might be certificates with an unknown key`,
    hint: text`Run it again later. If this happens again, check ct-api-url and the API's answer.`,
  };
}

export function requestsUsed(requests: number): Reason {
  const count = counted(requests, text`request`, text`requests`);
  return {
    why: text`the limit of ${count} was reached`,
    hint: text`Raise audit-requests, or spread the domains over several runs with audit-domains.`,
  };
}

export function issuancesUsed({ count, names }: { readonly count: number; readonly names: number }): Reason {
  return {
    why: text`${count} issuances with ${names} names were read, which is the limit of one run`,
    hint: text`Spread the domains over several runs with audit-domains.`,
  };
}

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
  obstacle(read: Pick<Issuances, 'count' | 'names'>): Reason | null {
    const { requests, issuances, names, clock } = this.#limits;
    if (this.#requests >= requests) return requestsUsed(requests);
    if (read.count >= issuances || read.names >= names) return issuancesUsed(read);
    return clock() < this.#ends ? null : timeIsUp;
  }
}

/** Bytes read of one page. */
const maxPageBytes = 16 * 1024 * 1024;

/** A page takes longer than the short answers for which the timings are made. */
const pageTime = 30_000;

/** Cert Spotter's Certificate Transparency search (https://sslmate.com/help/reference/ct_search_api_v1). */
export class IssuanceSearch {
  readonly #service: Service;
  readonly #signal: AbortSignal;

  constructor(options: ServiceOptions) {
    this.#signal = options.signal;
    const limits = { connections: 1, replyBytes: maxPageBytes, timings: { body: pageTime } };
    this.#service = new Service(options, limits);
  }

  /**
   * One page of the unexpired issuances for a domain, everything below it, and wildcards that match it.
   *
   * @param after the last row of the previous page; null for the first page
   */
  page(
    domain: string,
    after: string | null,
    timings: Partial<Timings>,
  ): Promise<RequestOutcome<readonly Row[]>> {
    const query = new URLSearchParams([
      ['domain', domain],
      ['include_subdomains', 'true'],
      ['match_wildcards', 'true'],
      ['expand', 'dns_names'],
      ['expand', 'issuer'],
    ]);
    if (after !== null) query.append('after', after);
    const request = { method: 'GET', path: `issuances?${query}` } as const;
    return this.#service.ask(request, readPage, this.#signal, timings);
  }

  close(): Promise<void> {
    return this.#service.close();
  }
}

function readPage(reply: Reply): Try<readonly Row[]> {
  const json = readJson(reply);
  if (!json.ok) return json;
  return Array.isArray(json.value)
    ? ok(json.value.map(readRow))
    : unusable(reply.status, 'a response that is not a list of issuances');
}
