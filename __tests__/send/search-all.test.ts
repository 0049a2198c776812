import { afterEach, describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/audit/audit.ts';
import type { LastIds } from '../../src/audit/last-ids.ts';
import {
  IssuanceSearch,
  maxIssuances,
  maxIssuedNames,
  maxSearchTime,
  type SearchLimits,
} from '../../src/send/issuance-search.ts';
import { searchAll } from '../../src/send/search-all.ts';
import type { ServiceOptions } from '../../src/send/service.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type SearchStandIn, type SearchStandInOptions, startSearch } from '../../stand-in/search.mjs';
import {
  closedPort,
  reply,
  replyJson,
  resets,
  type ScriptedServer,
  type Step,
  startScripted,
} from '../support/scripted-server.ts';
import { issued, keyHash } from '../support/search.ts';
import { apiKey, never, quick } from '../support/sending.ts';

let standIn: SearchStandIn | undefined;
let scripted: ScriptedServer | undefined;

afterEach(async () => {
  await standIn?.close();
  await scripted?.close();
  [standIn, scripted] = [undefined, undefined];
});

type Found = Omit<SearchResult, 'domains'>;

interface Asked extends Partial<ServiceOptions> {
  readonly domains?: readonly string[];
  readonly below?: readonly string[];
  readonly lastIds?: LastIds;
  readonly limits?: Partial<SearchLimits>;
}

async function searchAt(
  url: string,
  { domains = ['example.com'], below = [], lastIds = new Map(), limits, ...options }: Asked = {},
): Promise<Found> {
  const client = new IssuanceSearch({
    apiUrl: new URL(url),
    apiKey: null,
    environment: {},
    signal: never,
    timings: { ...quick, body: 20_000 },
    ...options,
  });
  try {
    return await searchAll({ domains, below, lastIds }, client, { requests: 100, ...limits });
  } finally {
    await client.close();
  }
}

async function searchStandIn(options: Partial<SearchStandInOptions>, asked: Asked = {}): Promise<Found> {
  standIn = await startSearch({ issuances: [], ...options });
  return searchAt(standIn.url, asked);
}

/** Pages by their `after`, `''` for the first. */
async function searchPages(pages: Readonly<Record<string, Step>>, asked: Asked = {}): Promise<Found> {
  scripted = await startScripted(() => ({ request, response, socket }) => {
    const after = new URL(request.url ?? '', 'http://localhost').searchParams.get('after') ?? '';
    (pages[after] ?? replyJson(200, []))({ request, response, socket });
  });
  return searchAt(new URL('/v1', scripted.url).href, asked);
}

function gapsOf({ gaps }: Found): readonly (readonly [readonly string[], string])[] {
  return gaps.map(({ domains, why }) => [domains, toPlain(why)]);
}

const rows = (count: number, name = 'www.example.com') =>
  Array.from({ length: count }, (_, i) => issued(keyHash(`key ${name} ${i}`), [name]));

function row(id: unknown, different: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    tbs_sha256: keyHash(`tbs ${id}`),
    pubkey_sha256: keyHash(`key ${id}`),
    dns_names: ['www.example.com'],
    not_before: '2026-05-01T00:00:00Z',
    not_after: '2026-08-01T00:00:00Z',
    ...different,
  };
}

