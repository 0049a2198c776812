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
 * As curl and the runner do it: `https_proxy` for https, `http_proxy` for http, lower case before upper
 * case, and `no_proxy` with host names (their subdomains included), `.suffix`, `*.suffix`, IP addresses,
 * `host:port` and `*`. A plain `http:` address, which is only ever loopback, is never given to a proxy:
 * the proxy's loopback is another host, and it would read along.
 *
 * @throws {BadProxy} when the setting is no http: or https: address
 */
export function proxyFor(target: URL, environment: Environment): URL | null {
  if (target.protocol !== 'https:') return null;
  const variable = ['https_proxy', 'HTTPS_PROXY'].find((name) => environment[name]);
  const value = variable === undefined ? undefined : environment[variable];
  if (variable === undefined || value === undefined || isExempt(target, environment)) return null;
  return parseProxy(variable, value.trim());
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
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => covers(entry.toLowerCase(), target));
}

/** Whether an entry of `no_proxy` covers an address. */
function covers(entry: string, target: URL): boolean {
  if (entry === '*') return true;
  const [, host = entry, port] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(entry) ?? [];
  if (port !== undefined && port !== (target.port || '443')) return false;
  const name = host.replace(/^\*?\./, '').replace(/^\[(.*)\]$/, '$1');
  const asked = target.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return asked === name || asked.endsWith(`.${name}`);
}
