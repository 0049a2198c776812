import type { IncomingHttpHeaders } from 'node:http';

/** A certificate in the logs. */
export interface StandInIssuance {
  readonly publicKeySha256: string;
  readonly dnsNames: readonly string[];
  /** A distinguished name as the service writes it. */
  readonly issuer?: string;
  readonly friendlyName?: string;
  /** RFC 3339. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly revoked?: boolean | null;
  readonly tbsSha256?: string;
}

export interface SearchStandInOptions {
  readonly issuances: readonly StandInIssuance[];
  /** The API key that it accepts; without one, none. */
  readonly key?: string;
  /** Rows of one page. */
  readonly pageSize?: number;
  /** Requests that are answered; further ones meet the rate limit. */
  readonly limit?: number;
  /** Seconds that the rate limit asks to wait. */
  readonly retryAfter?: number;
  readonly port?: number;
}

export interface SearchStandIn {
  /** For the input `ct-api-url`. */
  readonly url: string;
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly status: number;
  }[];
  close(): Promise<void>;
}

/** Starts a strict stand-in for Cert Spotter's Certificate Transparency search on loopback. */
export function startSearch(options: SearchStandInOptions): Promise<SearchStandIn>;