describe('the search', () => {
  it.each([
    [0, 1],
    [1, 2],
    [10, 2],
    [11, 3],
    [1000, 101],
  ])('reads %i issuances with %i requests', async (count, requests) => {
    const found = await searchStandIn(
      { issuances: rows(count), pageSize: 10 },
      { limits: { requests: 101 } },
    );
    expect(found.issuances.count).toBe(count);
    expect(gapsOf(found)).toEqual([]);
    expect([...found.complete]).toEqual(['example.com']);
    expect(standIn?.requests).toHaveLength(requests);
    expect(standIn?.requests.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('takes an issuance of several domains once', async () => {
    const both = issued(keyHash('both'), ['www.a.test', 'www.b.test']);
    const found = await searchStandIn({ issuances: [both] }, { domains: ['a.test', 'b.test'] });
    expect(found.issuances.count).toBe(1);
    expect([...found.complete]).toEqual(['a.test', 'b.test']);
  });

  it('finds wildcards that match, names below, and A-labels', async () => {
    const issuances = [
      issued(keyHash('wild'), ['*.example.com']),
      issued(keyHash('deep'), ['a.b.www.example.com']),
      issued(keyHash('idn'), ['xn--bcher-kva.www.example.com']),
      issued(keyHash('apex'), ['example.com']),
    ];
    const found = await searchStandIn({ issuances }, { domains: ['www.example.com'] });
    const keys = [...found.issuances].map(({ publicKeySha256 }) => publicKeySha256);
    expect(new Set(keys)).toEqual(new Set(['wild', 'deep', 'idn'].map(keyHash)));
  });

  it.each([
    [null, undefined],
    [apiKey, `Bearer ${apiKey}`],
  ])('with the key %j says %s', async (key, authorization) => {
    await searchStandIn({ key: apiKey, issuances: rows(1) }, { apiKey: key });
    expect(standIn?.requests.map(({ headers }) => headers.authorization)).toEqual([
      authorization,
      authorization,
    ]);
  });
});

describe('a domain that is refused', () => {
  it('is reported, and those below it are searched instead', async () => {
    const issuances = [...rows(1, 'www.example.co.uk'), ...rows(1, 'a.b.test')];
    const found = await searchStandIn(
      { issuances },
      { domains: ['co.uk', 'b.test', 'com'], below: ['www.example.co.uk', 'example.co.uk', 'b.test'] },
    );
    expect(gapsOf(found)).toEqual([
      [
        ['co.uk', 'com'],
        'the API refused the request: HTTP 403 not_allowed_by_plan: “The domain is a public suffix”',
      ],
    ]);
    expect([...found.complete]).toEqual(['example.co.uk', 'b.test']);
    expect(found.issuances.count).toBe(2);
  });
});

const page = (...all: readonly unknown[]) => replyJson(200, all);

describe('pages', () => {
  it('with malformed rows are read for the others, and reported', async () => {
    const bad = [
      null,
      7,
      {},
      row('2', { pubkey_sha256: 'abc' }),
      row(null),
      row('4', { not_after: 'never' }),
    ];
    const found = await searchPages({ '': page(row('1'), ...bad), 4: page(row('5')), 5: page() });
    expect(found.issuances.count).toBe(3);
    expect([...found.complete]).toEqual([]);
    expect(gapsOf(found)).toEqual([
      [
        ['example.com'],
        "5 rows of the API's answer could not be read, and might be certificates with an unknown key",
      ],
    ]);
  });

  it('with malformed rows leave other domains to be searched', async () => {
    const found = await searchPages(
      { '': page({}, row('1')), 1: page() },
      { domains: ['a.test', 'b.test'], limits: { requests: 3 } },
    );
    expect([...found.complete]).toEqual([]);
    expect(gapsOf(found)).toEqual([
      [['b.test'], 'the limit of 3 requests was reached'],
      [['a.test', 'b.test'], expect.stringContaining('2 rows of')],
    ]);
  });

  it.each([
    [true, false],
    [null, true],
    [true, null],
  ])('that say %j and %j of one certificate say that it is revoked', async (first, second) => {
    const rows = [row('1', { revoked: first }), row('2', { revoked: second, tbs_sha256: keyHash('tbs 1') })];
    const found = await searchPages({ '': page(...rows) });
    expect([...found.issuances].map(({ revoked }) => revoked)).toEqual([true]);
  });

  it.each([
    ['the same page for ever', { '': page(row('1'), row('2')), 2: page(row('1'), row('2')) }, 2],
    ['pages in a circle', { '': page(row('1')), 1: page(row('2')), 2: page(row('1')) }, 3],
    ['rows without any id', { '': page(row(null), row({})) }, 1],
  ])('that do not advance end the search: %s', async (_, pages, requests) => {
    const found = await searchPages(pages);
    expect(scripted?.requests).toHaveLength(requests);
    expect([...found.complete]).toEqual([]);
    expect(gapsOf(found)[0]?.[1]).toContain('repeat or do not say where the next one begins');
  });

  it('that repeat some rows advance', async () => {
    const found = await searchPages({ '': page(row('1'), row('2')), 2: page(row('2'), row('3')) });
    expect(found.issuances.count).toBe(3);
    expect(gapsOf(found)).toEqual([]);
  });

  it.each([
    ['an object', replyJson(200, { issuances: [] }), 'a response that is not a list of issuances'],
    ['HTML', reply(200, {}, '<html>'), 'a response that is not JSON'],
    ['nothing', reply(204), 'a response that is not JSON'],
    ['17 MiB', reply(200, {}, `[${' '.repeat(17 * 1024 * 1024)}]`), 'a response that is too long'],
    [
      'a redirect',
      reply(302, { location: 'https://elsewhere.test/' }),
      'a redirect to https://elsewhere.test/',
    ],
    [
      'a refusal of the key',
      replyJson(401, { code: 'unauthorized', message: 'no' }),
      'HTTP 401 unauthorized: “no”',
    ],
  ])('that are %s end it at once', async (_, step, words) => {
    const found = await searchPages({ '': step }, { domains: ['a.test', 'b.test'] });
    expect(scripted?.requests).toHaveLength(1);
    expect(gapsOf(found)).toEqual([[['a.test', 'b.test'], expect.stringContaining(words)]]);
  });

  it('that fail for a while are requested again', async () => {
    const steps = [reply(503), resets.before, truncated, page(row('1')), page()];
    scripted = await startScripted((n) => steps[n] ?? page());
    const found = await searchAt(new URL('/v1', scripted.url).href);
    expect(found.issuances.count).toBe(1);
    expect(gapsOf(found)).toEqual([]);
    expect(scripted.requests).toHaveLength(5);
  });
});

const truncated: Step = ({ socket }) => {
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{"id":');
};

describe('what an earlier run has left', () => {
  const first = 1_000_000;
  const afters = () =>
    standIn?.requests.map(({ path }) => new URL(path, 'http://localhost').searchParams.get('after'));

  it('makes what is new come first, and everything is still read, each page once', async () => {
    const issuances = rows(10);
    const lastIds = new Map([['example.com', String(first + 5)]]);
    const found = await searchStandIn({ issuances, pageSize: 3 }, { lastIds });
    expect(afters()).toEqual(
      [first + 5, first + 8, first + 9, null, first + 2].map((id) => id && String(id)),
    );
    expect(found.issuances.count).toBe(10);
    expect([...found.complete]).toEqual(['example.com']);
    expect(found.lastIds).toEqual(new Map([['example.com', String(first + 9)]]));
  });

  it('makes a limit leave out what is old', async () => {
    const options = { issuances: rows(10), pageSize: 3 };
    const limits = { requests: 2 };
    const old = await searchStandIn(options, { limits });
    expect(old.lastIds).toEqual(new Map([['example.com', String(first + 5)]]));
    await standIn?.close();
    const found = await searchStandIn(options, { limits, lastIds: old.lastIds });
    const keyOf = (n: number) => keyHash(`key www.example.com ${n}`);
    const keys = [...found.issuances].map(({ publicKeySha256 }) => publicKeySha256);
    expect(new Set(keys)).toEqual(new Set([6, 7, 8, 9].map(keyOf)));
    expect([...found.complete]).toEqual([]);
    expect(gapsOf(found)).toEqual([[['example.com'], 'the limit of 2 requests was reached']]);
    await standIn?.close();
    const next = await searchStandIn(options, { limits, lastIds: found.lastIds });
    expect([...next.issuances]).toHaveLength(3);
    expect(next.lastIds).toEqual(new Map([['example.com', String(first + 9)]]));
  });

  it.each([
    ['the first id', String(first)],
    ['the last one', String(first + 9)],
    ['one that is gone', String(first + 100)],
    ['one of another kind', 'zzz'],
    ['one that the API refuses', 'refused'],
  ])('has no other effect: %s', async (_, id) => {
    const pages = (after: string | null) => {
      const start = after === null ? 0 : all.findIndex((each) => Number(each.id) > Number(after));
      return start === -1 ? page() : page(...all.slice(start, start + 3));
    };
    const all = Array.from({ length: 10 }, (_, i) => row(String(first + i)));
    scripted = await startScripted(() => ({ request, response, socket }) => {
      const after = new URL(request.url ?? '', 'http://localhost').searchParams.get('after');
      const refusal = replyJson(400, { code: 'invalid_parameter', message: 'after' });
      (after === 'refused' ? refusal : pages(after))({ request, response, socket });
    });
    const url = new URL('/v1', scripted.url).href;
    const without = await searchAt(url);
    const lastIds = new Map([
      ['example.com', id],
      ['elsewhere.test', '1'],
    ]);
    expect(await searchAt(url, { lastIds })).toEqual(without);
  });
});

describe('the rate limit', () => {
  it('is waited for if the time allows', async () => {
    const steps = [replyJson(429, { code: 'rate_limited' }, { 'retry-after': '0' }), page(row('1'))];
    scripted = await startScripted((n) => steps[n] ?? page());
    expect(gapsOf(await searchAt(new URL('/v1', scripted.url).href))).toEqual([]);
    expect(scripted.requests).toHaveLength(3);
  });

  it('ends the search if it does not', async () => {
    const found = await searchStandIn(
      { issuances: rows(3), pageSize: 1, limit: 2, retryAfter: 3600 },
      { domains: ['example.com', 'other.test'] },
    );
    expect(found.issuances.count).toBe(2);
    expect(gapsOf(found)).toEqual([
      [
        ['example.com', 'other.test'],
        'the API did not answer all requests: HTTP 429 rate_limited: “You have exceeded the rate limit”; it asks the client to wait 3600 seconds',
      ],
    ]);
    expect(toPlain(found.gaps[0]?.hint ?? [])).toContain('audit-with-key');
  });
});

describe('the search ends', () => {
  it('without words about a wait that makes no sense', async () => {
    const found = await searchStandIn({ issuances: rows(1), limit: 0, retryAfter: 1e12 });
    expect(gapsOf(found)[0]?.[1]).toMatch(/rate limit”$/);
  });

  it('at the limit of requests, tries among them', async () => {
    scripted = await startScripted(() => reply(503));
    const found = await searchAt(new URL('/v1', scripted.url).href, { limits: { requests: 3 } });
    expect(scripted.requests).toHaveLength(3);
    expect(gapsOf(found)[0]?.[1]).toContain('HTTP 503');
    const full = await searchStandIn({ issuances: rows(3), pageSize: 1 }, { limits: { requests: 1 } });
    expect(gapsOf(full)).toEqual([[['example.com'], 'the limit of 1 request was reached']]);
  });

  it('at the limits of issuances and their names', async () => {
    expect([maxIssuances, maxIssuedNames]).toEqual([100_000, 1_000_000]);
    const options = { issuances: rows(5), pageSize: 1 };
    const few = await searchStandIn(options, { limits: { issuances: 2 } });
    expect(gapsOf(few)[0]?.[1]).toBe('2 issuances with 2 names were read, which is the limit of one run');
    await standIn?.close();
    expect((await searchStandIn(options, { limits: { names: 3 } })).issuances.count).toBe(3);
  });

  it('when its time is up', async () => {
    expect(maxSearchTime).toBe(600_000);
    let time = 0;
    const clock = () => (time += 400);
    const found = await searchStandIn(
      { issuances: rows(5), pageSize: 1 },
      { limits: { milliseconds: 1900, clock } },
    );
    expect(found.issuances.count).toBe(2);
    expect(gapsOf(found)[0]?.[1]).toBe('it took longer than one run allows');
  });

  it('if nothing listens, or the job is cancelled', async () => {
    const down = await searchAt(`http://127.0.0.1:${await closedPort()}/v1`);
    expect(gapsOf(down)[0]?.[1]).toContain('ECONNREFUSED');
    const signal = AbortSignal.abort();
    const cancelled = await searchStandIn({ issuances: rows(1) }, { signal });
    expect(standIn?.requests).toEqual([]);
    expect(gapsOf(cancelled)[0]?.[1]).toContain('the run was canceled');
  });
});
