import { describe, expect, it } from 'vitest';
import { auditOf, requestedWithoutCertificate, type SearchResult } from '../../src/audit/audit.ts';
import type { Issuance } from '../../src/audit/issuances.ts';
import { RepositoryRecords } from '../../src/audit/repository.ts';
import type { Allowance } from '../../src/inputs/settings.ts';
import { unknownCount } from '../../src/report/result.ts';
import { certificate as aCertificate, request as aRequest } from '../support/documents.ts';
import { anIssuance, asOf, hashOf, searched } from './build.ts';

function audited(
  search: SearchResult,
  repository = new RepositoryRecords(),
  allow: readonly Allowance[] = [],
) {
  return auditOf(search, repository, { allow }, asOf, new Set(['certs/old.csr']));
}

function unknown(...issuances: readonly Issuance[]) {
  return audited(searched(issuances)).unknown;
}

describe('the repository', () => {
  it('knows the keys of all documents, and the domains of those that are authorized', () => {
    const records = new RepositoryRecords();
    records.add(
      aCertificate({
        publicKeySha256: hashOf('a'),
        dnsNames: ['*.a.test', 'no name'],
        commonNames: ['Example'],
      }),
      [],
    );
    records.add(aRequest({ publicKeySha256: hashOf('b'), dnsNames: ['b.test'], commonNames: ['c.test'] }), [
      'd.test',
    ]);
    records.add(aCertificate({ publicKeySha256: hashOf('pin'), dnsNames: ['pin.test'] }), null);
    records.add(aCertificate({ publicKeySha256: hashOf('ca'), dnsNames: ['ca.test'], ca: true }), []);
    expect([...records.keys]).toEqual(['a', 'b', 'pin', 'ca'].map(hashOf));
    expect([...records.domains]).toEqual(['a.test', 'b.test', 'c.test', 'd.test']);
  });
});

describe('unknown keys', () => {
  it('are those that no document has', () => {
    const repository = new RepositoryRecords();
    repository.add(aCertificate({ publicKeySha256: hashOf('pinned') }), null);
    const { unknown } = audited(searched([anIssuance('pinned'), anIssuance('other')]), repository);
    expect(unknown.map(({ publicKeySha256 }) => publicKeySha256)).toEqual([hashOf('other')]);
  });

  it('are grouped, with what the newest certificate says', () => {
    const older = anIssuance('a', ['a.example.com'], { issuer: 'CN=Old CA' });
    const newer = anIssuance('a', ['b.example.com', 'a.example.com'], { notBefore: Date.UTC(2026, 4, 20) });
    expect(unknown(older, newer)).toEqual([
      {
        publicKeySha256: hashOf('a'),
        dnsNames: ['a.example.com', 'b.example.com'],
        issuers: [newer.issuer, 'CN=Old CA'],
        newest: newer,
        count: 2,
        revoked: false,
        lapsed: null,
      },
    ]);
  });

  it('come in the order in which they deserve a look', () => {
    const names = ['www.example.com'];
    const issuances = [
      anIssuance('revoked', ['*.example.com'], { revoked: true }),
      anIssuance('older', names),
      anIssuance('newer', names, { notBefore: Date.UTC(2026, 4, 2) }),
      anIssuance('wild', ['*.example.com']),
    ];
    for (const order of [issuances, issuances.toReversed()]) {
      expect(unknown(...order).map(({ publicKeySha256 }) => publicKeySha256)).toEqual(
        ['wild', 'newer', 'older', 'revoked'].map(hashOf),
      );
    }
    const alike = ['a', 'b', 'c'].map((key) => anIssuance(key));
    expect(unknown(...alike)).toEqual(unknown(...alike.toReversed()));
  });

  it('do not come from certificates that have expired, or were searched for something else', () => {
    const search = searched(
      [
        anIssuance('expired', ['a.example.com'], { notAfter: asOf - 1 }),
        anIssuance('other', ['a.other.test']),
        anIssuance('both', ['a.other.test', 'a.example.com']),
        anIssuance('nameless', []),
      ],
      { complete: new Set(['example.com', 'other.test']) },
    );
    const keys = audited(search).unknown.map(({ publicKeySha256 }) => publicKeySha256);
    expect(new Set(keys)).toEqual(new Set(['both', 'nameless'].map(hashOf)));
  });

  it('are reported once, no matter how often a certificate is found', () => {
    const issuance = anIssuance('a');
    const audit = audited(searched([issuance, issuance]));
    expect([audit.issuances, unknownCount(audit)]).toEqual([1, 1]);
  });

  it('are counted if an allowance covers them, and reported if it has expired', () => {
    const by = { kind: 'issuer', issuer: 'O=Example Trust' } as const;
    const lapsed: Allowance = { by, names: null, reason: 'The old CDN', until: asOf - 1 };
    const search = searched([anIssuance('a'), anIssuance('b', [], { issuer: 'CN=Other' })]);
    const audit = audited(search, new RepositoryRecords(), [lapsed]);
    expect(audit.unknown.map((each) => each.lapsed)).toEqual(
      audit.unknown.map(({ publicKeySha256 }) =>
        publicKeySha256 === hashOf('a') ? { reason: lapsed.reason, until: lapsed.until } : null,
      ),
    );
    expect(audit.allowed).toBe(0);
    expect(audited(search, new RepositoryRecords(), [{ ...lapsed, until: null }]).allowed).toBe(1);
  });
});

