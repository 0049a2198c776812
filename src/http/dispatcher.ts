import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import './interim-answers.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { tunnelsThrough } from './tunnels.ts';

export interface DispatcherOptions {
  readonly environment: Environment;
  /** The most connections at a time. */
  readonly connections: number;
  /** Milliseconds until a connection must stand, TLS included. */
  readonly connectTimeout: number;
  /** Tears down every connection, also those still being made. */
  readonly signal: AbortSignal;
  /** Resolves host names of direct connections; a proxy resolves for itself. */
  readonly lookup?: LookupFunction;
}

/**
 * Opens kept-alive connections to the host of an address, through the proxy that the environment names.
 * Certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
 *
 * @throws {BadProxy} when the proxy setting cannot be used
 */
export async function openDispatcher(target: URL, options: DispatcherOptions): Promise<Dispatcher> {
  const proxy = proxyFor(target, options.environment);
  const { Agent, Pool, ProxyAgent } = await import('undici');
  const { connections, lookup } = options;
  const connect = { rejectUnauthorized: true, timeout: options.connectTimeout, signal: options.signal };
  if (proxy === null) {
    return new Agent({ connections, connect: lookup ? { ...connect, lookup } : connect });
  }
  const login = proxyLogin(proxy);
  const clientFactory = (origin: URL, settings: object) => tunnelsThrough(new Pool(origin, settings));
  const tls = { proxyTls: connect, requestTls: connect };
  return new ProxyAgent({ uri: proxy.href, connections, clientFactory, ...tls, ...login });
}

/** The proxy's own login; undici by itself leaves out one with an empty password. */
function proxyLogin({ username, password }: URL): { token?: string } {
  if (username === '') return {};
  const login = `${percentDecoded(username)}:${percentDecoded(password)}`;
  return { token: `Basic ${Buffer.from(login).toString('base64')}` };
}

function percentDecoded(value: string): string {
  return /%(?![\da-f]{2})/i.test(value) ? value : decodeURIComponent(value);
}
