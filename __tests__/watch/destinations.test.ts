import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/watch/addresses.ts';
import type { FetchOptions } from '../../src/watch/fetch-page.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { leadsTo, read, trust } from '../support/fetching.ts';
import { makePki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { reply, type Step } from '../support/scripted-server.ts';

const pki = makePki();
const { key, certificate: cert } = pki.issue(
  'DNS:localhost,DNS:pages.internal,DNS:pages.example,IP:127.0.0.1,IP:127.0.0.2,IP:::1',
);
const content = 'the page';
const to =
  (location: string, status = 302): Step =>
  (exchange) =>
    reply(status, { location: location.replace('PORT', String(server.port)) })(exchange);

let server: PageServer;
let other: PageServer;
beforeAll(async () => {
  trust(pki);
  other = await startPages({ key, cert }, { '/': reply(200, {}, 'secret of another server') });
  server = await startPages(
    { key, cert },
    {
      '/': reply(200, {}, content),
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

const local = (path: string, options?: Partial<FetchOptions>) =>
  read(`https://localhost:${server.port}${path}`, options);
const reason = (pattern: RegExp) => ({ reason: expect.stringMatching(pattern) });

describe('redirects', () => {
  it('are followed up to three times', async () => {
    expect(await local('/1')).toEqual({ bytes: content, finalUrl: `https://localhost:${server.port}/` });
    expect(await local('/0')).toEqual(reason(/^it redirects more than 3 times$/));
    const before = server.requests.length;
    expect(await local('/itself')).toEqual(reason(/^it redirects more than 3 times$/));
    expect(server.requests.length - before).toBe(4);
  });

  it.each([
    ['/to-http', /^http:.* is not an HTTPS URL$/],
    ['/to-file', /^file:.* is not an HTTPS URL$/],
    ['/to-data', /^data:.* is not an HTTPS URL$/],
    ['/to-nothing', /^it redirects without a valid URL$/],
    ['/to-nonsense', /^it redirects without a valid URL$/],
    ['/to-other-host', /^https:..127.0.0.1:\d+\/ is not a public address$/],
    ['/to-other-port', /is not a public address$/],
    ['/to-metadata', /^https:..169.254.169.254\/latest is not a public address$/],
    ['/to-ipv6-loopback', /is not a public address$/],
  ])('%s end there', async (path, why) => {
    expect(await local(path)).toEqual(reason(why));
    expect(other.requests).toEqual([]);
  });

  it('to a public name that leads to a private address end there', async () => {
    const resolve: Resolve = (hostname, options, callback) => {
      leadsTo(hostname === 'localhost' ? '127.0.0.1' : '127.0.0.2')(hostname, options, callback);
    };
    expect(await local('/to-public-name', { resolve })).toEqual(
      reason(/^ADDRESS_REFUSED: pages.example resolves to 127.0.0.2, which is not a public address$/),
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

  it('of the metadata service is refused even if the user configured it', async () => {
    expect(await read('https://169.254.169.254/')).toEqual(reason(/is not a public address/));
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

  it('is not asked for private addresses that are not configured', async () => {
    const proxy = await startProxy({ to: server.port });
    cleanUp.push(() => proxy.close());
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await read('https://pages.example/to-other-host', { environment })).toEqual(
      reason(/is not a public address/),
    );
    expect(proxy.tunnels).toHaveLength(1);
  });

  it('that refuses is reported', async () => {
    const proxy = await startProxy({ to: server.port, status: 403 });
    cleanUp.push(() => proxy.close());
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await read('https://pages.example/', { environment })).toEqual(
      reason(/^PROXY_REFUSED: .*HTTP 403/),
    );
  });
});
