import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SearchStandIn, startSearch } from '../../stand-in/search.mjs';
import { issued, keyHash } from '../support/search.ts';
import { record } from '../support/workflow.ts';

let search: SearchStandIn;

beforeAll(async () => {
  search = await startSearch({
    key: 'key',
    pageSize: 2,
    issuances: [
      issued(keyHash('a'), ['www.example.com']),
      issued(keyHash('b'), ['*.example.com', 'other.test']),
      issued(keyHash('c'), ['example.com'], { revoked: true }),
      issued(keyHash('d'), ['a.www.example.com']),
    ],
  });
});

afterAll(() => search.close());

async function ask(query: string, options: RequestInit = {}) {
  const response = await fetch(`${search.url}/issuances?${query}`, options);
  const body: unknown = await response.json();
  return { status: response.status, body, rows: Array.isArray(body) ? body.map(record) : [] };
}

describe('the stand-in for the search', () => {
  it.each([
    ['domain=www.example.com', ['a']],
    ['domain=www.example.com&match_wildcards=true', ['a', 'b']],
    ['domain=www.example.com&include_subdomains=true', ['a', 'd']],
    ['domain=example.com&include_subdomains=true', ['a', 'b']],
    ['domain=example.com&include_subdomains=true&after=1000001', ['c', 'd']],
    ['domain=example.com&include_subdomains=true&after=1000003', []],
    ['domain=none.test', []],
  ])('answers %s', async (query, keys) => {
    const { status, rows } = await ask(query);
    expect([status, rows.map((row) => row['pubkey_sha256'])]).toEqual([200, keys.map(keyHash)]);
  });

  it('returns what is requested', async () => {
    const [plain] = (await ask('domain=other.test')).rows;
    expect(Object.keys(plain ?? {})).toEqual([
      'id',
      'tbs_sha256',
      'cert_sha256',
      'pubkey_sha256',
      'not_before',
      'not_after',
      'revoked',
    ]);
    const [full] = (await ask('domain=other.test&expand=dns_names&expand=issuer')).rows;
    expect(full).toMatchObject({
      dns_names: ['*.example.com', 'other.test'],
      issuer: { friendly_name: 'Example Trust' },
    });
  });

  it.each([
    ['', 400],
    ['domain=example.com&limit=5', 400],
    ['domain=example.com&domain=example.org', 400],
    ['domain=example.com&include_subdomains=yes', 400],
    ['domain=example.com&expand=everything', 400],
    ['domain=*.example.com', 400],
    ['domain=Example.com', 400],
    ['domain=com', 403],
  ])('refuses %s', async (query, status) => {
    expect(await ask(query)).toMatchObject({ status, body: { code: expect.any(String) } });
  });

  it('accepts no other key than its own, and no other method', async () => {
    const askWith = (key: string) =>
      ask('domain=example.com', { headers: { authorization: `Bearer ${key}` } });
    expect((await askWith('key')).status).toBe(200);
    expect((await askWith('other')).status).toBe(401);
    expect((await ask('domain=example.com', { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${search.url}/elsewhere`)).status).toBe(404);
  });
});
