import { expect, it } from 'vitest';
import { chainOf, issuersAmong } from '../../src/plan/chain.ts';
import { normalizeDnsName } from '../../src/plan/names.ts';
import { uploadedItem } from '../support/documents.ts';

/** Certificates of which each is issued by the next. */
function chain(length: number) {
  return Array.from({ length }, (_, i) =>
    uploadedItem({ serial: `${i}`, subject: `CN=${i}`, issuer: `CN=${i + 1}`, ca: i > 0 }),
  );
}

it('a chain has sixteen issuers at most', () => {
  const lengthOf = ([leaf = uploadedItem(), ...issuers]: ReturnType<typeof chain>) =>
    chainOf(
      leaf,
      issuersAmong(issuers, () => true),
    ).length;
  expect([lengthOf(chain(17)), lengthOf(chain(18))]).toEqual([17, 17]);
});

it('two CAs that have issued each other end a chain', () => {
  const leaf = uploadedItem({ subject: 'CN=leaf', issuer: 'CN=a' });
  const [a, b] = [
    uploadedItem({ serial: 'a', subject: 'CN=a', issuer: 'CN=b', ca: true }),
    uploadedItem({ serial: 'b', subject: 'CN=b', issuer: 'CN=a', ca: true }),
  ];
  expect(
    chainOf(
      leaf,
      issuersAmong([a, b], () => true),
    ),
  ).toEqual([leaf, a, b]);
});

it('a DNS name has 253 characters at most', () => {
  const name = (length: number) => `${'a.'.repeat(120)}${'b'.repeat(length - 240)}`;
  expect(normalizeDnsName(name(253))).toBe(name(253));
  expect(normalizeDnsName(name(254))).toBeNull();
  expect(normalizeDnsName(`${name(253)}.`)).toBe(name(253));
});
