import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchPage, maxPageBytes } from '../../src/source/fetch-page.ts';
import type { Resolve } from '../../src/source/guarded-lookup.ts';
import { toPlain } from '../../src/text/plain.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { makePki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { closedPort, reply, type Step, stalls, startScripted } from '../support/scripted-server.ts';
import { never } from '../support/sending.ts';

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
const to =
  (location: string, status = 302): Step =>
  (exchange) =>
    reply(status, { location: location.replace('PORT', String(server.port)) })(exchange);

let server: PageServer;
let other: PageServer;
beforeAll(async () => {
  setDefaultCACertificates([...getCACertificates('default'), pki.root.certificate.toString()]);
  other = await startPages({ key, cert }, { '/': reply(200, {}, 'secret of another server') });
  server = await startPages(
    { key, cert },
    {
      '/': reply(200, { 'set-cookie': 'a=b' }, content),
      '/?q=1': reply(200, {}, 'query'),
      '/empty': reply(200),
      '/broken': ({ response, socket }) => {
        response.writeHead(200, { 'content-length': '100' }).write('x', () => socket.destroy());
      },
      '/drip': drip,
      '/stall': stalls.beforeHeaders,
      '/exact': body(Buffer.alloc(maxPageBytes, '.')),
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
      '/1': to('/2', 301),
      '/2': to('https://localhost:PORT/3#fragment', 307),
      '/3': to('.', 308),
      '/0': to('1', 303),
      '/itself': to('/itself'),
      '/to-http': to('http://localhost:PORT/'),
      '/to-file': to('file:///etc/passwd'),
      '/to-data': to('data:text/plain,x'),
      '/to-nothing': reply(302),
      '/to-nonsense': to('https://['),
      '/to-other-host': to('https://127.0.0.1:PORT/'),
      '/to-other-port': (exchange) => to(`https://localhost:${other.port}/`)(exchange),
      '/to-metadata': to('https://169.254.169.254/latest'),
      '/to-ipv6-loopback': to('https://[::ffff:127.0.0.1]:PORT/'),
      '/to-public-name': to('https://pages.example:PORT/'),
    },
  );
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  pki.remove();
});

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

