import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maxPageBytes } from '../../src/watch/content-encoding.ts';
import type { FetchOptions } from '../../src/watch/fetch-page.ts';
import { leadsTo, read, trust } from '../support/fetching.ts';
import { makePki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { closedPort, reply, type Step, stalls, startScripted } from '../support/scripted-server.ts';

const pki = makePki();
const { key, certificate: cert } = pki.issue(
  'DNS:localhost,DNS:pages.internal,DNS:pages.example,IP:127.0.0.1,IP:127.0.0.2,IP:::1',
);
const content = `${pki.server.certificate}`;
const body = (bytes: Uint8Array, headers: Record<string, string> = {}): Step => {
  return ({ response }) => response.writeHead(200, headers).end(bytes);
};
const drip: Step = ({ response }) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('.'), 20);
  response.once('close', () => clearInterval(timer));
};
/** Head and body come apart, as they do over a network, and the body takes its time. */
const onItsWay =
  (status: number, headers: Record<string, string> = {}): Step =>
  ({ response }) => {
    response.writeHead(status, { ...headers, 'content-length': '9' }).write('<html>');
  };
let server: PageServer;
beforeAll(async () => {
  trust(pki);
  server = await startPages(
    { key, cert },
    {
      '/': reply(200, { 'set-cookie': 'a=b' }, content),
      '/?q=1': reply(200, {}, 'query'),
      '/empty': reply(200),
      '/broken': ({ response, socket }) => {
        response.writeHead(200, { 'content-length': '100' }).write('x', () => socket.destroy());
      },
      '/moved': onItsWay(301, { location: '/' }),
      '/error': onItsWay(500),
      '/drip': drip,
      '/stall': stalls.beforeHeaders,
      '/exact': body(Buffer.alloc(maxPageBytes, '.')),
      '/exact-br': body(brotliCompressSync(Buffer.alloc(maxPageBytes, '.')), { 'content-encoding': 'br' }),
      '/long': body(Buffer.alloc(maxPageBytes + 1, '.')),
      '/endless': ({ response }) => {
        const more = () => response.write(Buffer.alloc(65_536), more);
        more();
      },
      '/gzip': body(gzipSync(content), { 'content-encoding': 'gzip' }),
      '/x-gzip': body(gzipSync(content), { 'content-encoding': 'X-GZIP' }),
      '/deflate': body(deflateSync(content), { 'content-encoding': 'deflate' }),
      '/br': body(brotliCompressSync(content), { 'content-encoding': 'br' }),
      '/identity': body(Buffer.from(content), { 'content-encoding': 'identity' }),
      '/bomb': body(gzipSync(Buffer.alloc(100 * 1024 * 1024)), { 'content-encoding': 'gzip' }),
      '/bomb-br': body(brotliCompressSync(Buffer.alloc(maxPageBytes + 1)), { 'content-encoding': 'br' }),
      '/not-gzip': body(Buffer.from(content), { 'content-encoding': 'gzip' }),
      '/twice': body(gzipSync(gzipSync(content)), { 'content-encoding': 'gzip, gzip' }),
    },
  );
});
afterAll(async () => {
  await server.close();
  pki.remove();
});

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

const local = (path: string, options?: Partial<FetchOptions>) =>
  read(`https://localhost:${server.port}${path}`, options);
const reason = (pattern: RegExp) => ({ reason: expect.stringMatching(pattern) });

