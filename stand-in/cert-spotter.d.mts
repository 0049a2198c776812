import type { IncomingHttpHeaders } from 'node:http';
import type { ServerOptions } from 'node:https';

/** What a request authorized, as the service read it. */
export type StandInAuthorization =
  | {
      readonly endpoint: 'known_keys';
      /** A CSR, or the JSON object with a key's hash. */
      readonly kind: 'request' | 'key';
      readonly publicKeySha256: string;
      readonly dnsNames: readonly string[];
    }
  | {
      readonly endpoint: 'known_certs';
      readonly kind: 'certificate';
      /** Of the leaf. */
      readonly certificateSha256: string;
      /** As Node prints it. */
      readonly subject: string;
      readonly chainLength: number;
    }
  | { readonly endpoint: 'known_certs'; readonly kind: 'tbs'; readonly tbsSha256: string };

export interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Number of the connection that it came over, from 1. */
  readonly connection: number;
  /** When its headers came, in milliseconds since 1970. */
  readonly time: number;
  /** What it was answered with; 0 until then. */
  readonly status: number;
}

export interface StandInOptions {
  /** The API key that it accepts. */
  readonly key: string;
  /** 0, the default, for any free one. */
  readonly port?: number;
  /** Milliseconds that each answer takes. */
  readonly latency?: number;
  /** Its list of monitored domains, as JSON; without it, there is none. */
  readonly monitored?: readonly unknown[];
  /** Private key and certificate, to speak HTTPS as `localhost`. */
  readonly tls?: ServerOptions;
}

export interface StandIn {
  /** For the input `api-url`. */
  readonly url: string;
  readonly requests: readonly StandInRequest[];
  /** In the order in which they were authorized. */
  readonly authorized: readonly StandInAuthorization[];
  close(): Promise<void>;
}

/** Starts a strict stand-in for Cert Spotter's Authorization API on loopback. */
export function startCertSpotter(options: StandInOptions): Promise<StandIn>;
