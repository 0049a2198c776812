import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shard } from '../../src/inputs/values.ts';
import type { Authorization } from '../../src/plan/authorization.ts';
import { type AuthorizationPlan, maxDnsNames } from '../../src/plan/authorizations.ts';
import type { PlanItem } from '../../src/plan/items.ts';
import { maxNameFindings } from '../../src/plan/names.ts';
import { ShardFilter } from '../../src/plan/shard.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { type Issued, newCertificate } from '../support/certificates.ts';
import { hashedItem, now, requestItem, sha256, uploadedItem } from '../support/documents.ts';
import { openssl } from '../support/openssl.ts';
import { filesOf, planAuthorizations, planFiles } from '../support/plan.ts';

const everything = new ShardFilter({ index: 0, count: 1 });
const byHash = { by: 'certificate-hash' } as const;

function plan(...items: readonly PlanItem[]) {
  return planAuthorizations(items, now, everything);
}

function only(items: readonly PlanItem[]): Authorization {
  const { authorizations } = plan(...items);
  expect(authorizations).toHaveLength(1);
  const [authorization] = authorizations;
  if (authorization === undefined) throw new Error('nothing planned');
  return authorization;
}

function codes(...items: readonly PlanItem[]): readonly string[] {
  return plan(...items).findings.map(({ level, code }) => `${level} ${code}`);
}

describe('the limits', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `n${i}.example.com`);

  it('accept a key with as many names as a request can carry, and refuse one with more', () => {
    const item = (count: number) => hashedItem({ dnsNames: names(count), commonNames: [] });
    expect(only([item(maxDnsNames)]).dnsNames).toHaveLength(maxDnsNames);
    const { authorizations, findings } = plan(item(maxDnsNames + 1));
    expect(authorizations).toEqual([]);
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual(['error unsupported']);
    expect(toPlain(findings[0]?.message ?? [])).toContain(
      'has 10001 DNS names, but a request can carry at most 10000',
    );
  });

  it('list twenty findings about the names of a document, and count the others', () => {
    const item = (count: number) =>
      hashedItem({ dnsNames: ['a.example', ...Array<string>(count).fill('-')], commonNames: [] });
    expect(plan(item(maxNameFindings)).findings).toHaveLength(maxNameFindings);
    const { findings } = plan(item(maxNameFindings + 5));
    expect(findings).toHaveLength(maxNameFindings + 1);
    const last = toPlain(findings.at(-1)?.message ?? []);
    expect(last).toBe('5 more findings about the names of this document are not listed.');
  });
});

describe('what is sent for a key', () => {
  const { der } = requestItem();
  const mixed = requestItem({ dnsNames: ['WWW.example.com'] });

  it.each([
    ['a CSR in PEM whose SAN says all names', requestItem({}, { der }), { kind: 'pem-request', der }],
    ['a CSR in DER', requestItem({ encoding: 'der' }, { der }), { kind: 'der-request', der }],
    ['a CSR whose SAN differs in case only', mixed, { kind: 'pem-request', der: mixed.der }],
  ])('%s: the CSR itself', (_, item, body) => {
    expect(only([item]).body).toEqual(body);
  });

  it.each([
    ['a certificate', hashedItem(), ['www.example.com']],
    ['a precertificate', hashedItem({ kind: 'precertificate' }), ['www.example.com']],
    [
      'a CSR with an added name',
      requestItem({}, { dnsNames: ['B.example'] }),
      ['www.example.com', 'b.example'],
    ],
    [
      'a CSR whose common name is missing from its SAN',
      requestItem({ commonNames: ['cn.example'] }),
      ['www.example.com', 'cn.example'],
    ],
    ['a CSR without a SAN', requestItem({ dnsNames: [] }), ['www.example.com']],
    [
      'a CSR with a trailing dot in its SAN',
      requestItem({ dnsNames: ['www.example.com.'] }),
      ['www.example.com'],
    ],
    [
      'a CSR with an invalid name in its SAN',
      requestItem({ dnsNames: ['www.example.com', '10.0.0.1'] }),
      ['www.example.com'],
    ],
  ])('%s: its hash and names', (_, item, dnsNames) => {
    const authorization = only([item]);
    expect(authorization.body).toEqual({ kind: 'key-json', publicKeySha256: sha256('key'), dnsNames });
    expect(authorization.dnsNames).toEqual(dnsNames);
  });

  it('one key in several documents: one request for the union of their names', () => {
    const authorization = only([
      hashedItem({ path: 'b.pem', dnsNames: ['b.example', 'www.example.com'] }),
      requestItem({ path: 'a.csr', dnsNames: ['a.example', 'www.example.com'] }),
    ]);
    const dnsNames = ['a.example', 'www.example.com', 'b.example'];
    expect(authorization.body).toEqual({ kind: 'key-json', publicKeySha256: sha256('key'), dnsNames });
    expect(authorization.documents.map(({ path }) => path)).toEqual(['a.csr', 'b.pem']);
  });

  it('a CSR is unchanged if the certificate beside it has expired', () => {
    const expired = hashedItem({ notAfter: now - 1, dnsNames: ['old.example'] });
    expect(only([requestItem(), expired]).body.kind).toBe('pem-request');
  });
});

