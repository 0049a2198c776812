import { expect, it } from 'vitest';
import type { Expectation } from '../../src/inputs/settings.ts';
import { hasExpectedNames, mismatchesOf } from '../../src/pins/expectation.ts';
import { certificate, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const pinned = certificate({
  subject: 'CN=Checkpoints,O=Uptrends',
  issuer: 'CN=Example CA',
  serial: '1a22',
  publicKeySha256: sha256('k'),
  certificateSha256: sha256('c'),
});

function mismatches(expected: Expectation) {
  const pin = { name: 'p', identity: 'p', entry: pinEntry({ expect: expected }), certificates: [pinned] };
  return mismatchesOf(pin).map(({ key, expected: values, found }) => [key, values, found]);
}

it.each<[Expectation]>([
  [{}],
  [{ subject: ['CN=Checkpoints'] }],
  [{ subject: ['O=Other', 'O=Uptrends'] }],
  [{ issuer: ['CN=Example CA'] }],
  [{ serial: ['1a23', '1a22'] }],
  [{ publicKeySha256: [sha256('k')] }],
  [{ certificateSha256: [sha256('x'), sha256('c')] }],
])('%j is met', (expected) => {
  expect(mismatches(expected)).toEqual([]);
});

it.each<[keyof Expectation, string, string]>([
  ['subject', 'subject', pinned.subject],
  ['issuer', 'issuer', pinned.issuer],
  ['serial', 'serial', pinned.serial],
  ['publicKeySha256', 'public-key-sha256', pinned.publicKeySha256],
  ['certificateSha256', 'certificate-sha256', pinned.certificateSha256],
])('%s that differs is told as %s', (property, key, found) => {
  const values = ['CN=a', 'CN=b'];
  expect(mismatches({ [property]: values })).toEqual([[key, values, found]]);
});

it('every certificate has to be as expected', () => {
  const other = certificate({ subject: 'CN=Other' });
  const entry = pinEntry({ expect: { subject: ['CN=Checkpoints'] } });
  const found = mismatchesOf({ name: 'p', identity: 'p', entry, certificates: [pinned, other] });
  expect(found.map((mismatch) => mismatch.certificate)).toEqual([other]);
});

it('what outlives a renewal is subject and issuer, and nothing else', () => {
  const rest = { serial: ['99'], publicKeySha256: [sha256('y')], certificateSha256: [sha256('z')] };
  expect(hasExpectedNames(pinned, rest)).toBe(true);
  expect(hasExpectedNames(pinned, { ...rest, subject: ['CN=Checkpoints'] })).toBe(true);
  expect(hasExpectedNames(pinned, { subject: ['CN=Other'] })).toBe(false);
  expect(hasExpectedNames(pinned, { issuer: ['CN=Other'] })).toBe(false);
});
