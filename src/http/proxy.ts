/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy setting that cannot be used; the message leaves the setting out, as it may hold a password. */
export class BadProxy extends Error {
  readonly code = 'BAD_PROXY';

  constructor(variable: string) {
    super(`the environment variable ${variable} is not the address of an HTTP proxy`);
    this.name = 'BadProxy';
  }
}

/**
 * The proxy that the environment names for an address; null for a direct connection.
 *
 * As curl and the runner do it: `https_proxy`, lower case before upper case, and `no_proxy` with host names
 * (their subdomains included), `.suffix`, `*.suffix`, IP addresses, `host:port` and `*`. `http_proxy` counts
 * for nothing: a plain `http:` address, which is only ever loopback, is never given to a proxy, whose
 * loopback is another host, and which would read along.
 *
 * @throws {BadProxy} when the setting is no http: or https: address
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
  if (!URL.canParse(address)) throw new BadProxy(variable);
  const proxy = new URL(address);
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw new BadProxy(variable);
  return proxy;
}

function isExempt(target: URL, environment: Environment): boolean {
  const list = environment['no_proxy'] || environment['NO_PROXY'] || '';
  return list.split(/[\s,]+/).some((entry) => covers(entry.toLowerCase(), target));
}

/** Whether an entry of `no_proxy` covers an address. */
function covers(entry: string, target: URL): boolean {
  if (entry === '*') return true;
  // What stands before a port is a name, an IPv4 address, or an IPv6 address in brackets.
  const { host = entry, port } = /^(?<host>[^:]+|\[.+\]):(?<port>\d+)$/.exec(entry)?.groups ?? {};
  if (port !== undefined && port !== (target.port || '443')) return false;
  const name = withoutBrackets(host.replace(/^\*?\./, ''));
  const asked = withoutBrackets(target.hostname).replace(/\.$/, '');
  return asked === name || asked.endsWith(`.${name}`);
}

/** An IPv6 address as it stands outside of URLs. */
function withoutBrackets(host: string): string {
  return host.replace(/[[\]]/g, '');
}
