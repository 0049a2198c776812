/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy setting that is not valid; the message omits its value, because it can contain a password. */
export class ProxySettingError extends Error {
  readonly code = 'BAD_PROXY';

  constructor(variable: string) {
    super(`the environment variable ${variable} is not the URL of an HTTP proxy`);
    this.name = 'BadProxy';
  }
}

/**
 * The proxy that the environment sets for a URL; null for a direct connection.
 *
 * As in curl and the runner: `https_proxy`, lower case before upper case, and `no_proxy` with host names (including their
 * subdomains), `.suffix`, `*.suffix`, IP addresses, `host:port` and `*`. `http_proxy` is ignored: a plain `http:` URL is
 * always loopback, and is never sent through a proxy, whose loopback is another host, and which could read the traffic.
 *
 * @throws {ProxySettingError} if the setting is not an http: or https: URL
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
  if (!URL.canParse(address)) throw new ProxySettingError(variable);
  const proxy = new URL(address);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw new ProxySettingError(variable);
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
