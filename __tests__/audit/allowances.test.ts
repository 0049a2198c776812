import { describe, expect, it } from 'vitest';
import { allowanceFor } from '../../src/audit/unknown.ts';
import type { Allowance } from '../../src/inputs/settings.ts';
import { anIssuance, asOf, hashOf } from './build.ts';

const domains = new Set(['example.com']);

function allowance(different: Partial<Allowance> = {}): Allowance {
  const by = { kind: 'issuer', issuer: 'O=Example Trust' } as const;
  return { by, names: null, reason: 'The CDN', until: null, ...different };
}

function allows(each: Allowance, ...issuance: Parameters<typeof anIssuance>): boolean {
  return allowanceFor(anIssuance(...issuance), [each], domains, asOf) !== null;
}

describe('an allowance', () => {
  it.each([
    ['O=Example Trust', true],
    ['cn=example ca 1, O=Example Trust', true],
    ['O=Example', false],
    ['Example Trust', true],
    ['example trust', true],
    ['Example', false],
  ])('for the issuer %s: %s', (issuer, expected) => {
    expect(allows(allowance({ by: { kind: 'issuer', issuer } }), 'a')).toBe(expected);
  });

  it.each([
    ['no issuer', { issuer: null, issuerFriendlyName: null }],
    ['an issuer that is not a distinguished name', { issuer: '/=?' }],
    ['an issuer who only writes the other one’s name somewhere', { issuer: 'CN="O=Example Trust"' }],
  ])('does not cover %s', (_, different) => {
    expect(allows(allowance(), 'a', ['www.example.com'], different)).toBe(false);
  });

  it('for a key covers no other key', () => {
    const each = allowance({ by: { kind: 'key', publicKeySha256: hashOf('a') } });
    expect(allows(each, 'a')).toBe(true);
    expect(allows(each, 'b')).toBe(false);
  });

  it.each([
    [['www.example.com'], ['www.example.com'], true],
    [['www.example.com'], ['www.example.com', 'admin.example.com'], false],
    [['www.example.com'], ['www.example.com', 'somebody.else.test'], true],
    [['www.example.com'], ['somebody.else.test'], false],
    [['www.example.com'], [], false],
    [['*.example.com'], ['a.example.com', '*.example.com'], true],
    [['*.example.com'], ['a.b.example.com'], false],
    [['*.example.com'], ['example.com'], false],
    [['.example.com'], ['example.com', 'a.b.example.com', '*.example.com'], true],
    [['.example.com'], ['notexample.com', 'a.example.com'], true],
    [['a.example.com', 'b.example.com'], ['b.example.com', 'a.example.com'], true],
    [['www.example.com'], ['www.example.com', 'no name at all'], false],
  ])('limited to %j covers %j: %s', (names, issued, expected) => {
    expect(allows(allowance({ names }), 'a', issued)).toBe(expected);
  });

  it('that has expired is only used if there is no other one', () => {
    const [old, current] = [allowance({ until: asOf - 1 }), allowance({ until: asOf })];
    const issuance = anIssuance('a');
    expect(allowanceFor(issuance, [old, current], domains, asOf)).toBe(current);
    expect(allowanceFor(issuance, [old], domains, asOf)).toBe(old);
  });
});
