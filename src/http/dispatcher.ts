import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import './interim-answers.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { withTunnelErrors } from './tunnels.ts';

export interface DispatcherOptions {
  readonly environment: Environment;
  /** Maximum number of simultaneous connections. */
  readonly connections: number;
  /** Milliseconds to establish a connection, including TLS. */
  readonly connectTimeout: number;
  /** Closes every connection, including those still being established. */
  readonly signal: AbortSignal;
  /** Resolves the host names of direct connections; a proxy resolves names itself. */
  readonly lookup?: LookupFunction;
}

/**
 * Opens keep-alive connections to the host of a URL, through the proxy that the environment sets. Certificates are always
 * verified, regardless of NODE_TLS_REJECT_UNAUTHORIZED.
 *
 * @throws {BadProxy} if the proxy setting is not valid
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
  const clientFactory = (origin: URL, settings: object) => withTunnelErrors(new Pool(origin, settings));
  const tls = { proxyTls: connect, requestTls: connect };
  return new ProxyAgent({ uri: proxy.href, connections, clientFactory, ...tls, ...login });
}

/** The login for the proxy; undici itself omits a login with an empty password. */
function proxyLogin({ username, password }: URL): { token?: string } {
  if (username === '') return {};
  const login = `${percentDecoded(username)}:${percentDecoded(password)}`;
  return { token: `Basic ${Buffer.from(login).toString('base64')}` };
}

function percentDecoded(value: string): string {
  return /%(?![\da-f]{2})/i.test(value) ? value : decodeURIComponent(value);
}
