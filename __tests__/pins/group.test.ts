import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation, PinEntry } from '../../src/inputs/settings.ts';
import { groupPins, misplacedRequestFindings } from '../../src/pins/group.ts';
import { maxTried } from '../../src/pins/succession.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { Certificate, DatedCertificate } from '../../src/x509/document.ts';
import { certificate, request, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const a = certificate({ path: 'a.pem', subject: 'CN=A' });
const b = certificate({ path: 'b.pem', subject: 'CN=B' });
const ca = certificate({ path: 'ca.pem', subject: 'CN=CA', ca: true });

function groups(entry: PinEntry, certificates: readonly Certificate[]) {
  const items = certificates.map((document) => ({ document, entry }));
  return groupPins([entry], items).map((pin) => [
    pin.name,
    pin.identity,
    pin.certificates.map(({ path }) => path),
  ]);
}

describe('a config entry', () => {
  it('is one pin, regardless of the subjects', () => {
    expect(groups(pinEntry({ name: 'Ours' }), [a, b])).toEqual([['Ours', 'config:Ours', ['a.pem', 'b.pem']]]);
  });

  it('without a name is called by its first subject, and known by its patterns', () => {
    const entry = pinEntry({ files: { include: ['a', 'b'], exclude: [] } });
    expect(groups(entry, [b, a])).toEqual([['CN=B', 'config:a b', ['b.pem', 'a.pem']]]);
    expect(groups(entry, [])).toEqual([['a b', 'config:a b', []]]);
  });

  it('counts CA certificates only if there is nothing else', () => {
    expect(groups(pinEntry(), [ca, a])).toEqual([['CN=A', 'config:pins/*.pem', ['a.pem']]]);
    expect(groups(pinEntry(), [ca])).toEqual([['CN=CA', 'config:pins/*.pem', ['ca.pem']]]);
  });

  it('leaves out certificates that have no dates', () => {
    expect(groups(pinEntry(), [{ ...a, notBefore: null }, b])).toEqual([
      ['CN=B', 'config:pins/*.pem', ['b.pem']],
    ]);
  });

  it('has nothing of another entry', () => {
    const [first, second] = [pinEntry({ name: 'first' }), pinEntry({ name: 'second' })];
    const pins = groupPins([first, second], [{ document: a, entry: second }]);
    expect(pins.map(({ name, certificates }) => [name, certificates.length])).toEqual([
      ['first', 0],
      ['second', 1],
    ]);
  });
});

describe('the input', () => {
  const input = pinEntry({ origin: 'input' });
  const paths = (certificates: readonly DatedCertificate[]) =>
    groupPins(
      [input],
      certificates.map((document) => ({ document, entry: input })),
    )
      .map((pin) => pin.certificates.map(({ path }) => path))
      .toSorted();
  const start = Date.UTC(2026, 0, 1);
  /** A certificate of a yearly succession, by its number in it. */
  const yearly = (path: string, year: number, changes: Partial<DatedCertificate> = {}) =>
    certificate({
      path,
      subject: 'CN=A',
      notBefore: start + year * 365 * day,
      notAfter: start + (year + 1) * 365 * day,
      certificateSha256: sha256(path),
      ...changes,
    });
  const named = (...dns: readonly string[]) => ({ alternativeNames: dns.map((name) => `DNS:${name}`) });

  it('has a pin for each subject, ignoring case', () => {
    const again = yearly('a2.pem', 1, { subject: 'cn=a' });
    expect(
      groupPins(
        [input],
        [a, b, again].map((document) => ({ document, entry: input })),
      ),
    ).toMatchObject([
      { name: 'CN=A', certificates: [a, again], counted: [a, again], mismatches: [], lost: [] },
      { name: 'CN=B', certificates: [b] },
    ]);
  });

  it.each<[string, readonly DatedCertificate[], readonly (readonly string[])[]]>([
    ['in two folders', [yearly('x/a', 0), yearly('y/a', 1)], [['x/a'], ['y/a']]],
    ['in one folder and one within it', [yearly('x/a', 0), yearly('x/y/a', 1)], [['x/a'], ['x/y/a']]],
    [
      'in one file',
      [yearly('a', 0, { index: 1 }), yearly('a', 1, { index: 0, certificateSha256: sha256('b') })],
      [['a', 'a']],
    ],
    ['at the root', [yearly('a', 0), yearly('b', 1)], [['a', 'b']]],
    ['without a subject', [yearly('a', 0, { subject: '' }), yearly('b', 1, { subject: '' })], [['a'], ['b']]],
    [
      'without a subject, but one and the same',
      [
        yearly('a', 0, { subject: '', certificateSha256: sha256('a') }),
        yearly('b', 0, { subject: '', certificateSha256: sha256('a') }),
      ],
      [['a', 'b']],
    ],
    [
      'with other names',
      [yearly('a', 0, named('a.example')), yearly('b', 1, named('b.example'))],
      [['a'], ['b']],
    ],
    [
      'with other names of another type',
      [yearly('a', 0, named('a.example')), yearly('b', 1, { alternativeNames: ['URI:a.example'] })],
      [['a'], ['b']],
    ],
    [
      'with the same names in another order and case',
      [
        yearly('a', 0, named('a.example', 'b.example')),
        yearly('b', 1, named('B.example', 'a.example', 'a.example')),
      ],
      [['a', 'b']],
    ],
    ['one without names', [yearly('a', 0, named('a.example')), yearly('b', 1, named())], [['a', 'b']]],
    [
      'one without names beside two that differ',
      [yearly('a', 0, named('a.example')), yearly('b', 1, named()), yearly('c', 2, named('c.example'))],
      [['a'], ['b'], ['c']],
    ],
    [
      'with more usages later',
      [
        yearly('a', 0, { usages: ['client-auth'] }),
        yearly('b', 1, { usages: ['server-auth', 'client-auth'] }),
      ],
      [['a', 'b']],
    ],
    [
      'with a usage less later',
      [
        yearly('a', 0, { usages: ['server-auth', 'client-auth'] }),
        yearly('b', 1, { usages: ['server-auth'] }),
      ],
      [['a'], ['b']],
    ],
    [
      'with a usage less in between',
      [
        yearly('a', 0, { usages: ['server-auth', 'client-auth'] }),
        yearly('b', 1, { usages: ['server-auth'] }),
        yearly('c', 2, { usages: ['server-auth', 'client-auth'] }),
      ],
      [['a', 'c'], ['b']],
    ],
    [
      'with no usage named later, which allows all',
      [yearly('a', 0, { usages: ['client-auth'] }), yearly('b', 1, { usages: [] })],
      [['a', 'b']],
    ],
    [
      'with any usage later',
      [yearly('a', 0, { usages: ['client-auth'] }), yearly('b', 1, { usages: ['2.5.29.37.0'] })],
      [['a', 'b']],
    ],
  ])('%s', (_, certificates, groups) => {
    expect(paths(certificates)).toEqual(groups);
    expect(paths(certificates.toReversed()).map((group) => group.toSorted())).toEqual(groups);
  });

  it('has a pin for each folder, set of names and usage in its identity, which a renewal does not change', () => {
    const identities = (certificates: readonly DatedCertificate[]) =>
      groupPins(
        [input],
        certificates.map((document) => ({ document, entry: input })),
      ).map(({ identity }) => identity);
    const all = [
      yearly('x/a', 0),
      yearly('y/a', 0, { usages: ['v'] }),
      yearly('y/b', 0, named('b')),
      yearly('y/c', 0, { usages: ['u'] }),
    ];
    expect(new Set(identities(all)).size).toBe(4);
    expect(identities([...all, yearly('x/b', 1)])).toEqual(identities(all));
  });

  it('does not depend on the order of the files', () => {
    const usages = fc.subarray(['client-auth', 'server-auth', 'email-protection']);
    const names = fc.subarray(['a.example', 'b.example'], { minLength: 0 });
    const many = fc.array(fc.record({ usages, names, year: fc.nat(5) }), { maxLength: 12 });
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (kinds, order) => {
        const all = kinds.map(({ usages, names, year }, i) =>
          yearly(`${i}.pem`, year, { usages, ...named(...names) }),
        );
        const keys = new Map(all.map((each) => [each, order.next().value]));
        const shuffled = all.toSorted((x, y) => Number(keys.get(x)) - Number(keys.get(y)));
        const sets = (certificates: readonly DatedCertificate[]) =>
          paths(certificates)
            .map((group) => group.toSorted().join())
            .toSorted();
        expect(sets(shuffled)).toEqual(sets(all));
        expect(paths(all).flat().toSorted()).toEqual(all.map(({ path }) => path).toSorted());
      }),
    );
  });

  it('says for each succession what cannot continue it', () => {
    const [old, fresh] = [
      yearly('a', 0, { usages: ['server-auth', 'client-auth'] }),
      yearly('b', 1, { usages: ['server-auth'] }),
    ];
    const pins = groupPins(
      [input],
      [fresh, old].map((document) => ({ document, entry: input })),
    );
    expect(pins.map(({ lost }) => lost)).toEqual([
      [{ certificate: fresh, predecessor: old, usages: ['client-auth'] }],
      [],
    ]);
  });

  it('counts a CA certificate only if nothing else is like it', () => {
    const signer = certificate({ path: 'signer.pem', subject: 'CN=A', ca: true });
    expect(paths([signer, a, ca])).toEqual([['a.pem'], ['ca.pem']]);
  });

  it('says if a subject is empty, and is not a pin if it matches nothing', () => {
    const document = certificate({ path: 'x.pem', subject: '' });
    expect(groupPins([input], [{ document, entry: input }])[0]?.name).toBe('(empty subject)');
    expect(groupPins([input], [])).toEqual([]);
  });

  it('tries a certificate in a limited number of successions, and then puts it into its own', () => {
    const apart = Array.from({ length: maxTried + 1 }, (_, i) => yearly(`${i}`, i, { usages: [`1.2.${i}`] }));
    const twice = (i: number) => [...apart, yearly('again', 100, { usages: [`1.2.${i}`] })];
    expect(paths(twice(0))).toHaveLength(maxTried + 1);
    expect(paths(twice(maxTried))).toHaveLength(maxTried + 2);
  });
});

