import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/inputs/settings.ts';
import { groupPins, type Pin } from '../../src/pins/group.ts';
import { judgeEmpty, judgePin } from '../../src/pins/judge.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { certificate, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const at = (days: number): number => Date.UTC(2026, 0, 1) + days * day;

/** Valid from one day to another; days are counted from the beginning of 2026. */
function pinned(path: string, from: number, to: number, serial = '01'): DatedCertificate {
  const notAfter = at(to);
  return certificate({
    path,
    line: 3,
    serial,
    notBefore: at(from),
    notAfter,
    certificateSha256: sha256(path),
  });
}

function pinOf(certificates: readonly DatedCertificate[], expected: Expectation = {}): Pin {
  const entry = pinEntry({ name: 'Uptrends', expect: expected });
  const items = certificates.map((document) => ({ document, entry }));
  const [pin] = groupPins([entry], items);
  if (pin === undefined) throw new Error('no pin');
  return pin;
}

/** Everything that people read about a pin, findings first. */
function told(certificates: readonly DatedCertificate[], asOf: number, expected: Expectation = {}) {
  const { status, findings } = judgePin(pinOf(certificates, expected), asOf, 'error');
  return [
    ...findings.flatMap(({ level, code, path, line, message, hint }) => [
      `${level} ${code} ${path}:${line}`,
      toPlain(message),
      toPlain(hint),
    ]),
    toPlain(status.advice),
  ];
}

const now = pinned('now.pem', 0, 365);
const late = pinned('late.pem', 380, 700);
const inTime = pinned('next.pem', 350, 700);