describe('missing certificates', () => {
  const csr = (key: string, names = ['www.example.com'], path = 'certs/old.csr') =>
    aRequest({ publicKeySha256: hashOf(key), dnsNames: names, commonNames: [], path });

  it('are those of CSRs that have existed for long, and whose names were all searched', () => {
    const repository = new RepositoryRecords();
    repository.add(csr('awaited'), []);
    repository.add(csr('awaited', ['other.example.com', 'no name'], 'certs/copy.csr'), ['word']);
    repository.add(csr('young', ['young.example.com'], 'certs/young.csr'), []);
    repository.add(csr('issued'), []);
    repository.add(csr('elsewhere', ['www.example.com', 'elsewhere.test']), []);
    repository.add(csr('nameless', []), []);
    repository.add(csr('certified'), []);
    repository.add(aCertificate({ publicKeySha256: hashOf('certified') }), []);
    const search = searched([anIssuance('issued')]);
    expect(
      requestedWithoutCertificate(search, repository).map(({ publicKeySha256 }) => publicKeySha256),
    ).toEqual(['awaited', 'young'].map(hashOf));
    expect(audited(search, repository).missing).toEqual([
      {
        publicKeySha256: hashOf('awaited'),
        dnsNames: ['www.example.com', 'other.example.com'],
        documents: [{ path: 'certs/old.csr', line: 1, index: 0 }],
      },
    ]);
  });
});

describe('revoked certificates', () => {
  it.each([
    [true, 1],
    [false, 0],
    [null, 0],
  ])('are those of the repository that are known to be: %s', (revoked, count) => {
    const repository = new RepositoryRecords();
    const issuance = anIssuance('a', ['www.example.com'], { revoked });
    repository.add(aCertificate({ tbsSha256: issuance.tbsSha256, path: 'certs/a.pem' }), null);
    repository.add(aCertificate({ tbsSha256: hashOf('not in the logs') }), null);
    const found = audited(searched([issuance]), repository).revoked;
    expect(found).toHaveLength(count);
    for (const each of found) expect(each).toMatchObject({ issuance, document: { path: 'certs/a.pem' } });
  });
});

it('is incomplete if there is a gap', () => {
  const why = [{ domains: [], why: [], hint: [] }];
  expect([audited(searched([])).complete, audited(searched([], { gaps: why })).complete]).toEqual([
    true,
    false,
  ]);
});
