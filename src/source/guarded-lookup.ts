import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type Reach, reachOfAddress } from './addresses.ts';

/** A name that resolves to an address that is not allowed. */
class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';

  constructor(hostname: string, address: string) {
    super(`${hostname} resolves to ${address}, which is not a public address`);
    this.name = 'AddressRefused';
  }
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
      if (refused !== undefined) callback(new AddressRefused(hostname, refused.address), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
