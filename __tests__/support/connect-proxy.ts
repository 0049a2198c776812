import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from './scripted-server.ts';

export interface ConnectProxy {
  readonly port: number;
  /** What was asked of it: `host:port` and the headers. */
  readonly tunnels: readonly { readonly authority: string; readonly headers: IncomingHttpHeaders }[];
  /** Requests that came in clear text, which should be none. */
  readonly plain: () => number;
  close(): Promise<void>;
}

/**
 * A proxy on loopback that makes tunnels (RFC 9110 section 9.3.6), for every host, to one port of
 * loopback; or that answers with `status`, or not at all, or breaks off.
 */
export async function startProxy(options: {
  readonly to: number;
  readonly status?: number;
  readonly silent?: boolean;
  readonly broken?: boolean;
}): Promise<ConnectProxy> {
  const tunnels: { authority: string; headers: IncomingHttpHeaders }[] = [];
  const sockets = new Set<Duplex | Socket>();
  let plain = 0;
  const server = createServer((_, response) => {
    plain += 1;
    response.writeHead(500).end();
  });
  server.on('connect', ({ url, headers }, client: Duplex) => {
    tunnels.push({ authority: url ?? '', headers });
    sockets.add(client.on('error', () => sockets.delete(client)));
    if (options.silent) return;
    if (options.broken) {
      client.destroy();
      return;
    }
    if (options.status !== undefined) {
      client.end(`HTTP/1.1 ${options.status} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(options.to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    sockets.add(upstream.on('error', () => client.destroy()));
  });
  const port = await listen(server);
  return {
    port,
    tunnels,
    plain: () => plain,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
