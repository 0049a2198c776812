import type { Dispatcher } from 'undici';
import { discardBody, readBody } from '../http/body.ts';
import { openDispatcher } from '../http/dispatcher.ts';
import { networkErrorOf } from '../http/network-error.ts';
import { type Environment, proxyFor } from '../http/proxy.ts';
import { userAgent } from '../http/user-agent.ts';
import { TimedOut, within } from '../http/within.ts';
import { type Text, text } from '../text/text.ts';
import { type Reach, reachOfHost } from './addresses.ts';
import { decodeContent } from './content-encoding.ts';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';

/** Redirects followed. */
const maxRedirects = 3;
/** Bytes of a page, before and after decompression. */
export const maxPageBytes = 4 * 1024 * 1024;
/** Milliseconds for a page, redirects included. */
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
      /** The server says that there is no such page. */
      readonly isMissing: boolean;
    };

export interface FetchOptions {
  /** Where the proxy settings stand, such as `process.env`. */
  readonly environment: Environment;
  /** Ends it at once, as a cancelled job does. */
  readonly signal: AbortSignal;
  /** Milliseconds in place of `maxPageTime`. */
  readonly time?: number;
  /** In place of `maxPageBytes`. */
  readonly bytes?: number;
  /** In place of `dns.lookup`. */
  readonly resolve?: Resolve;
  /** Where it may lead, in place of the configured address and all that is public. */
  readonly destinations?: Destinations;
}

/** Who may be behind an address, or why nobody may be asked there. */
export type Destinations = (target: URL) => ReadonlySet<Reach> | { readonly refusal: Text };

type Hop = Page | { readonly kind: 'redirect'; readonly to: URL };

/**
 * Reads the page where the owner of a pinned certificate publishes it.
 *
 * HTTPS only, with verified certificates; no key, token, cookie or referrer is sent. The page can lead to
 * public addresses only, whatever its name resolves to. The one exception is the host and port that the
 * user configured, if that says openly that it is private: as an IP address or by a name such as
 * `localhost`. Through a proxy of the environment, the proxy resolves names, and its own rules hold.
 */
export async function fetchPage(url: URL, options: FetchOptions): Promise<Page> {
  const time = options.time ?? maxPageTime;
  try {
    return await within(time, options.signal, (signal) => follow(url, { ...options, signal }));
  } catch (error) {
    if (options.signal.aborted) return unreachable(text`the run was cancelled`);
    if (error instanceof TimedOut)
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

/** Private addresses may be behind a host only if the user named just that host and it says openly that it is private. */
export function reachWithin(target: URL, named: ReadonlySet<string>): ReadonlySet<Reach> {
  const isOpenlyPrivate = named.has(target.host) && reachOfHost(target.hostname) === 'private';
  return new Set<Reach>(isOpenlyPrivate ? ['private', 'public'] : ['public']);
}

function refusalOf(target: URL, allowed: ReadonlySet<Reach>): Text | null {
  if (target.protocol !== 'https:') return text`${addressOf(target)} is no HTTPS address`;
  if (allowed.has(reachOfHost(target.hostname))) return null;
  return text`${addressOf(target)} is no public address`;
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
      : unreachable(text`it answers with HTTP ${status}`, status === 404 || status === 410);
  }
  const limit = options.bytes ?? maxPageBytes;
  const limits = { bytes: limit, milliseconds: options.time ?? maxPageTime, signal: options.signal };
  const { bytes, end } = await readBody(body, limits);
  if (end === 'too-long') return unreachable(tooLong);
  if (end === 'broken') return unreachable(text`the page breaks off`);
  return pageOf(target, bytes, String(headers['content-encoding'] ?? ''), limit);
}

function redirectOf(target: URL, location: string | string[] | undefined): Hop {
  if (typeof location !== 'string' || !URL.canParse(location, target.href)) {
    return unreachable(text`it redirects to no address`);
  }
  return { kind: 'redirect', to: new URL(location, target) };
}

const tooLong = text`the page is longer than ${maxPageBytes / 1024 / 1024} MiB`;

async function pageOf(target: URL, bytes: Uint8Array, coding: string, limit: number): Promise<Page> {
  const decoded = await decodeContent(bytes, coding, limit);
  switch (decoded.kind) {
    case 'decoded':
      return { kind: 'page', bytes: decoded.bytes, finalUrl: addressOf(target) };
    case 'too-long':
      return unreachable(tooLong);
    case 'damaged':
      return unreachable(text`its content coding ${coding} is damaged`);
    case 'unknown':
      return unreachable(text`it uses the content coding ${coding}, although none was asked for`);
  }
}

/** A URL without its login and fragment, which are nobody's business. */
function addressOf({ origin, protocol, host, pathname, search }: URL): string {
  return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}${search}`;
}
