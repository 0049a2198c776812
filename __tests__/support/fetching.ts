import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { toPlain } from '../../src/text/plain.ts';
import type { Resolve } from '../../src/watch/addresses.ts';
import { type FetchOptions, fetchPage } from '../../src/watch/fetch-page.ts';
import type { Pki } from './openssl.ts';
import { never } from './sending.ts';

/** Lets this process trust what a test's root issued, as NODE_EXTRA_CA_CERTS does at the start. */
export function trust({ root }: Pki): void {
  setDefaultCACertificates([...getCACertificates('default'), root.certificate.toString()]);
}

/** A DNS in which every name leads to these addresses. */
export function leadsTo(...addresses: readonly string[]): Resolve {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return (_hostname, _options, callback) => callback(null, found);
}

/** Fetches a page, in a form that is easy to compare. */
export async function read(url: string, options: Partial<FetchOptions> = {}) {
  const page = await fetchPage(new URL(url), { environment: {}, signal: never, ...options });
  return page.ok
    ? { bytes: Buffer.from(page.value.bytes).toString(), finalUrl: page.value.finalUrl }
    : { reason: toPlain(page.reason.why) };
}
