import type { Dispatcher, Pool } from 'undici';
import { discardBody } from './body.ts';

/** The proxy answered, but made no tunnel. */
export class TunnelRefused extends Error {
  readonly code = 'PROXY_REFUSED';
  readonly status: number;

  constructor(status: number) {
    super(`the proxy refused the connection with HTTP ${status}`);
    this.name = 'TunnelRefused';
    this.status = status;
  }
}

/** The proxy ended the connection before it had made a tunnel. */
export class TunnelBroken extends Error {
  readonly code = 'PROXY_BROKEN';

  constructor(message: string) {
    super(`the proxy broke off the connection: ${message}`);
    this.name = 'TunnelBroken';
  }
}

/**
 * Connections to a proxy that say why they did not become a tunnel. Undici by itself takes one that breaks off for a
 * connection that has had its time, and makes another one at once, thousands of times a second.
 */
export function tunnelsThrough(proxy: Pool): Dispatcher {
  return proxy.compose(
    (dispatch) => (request, handler) =>
      dispatch(request, {
        onConnect: (abort) => handler.onConnect?.(abort),
        onUpgrade: (status, headers, socket) => {
          if (status === 200) return handler.onUpgrade?.(status, headers, socket);
          discardBody(socket);
          handler.onError?.(new TunnelRefused(status));
        },
        onHeaders: (...head) => handler.onHeaders?.(...head) ?? true,
        onError: (error) =>
          handler.onError?.(isEndOfConnection(error) ? new TunnelBroken(error.message) : error),
      }),
  );
}

function isEndOfConnection(error: Error): boolean {
  return 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'UND_ERR_INFO');
}
