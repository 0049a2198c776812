import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { listen, type Step } from './scripted-server.ts';

export interface PageServer {
  readonly port: number;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** A web server on loopback with TLS that answers each path by a step, and others with 404. */
export async function startPages(tls: ServerOptions, pages: Record<string, Step>): Promise<PageServer> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(tls, (request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const step: Step = pages[path] ?? (() => response.writeHead(404).end());
    step({ request, response, socket: request.socket });
  });
  const port = await listen(server);
  return {
    port,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
