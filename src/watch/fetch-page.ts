import type { Dispatcher } from 'undici';
import { failed, ok, type Result } from '../findings/result.ts';
import { discardBody, readBody, withTimeout } from '../http/body.ts';
import { type Environment, openDispatcher, proxyFor, userAgent } from '../http/dispatcher.ts';
import { networkFailureOf } from '../http/network-failure.ts';
import { type Text, text } from '../text/text.ts';
import { guardedLookup, type Reach, type Resolve, reachOfHost } from './addresses.ts';
import { decodeContent, maxPageBytes, pageTooLong } from './content-encoding.ts';

/** Redirects that are followed. */
const maxRedirects = 3;
/** Milliseconds for a page, including redirects. */
const maxPageTime = 30_000;

export interface Page {
  readonly bytes: Uint8Array;
  /** After redirects; without a login or fragment. */
  readonly finalUrl: string;
}

/** Why a page was not read. */
export interface Unreachable {
  readonly why: Text;
  /** The server says that the page does not exist. */
  readonly isMissing: boolean;
}

export interface FetchOptions {
  /** Contains the proxy settings, such as `process.env`. */
  readonly environment: Environment;
  /** Stops at once, for example when the job is canceled. */
  readonly signal: AbortSignal;
  /** Milliseconds instead of `maxPageTime`. */
  readonly time?: number;
  /** Instead of `maxPageBytes`. */
  readonly bytes?: number;
  /** Instead of `dns.lookup`. */
  readonly resolve?: Resolve;
  /** The allowed destinations, instead of the configured host and everything public. */
  readonly destinations?: Destinations;
}

/** The allowed reach of a URL, or why it is refused. */
export type Destinations = (target: URL) => Result<ReadonlySet<Reach>>;

/** One response: the page, or where it redirects to. */
type Hop = Result<Page | URL, Unreachable>;

/**
 * Reads the page where the owner of a pinned certificate publishes it.
 *
 * Uses only HTTPS, with verified certificates; no key, token, cookie or referrer is sent. The page can lead only to public
 * addresses, regardless of what its name resolves to. The only exception is the host and port that the user configured,
 * if it is obviously private: an IP address, or a name such as `localhost`. If the environment sets a proxy, the proxy
 * resolves the names, and its own rules apply.
 */
export async function fetchPage(url: URL, options: FetchOptions): Promise<Result<Page, Unreachable>> {
  const time = options.time ?? maxPageTime;
  try {
    return await withTimeout(time, options.signal, (signal) => follow(url, { ...options, signal }));
  } catch (error) {
    if (options.signal.aborted) return unreachable(text`the run was canceled`);
    const { code, text: why } = networkFailureOf(error);
    if (code === 'TIMED_OUT')
      return unreachable(text`it took longer than ${Math.ceil(time / 100) / 10} seconds`);
    return unreachable(code === null ? why : text`${code}: ${why}`);
  }
}

export function unreachable(why: Text, isMissing = false): Result<never, Unreachable> {
  return failed({ why, isMissing });
}

async function follow(configured: URL, options: FetchOptions): Promise<Result<Page, Unreachable>> {
  const { destinations = (link) => ok(reachWithin(link, new Set([configured.host]))) } = options;
  let target = configured;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const allowed = destinations(target);
    if (!allowed.ok) return unreachable(allowed.reason);
    const refusal = refusalOf(target, allowed.value);
    if (refusal !== null) return unreachable(refusal);
    const hop = await get(target, allowed.value, options);
    if (!hop.ok) return hop;
    if (!(hop.value instanceof URL)) return ok(hop.value);
    target = hop.value;
  }
  return unreachable(text`it redirects more than ${maxRedirects} times`);
}

/** A host may have a private address only if the user named exactly that host and it is obviously private. */
export function reachWithin(target: URL, named: ReadonlySet<string>): ReadonlySet<Reach> {
  const isOpenlyPrivate = named.has(target.host) && reachOfHost(target.hostname) === 'private';
  return new Set<Reach>(isOpenlyPrivate ? ['private', 'public'] : ['public']);
}

function refusalOf(target: URL, allowed: ReadonlySet<Reach>): Text | null {
  if (target.protocol !== 'https:') return text`${addressOf(target)} is not an HTTPS URL`;
  if (allowed.has(reachOfHost(target.hostname))) return null;
  return text`${addressOf(target)} is not a public address`;
}

async function get(target: URL, allowed: ReadonlySet<Reach>, options: FetchOptions): Promise<Hop> {
  const { environment, signal } = options;
  const dispatcher = await openDispatcher(target, {
    environment,
    connections: 1,
    connectTimeout: options.time ?? maxPageTime,
    signal,
    ...(proxyFor(target, environment) === null ? { lookup: guardedLookup(allowed, options.resolve) } : {}),
  });
  try {
    const response = await dispatcher.request({
      origin: target.origin,
      path: target.pathname + target.search,
      method: 'GET',
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent },
      signal,
    });
    return await hopOf(target, response, options);
  } finally {
    await dispatcher.destroy();
  }
}

async function hopOf(target: URL, response: Dispatcher.ResponseData, options: FetchOptions): Promise<Hop> {
  const { statusCode: status, headers, body } = response;
  if (status !== 200) {
    discardBody(body);
    const isRedirect = [301, 302, 303, 307, 308].includes(status);
    return isRedirect
      ? redirectOf(target, headers['location'])
      : unreachable(text`it responded with HTTP ${status}`, status === 404 || status === 410);
  }
  const limit = options.bytes ?? maxPageBytes;
  const limits = { bytes: limit, milliseconds: options.time ?? maxPageTime, signal: options.signal };
  const { bytes, end } = await readBody(body, limits);
  if (end === 'too-long') return unreachable(pageTooLong);
  if (end === 'broken') return unreachable(text`the page is incomplete`);
  const decoded = await decodeContent(bytes, String(headers['content-encoding'] ?? ''), limit);
  return decoded.ok ? ok({ bytes: decoded.value, finalUrl: addressOf(target) }) : unreachable(decoded.reason);
}

function redirectOf(target: URL, location: string | string[] | undefined): Hop {
  if (typeof location !== 'string' || !URL.canParse(location, target.href)) {
    return unreachable(text`it redirects without a valid URL`);
  }
  return ok(new URL(location, target));
}

/** A URL without its login, which is secret, and without its fragment. */
function addressOf({ origin, protocol, host, pathname, search }: URL): string {
  return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}${search}`;
}