describe('what is sent for a certificate', () => {
  const leaf = { path: 'chain.pem', serial: '0a', issuer: 'CN=Intermediate' };
  const intermediate = {
    path: 'chain.pem',
    ca: true,
    serial: '0b',
    subject: 'CN=Intermediate',
    issuer: 'CN=Root',
  };
  const root = { path: 'chain.pem', ca: true, serial: '0c', subject: 'CN=Root', issuer: 'CN=Root' };

  it('one in PEM: itself', () => {
    expect(only([uploadedItem()]).body.kind).toBe('pem-certificate');
  });

  it('one in DER: itself', () => {
    expect(only([uploadedItem({ encoding: 'der' })]).body.kind).toBe('der-certificate');
  });

  it('with its issuers in the same file: leaf first, each followed by its issuer, regardless of their order', () => {
    const ca = { ca: true, dnsNames: [] };
    const top = newCertificate({ ...ca, subject: '/CN=Root' });
    const middle = newCertificate({ ...ca, subject: '/CN=Intermediate', issuer: top });
    const end = newCertificate({ issuer: middle });
    const item = (document: Partial<DatedCertificate>, { pem }: Issued) => ({
      ...uploadedItem(document),
      der: openssl(['x509', '-outform', 'DER'], pem),
    });
    const { body } = only([
      item({ ...root, index: 0 }, top),
      item({ ...leaf, index: 1 }, end),
      item({ ...intermediate, index: 2 }, middle),
    ]);
    const chain = body.kind === 'pem-chain' ? body.chain : [];
    expect(chain).toEqual([end, middle, top].map(({ pem }) => openssl(['x509', '-outform', 'DER'], pem)));
  });

  it('an issuer in another file, with another key identifier, or that is not a CA does not belong to the chain', () => {
    const { body } = only([
      uploadedItem({ ...leaf, authorityKeyId: '11' }),
      uploadedItem({ ...intermediate, path: 'other.pem' }),
      uploadedItem({ ...intermediate, index: 1, subjectKeyId: '22' }),
      uploadedItem({ path: 'chain.pem', index: 2, subject: 'CN=Intermediate', notAfter: now - 1 }),
    ]);
    expect(body.kind).toBe('pem-certificate');
  });

  it('the same certificate in two files: one request', () => {
    const certificateSha256 = sha256('same');
    const { documents } = only([
      uploadedItem({ path: 'a.pem', certificateSha256 }),
      uploadedItem({ path: 'b.pem', certificateSha256 }),
    ]);
    expect(documents).toHaveLength(2);
  });

  it('by hash: a certificate and its precertificate are one request', () => {
    const authorization = only([
      hashedItem({ path: 'a.pem' }, { by: 'certificate-hash' }),
      hashedItem({ path: 'b.pem', kind: 'precertificate' }, { by: 'certificate-hash' }),
    ]);
    expect(authorization.body).toEqual({ kind: 'tbs-json', tbsSha256: sha256('tbs') });
    expect(authorization.tbsSha256).toBe(sha256('tbs'));
  });
});

describe('what is authorized has a stable name', () => {
  const certificateSha256 = sha256('certificate');
  it.each([
    [hashedItem(), `key:${sha256('key')}`],
    [requestItem(), `key:${sha256('key')}`],
    [uploadedItem({ certificateSha256 }), `certificate:${certificateSha256}`],
    [hashedItem({}, { by: 'certificate-hash' }), `tbs:${sha256('tbs')}`],
  ])('%#: %s', (item, id) => {
    expect(only([item]).id).toBe(id);
  });

  it('beside the hash of a TBSCertificate, if a certificate is authorized', () => {
    const hashes = [hashedItem(), requestItem(), uploadedItem(), hashedItem({}, byHash)].map(
      (item) => only([item]).tbsSha256,
    );
    expect(hashes).toEqual([null, null, sha256('tbs'), sha256('tbs')]);
  });

  it('which distinguishes certificates with the same key', () => {
    const ids = (...items: readonly PlanItem[]) => plan(...items).authorizations.map(({ id }) => id);
    const [a, b] = ['a', 'b'].map((tbs) => hashedItem({ path: tbs, tbsSha256: sha256(tbs) }, byHash));
    expect(a && b && ids(a, b)).toEqual([`tbs:${sha256('a')}`, `tbs:${sha256('b')}`]);
    expect(ids(uploadedItem({ path: 'a' }), uploadedItem({ path: 'b' }))).toHaveLength(2);
  });
});

