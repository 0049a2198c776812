import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQualified, normalizeDnsName } from '../../src/plan/names.ts';

describe('normalizeDnsName', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['WWW.Example.COM', 'www.example.com'],
    ['www.example.com.', 'www.example.com'],
    ['*.example.com', '*.example.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['localhost', 'localhost'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
    ['*.münchen.example', '*.xn--mnchen-3ya.example'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
    ['1.example', '1.example'],
    ['3com.com', '3com.com'],
    ['com.3com', 'com.3com'],
    ['host.rack1', 'host.rack1'],
  ])('reads %j as %j', (value, name) => {
    expect(normalizeDnsName(value)).toBe(name);
  });

  it.each([
    '',
    '.',
    '*',
    '*.',
    'www.*.com',
    'w*.example.com',
    '*.*.example.com',
    '.example.com',
    'a..b',
    'example.com..',
    '-a.example',
    'a-.example',
    '192.0.2.1',
    '192.0.2.10',
    '42',
    'münch*n.example',
    '2001:db8::1',
    'user@example.com',
    'https://example.com',
    'example.com:443',
    'exa mple.com',
    ' example.com',
    'example.com\n',
    'example.com\0.org',
    'a%2eb.example',
    'mün%2echen.example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(127)}example`,
  ])('knows that %j is not a DNS name', (value) => {
    expect(normalizeDnsName(value)).toBeNull();
  });

  it('gives a name that does not change when normalized again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string(), fc.string({ unit: 'grapheme' })), (value) => {
        const name = normalizeDnsName(value);
        expect(name === null ? null : normalizeDnsName(name)).toBe(name);
        if (name !== null) expect(name).toMatch(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/);
      }),
    );
  });
});

describe('isQualified', () => {
  it.each([
    ['example.com', true],
    ['localhost', false],
  ])('%s: %s', (name, qualified) => {
    expect(isQualified(name)).toBe(qualified);
  });
});