describe('what is said about a pin', () => {
  it('that is valid for long: nothing to do', () => {
    expect(told([now], at(100))).toEqual(['Nothing to do.']);
  });

  it('that is not valid yet', () => {
    const advice =
      'Also pin the certificate that is valid now, until this one becomes valid on 1 January 2026.';
    expect(told([now], at(-1))).toEqual([
      'error pin-not-yet-valid now.pem:3',
      'The pin Uptrends has no certificate that is valid before 2026-01-01T00:00:00Z.',
      advice,
      advice,
    ]);
  });

  it.each([
    ['error', 345, '20 days'],
    ['warning', 310, '55 days'],
  ])('that ends soon, an %s on day %i', (level, asOf, left) => {
    const advice = 'Get its successor from its owner and pin it next to this one.';
    expect(told([now], at(asOf))).toEqual([
      `${level} pin-expiring now.pem:3`,
      `The pin Uptrends expires on 2027-01-01T00:00:00Z, in ${left}.`,
      advice,
      advice,
    ]);
  });

  it('that ends soon, and whose successor leaves a gap', () => {
    const advice =
      'Get its successor from its owner and pin it next to this one; late.pem becomes valid only on 16 January 2027.';
    expect(told([now, late], at(345))).toEqual([
      'error pin-expiring now.pem:3',
      'The pin Uptrends expires on 2027-01-01T00:00:00Z, in 20 days; its successor in late.pem becomes valid only on 2027-01-16T00:00:00Z, which leaves a gap.',
      advice,
      advice,
    ]);
  });

  it('that has ended', () => {
    const advice = 'Replace it with the certificate that its owner uses now.';
    expect(told([pinned('old.pem', -400, -30), now], at(375))).toEqual([
      'error pin-expired now.pem:3',
      'The pin Uptrends expired on 2027-01-01T00:00:00Z, 10 days ago.',
      advice,
      advice,
    ]);
  });

  it('that has ended, and whose successor has not begun', () => {
    const advice =
      'Replace it with the certificate that its owner uses now; late.pem becomes valid only on 16 January 2027.';
    expect(told([now, late], at(375))).toEqual([
      'error pin-expired now.pem:3',
      'The pin Uptrends expired on 2027-01-01T00:00:00Z, 10 days ago; its successor in late.pem becomes valid only on 2027-01-16T00:00:00Z, which leaves a gap.',
      advice,
      advice,
    ]);
  });

  it('whose last one ends soon, and after that there is a gap', () => {
    const [first, second] = [pinned('first.pem', 0, 40), pinned('second.pem', 30, 50)];
    const [expiring] = judgePin(pinOf([first, second, late]), at(25), 'error').findings;
    expect(toPlain(expiring?.message ?? [])).toBe(
      'The pin Uptrends expires on 2026-02-20T00:00:00Z, in 25 days; its successor in late.pem becomes valid only on 2027-01-16T00:00:00Z, which leaves a gap.',
    );
  });

  it('whose successor is about to take over', () => {
    expect(told([now, inTime], at(345))).toEqual([
      'notice pin-superseded now.pem:3',
      'The pin Uptrends has a successor in next.pem that expires on 2 December 2027; this certificate expires on 1 January 2027.',
      'Keep it until its successor becomes valid on 17 December 2026, then remove it.',
      'Keep now.pem until its successor takes over on 17 December 2026; the successor expires on 2 December 2027.',
    ]);
  });

  it('whose successor has taken over', () => {
    expect(told([now, inTime], at(355))).toEqual([
      'notice pin-superseded now.pem:3',
      'The pin Uptrends has a successor in next.pem that expires on 2 December 2027; this certificate expires on 1 January 2027.',
      'Remove it once the owner no longer uses it.',
      'Remove now.pem; the successor is in place and expires on 2 December 2027.',
    ]);
  });

  it('that has several files to remove, each named once', () => {
    const old = [pinned('b.pem', 0, 360), pinned('a.pem', 0, 361), pinned('b.pem', 0, 362)];
    expect(told([...old, inTime], at(355)).at(-1)).toBe(
      'Remove b.pem, a.pem; the successor is in place and expires on 2 December 2027.',
    );
  });

  it('that is not the expected one', () => {
    expect(told([pinned('now.pem', 0, 365, 'cc')], at(100), { serial: ['aa', 'bb'] })).toEqual([
      'error pin-mismatch now.pem:3',
      'The pin Uptrends does not match expect: serial should be aa or bb but is cc.',
      'Ask the owner whether it has changed. If so, correct expect; if not, do not trust this certificate.',
      'Find out whose certificate this is before any system trusts it.',
    ]);
  });

  it('one of whose certificates becomes valid at this moment and ends soon', () => {
    expect(told([now, pinned('short.pem', 50, 80)], at(50))[0]).toBe('notice pin-superseded short.pem:3');
  });

  it('whose files contain none', () => {
    const { status, findings } = judgeEmpty(pinOf([]));
    const advice = "Add the owner's certificate, or correct the pattern.";
    expect(findings.map(({ message, hint }) => [toPlain(message), toPlain(hint)])).toEqual([
      ['The files of the pin Uptrends contain no certificate.', advice],
    ]);
    expect({ ...status, advice: toPlain(status.advice) }).toEqual({
      name: 'Uptrends',
      verdict: 'missing',
      level: 'error',
      notAfter: null,
      daysLeft: null,
      certificates: [],
      successor: null,
      published: null,
      differences: [],
      advice,
    });
  });
});

describe('what is not mentioned', () => {
  it('is one that has not begun and ends before the others', () => {
    expect(told([now, pinned('short.pem', 60, 90)], at(50))).toEqual(['Nothing to do.']);
  });

  it('is one that ends in the very moment in which the one in force does', () => {
    const { status } = judgePin(pinOf([now, pinned('same.pem', 100, 365)]), at(50), 'error');
    expect([status.successor, toPlain(status.advice)]).toEqual([null, 'Nothing to do.']);
  });

  it('is a copy of the certificate that counts: the first one represents both', () => {
    expect(told([now, pinned('copy.pem', 0, 365)], at(345))[0]).toBe('error pin-expiring now.pem:3');
  });
});