describe('what is left out or remarked', () => {
  it.each([
    ['a CA certificate', hashedItem({ ca: true }), ['notice ca-certificate']],
    ['an expired certificate', hashedItem({ notAfter: now - 1 }), ['warning certificate-expired']],
    ['a CSR to be authorized as a certificate', requestItem({}, { by: 'certificate' }), ['error wrong-kind']],
    ['a CSR to be authorized by its hash', requestItem({}, { by: 'certificate-hash' }), ['error wrong-kind']],
    ['a precertificate as a certificate', uploadedItem({ kind: 'precertificate' }), ['error wrong-kind']],
    [
      'a CSR with a bad signature',
      requestItem({}, { signature: 'invalid' }),
      ['error csr-signature-invalid'],
    ],
    ['a key without a name', hashedItem({ dnsNames: [], commonNames: ['Octo Inc'] }), ['error no-dns-names']],
  ])('%s is not authorized', (_, item, expected) => {
    expect(codes(item)).toEqual(expected);
    expect(plan(item).authorizations).toEqual([]);
  });

  it.each([
    [1, 'left out: only the keys of end-entity certificates are authorized.'],
    [
      2,
      'left out: only the keys of end-entity certificates are authorized. 1 more in this file is left out too.',
    ],
    [
      3,
      'left out: only the keys of end-entity certificates are authorized. 2 more in this file are left out too.',
    ],
  ])('CA certificates of one file are one notice: %d of them', (count, words) => {
    const expired = hashedItem({ notAfter: now - 1 });
    const authorities = Array.from({ length: count }, () => hashedItem({ ca: true }));
    // Two entries may ask for the same document.
    const { findings } = plan(...authorities, expired, ...authorities);
    expect(findings.map(({ code }) => code)).toEqual(['certificate-expired', 'ca-certificate']);
    expect(toPlain(findings[1]?.message ?? []).endsWith(words)).toBe(true);
  });

  it('a certificate without dates, which was already reported', () => {
    const item = { ...hashedItem(), document: { ...hashedItem().document, notAfter: null } };
    expect(plan(item)).toEqual({ authorizations: [], findings: [] });
  });

  it.each([
    [
      'an unverifiable signature',
      requestItem({}, { signature: 'unverifiable' }),
      ['warning csr-signature-unverified'],
    ],
    ['a short RSA key', requestItem({ rsaBits: 1024 }), ['warning weak-key']],
    ['an RSA key that is long enough', requestItem({ rsaBits: 2048 }), []],
    [
      'SHA-1',
      requestItem({ signatureAlgorithm: { oid: '1', name: 'sha1WithRSAEncryption', hash: 'sha1' } }),
      ['warning weak-signature'],
    ],
    [
      'MD5',
      requestItem({ signatureAlgorithm: { oid: '1', name: 'md5WithRSAEncryption', hash: 'md5' } }),
      ['warning weak-signature'],
    ],
    [
      'SHA-1 on a certificate, which is not ours to change',
      hashedItem({ signatureAlgorithm: { oid: '1', name: 'sha1WithRSAEncryption', hash: 'sha1' } }),
      [],
    ],
    ['an invalid SAN', requestItem({ dnsNames: ['www.example.com', 'a b'] }), ['warning invalid-dns-name']],
    ['an invalid added name', requestItem({}, { dnsNames: ['a b'] }), ['warning invalid-dns-name']],
    [
      'a common name outside of the SAN',
      requestItem({ commonNames: ['cn.example'] }),
      ['warning name-not-in-san'],
    ],
    [
      'a common name that is not a DNS name',
      requestItem({ commonNames: ['Octo Inc', 'localhost', '10.0.0.1'] }),
      [],
    ],
    ['a certificate at its very last second', hashedItem({ notAfter: now }), []],
  ])('%s is still authorized', (_, item, expected) => {
    expect(codes(item)).toEqual(expected);
    expect(plan(item).authorizations).toHaveLength(1);
  });

  it('an added name that is invalid is reported once, no matter how many documents it applies to', () => {
    const items = [1, 2, 3].map((i) => requestItem({ path: `${i}.csr` }, { dnsNames: ['a b'] }));
    expect(codes(...items)).toEqual(['warning invalid-dns-name']);
  });

  it.each([
    [
      hashedItem({ path: 'x.pem', line: 7, dnsNames: [], commonNames: [] }),
      'error no-dns-names',
      `The key ${sha256('key')} has no DNS name to be authorized for.`,
      'List its names under dns-names, or create the CSR or certificate again with a subjectAltName.',
    ],
    [
      hashedItem(
        { path: 'x.pem', line: 7 },
        { dnsNames: Array.from({ length: maxDnsNames }, (_, i) => `n${i}.x`) },
      ),
      'error unsupported',
      `The key ${sha256('key')} has 10001 DNS names, but a request can carry at most 10000. It is not authorized.`,
      'Use a separate key for some of the names. Public CAs accept at most a few hundred names in a certificate.',
    ],
  ])('says where and what to do: %#', (item, expected, message, hint) => {
    const [finding] = plan(item).findings;
    expect(finding && `${finding.level} ${finding.code}`).toBe(expected);
    expect(finding).toMatchObject({ path: 'x.pem', line: 7 });
    expect([toPlain(finding?.message ?? []), toPlain(finding?.hint ?? [])]).toEqual([message, hint]);
  });

  it('of names only if a key is authorized for them', () => {
    const odd = { dnsNames: ['www.example.com', 'a b'], commonNames: ['cn.example'] };
    expect(codes(hashedItem(odd))).toEqual(['warning invalid-dns-name', 'warning name-not-in-san']);
    expect(codes(uploadedItem(odd))).toEqual([]);
    expect(codes(hashedItem(odd, byHash))).toEqual([]);
  });

  it('a certificate itself needs no name', () => {
    const nameless = { dnsNames: [], commonNames: [] };
    expect(only([uploadedItem(nameless)]).dnsNames).toEqual([]);
    expect(only([hashedItem(nameless, byHash)]).dnsNames).toEqual([]);
  });
});

