import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow } from '../../src/audit/issuances.ts';
import { hashOf } from './build.ts';

const row = {
  id: '4711',
  tbs_sha256: hashOf('tbs'),
  cert_sha256: hashOf('certificate'),
  dns_names: ['www.example.com', '*.Example.com.', 'www.example.com'],
  pubkey_sha256: hashOf('key').toUpperCase(),
  issuer: { name: 'O=Example Trust, CN=CA 1', friendly_name: 'Example Trust', pubkey_sha256: hashOf('ca') },
  not_before: '2026-05-01T00:00:00Z',
  not_after: '2026-08-01T12:30:00-00:00',
  revoked: false,
  more: { to: 'come' },
};

describe('a row', () => {
  it('is read, with unknown fields in it', () => {
    expect(readRow(row)).toEqual({
      id: '4711',
      issuance: {
        tbsSha256: hashOf('tbs'),
        publicKeySha256: hashOf('key'),
        dnsNames: ['www.example.com', '*.example.com'],
        issuer: 'O=Example Trust, CN=CA 1',
        issuerFriendlyName: 'Example Trust',
        notBefore: Date.UTC(2026, 4, 1),
        notAfter: Date.UTC(2026, 7, 1, 12, 30),
        revoked: false,
      },
    });
  });

  it.each([
    ['no names', { dns_names: undefined }, { dnsNames: [] }],
    ['names that are none', { dns_names: ['a.example.com', 7, null, ''] }, { dnsNames: ['a.example.com'] }],
    ['no issuer', { issuer: undefined }, { issuer: null, issuerFriendlyName: null }],
    ['an issuer without words', { issuer: { name: ' ', friendly_name: 3 } }, { issuer: null }],
    ['nothing said of revocation', { revoked: null }, { revoked: null }],
    ['a word for revocation', { revoked: 'yes' }, { revoked: null }],
    ['a revocation', { revoked: true }, { revoked: true }],
  ])('with %s counts', (_, different, expected) => {
    expect(readRow({ ...row, ...different }).issuance).toMatchObject(expected);
  });

  it.each([
    ['a number', 7, '7'],
    ['a number that is not exact', 2 ** 60, null],
    ['white space', 'a b', null],
    ['a word too long', 'x'.repeat(201), null],
    ['nothing', undefined, null],
  ])('whose id is %s', (_, id, expected) => {
    expect(readRow({ ...row, id }).id).toBe(expected);
  });

  it.each([
    ['key', { pubkey_sha256: 'abc' }],
    ['TBSCertificate', { tbs_sha256: null }],
    ['beginning', { not_before: 'yesterday' }],
    ['end', { not_after: '2026-13-45T00:00:00Z' }],
    ['end in words', { not_after: 7 }],
  ])('without its %s is malformed, but shows where the next page begins', (_, different) => {
    expect(readRow({ ...row, ...different })).toEqual({ id: '4711', issuance: null });
  });

  it.each([null, 7, 'text', [], [row]])('is not %j', (value) => {
    expect(readRow(value)).toEqual({ id: null, issuance: null });
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(row)) }), (value) => void readRow(value)),
    );
  });
});