describe('a page', () => {
  it.each(['localhost', '127.0.0.1'])('of %s, if the user configured exactly that', async (host) => {
    const url = `https://${host}:${server.port}/`;
    expect(await read(url)).toEqual({ bytes: content, finalUrl: url });
  });

  it('of a host of the own network', async () => {
    const url = `https://pages.internal:${server.port}/`;
    expect(await read(url, { resolve: leadsTo('127.0.0.1') })).toEqual({ bytes: content, finalUrl: url });
  });

  it('may be empty', async () => {
    expect(await local('/empty')).toMatchObject({ bytes: '' });
  });

  it('is requested with its query, and without anything private', async () => {
    const page = await read(`https://me:secret@localhost:${server.port}/?q=1#here`);
    expect(page).toEqual({ bytes: 'query', finalUrl: `https://localhost:${server.port}/?q=1` });
    const { headers } = server.requests.at(-1) ?? {};
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(JSON.stringify(headers)).not.toContain('secret');
  });

  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'identity'])('may come as %s', async (coding) => {
    expect(await local(`/${coding}`)).toMatchObject({ bytes: content });
  });

  it('may be as long as the limit, packed or not, and no longer', async () => {
    expect(await local('/exact')).toMatchObject({ bytes: '.'.repeat(maxPageBytes) });
    expect(await local('/long')).toEqual(reason(/^the page is larger than 4 MiB$/));
    expect(await local('/exact-br')).toMatchObject({ bytes: '.'.repeat(maxPageBytes) });
    expect(await local('/bomb-br')).toEqual(reason(/^the page is larger than 4 MiB$/));
  });
});

describe('a response whose body is not read and is still being received', () => {
  it('is followed if it is a redirect', async () => {
    expect(await local('/moved')).toMatchObject({ bytes: content });
  });

  it('is reported if it is an error', async () => {
    expect(await local('/error')).toEqual(reason(/^it responded with HTTP 500$/));
  });
});

describe('no page', () => {
  it.each([
    ['/missing', /^it responded with HTTP 404$/],
    ['/broken', /^the page is incomplete$/],
    ['/long', /^the page is larger than 4 MiB$/],
    ['/endless', /^the page is larger than 4 MiB$/],
    ['/bomb', /^the page is larger than 4 MiB$/],
    ['/bomb-br', /^the page is larger than 4 MiB$/],
    ['/not-gzip', /coding gzip cannot be decoded/],
    ['/twice', /coding gzip, gzip, although/],
  ])('%s: %s', async (path, why) => {
    expect(await local(path)).toEqual(reason(why));
  });

  it.each(['/drip', '/stall'])('%s: too slow', async (path) => {
    expect(await local(path, { time: 200 })).toEqual(reason(/^it took longer than 0.2 seconds$/));
  });

  it('on a dead server', async () => {
    expect(await read(`https://localhost:${await closedPort()}/`)).toEqual(reason(/ECONNREFUSED/));
  });

  it('once the job is cancelled', async () => {
    const job = new AbortController();
    setTimeout(() => job.abort(), 50);
    expect(await local('/stall', { signal: job.signal })).toEqual(reason(/the run was canceled/));
    expect(await local('/', { signal: job.signal })).toEqual(reason(/the run was canceled/));
  });

  it('without a certificate of that name', async () => {
    const { key, certificate } = pki.issue('DNS:elsewhere.example');
    const wrong = await startPages({ key, cert: certificate }, { '/': reply(200) });
    cleanUp.push(() => wrong.close());
    expect(await read(`https://localhost:${wrong.port}/`)).toEqual(reason(/ERR_TLS_CERT_ALTNAME_INVALID/));
    expect(wrong.requests).toEqual([]);
  });

  it('without a trusted certificate', async () => {
    const stranger = makePki();
    const { key, certificate } = stranger.server;
    const wrong = await startPages({ key, cert: certificate }, { '/': reply(200) });
    cleanUp.push(
      () => wrong.close(),
      async () => stranger.remove(),
    );
    expect(await read(`https://localhost:${wrong.port}/`)).toEqual(reason(/UNABLE_TO_VERIFY_LEAF_SIGNATURE/));
    expect(wrong.requests).toEqual([]);
  });

  it('over plain HTTP', async () => {
    const plain = await startScripted(() => reply(200));
    cleanUp.push(() => plain.close());
    expect(await read(plain.url.href)).toEqual(reason(/is not an HTTPS URL$/));
    expect(plain.connections()).toBe(0);
  });
});