const names = fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example', 'bad name'));

const anyItem: fc.Arbitrary<PlanItem> = fc
  .record({
    key: fc.nat(9),
    file: fc.nat(30),
    index: fc.nat(3),
    dnsNames: names,
    csr: fc.boolean(),
    ca: fc.boolean(),
  })
  .map(({ key, file, index, dnsNames, csr, ca }) => {
    const document = {
      publicKeySha256: sha256(`key ${key}`),
      path: `${file}.pem`,
      index,
      dnsNames,
      commonNames: [],
    };
    return csr ? requestItem(document) : hashedItem({ ...document, ca });
  });

/** Items that don't share a place, as no two documents do. */
const anyItems = fc.uniqueArray(anyItem, { selector: ({ document: { path, index } }) => `${path}#${index}` });

describe('invariants', () => {
  it('the order of files changes the order of the plan, and nothing else', () => {
    const inAnyOrder = ({ authorizations, findings }: AuthorizationPlan) => ({
      authorizations: new Set(
        authorizations.map(({ id, dnsNames, body, documents }) => ({
          id,
          dnsNames: [...dnsNames].sort(),
          kind: body.kind,
          paths: documents.map(({ path, index }) => `${path}#${index}`).sort(),
        })),
      ),
      codes: findings.map(({ code }) => code).sort(),
    });
    fc.assert(
      fc.property(
        anyItems
          .map(filesOf)
          .chain((files) =>
            fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
          ),
        ([files, shuffled]) => {
          expect(inAnyOrder(planFiles(shuffled, now, everything))).toEqual(
            inAnyOrder(planFiles(files, now, everything)),
          );
        },
      ),
    );
  });

  it('each key is authorized once, for all the names of its documents', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { authorizations } = plan(...items);
        expect(new Set(authorizations.map(({ id }) => id)).size).toBe(authorizations.length);
        for (const { publicKeySha256, dnsNames } of authorizations) {
          const wanted = items
            .filter(
              ({ document }) =>
                document.publicKeySha256 === publicKeySha256 &&
                (document.kind === 'certificate-request' || !document.ca),
            )
            .flatMap(({ document }) => document.dnsNames.filter((name) => name !== 'bad name'));
          expect(new Set(dnsNames)).toEqual(new Set(wanted));
        }
      }),
    );
  });

  it('shards do everything once, and another file moves nothing else', () => {
    const shards = (count: number): readonly Shard[] =>
      Array.from({ length: count }, (_, index) => ({ index, count }));
    fc.assert(
      fc.property(anyItems, anyItem, fc.integer({ min: 1, max: 7 }), (items, more, count) => {
        const whole = plan(...items);
        const parts = shards(count).map((shard) => planAuthorizations(items, now, new ShardFilter(shard)));
        const ids = parts.map(({ authorizations }) => authorizations.map(({ id }) => id));
        expect(ids.flat().sort()).toEqual(whole.authorizations.map(({ id }) => id).sort());
        expect(parts.flatMap(({ findings }) => findings)).toHaveLength(whole.findings.length);
        const another = { ...more, document: { ...more.document, path: 'another.pem' } } as PlanItem;
        shards(count).forEach((shard, i) => {
          const after = planAuthorizations([...items, another], now, new ShardFilter(shard)).authorizations;
          expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(ids[i] ?? []));
        });
      }),
    );
  });
});
