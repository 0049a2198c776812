import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { maxPageBytes } from '../../src/watch/content-encoding.ts';
import { maxFollowed, type PinSource, readSource } from '../../src/watch/read-source.ts';
import { trust } from '../support/fetching.ts';
import { makePki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { reply, stalls } from '../support/scripted-server.ts';
import { never } from '../support/sending.ts';
import { zipOf } from '../support/zip.ts';

const pki = makePki();
const asOf = Date.UTC(2026, 5, 1);
const half = 'x'.repeat(maxPageBytes / 2);
let server: PageServer;
let other: PageServer;

beforeAll(async () => {
  trust(pki);
  const tls = { key: pki.server.key, cert: pki.server.certificate };
  other = await startPages(tls, { '/a.pem': reply(200, {}, 'elsewhere') });
  const table = (links: readonly string[]) => links.map((link) => `<a href="${link}">x</a>`).join('\n');
  server = await startPages(tls, {
    '/table': reply(200, {}, table(['/2024.pem', '2026.pem', '2027.pem', '/gone-2026.pem', '/other.html'])),
    '/moved-table': reply(302, { location: '/deep/table' }),
    '/deep/table': reply(200, {}, table(['2026.pem'])),
    '/deep/2026.pem': reply(200, {}, 'deep'),
    '/2024.pem': reply(200, {}, '2024'),
    '/2026.pem': reply(200, {}, '2026'),
    '/2027.pem': reply(200, {}, '2027'),
    '/away': reply(200, {}, table([`https://localhost:${other.port}/a.pem`])),
    '/sent-away': reply(200, {}, table(['/redirect.pem'])),
    '/redirect.pem': reply(302, { location: `https://localhost:${other.port}/a.pem` }),
    '/plain': reply(200, {}, table(['http://localhost/a.pem'])),
    '/inner': reply(200, {}, table(['https://10.0.0.1/a.pem'])),
    '/keys': reply(200, {}, JSON.stringify({ keys: [{ x5u: '/nowhere' }] })),
    '/none': reply(200, {}, 'nothing'),
    '/2026/page': reply(200, {}, 'page of 2026'),
    '/later/2027': reply(200, {}, 'page of 2027'),
    '/half-there/2026': reply(200, {}, 'there'),
    '/half-there/2027': reply(500),
    '/both/2026': reply(410),
    '/archive.zip': ({ response }) =>
      response.end(
        zipOf([
          { name: 'a.pem', bytes: 'in' },
          { name: 'b/c.der', bytes: 'archive' },
        ]),
      ),
    '/linked-archive': reply(200, {}, table(['/archive.zip', '/bad.zip'])),
    '/bad.zip': ({ response }) => response.end(zipOf([{ name: 'a', bytes: 'a', flags: 1 }])),
    '/many': reply(200, {}, table(Array.from({ length: maxFollowed + 2 }, (_, i) => `/2026.pem?${i}`))),
    '/newest': reply(
      200,
      {},
      table([...Array.from({ length: maxFollowed }, (_, i) => `/2024.pem?${i}`), '/2027.pem']),
    ),
    '/big': reply(200, {}, `${half}${table(['/big.pem', '/2026.pem'])}`),
    '/big.pem': reply(200, {}, half),
    ...Object.fromEntries(Array.from({ length: maxFollowed }, (_, i) => [`/2026.pem?${i}`, reply(200)])),
    '/slow': reply(200, {}, table(['/stall.pem', '/2026.pem'])),
    '/stall.pem': stalls.beforeHeaders,
  });
});

afterAll(async () => {
  await server.close();
  await other.close();
  pki.remove();
});

async function read(path: string, changes: Partial<PinSource> = {}, time?: number) {
  const source = new URL(`https://localhost:${server.port}${path}`);
  const options = { environment: {}, signal: never, ...(time === undefined ? {} : { time }) };
  const { url, pages, linked, failures, isWhole } = await readSource(
    { source, sourceLinks: [], sourceHosts: [], ...changes },
    asOf,
    options,
  );
  const here = (address: string) =>
    address.replaceAll(`https://localhost:${server.port}`, '').replaceAll(`:${other.port}`, ':other');
  return {
    url: here(url),
    isWhole,
    pages: pages.map(({ name }) => here(name)),
    linked: linked.map(({ name, bytes }) => `${here(name)}: ${Buffer.from(bytes)}`),
    failures: failures.map(({ address, reason }) => here(`${address}: ${toPlain(reason)}`)),
  };
}

describe('links', () => {
  it('are not followed if that is not configured', async () => {
    expect(await read('/table')).toEqual({
      url: '/table',
      isWhole: true,
      pages: ['/table'],
      linked: [],
      failures: [],
    });
  });

  it('that fit are followed, those of the next year first', async () => {
    expect(await read('/table', { sourceLinks: ['20*.pem'] })).toMatchObject({
      linked: ['/2027.pem: 2027', '/2026.pem: 2026', '/2024.pem: 2024'],
      failures: [],
    });
  });

  it('may name the year', async () => {
    expect((await read('/table', { sourceLinks: ['/{year}.pem'] })).linked).toEqual([
      '/2027.pem: 2027',
      '/2026.pem: 2026',
    ]);
  });

  it('are those of the page that the source redirects to', async () => {
    expect(await read('/moved-table', { sourceLinks: ['2026.pem'] })).toMatchObject({
      url: '/deep/table',
      linked: ['/deep/2026.pem: deep'],
    });
  });

  it('that are broken are reported, and the others are followed', async () => {
    const seen = await read('/table', { sourceLinks: ['*2026.pem'] });
    expect(seen.linked).toEqual(['/2026.pem: 2026']);
    expect(seen.failures).toEqual(['/gone-2026.pem: it responded with HTTP 404']);
  });

  it('none of which matches are reported', async () => {
    expect((await read('/table', { sourceLinks: ['*.der'] })).failures).toEqual([
      '/table: none of its links matches source-link',
    ]);
  });

  it('to another host are followed if the entry lists it, with or without the port', async () => {
    const refused = [
      'https://localhost:other/a.pem: it leads to localhost:other, which is neither the host of the page nor one of source-hosts',
    ];
    const links = { sourceLinks: ['a.pem'] };
    expect((await read('/away', links)).failures).toEqual(refused);
    expect((await read('/away', { ...links, sourceHosts: ['127.0.0.1', 'localhost'] })).failures).toEqual(
      refused,
    );
    expect((await read('/away', { ...links, sourceHosts: [`localhost:${other.port}`] })).linked).toEqual([
      'https://localhost:other/a.pem: elsewhere',
    ]);
  });

  it('that redirect to another host end there', async () => {
    const links = { sourceLinks: ['redirect.pem'] };
    expect((await read('/sent-away', links)).failures[0]).toContain('it leads to localhost:other');
    expect(
      (await read('/sent-away', { ...links, sourceHosts: [`localhost:${other.port}`] })).linked,
    ).toHaveLength(1);
  });

  it.each([
    ['/plain', 'localhost', /is not an HTTPS URL$/],
    ['/inner', 'example.com', /it leads to 10\.0\.0\.1/],
    ['/inner', '10.0.0.2', /it leads to 10\.0\.0\.1/],
  ])('of %s end, with the host %s', async (path, host, reason) => {
    const seen = await read(path, { sourceLinks: ['a.pem'], sourceHosts: [host, 'localhost:80'] });
    expect(seen.linked).toEqual([]);
    expect(seen.failures[0]).toMatch(reason);
  });

  it('are followed up to the limit, and those beyond it are reported', async () => {
    const seen = await read('/many', { sourceLinks: ['2026.pem*'] });
    expect(seen.linked).toHaveLength(maxFollowed);
    expect(seen.failures).toEqual([
      '/many: 22 of its links match source-link, but only the first 20 are followed',
    ]);
  });

  it('of this and the next year are never beyond the limit', async () => {
    expect((await read('/newest', { sourceLinks: ['20*.pem*'] })).linked[0]).toBe('/2027.pem: 2027');
  });
});

describe('a year in the address', () => {
  it.each([
    ['/{year}/page', ['/2026/page']],
    ['/later/{year}', ['/later/2027']],
  ])('%s: a page that does not exist is not a failure', async (path, pages) => {
    expect(await read(path)).toMatchObject({ pages, failures: [] });
  });

  it('of which neither is there is one failure', async () => {
    expect(await read('/both/{year}')).toMatchObject({
      pages: [],
      failures: ['/both/2026: it responded with HTTP 410'],
    });
  });

  it('of which one cannot be read is reported', async () => {
    expect(await read('/half-there/{year}')).toMatchObject({
      pages: ['/half-there/2026'],
      failures: ['/half-there/2027: it responded with HTTP 500'],
    });
  });
});

describe('a source', () => {
  it.each([
    ['/table', ['20*.pem'], true],
    ['/table', ['/{year}.pem'], false],
    ['/table', ['*2026.pem'], false],
    ['/{year}/page', [], false],
  ])('%s with the links %j has been read whole: %s', async (path, sourceLinks, isWhole) => {
    expect((await read(path, { sourceLinks })).isWhole).toBe(isWhole);
  });
});

describe('an archive', () => {
  const files = ['/archive.zip (a.pem): in', '/archive.zip (b/c.der): archive'];

  it('may be the source', async () => {
    expect(await read('/archive.zip')).toEqual({
      url: '/archive.zip',
      isWhole: true,
      pages: ['/archive.zip'],
      linked: files,
      failures: [],
    });
  });

  it('can be the target of a link, and one that cannot be read is reported', async () => {
    expect(await read('/linked-archive', { sourceLinks: ['*.zip'] })).toMatchObject({
      linked: files,
      failures: ['/bad.zip: a in the ZIP archive is encrypted'],
    });
  });
});

describe('all requests together', () => {
  it('have the bytes of one page', async () => {
    const seen = await read('/big', { sourceLinks: ['*.pem'] });
    expect(seen.failures).toEqual(['/big.pem: the page is larger than 4 MiB']);
    expect(seen.linked).toEqual(['/2026.pem: 2026']);
  });

  it('have the time of one page', async () => {
    const seen = await read('/slow', { sourceLinks: ['*.pem'] }, 500);
    expect(seen.linked).toEqual(['/2026.pem: 2026']);
    expect(seen.failures).toEqual([
      expect.stringMatching(/^\/stall\.pem: it took longer than 0\.\d seconds$/),
    ]);
  });
});