describe('a config entry', () => {
  const old = certificate({ path: 'old', usages: ['client-auth'], notAfter: Date.UTC(2027, 0, 1) });
  const fresh = certificate({ path: 'new', usages: ['server-auth'], notAfter: Date.UTC(2028, 0, 1) });
  const pinOf = (expected: Expectation) => {
    const entry = pinEntry({ expect: expected });
    return groupPins(
      [entry],
      [fresh, old].map((document) => ({ document, entry })),
    )[0];
  };

  it('counts no certificate that lost a usage', () => {
    expect(pinOf({})).toMatchObject({
      certificates: [fresh, old],
      counted: [old],
      lost: [{ certificate: fresh, predecessor: old, usages: ['client-auth'] }],
    });
  });

  it('counts what has the expected usages, regardless of what else it lost', () => {
    expect(pinOf({ usage: ['server-auth'] })).toMatchObject({
      counted: [fresh],
      lost: [],
      mismatches: [{ certificate: old, key: 'usage' }],
    });
  });

  it('counts only certificates that are as expected, and none is lost for one that is not', () => {
    expect(pinOf({ serial: ['99'] })).toMatchObject({ counted: [], lost: [], mismatches: [{}, {}] });
  });
});

it('a CSR is reported, and is not a pin', () => {
  const entry = pinEntry();
  const items = [request({ path: 'x.csr', line: 3 }), a].map((document) => ({ document, entry }));
  expect(groupPins([entry], items)[0]?.certificates).toEqual([a]);
  const findings = misplacedRequestFindings(items);
  expect(findings).toMatchObject([{ level: 'warning', code: 'wrong-kind', path: 'x.csr', line: 3 }]);
  expect(findings.map(({ message, hint }) => [toPlain(message), toPlain(hint)])).toEqual([
    [
      'A CSR is not a certificate and cannot be pinned.',
      'Exclude it from the pins, or pin the certificate that was issued for it.',
    ],
  ]);
});
