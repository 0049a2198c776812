import { describe, expect, it } from 'vitest';
import { differencesOf, maxDifferences } from '../../src/pins/differences.ts';
import { groupPins } from '../../src/pins/group.ts';
import { judgePin } from '../../src/pins/judge.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { certificate, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const before = certificate({
  usages: ['server-auth', 'client-auth'],
  policies: ['2.23.140.1.2.1'],
  notBefore: Date.UTC(2026, 0, 1),
  notAfter: Date.UTC(2027, 0, 1),
});

function told(changes: Partial<DatedCertificate>, from = before) {
  return differencesOf(from, { ...from, ...changes }).map(toPlain);
}

it('a certificate does not differ from itself', () => {
  expect(told({})).toEqual([]);
});

it.each<[Partial<DatedCertificate>, string]>([
  [{ subject: 'CN=New' }, 'subject: CN=www.example.com → CN=New'],
  [{ subject: '' }, 'subject: CN=www.example.com → (empty)'],
  [{ issuer: 'CN=Other CA' }, 'issuer: CN=Example CA → CN=Other CA'],
  [{ usages: ['server-auth'] }, 'usages: no longer client-auth'],
  [{ usages: ['client-auth', 'server-auth', '1.2.3'] }, 'usages: now also 1.2.3'],
  [{ usages: ['server-auth', 'x'] }, 'usages: no longer client-auth; now also x'],
  [{ usages: [] }, 'usages: no longer restricted to server-auth, client-auth'],
  [
    { alternativeNames: ['DNS:new.example'] },
    'names: no longer DNS:www.example.com; now also DNS:new.example',
  ],
  [{ alternativeNames: ['DNS:www.example.com', ...'abcdefg'] }, 'names: now also a, b, c, d, e and 2 more'],
  [{ publicKeySha256: sha256('new') }, 'key: new, EC P-256 as before'],
  [
    { publicKeySha256: sha256('new'), publicKeyAlgorithm: 'RSA', rsaBits: 4096, curve: null },
    'key: EC P-256 → RSA 4096',
  ],
  [{ publicKeySha256: sha256('new'), publicKeyAlgorithm: 'Ed25519', curve: null }, 'key: EC P-256 → Ed25519'],
  [
    { signatureAlgorithm: { oid: '1', name: 'sha384WithRSAEncryption', hash: 'sha384' } },
    'signature: ecdsa-with-SHA256 → sha384WithRSAEncryption',
  ],
  [{ policies: ['1.2.3'] }, 'policies: no longer 2.23.140.1.2.1; now also 1.2.3'],
  [{ ca: true }, 'now a CA certificate'],
  [{ notBefore: before.notBefore + 100 * day }, 'lifetime: 365 days → 265 days'],
])('%j: %s', (changes, words) => {
  expect(told(changes)).toEqual([words]);
});

it('says what was removed and what was added', () => {
  const none = { ...before, usages: [], ca: true };
  expect(told({ usages: ['server-auth'] }, none)).toEqual(['usages: now restricted to server-auth']);
  expect(told({ ca: false }, none)).toEqual(['no longer a CA certificate']);
});

it('says if a name was empty', () => {
  expect(told({ subject: 'CN=New' }, { ...before, subject: '' })).toEqual(['subject: (empty) → CN=New']);
});

it('a renewal differs in its expiry, and in its lifetime if that has changed', () => {
  const year = { notBefore: Date.UTC(2027, 0, 1), notAfter: Date.UTC(2028, 0, 1) };
  expect(told(year)).toEqual(['expiry: 1 January 2027 → 1 January 2028']);
  expect(told({ ...year, notAfter: Date.UTC(2027, 6, 20) })).toEqual([
    'lifetime: 365 days → 200 days',
    'expiry: 1 January 2027 → 20 July 2027',
  ]);
});

describe('of a pin are compared', () => {
  const made = (path: string, changes: Partial<DatedCertificate>) =>
    certificate({ path, serial: path, certificateSha256: sha256(path), usages: ['client-auth'], ...changes });
  const old = made('old', { notAfter: Date.UTC(2026, 5, 1) });
  const fresh = made('fresh', { notAfter: Date.UTC(2027, 5, 1), issuer: 'CN=Other CA' });
  const compared = (certificates: readonly DatedCertificate[], expected = {}) => {
    const entry = pinEntry({ expect: expected });
    const [pin] = groupPins(
      [entry],
      certificates.map((document) => ({ document, entry })),
    );
    if (pin === undefined) throw new Error('no pin');
    const { status } = judgePin(pin, Date.UTC(2026, 0, 1), 'error');
    return status.differences.map(({ before, after, where, fields }) => [
      before.serial,
      after.serial,
      where,
      fields.map(toPlain)[0],
    ]);
  };

  it('the last one and the one before it', () => {
    const oldest = made('oldest', { notAfter: Date.UTC(2025, 5, 1) });
    expect(compared([fresh, oldest, old, { ...old, path: 'copy' }])).toEqual([
      ['old', 'fresh', 'fresh', 'issuer: CN=Example CA → CN=Other CA'],
    ]);
    expect(compared([old])).toEqual([]);
  });

  it('one that lost a usage and the one that it does not succeed', () => {
    const lost = made('lost', { notAfter: Date.UTC(2028, 5, 1), usages: ['server-auth'] });
    expect(compared([old, lost])).toEqual([
      ['old', 'lost', 'lost', 'usages: no longer client-auth; now also server-auth'],
    ]);
  });

  it('one that is not as expected and the one that is', () => {
    expect(compared([old, fresh], { issuer: ['CN=Example CA'] })).toEqual([
      ['old', 'fresh', 'fresh', 'issuer: CN=Example CA → CN=Other CA'],
    ]);
    expect(compared([old, fresh], { issuer: ['CN=Nobody'] })).toEqual([]);
  });

  it('are limited in number', () => {
    const lost = Array.from({ length: 9 }, (_, i) =>
      made(`${i}`, { notAfter: Date.UTC(2028, 5, 1) + i, usages: ['server-auth'] }),
    );
    expect(compared([old, ...lost])).toHaveLength(maxDifferences);
  });
});
