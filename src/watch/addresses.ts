import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NetworkFailure } from '../http/network-failure.ts';
import { text } from '../text/text.ts';

/**
 * What an address can belong to: any host (`public`), the runner itself or its own network (`private`), or nothing that
 * publishes certificates (`never`): link-local, multicast, unspecified, reserved, tunnels.
 */
export type Reach = 'public' | 'private' | 'never';

const privateRanges = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** The metadata services of clouds, which hand out credentials, as far as they are outside the link-local range. */
const metadataAddresses = new Set(['100.100.100.200', '168.63.129.16', 'fd00:ec2::254']);

/** The reach of an IP address; an IPv4 address within IPv6 (RFC 4291 section 2.5.5.2) counts as itself. */
export function reachOfAddress(address: string): Reach {
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.process(address);
  if (metadataAddresses.has(parsed.toString())) return 'never';
  const range = parsed.range();
  if (range === 'unicast') return 'public';
  return privateRanges.has(range) ? 'private' : 'never';
}

/**
 * The reach of the host in a URL: that of an IP address, and `private` for names that do not exist in the public DNS
 * (`localhost`, names with one label, and the suffixes reserved by RFC 6762, RFC 8375 and ICANN).
 */
export function reachOfHost(hostname: string): Reach {
  const host = hostname.replace(/[[\]]/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) return reachOfAddress(host);
  return !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(host) ? 'private' : 'public';
}

/** A name resolves to an address that is not allowed. */
function addressRefused(hostname: string, address: string): Error {
  const why = text`${hostname} resolves to ${address}, which is not a public address`;
  const cause = new NetworkFailure('ADDRESS_REFUSED', why, false);
  return new Error(cause.message, { cause });
}

/** All addresses of a host name, like `dns.lookup`. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for connections that refuses a name if any of its addresses is not allowed. Because the connection is made to
 * exactly these addresses, a name that changes in the meantime (DNS rebinding) gains nothing.
 */
export function guardedLookup(allowed: ReadonlySet<Reach>, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error(`${hostname} has no address`), []);
        return;
      }
      const refused = addresses.find(({ address }) => !allowed.has(reachOfAddress(address)));
      if (refused !== undefined) callback(addressRefused(hostname, refused.address), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
