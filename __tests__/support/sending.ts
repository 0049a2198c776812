import { createHash } from 'node:crypto';
import type { Authorization, RequestBody } from '../../src/plan/authorization.ts';
import { CertSpotter } from '../../src/send/cert-spotter.ts';
import type { ServiceOptions } from '../../src/send/service.ts';

export const apiKey = '123_sampleapikey-of+tests/x';

/** Waits short enough for tests, and time-outs that only what stalls for good runs into. */
export const quick = { tries: 5, total: 60_000, connect: 10_000, perTry: 20_000, body: 200, firstWait: 1 };

/** For what stalls. */
export const impatient = { ...quick, perTry: 300 };

/** The n-th authorization by key, for `www<n>.example.com` in `certs/<n>.pem`. */
export function keyAuthorization(n = 0): Authorization {
  const publicKeySha256 = createHash('sha256').update(String(n)).digest('hex');
  const dnsNames = [`www${n}.example.com`];
  return authorization({ kind: 'key-json', publicKeySha256, dnsNames }, n);
}

/** An authorization with this body. */
export function authorization(body: RequestBody, n = 0): Authorization {
  const publicKeySha256 = createHash('sha256').update(String(n)).digest('hex');
  return {
    id: `key:${publicKeySha256}`,
    by: body.kind.endsWith('certificate') || body.kind === 'pem-chain' ? 'certificate' : 'key',
    body,
    publicKeySha256,
    tbsSha256: null,
    dnsNames: [`www${n}.example.com`],
    documents: [{ path: `certs/${n}.pem`, line: n + 1, index: 0 }],
  };
}

export function keyAuthorizations(count: number): readonly Authorization[] {
  return Array.from({ length: count }, (_, n) => keyAuthorization(n));
}

export function connectTo(apiUrl: URL, options: Partial<ServiceOptions> = {}): CertSpotter {
  const { signal } = new AbortController();
  return new CertSpotter({ apiUrl, apiKey, environment: {}, signal, timings: quick, ...options });
}

export { never } from './never.ts';
