import { expect, it } from 'vitest';
import type { Expectation } from '../../src/inputs/settings.ts';
import {
  isAsExpected,
  isEmptyExpectation,
  mismatchesOf,
  renewalExpectation,
} from '../../src/pins/expectation.ts';
import { certificate, sha256 } from '../support/documents.ts';

const pinned = certificate({
  subject: 'CN=Checkpoints,O=Uptrends',
  issuer: 'CN=Example CA',
  serial: '1a22',
  publicKeySha256: sha256('k'),
  certificateSha256: sha256('c'),
  usages: ['email-protection', 'client-auth'],
});

const issuerKeys = () => [sha256('issuer')];

function mismatches(expected: Expectation, of = pinned, keys: () => readonly string[] = issuerKeys) {
  return mismatchesOf(of, expected, keys).map(({ key, expected: values, found }) => [key, values, found]);
}

it.each<[Expectation]>([
  [{}],
  [{ subject: ['CN=Checkpoints'] }],
  [{ subject: ['O=Other', 'O=Uptrends'] }],
  [{ issuer: ['CN=Example CA'] }],
  [{ serial: ['1a23', '1a22'] }],
  [{ publicKeySha256: [sha256('k')] }],
  [{ certificateSha256: [sha256('x'), sha256('c')] }],
  [{ usage: ['client-auth'] }],
  [{ usage: ['client-auth', 'email-protection'] }],
  [{ issuerPublicKeySha256: [sha256('other'), sha256('issuer')] }],
])('%j is met', (expected) => {
  expect(mismatches(expected)).toEqual([]);
  expect(isAsExpected(pinned, expected, issuerKeys)).toBe(true);
});

it.each<[keyof Expectation, string, readonly string[]]>([
  ['subject', 'subject', [pinned.subject]],
  ['issuer', 'issuer', [pinned.issuer]],
  ['serial', 'serial', [pinned.serial]],
  ['publicKeySha256', 'public-key-sha256', [pinned.publicKeySha256]],
  ['certificateSha256', 'certificate-sha256', [pinned.certificateSha256]],
  ['usage', 'usage', pinned.usages],
  ['issuerPublicKeySha256', 'issuer-public-key-sha256', [sha256('issuer')]],
])('%s that differs is reported as %s', (property, key, found) => {
  const values = ['CN=a', 'CN=b'];
  expect(mismatches({ [property]: values })).toEqual([[key, values, found]]);
  expect(isAsExpected(pinned, { [property]: values }, issuerKeys)).toBe(false);
});

it('every usage that is expected has to be there, and one without the extension names none', () => {
  const usage = ['client-auth', 'server-auth'];
  expect(mismatches({ usage })).toEqual([['usage', usage, pinned.usages]]);
  expect(mismatches({ usage }, certificate({ usages: [] }))).toEqual([['usage', usage, []]]);
});

it('an issuer that is not known does not match those expected', () => {
  const keys = [sha256('issuer')];
  expect(mismatches({ issuerPublicKeySha256: keys }, pinned, () => [])).toEqual([
    ['issuer-public-key-sha256', keys, []],
  ]);
});

it('what outlives a renewal is subject, issuer, usage and the key of the issuer', () => {
  const lasting = { subject: ['CN=a'], issuer: ['CN=b'], usage: ['c'], issuerPublicKeySha256: ['d'] };
  const own = { serial: ['99'], publicKeySha256: [sha256('y')], certificateSha256: [sha256('z')] };
  expect(renewalExpectation({ ...lasting, ...own })).toEqual(lasting);
  expect(renewalExpectation(own)).toEqual({});
  expect([isEmptyExpectation({}), isEmptyExpectation(own)]).toEqual([true, false]);
});
