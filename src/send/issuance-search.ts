import { type Row, readRow } from '../audit/issuance.ts';
import type { Environment } from '../http/proxy.ts';
import { failed, readJson } from './json-reply.ts';
import type { Reply, Try } from './reply.ts';
import type { RequestOutcome } from './retries.ts';
import { Service } from './service.ts';
import { defaultTimings, type Timings } from './timings.ts';

/** Bytes read of one page. */
const maxPageBytes = 16 * 1024 * 1024;

/** A page takes longer than the short answers for which the timings are made. */
const pageTime = 30_000;

export interface SearchOptions {
  /** Base address, such as `https://api.certspotter.com/v1`. */
  readonly apiUrl: URL;
  /** Null to search without a key. */
  readonly apiKey: string | null;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  readonly now?: () => number;
  readonly timings?: Partial<Timings>;
}

/** Cert Spotter's Certificate Transparency search (https://sslmate.com/help/reference/ct_search_api_v1). */
export class IssuanceSearch {
  readonly #service: Service;
  readonly #signal: AbortSignal;

  constructor(options: SearchOptions) {
    this.#signal = options.signal;
    this.#service = new Service({
      ...options,
      timings: { ...defaultTimings, body: pageTime, ...options.timings },
      now: options.now ?? Date.now,
      connections: 1,
      replyBytes: maxPageBytes,
    });
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
  if (json.kind === 'failed') return json;
  return Array.isArray(json.value)
    ? { kind: 'answered', value: json.value.map(readRow) }
    : failed(reply.status, 'a response that is not a list of issuances');
}
