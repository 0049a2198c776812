import { describe, expect, it } from 'vitest';
import { IssuanceHistory } from '../../src/audit/issuances.ts';
import { anIssuance, hashOf, searched } from './build.ts';

const history = new IssuanceHistory(
  searched([
    anIssuance('a', ['www.example.com'], { notBefore: Date.UTC(2026, 3, 1), issuer: 'CN=One' }),
    anIssuance('a', ['admin.example.com'], { notBefore: Date.UTC(2026, 4, 2), issuer: 'CN=Two' }),
    anIssuance('b', ['*.example.com'], { issuer: null }),
    anIssuance('b', ['www.example.com', '*.example.com']),
  ]).issuances,
  new Set(['example.com']),
);

describe('a key', () => {
  it('has the certificates that exist with it', () => {
    expect(history.ofKey({ publicKeySha256: hashOf('a'), dnsNames: ['www.example.com'] })).toEqual({
      withKey: {
        count: 2,
        issuers: ['CN=Two', 'CN=One'],
        dnsNames: ['www.example.com', 'admin.example.com'],
        newest: Date.UTC(2026, 4, 2),
      },
      complete: true,
    });
  });

  it.each([
    [['*.example.com', 'a.b.example.com'], true],
    [['www.example.com', 'other.test'], false],
    [['localhost'], false],
    [[], false],
  ])('for %j has no others: %s', (dnsNames, complete) => {
    expect(history.ofKey({ publicKeySha256: hashOf('c'), dnsNames })).toEqual({
      withKey: { count: 0, issuers: [], dnsNames: [], newest: null },
      complete,
    });
  });
});

describe('a name', () => {
  it.each([
    ['a', ['www.example.com'], 2],
    ['b', ['www.example.com'], 1],
    ['c', ['www.example.com', 'admin.example.com'], 4],
    ['c', ['*.example.com'], 2],
    ['c', ['deep.www.example.com'], 0],
  ])('beside the key %s, for %j: %i certificates', (key, names, count) => {
    expect(history.withOtherKeys(hashOf(key), names).count).toBe(count);
  });
});
