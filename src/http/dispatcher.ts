import { text } from '../text/text.ts';
import { version } from '../version.ts';
import { discardBody } from './body.ts';
import './interim-responses.ts';
import type { LookupFunction } from 'node:net';
import type { Dispatcher, Pool } from 'undici';
import { NetworkFailure, tunnelClosed, tunnelRefused } from './network-failure.ts';

/** The User-Agent header of every request. */
export const userAgent = `certspotter-action/${version}`;

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy setting that is not valid; its value is omitted, because it can contain a password. */
function badProxy(variable: string): NetworkFailure {
  const why = text`the environment variable ${variable} is not the URL of an HTTP proxy`;
  return new NetworkFailure('BAD_PROXY', why, false);
}

/**
 * The proxy that the environment sets for a URL; null for a direct connection.
 *
 * As in curl and the runner: `https_proxy`, lower case before upper case, and `no_proxy` with host names (including their
 * subdomains), `.suffix`, `*.suffix`, IP addresses, `host:port` and `*`. `http_proxy` is ignored: a plain `http:` URL is
 * always loopback, and is never sent through a proxy, whose loopback is another host, and which could read the traffic.
 *
 * @throws NetworkFailure if the setting is not an http: or https: URL
 */
export function proxyFor(target: URL, environment: Environment): URL | null {
  if (target.protocol !== 'https:') return null;
  for (const variable of ['https_proxy', 'HTTPS_PROXY']) {
    const value = environment[variable];
    if (value) return isExempt(target, environment) ? null : parseProxy(variable, value);
  }
  return null;
}

function parseProxy(variable: string, value: string): URL {
  const address = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(address)) throw badProxy(variable);
  const proxy = new URL(address);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw badProxy(variable);
  return proxy;
}

function isExempt(target: URL, environment: Environment): boolean {
  const list = environment['no_proxy'] || environment['NO_PROXY'] || '';
  return list.split(/[\s,]+/).some((entry) => covers(entry.toLowerCase(), target));
}

/** Whether an entry of `no_proxy` covers a URL. */
function covers(entry: string, target: URL): boolean {
  if (entry === '*') return true;
  // Before a port, there is a name, an IPv4 address, or an IPv6 address in brackets.
  const { host = entry, port } = /^(?<host>[^:]+|\[.+\]):(?<port>\d+)$/.exec(entry)?.groups ?? {};
  if (port !== undefined && port !== (target.port || '443')) return false;
  const name = withoutBrackets(host.replace(/^\*?\./, ''));
  const asked = withoutBrackets(target.hostname).replace(/\.$/, '');
  return asked === name || asked.endsWith(`.${name}`);
}

/** An IPv6 address as it is written outside URLs. */
function withoutBrackets(host: string): string {
  return host.replace(/[[\]]/g, '');
}

/**
 * Connections to a proxy that report why there is no tunnel. Undici itself treats one that the proxy closes like an idle
 * connection that has expired, and opens another one at once, thousands of times a second.
 */
function withTunnelErrors(proxy: Pool): Dispatcher {
  return proxy.compose(
    (dispatch) => (request, handler) =>
      dispatch(request, {
        onConnect: (abort) => handler.onConnect?.(abort),
        onUpgrade: (status, headers, socket) => {
          if (status === 200) return handler.onUpgrade?.(status, headers, socket);
          discardBody(socket);
          handler.onError?.(tunnelRefused(status));
        },
        onHeaders: (...head) => handler.onHeaders?.(...head) ?? true,
        onError: (error) => handler.onError?.(isEndOfConnection(error) ? tunnelClosed(error) : error),
      }),
  );
}

function isEndOfConnection(error: Error): boolean {
  return 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'UND_ERR_INFO');
}

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
 * @throws NetworkFailure if the proxy setting is not valid
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
