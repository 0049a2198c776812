import type { Dispatcher, Pool } from 'undici';
import { discardBody } from './body.ts';

/** The proxy responded, but did not open a tunnel. */
export class TunnelRefusedError extends Error {
  readonly code = 'PROXY_REFUSED';
  readonly status: number;

  constructor(status: number) {
    super(`the proxy refused the connection with HTTP ${status}`);
    this.name = 'TunnelRefused';
    this.status = status;
  }
}

/** The proxy closed the connection before it opened a tunnel. */
export class TunnelClosedError extends Error {
  readonly code = 'PROXY_BROKEN';

  constructor(message: string) {
    super(`the proxy closed the connection: ${message}`);
    this.name = 'TunnelBroken';
  }
}

/**
 * Connections to a proxy that report why there is no tunnel. Undici itself treats one that the proxy closes like an idle
 * connection that has expired, and opens another one at once, thousands of times a second.
 */
export function withTunnelErrors(proxy: Pool): Dispatcher {
  return proxy.compose(
    (dispatch) => (request, handler) =>
      dispatch(request, {
        onConnect: (abort) => handler.onConnect?.(abort),
        onUpgrade: (status, headers, socket) => {
          if (status === 200) return handler.onUpgrade?.(status, headers, socket);
          discardBody(socket);
          handler.onError?.(new TunnelRefusedError(status));
        },
        onHeaders: (...head) => handler.onHeaders?.(...head) ?? true,
        onError: (error) =>
          handler.onError?.(isEndOfConnection(error) ? new TunnelClosedError(error.message) : error),
      }),
  );
}

function isEndOfConnection(error: Error): boolean {
  return 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'UND_ERR_INFO');
}
