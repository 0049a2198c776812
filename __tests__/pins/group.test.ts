import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/documents/document.ts';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { groupPins, misplacedRequests } from '../../src/pins/group.ts';
import { toPlain } from '../../src/text/plain.ts';
import { certificate, request } from '../support/documents.ts';
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
  it('is one pin, whatever the subjects', () => {
    expect(groups(pinEntry({ name: 'Ours' }), [a, b])).toEqual([['Ours', 'config:Ours', ['a.pem', 'b.pem']]]);
  });

  it('without a name is called by its first subject, and known by its patterns', () => {
    const entry = pinEntry({ files: { include: ['a', 'b'], exclude: [] } });
    expect(groups(entry, [b, a])).toEqual([['CN=B', 'config:a b', ['b.pem', 'a.pem']]]);
    expect(groups(entry, [])).toEqual([['a b', 'config:a b', []]]);
  });

  it('counts CA certificates only where there is nothing else', () => {
    expect(groups(pinEntry(), [ca, a])).toEqual([['CN=A', 'config:pins/*.pem', ['a.pem']]]);
    expect(groups(pinEntry(), [ca])).toEqual([['CN=CA', 'config:pins/*.pem', ['ca.pem']]]);
  });

  it('does without certificates that have no dates', () => {
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

  it('falls apart by subject, whatever its case', () => {
    const again = certificate({ path: 'a2.pem', subject: 'cn=a' });
    expect(groups(input, [a, b, again])).toEqual([
      ['CN=A', 'subject:cn=a', ['a.pem', 'a2.pem']],
      ['CN=B', 'subject:cn=b', ['b.pem']],
    ]);
  });

  it('counts a CA certificate only where its subject has nothing else', () => {
    const signer = certificate({ path: 'signer.pem', subject: 'CN=A', ca: true });
    expect(groups(input, [signer, a, ca])).toEqual([
      ['CN=A', 'subject:cn=a', ['a.pem']],
      ['CN=CA', 'subject:cn=ca', ['ca.pem']],
    ]);
  });

  it('says where a subject is empty, and is no pin where it matches nothing', () => {
    expect(groups(input, [certificate({ path: 'x.pem', subject: '' })])).toEqual([
      ['(empty subject)', 'subject:', ['x.pem']],
    ]);
    expect(groups(input, [])).toEqual([]);
  });
});

it('a CSR is told, and is no pin', () => {
  const entry = pinEntry();
  const items = [request({ path: 'x.csr', line: 3 }), a].map((document) => ({ document, entry }));
  expect(groupPins([entry], items)[0]?.certificates).toEqual([a]);
  const findings = misplacedRequests(items);
  expect(findings).toMatchObject([{ level: 'warning', code: 'wrong-kind', path: 'x.csr', line: 3 }]);
  expect(findings.map(({ message, hint }) => [toPlain(message), toPlain(hint)])).toEqual([
    [
      'A CSR is no certificate and cannot be pinned.',
      'Keep it out of the pins, or pin the certificate that was issued for it.',
    ],
  ]);
});
