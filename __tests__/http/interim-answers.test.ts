import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';
import { type Dispatcher, fetch } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { openDispatcher } from '../../src/http/dispatcher.ts';
import { trust } from '../support/fetching.ts';
import { makePki } from '../support/openssl.ts';
import { listen } from '../support/scripted-server.ts';
import { never } from '../support/sending.ts';

let server: Server | null = null;
const sockets = new Set<Socket>();
let dispatcher: Dispatcher | null = null;

afterEach(async () => {
  await dispatcher?.destroy();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
});

const final = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi';

/** Answers every request by writing these pieces, one after the other. */
async function startRaw(...pieces: readonly string[]): Promise<URL> {
  server = createServer((socket) => answerBy(socket, pieces));
  return new URL(`http://127.0.0.1:${await listen(server)}`);
}

function answerBy(socket: Socket, pieces: readonly string[]): void {
  sockets.add(socket.on('error', () => socket.destroy()).setNoDelay(true));
  socket.on('data', async () => {
    for (const piece of pieces) {
      socket.write(piece);
      if (pieces.length > 1) await sleep(2);
    }
  });
}

async function open(url: URL): Promise<Dispatcher> {
  dispatcher = await openDispatcher(url, {
    environment: {},
    connections: 1,
    connectTimeout: 5_000,
    signal: never,
  });
  return dispatcher;
}

/** What a request comes to, and another one on the same connection. */
async function ask(url: URL, milliseconds = 10_000): Promise<readonly string[]> {
  const to = await open(url);
  const answers: string[] = [];
  for (const path of ['/1', '/2']) {
    const signal = AbortSignal.timeout(milliseconds);
    const { statusCode, body } = await to.request({
      origin: url.origin,
      path,
      method: 'POST',
      body: 'x',
      signal,
    });
    answers.push(`${statusCode} ${await body.text()}`);
  }
  return answers;
}

const interim: readonly (readonly [string, string])[] = [
  ['100', 'HTTP/1.1 100 Continue\r\n\r\n'],
  ['100 with fields', 'HTTP/1.1 100 Continue\r\nServer: x\r\nDate: y\r\n\r\n'],
  ['102', 'HTTP/1.1 102 Processing\r\n\r\n'],
  ['103', 'HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n'],
  ['199', 'HTTP/1.1 199 Miscellaneous\r\n\r\n'],
  [
    'several',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 X\r\nLink: <x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n',
  ],
];

describe('what a server sends before its response', () => {
  it.each(interim)('is no answer: %s', async (_, head) => {
    expect(await ask(await startRaw(head + final))).toEqual(['200 hi', '200 hi']);
  });

  it.each(interim)('is none where it comes before the answer: %s', async (_, head) => {
    expect(await ask(await startRaw(head, final))).toEqual(['200 hi', '200 hi']);
  });

  it('is not a response even if it comes byte by byte', async () => {
    expect(await ask(await startRaw(...`HTTP/1.1 100 Continue\r\nA: b\r\n\r\n${final}`))).toEqual([
      '200 hi',
      '200 hi',
    ]);
  });

  it('is not a response for fetch, and over TLS', async () => {
    const pki = makePki();
    trust(pki);
    const { key, certificate: cert } = pki.issue('DNS:localhost');
    server = createTlsServer({ key, cert }, (socket) => answerBy(socket, [interim[0]?.[1] + final]));
    const url = new URL(`https://localhost:${await listen(server)}`);
    const to = await open(url);
    expect(await (await fetch(url, { dispatcher: to })).text()).toBe('hi');
    pki.remove();
  });

  it('is not waited for without end', async () => {
    const url = await startRaw('HTTP/1.1 100 Continue\r\n\r\n');
    await expect(ask(url, 300)).rejects.toThrow('timeout');
  });

  it('is not a response even if it switches to another protocol', async () => {
    const url = await startRaw(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n${final}`,
    );
    await expect(ask(url)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  });

  it.each([
    'HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\r\n100',
  ])('is distinguished from the same text in a body (%#)', async (answer) => {
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
    expect(await ask(await startRaw(answer))).toEqual([`200 ${body}`, `200 ${body}`]);
  });

  it('does not matter without HTTP', async () => {
    await expect(ask(await startRaw('SSH-2.0-1 100\r\n\r\n'))).rejects.toThrow('HTTP/1.1 protocol');
  });
});