/** Every name leads to this address. */
const leadsTo =
  (...addresses: readonly string[]): Resolve =>
  (_hostname, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

async function read(url: string, options: Partial<FetchOptions> = {}) {
  const page = await fetchPage(new URL(url), { environment: {}, signal: never, ...options });
  return page.kind === 'page'
    ? { bytes: Buffer.from(page.bytes).toString(), finalUrl: page.finalUrl }
    : { reason: toPlain(page.reason) };
}

const local = (path: string, options?: Partial<FetchOptions>) =>
  read(`https://localhost:${server.port}${path}`, options);
const reason = (pattern: RegExp) => ({ reason: expect.stringMatching(pattern) });

describe('a page', () => {
  it.each(['localhost', '127.0.0.1'])('of %s, where the user configured just that', async (host) => {
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

  it('is asked for with its query, and without anything that is nobody else’s business', async () => {
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

  it('may be as long as the limit', async () => {
    expect(await local('/exact')).toMatchObject({ bytes: '.'.repeat(maxPageBytes) });
  });
});

describe('no page', () => {
  it.each([
    ['/missing', /^it answers with HTTP 404$/],
    ['/broken', /^the page breaks off$/],
    ['/long', /^the page is longer than 4 MiB$/],
    ['/endless', /^the page is longer than 4 MiB$/],
    ['/bomb', /^the page is longer than 4 MiB$/],
    ['/bomb-br', /^the page is longer than 4 MiB$/],
    ['/not-gzip', /coding gzip is damaged/],
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
    expect(await local('/stall', { signal: job.signal })).toEqual(reason(/cancelled/));
    expect(await local('/', { signal: job.signal })).toEqual(reason(/cancelled/));
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
    expect(await read(plain.url.href)).toEqual(reason(/is no HTTPS address$/));
    expect(plain.connections()).toBe(0);
  });
});

describe('redirects', () => {
  it('are followed up to three times', async () => {
    expect(await local('/1')).toEqual({ bytes: content, finalUrl: `https://localhost:${server.port}/` });
    expect(await local('/0')).toEqual(reason(/^it redirects more than 3 times$/));
    const before = server.requests.length;
    expect(await local('/itself')).toEqual(reason(/^it redirects more than 3 times$/));
    expect(server.requests.length - before).toBe(4);
  });

  it.each([
    ['/to-http', /^http:.* is no HTTPS address$/],
    ['/to-file', /^file:.* is no HTTPS address$/],
    ['/to-data', /^data:.* is no HTTPS address$/],
    ['/to-nothing', /^it redirects to no address$/],
    ['/to-nonsense', /^it redirects to no address$/],
    ['/to-other-host', /^https:..127.0.0.1:\d+\/ is no public address$/],
    ['/to-other-port', /is no public address$/],
    ['/to-metadata', /^https:..169.254.169.254\/latest is no public address$/],
    ['/to-ipv6-loopback', /is no public address$/],
  ])('%s end there', async (path, why) => {
    expect(await local(path)).toEqual(reason(why));
    expect(other.requests).toEqual([]);
  });

  it('to a public name that leads to a private address end there', async () => {
    const resolve: Resolve = (hostname, options, callback) => {
      leadsTo(hostname === 'localhost' ? '127.0.0.1' : '127.0.0.2')(hostname, options, callback);
    };
    expect(await local('/to-public-name', { resolve })).toEqual(
      reason(/^ADDRESS_REFUSED: pages.example leads to 127.0.0.2, which is no public address$/),
    );
  });
});

describe('a public name', () => {
  it.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['fd00::1']],
    [['93.184.215.14', '127.0.0.1']],
  ])('that leads to %s is refused', async (addresses) => {
    const before = server.requests.length;
    const page = await read(`https://pages.example:${server.port}/`, { resolve: leadsTo(...addresses) });
    expect(page).toEqual(reason(/^ADDRESS_REFUSED/));
    expect(server.requests).toHaveLength(before);
  });

  it('is looked up once per connection, so that it cannot change its mind', async () => {
    let lookups = 0;
    const resolve: Resolve = (hostname, options, callback) => {
      lookups += 1;
      leadsTo(lookups === 1 ? '127.0.0.1' : '127.0.0.2')(hostname, options, callback);
    };
    expect(await read(`https://pages.internal:${server.port}/`, { resolve })).toMatchObject({
      bytes: content,
    });
    expect(lookups).toBe(1);
  });

  it('that does not exist', async () => {
    const resolve: Resolve = (_hostname, _options, callback) => {
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    };
    expect(await read('https://pages.example/', { resolve })).toEqual(reason(/^ENOTFOUND: getaddrinfo/));
  });

  it('without an address', async () => {
    expect(await read('https://pages.example/', { resolve: leadsTo() })).toEqual(
      reason(/pages.example has no address/),
    );
  });

  it('of the metadata service is refused even where the user configured it', async () => {
    expect(await read('https://169.254.169.254/')).toEqual(reason(/is no public address/));
    const resolve = leadsTo('169.254.169.254');
    expect(await read('https://metadata.internal/', { resolve })).toEqual(reason(/^ADDRESS_REFUSED/));
  });
});

describe('the proxy of the environment', () => {
  it('makes the tunnel and resolves the name', async () => {
    const proxy = await startProxy({ to: server.port });
    cleanUp.push(() => proxy.close());
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await read('https://pages.example/', { environment })).toMatchObject({ bytes: content });
    expect(proxy.tunnels.map(({ authority }) => authority)).toEqual(['pages.example:443']);
  });

  it('is not asked for private addresses that nobody configured', async () => {
    const proxy = await startProxy({ to: server.port });
    cleanUp.push(() => proxy.close());
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await read('https://pages.example/to-other-host', { environment })).toEqual(
      reason(/is no public address/),
    );
    expect(proxy.tunnels).toHaveLength(1);
  });

  it('that refuses is told', async () => {
    const proxy = await startProxy({ to: server.port, status: 403 });
    cleanUp.push(() => proxy.close());
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await read('https://pages.example/', { environment })).toEqual(
      reason(/^PROXY_REFUSED: .*HTTP 403/),
    );
  });
});
