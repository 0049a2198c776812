import type { Dispatcher } from 'undici';
import { discardBody, readBody, TimeoutError, withTimeout } from '../http/body.ts';
import { type Environment, openDispatcher, proxyFor, userAgent } from '../http/dispatcher.ts';
import { networkErrorOf } from '../http/network-error.ts';
import { type Text, text } from '../text/text.ts';
import { guardedLookup, type Reach, type Resolve, reachOfHost } from './addresses.ts';
import { decodeContent } from './content-encoding.ts';

/** Redirects that are followed. */
const maxRedirects = 3;
/** Bytes of a page, before and after decompression. */
export const maxPageBytes = 4 * 1024 * 1024;
/** Milliseconds for a page, including redirects. */
const maxPageTime = 30_000;

export type Page =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      /** After redirects; without a login or fragment. */
      readonly finalUrl: string;
    }
  | {
      readonly kind: 'unreachable';
      readonly reason: Text;
      /** The server says that the page does not exist. */
      readonly isMissing: boolean;
    };

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
export type Destinations = (target: URL) => ReadonlySet<Reach> | { readonly refusal: Text };

type Hop = Page | { readonly kind: 'redirect'; readonly to: URL };

/**
 * Reads the page where the owner of a pinned certificate publishes it.
 *
 * Uses only HTTPS, with verified certificates; no key, token, cookie or referrer is sent. The page can lead only to public
 * addresses, regardless of what its name resolves to. The only exception is the host and port that the user configured,
 * if it is obviously private: an IP address, or a name such as `localhost`. If the environment sets a proxy, the proxy
 * resolves the names, and its own rules apply.
 */
export async function fetchPage(url: URL, options: FetchOptions): Promise<Page> {
  const time = options.time ?? maxPageTime;
  try {
    return await withTimeout(time, options.signal, (signal) => follow(url, { ...options, signal }));
  } catch (error) {
    if (options.signal.aborted) return unreachable(text`the run was canceled`);
    if (error instanceof TimeoutError)
      return unreachable(text`it took longer than ${Math.ceil(time / 100) / 10} seconds`);
    const { code, message } = networkErrorOf(error);
    return unreachable(code === null ? text`${message}` : text`${code}: ${message}`);
  }
}

function unreachable(reason: Text, isMissing = false): Page {
  return { kind: 'unreachable', reason, isMissing };
}

async function follow(configured: URL, options: FetchOptions): Promise<Page> {
  let target = configured;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const allowed = (options.destinations ?? fromSource(configured))(target);
    if ('refusal' in allowed) return unreachable(allowed.refusal);
    const refusal = refusalOf(target, allowed);
    if (refusal !== null) return unreachable(refusal);
    const hop = await get(target, allowed, options);
    if (hop.kind !== 'redirect') return hop;
    target = hop.to;
  }
  return unreachable(text`it redirects more than ${maxRedirects} times`);
}

function fromSource(configured: URL): Destinations {
  return (target) => reachWithin(target, new Set([configured.host]));
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
  if (end === 'too-long') return unreachable(tooLong);
  if (end === 'broken') return unreachable(text`the page is incomplete`);
  return pageOf(target, bytes, String(headers['content-encoding'] ?? ''), limit);
}

function redirectOf(target: URL, location: string | string[] | undefined): Hop {
  if (typeof location !== 'string' || !URL.canParse(location, target.href)) {
    return unreachable(text`it redirects without a valid URL`);
  }
  return { kind: 'redirect', to: new URL(location, target) };
}

const tooLong = text`the page is larger than ${maxPageBytes / 1024 / 1024} MiB`;

async function pageOf(target: URL, bytes: Uint8Array, coding: string, limit: number): Promise<Page> {
  const decoded = await decodeContent(bytes, coding, limit);
  switch (decoded.kind) {
    case 'decoded':
      return { kind: 'page', bytes: decoded.bytes, finalUrl: addressOf(target) };
    case 'too-long':
      return unreachable(tooLong);
    case 'damaged':
      return unreachable(text`its content coding ${coding} cannot be decoded`);
    case 'unknown':
      return unreachable(text`it uses the content coding ${coding}, although none was requested`);
  }
}

/** A URL without its login, which is secret, and without its fragment. */
function addressOf({ origin, protocol, host, pathname, search }: URL): string {
  return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}${search}`;
}
