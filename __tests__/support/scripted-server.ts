import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createRawServer, type Socket } from 'node:net';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** What a server does with one request once it has read it. */
export type Step = (exchange: Exchange) => void;

export interface ScriptedServer {
  readonly url: URL;
  /** When each request had come whole, in milliseconds of `performance.now()`, and what it was. */
  readonly requests: readonly { readonly at: number; readonly path: string; readonly body: string }[];
  /** The most that ever ran at a time. */
  readonly peak: () => number;
  readonly connections: () => number;
  close(): Promise<void>;
}

/**
 * A server on loopback that misbehaves according to a script: the n-th request (from 0) gets the step that `script` gives
 * for it and for its body.
 */
export async function startScripted(script: (n: number, body: string) => Step): Promise<ScriptedServer> {
  const requests: { at: number; path: string; body: string }[] = [];
  let [running, peak, connections] = [0, 0, 0];
  const server = createServer(async (request, response) => {
    running += 1;
    peak = Math.max(peak, running);
    response.once('close', () => {
      running -= 1;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString();
    requests.push({ at: performance.now(), path: request.url ?? '', body });
    script(requests.length - 1, body)({ request, response, socket: request.socket });
  });
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listen(server);
  return {
    url: new URL(`http://127.0.0.1:${port}/api/v3/monitoring`),
    requests,
    peak: () => peak,
    connections: () => connections,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that takes connections and says nothing. */
export function startSilent() {
  return startStalling(Number.POSITIVE_INFINITY, 0);
}

/** A server that says nothing on its first connections, and leads the later ones to another port. */
export async function startStalling(silent: number, upstream: number) {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    count += 1;
    if (count <= silent) socket.resume();
    else
      socket
        .pipe(connect(upstream, '127.0.0.1'))
        .on('error', () => socket.destroy())
        .pipe(socket);
  });
  const port = await listen(server);
  return {
    port,
    connections: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Listens on a free port of loopback. */
export function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}) {
  return new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())));
  });
}

function portOf(address: unknown): number {
  const isAddress = (value: unknown): value is AddressInfo =>
    typeof value === 'object' && value !== null && 'port' in value;
  if (!isAddress(address)) throw new Error('the server does not listen on a port');
  return address.port;
}

/** A port of loopback on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createRawServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function reply(status: number, headers: Record<string, string | string[]> = {}, body = ''): Step {
  return ({ response }) => {
    response.writeHead(status, headers).end(body);
  };
}

export function replyJson(status: number, body: unknown, headers: Record<string, string> = {}): Step {
  return reply(status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
}

/** Writes arbitrary bytes instead of a response. */
export function raw(bytes: string, then: (socket: Socket) => void): Step {
  return ({ socket }) => {
    socket.write(bytes, () => then(socket));
  };
}

export const resets = {
  before: ({ socket }) => socket.resetAndDestroy(),
  inHeaders: raw('HTTP/1.1 200 OK\r\nContent-Le', (socket) => socket.resetAndDestroy()),
  hangUp: ({ socket }) => socket.end(),
} satisfies Record<string, Step>;

export const stalls = {
  beforeHeaders: () => undefined,
  inHeaders: raw('HTTP/1.1 200 OK\r\nContent-Le', () => undefined),
} satisfies Record<string, Step>;
