import { describe, expect, it } from 'vitest';
import { chainOf, issuersAmong } from '../../src/plan/chain.ts';
import type { PlanItem } from '../../src/plan/items.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { hashedItem, sha256, uploadedItem } from '../support/documents.ts';

const path = 'chain.pem';

function authority(name: string, issuer: string, changes: Partial<DatedCertificate> = {}) {
  return uploadedItem({ path, ca: true, subject: name, issuer, serial: name, ...changes });
}

function leaf(issuer: string, changes: Partial<DatedCertificate> = {}) {
  return uploadedItem({ path, subject: 'CN=leaf', issuer, serial: 'leaf', ...changes });
}

/** The subjects from the leaf upwards. */
function subjects(of: ReturnType<typeof leaf>, file: readonly PlanItem[]): readonly string[] {
  return chainOf(
    of,
    issuersAmong([of, ...file], () => true),
  ).map(({ document }) => document.subject);
}

describe('the chain of a certificate', () => {
  it('goes from issuer to issuer, regardless of their order', () => {
    const file = [authority('CN=Root', 'CN=Root'), authority('CN=B', 'CN=Root'), authority('CN=A', 'CN=B')];
    expect(subjects(leaf('CN=A'), file)).toEqual(['CN=leaf', 'CN=A', 'CN=B', 'CN=Root']);
    expect(subjects(leaf('CN=A'), file.toReversed())).toEqual(['CN=leaf', 'CN=A', 'CN=B', 'CN=Root']);
  });

  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    ['11', '11', true],
    ['11', null, true],
    [null, '11', true],
    ['11', '22', false],
  ])('takes an issuer with the key identifier %s if %s is needed: %s', (has, asked, taken) => {
    const chain = subjects(leaf('CN=A', { authorityKeyId: asked }), [
      authority('CN=A', 'CN=Root', { subjectKeyId: has }),
    ]);
    expect(chain).toEqual(taken ? ['CN=leaf', 'CN=A'] : ['CN=leaf']);
  });

  it('takes the one of two authorities with the same name whose key identifier matches', () => {
    const [old, current] = ['11', '22'].map((subjectKeyId) =>
      authority('CN=A', 'CN=Root', { subjectKeyId, serial: subjectKeyId }),
    );
    if (old === undefined || current === undefined) throw new Error('two authorities');
    const one = leaf('CN=A', { authorityKeyId: '22' });
    expect(
      chainOf(
        one,
        issuersAmong([old, current], () => true),
      ),
    ).toEqual([one, current]);
  });

  it('has only what is sent itself, and only CA certificates', () => {
    const others = [
      hashedItem({ path, ca: true, subject: 'CN=A' }),
      authority('CN=A', 'CN=Root', { ca: false }),
    ];
    expect(subjects(leaf('CN=A'), others)).toEqual(['CN=leaf']);
  });

  it('is found without a look at every authority of that name', () => {
    let looks = 0;
    const count = 500;
    const authorities = Array.from({ length: count }, (_, i) => {
      const item = authority('CN=A', 'CN=Root', { certificateSha256: sha256(`${i}`) });
      const document = Object.defineProperty({ ...item.document }, 'subjectKeyId', {
        get: () => {
          looks++;
          return `${i}`.padStart(8, '0');
        },
      });
      return { ...item, document };
    });
    const issuersOf = issuersAmong(authorities, () => true);
    for (let i = 0; i < count; i++) {
      const [, issuer, ...more] = chainOf(
        leaf('CN=A', { authorityKeyId: `${i}`.padStart(8, '0') }),
        issuersOf,
      );
      expect([issuer, more]).toEqual([authorities[i], []]);
      expect(chainOf(leaf('CN=A', { authorityKeyId: 'ff' }), issuersOf)).toHaveLength(1);
    }
    expect(looks).toBeLessThan(10 * count);
  });

  it('prefers the authority whose key identifier matches to one without any', () => {
    const file = [
      authority('CN=A', 'CN=Root'),
      authority('CN=A', 'CN=Other', { serial: '2', subjectKeyId: '11' }),
    ];
    const [, issuer] = chainOf(
      leaf('CN=A', { authorityKeyId: '11' }),
      issuersAmong(file, () => true),
    );
    expect(issuer).toBe(file[1]);
  });

  it('contains a certificate that is there twice only once', () => {
    const twice = [authority('CN=A', 'CN=A'), authority('CN=A', 'CN=A')];
    expect(subjects(leaf('CN=A'), twice)).toEqual(['CN=leaf', 'CN=A']);
  });

  it('leaves out an authority that has not signed it, regardless of its name and key identifier', () => {
    const file = [
      authority('CN=A', 'CN=Root', { subjectKeyId: '11' }),
      authority('CN=A', 'CN=Other', { serial: '2' }),
    ];
    const one = leaf('CN=A', { authorityKeyId: '11' });
    const [first, second] = file;
    const signers = (signer: unknown) =>
      chainOf(
        one,
        issuersAmong(file, (_, issuer) => issuer === signer),
      );
    expect(signers(null)).toEqual([one]);
    expect(signers(first?.der)).toEqual([one, first]);
    expect(signers(second?.der)).toEqual([one, second]);
  });

  it('is looked for among sixteen authorities of a name', () => {
    const file = Array.from({ length: 17 }, (_, i) => authority('CN=A', 'CN=Root', { serial: `${i}` }));
    const chains = file.map(({ der }) =>
      chainOf(
        leaf('CN=A'),
        issuersAmong(file, (certificate, issuer) => issuer === der && certificate !== der),
      ),
    );
    expect(chains.map(({ length }) => length)).toEqual([...Array.from({ length: 16 }, () => 2), 1]);
  });
});
