import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import type { Duration } from '../../src/inputs/times.ts';
import { groupPins } from '../../src/pins/group.ts';
import { judgeEmpty, judgePin } from '../../src/pins/judge.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { certificate, request, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const start = Date.UTC(2026, 0, 1);
const at = (days: number): number => start + days * day;
const days = (count: number): Duration => ({ kind: 'time', milliseconds: count * day });
const share = (percent: number): Duration => ({ kind: 'share', percent });

const entry = pinEntry({ name: 'Uptrends' });

/** A pinned certificate that is valid from one day to another, counted from the start. */
function pinned(from: number, to: number, overrides: Partial<DatedCertificate> = {}): DatedCertificate {
  return certificate({
    path: `pins/${from}-${to}.pem`,
    notBefore: at(from),
    notAfter: at(to),
    certificateSha256: sha256(`${from} ${to}`),
    ...overrides,
  });
}

function judge(certificates: readonly DatedCertificate[], asOf: number, overrides: Partial<PinEntry> = {}) {
  const settings = { ...entry, ...overrides };
  const [pin] = groupPins(
    [settings],
    certificates.map((document) => ({ document, entry: settings })),
  );
  if (pin === undefined) throw new Error('no pin');
  const { status, findings } = judgePin(pin, asOf, 'error');
  return {
    ...status,
    codes: findings.map(({ level, code }) => `${level} ${code}`),
    advice: toPlain(status.advice),
    messages: findings.map(({ message }) => toPlain(message)),
    hints: findings.map(({ hint }) => toPlain(hint)),
  };
}

describe('one certificate', () => {
  const second = 1_000;
  it.each([
    ['before it begins', at(0) - second, 'not-yet-valid', 'error', 365, ['error pin-not-yet-valid']],
    ['at its first second', at(0), 'ok', 'ok', 365, []],
    ['long before its end', at(200), 'ok', 'ok', 165, []],
    ['60 days before its end', at(305), 'ok', 'ok', 60, []],
    ['a second later', at(305) + second, 'expiring', 'warning', 59, ['warning pin-expiring']],
    ['30 days before its end', at(335), 'expiring', 'warning', 30, ['warning pin-expiring']],
    ['a second later still', at(335) + second, 'expiring', 'error', 29, ['error pin-expiring']],
    ['at its last second', at(365), 'expiring', 'error', 0, ['error pin-expiring']],
    ['a second past', at(365) + second, 'expired', 'error', -1, ['error pin-expired']],
    ['ten days past', at(375), 'expired', 'error', -10, ['error pin-expired']],
  ])('%s', (_, asOf, verdict, level, daysLeft, codes) => {
    expect(judge([pinned(0, 365)], asOf)).toMatchObject({
      verdict,
      level,
      daysLeft,
      codes,
      notAfter: at(365),
    });
  });

  it.each([
    ['a share of its lifetime', share(50), share(50), 180, 'ok'],
    ['a share of its lifetime', share(50), share(50), 183, 'error'],
    ['the shorter of two', { kind: 'shorter', of: [days(30), share(1)] } as const, days(60), 360, 'warning'],
    ['the shorter of two', { kind: 'shorter', of: [days(30), share(1)] } as const, days(60), 362, 'error'],
    ['fail-before where warn-before is shorter', days(60), days(30), 310, 'error'],
  ])('%s', (_, failBefore, warnBefore, asOfDay, level) => {
    expect(judge([pinned(0, 365)], at(asOfDay), { failBefore, warnBefore }).level).toBe(level);
  });
});

describe('rotation', () => {
  it('a successor in place: the older one is a notice once it nears its end', () => {
    const certificates = [pinned(0, 365), pinned(330, 700)];
    expect(judge(certificates, at(340))).toMatchObject({
      verdict: 'ok',
      notAfter: at(700),
      codes: ['notice pin-superseded'],
      advice: 'Remove pins/0-365.pem; the successor is in place and expires on 2 December 2027.',
      successor: null,
    });
    expect(judge(certificates, at(400)).codes).toEqual(['notice pin-superseded']);
    expect(judge(certificates, at(10)).codes).toEqual([]);
  });

  it('a successor that begins before the end takes over without a gap', () => {
    const judged = judge([pinned(0, 365), pinned(350, 700)], at(345));
    expect(judged).toMatchObject({ verdict: 'ok', notAfter: at(700), successor: { notAfter: at(700) } });
    expect(judged.advice).toContain('Keep pins/0-365.pem until its successor takes over');
    expect(judged.hints[0]).toContain('Keep it until its successor becomes valid on 17 December 2026');
  });

  it('one that begins in the second after the end leaves no gap', () => {
    const next = pinned(365, 700, { notBefore: at(365) + 1_000 });
    expect(judge([pinned(0, 365), next], at(360))).toMatchObject({ verdict: 'ok', notAfter: at(700) });
  });

  it('the gap before a late successor counts as expiry', () => {
    const certificates = [pinned(0, 365), pinned(380, 700)];
    const before = judge(certificates, at(340));
    expect(before).toMatchObject({ verdict: 'expiring', level: 'error', notAfter: at(365), daysLeft: 25 });
    expect(before.messages[0]).toContain('leaves a gap');
    expect(before.successor).toMatchObject({ notAfter: at(700) });
    expect(judge(certificates, at(370))).toMatchObject({ verdict: 'expired', codes: ['error pin-expired'] });
    expect(judge(certificates, at(385))).toMatchObject({ verdict: 'ok', codes: ['notice pin-superseded'] });
  });

  it('the same certificate in two files is one', () => {
    const copies = [pinned(0, 365, { path: 'a.pem' }), pinned(0, 365, { path: 'b.pem' })];
    expect(judge(copies, at(360)).codes).toEqual(['error pin-expiring']);
  });

  it('of several that are valid, the one that lasts longest counts, in any order', () => {
    const certificates = [pinned(0, 100), pinned(0, 365), pinned(0, 200)];
    fc.assert(
      fc.property(fc.shuffledSubarray(certificates, { minLength: 3 }), (shuffled) => {
        expect(judge(shuffled, at(50))).toMatchObject({ verdict: 'ok', notAfter: at(365) });
      }),
    );
  });
});

describe('expectations', () => {
  it.each([
    ['one of several', { serial: ['01', '02'] }, { serial: '02' }],
    ['subject', { subject: ['cn = WWW.example.com'] }, {}],
    ['issuer, which may have more', { issuer: ['O=Octo'] }, { issuer: 'CN=CA,O=Octo,C=NL' }],
    ['public key', { publicKeySha256: [sha256('key')] }, {}],
  ])('%s is as expected', (_, expect_, overrides) => {
    expect(judge([pinned(0, 365, overrides)], at(10), { expect: expect_ }).verdict).toBe('ok');
  });

  it('a mismatch says what was expected, what was found, and where, and still reports an expiry', () => {
    const expect_ = { serial: ['aa', 'bb'], subject: ['CN=other.example'] };
    const judged = judge([pinned(0, 365, { serial: 'cc' })], at(364), { expect: expect_ });
    expect(judged).toMatchObject({ verdict: 'mismatch', level: 'error', daysLeft: 1 });
    expect(judged.codes).toEqual(['error pin-mismatch', 'error pin-mismatch', 'error pin-expiring']);
    expect(judged.messages[1]).toBe(
      'The pin Uptrends does not match expect: serial should be aa or bb but is cc.',
    );
  });

  it('every certificate of the pin must match', () => {
    const judged = judge([pinned(0, 365, { serial: 'aa' }), pinned(0, 366, { serial: 'bb' })], at(1), {
      expect: { serial: ['aa'] },
    });
    expect(judged.codes).toEqual(['error pin-mismatch']);
  });
});

describe('groupPins', () => {
  const input = { ...entry, origin: 'input', name: null } as const;

  it('a config entry is one pin regardless of the subjects; the input has one for each subject', () => {
    const documents = [
      pinned(0, 1, { subject: 'CN=a' }),
      pinned(0, 2, { subject: 'CN=b' }),
      pinned(0, 3, { subject: 'cn=A' }),
    ];
    const names = (each: PinEntry) =>
      groupPins(
        [each],
        documents.map((document) => ({ document, entry: each })),
      ).map(({ name }) => name);
    expect(names(entry)).toEqual(['Uptrends']);
    expect(names(input)).toEqual(['CN=a', 'CN=b']);
  });

  it('CA certificates count only if there is nothing else', () => {
    const ca = pinned(0, 10, { ca: true });
    expect(judge([ca, pinned(0, 365)], at(5)).verdict).toBe('ok');
    expect(judge([ca], at(5)).verdict).toBe('expiring');
  });

  it('a config entry without a certificate is missing; the input has no pin then', () => {
    expect(judge([], at(0))).toMatchObject({
      verdict: 'missing',
      level: 'error',
      notAfter: null,
      daysLeft: null,
    });
    expect(groupPins([input], [])).toEqual([]);
  });

  it('files without any certificate are an error', () => {
    const [pin] = groupPins([entry], [{ document: request(), entry }]);
    if (pin === undefined) throw new Error('no pin');
    expect(judgeEmpty(pin)).toMatchObject({
      status: { verdict: 'missing', level: 'error' },
      findings: [{ level: 'error', code: 'no-document' }],
    });
  });
});

describe('certificates that have not begun', () => {
  it('follow in the order in which they begin, and those that end sooner change nothing', () => {
    const [current, short, long] = [pinned(0, 365), pinned(100, 200), pinned(300, 700)];
    for (const order of [
      [current, short, long],
      [long, short, current],
    ])
      expect(judge(order, at(50))).toMatchObject({ verdict: 'ok', daysLeft: 650 });
  });

  it('count from the first of them if nothing else is there', () => {
    const told = judge([pinned(20, 400), pinned(10, 300)], at(0));
    expect(told.verdict).toBe('not-yet-valid');
    expect(told.messages[0]).toContain('has no certificate that is valid before 2026-01-11T00:00:00Z');
  });
});

it('an old certificate in the same file as the new one is to be removed from it', () => {
  const path = 'pins/both.pem';
  const told = judge([pinned(0, 100, { path }), pinned(0, 400, { path })], at(90));
  expect(told.codes).toEqual(['notice pin-superseded']);
  expect(told.advice).toBe(
    'Remove the old certificate from pins/both.pem; its successor is in place and expires on 5 February 2027.',
  );
});

describe('a succession that is only guessed', () => {
  const input = { origin: 'input', name: null } as const;
  const certificates = [pinned(0, 365), pinned(330, 700)];

  it.each([
    [300, 'ok', []],
    [334, 'ok', ['notice pin-superseded']],
    [336, 'warning', ['warning pin-superseded']],
    [400, 'warning', ['warning pin-superseded']],
  ])('on day %i is %s', (asOf, level, codes) => {
    expect(judge(certificates, at(asOf), input)).toMatchObject({ verdict: 'ok', level, codes });
  });

  it('says what makes it more than a guess', () => {
    const told = judge(certificates, at(400), input);
    expect(told.hints[0]).toBe(
      'Check whether both belong to one owner, which only their names suggest. If so, list both files in one entry of the config file; if not, this one has no successor. Remove it once the owner no longer uses it.',
    );
    expect(told.advice).toBe(
      'Make sure that pins/0-365.pem belongs to the owner of pins/330-700.pem, which expires on 2 December 2027; then remove the old one, or list both in one entry of the config file.',
    );
  });
});

describe('a certificate that is not as expected', () => {
  const expected = { expect: { serial: ['aa'] } };
  const good = pinned(0, 365, { serial: 'aa' });

  it('covers no time and replaces nothing', () => {
    const told = judge([good, pinned(0, 900, { serial: 'bb' })], at(350), expected);
    expect(told).toMatchObject({
      verdict: 'mismatch',
      level: 'error',
      notAfter: at(365),
      daysLeft: 15,
      codes: ['error pin-mismatch', 'error pin-expiring'],
      advice:
        'Find out whose certificate is in pins/0-900.pem before any system trusts it: it does not match expect.',
    });
  });

  it('does not succeed another such one, and leads to no advice to remove it', () => {
    const both = [pinned(0, 365, { serial: 'bb' }), pinned(0, 900, { serial: 'cc' })];
    const told = judge(both.toReversed(), at(350), expected);
    expect(told).toMatchObject({ verdict: 'mismatch', notAfter: at(365), successor: null });
    expect(told.codes).toEqual(['error pin-mismatch', 'error pin-mismatch', 'error pin-expiring']);
  });

  it('says what it lacks', () => {
    const usage = { expect: { usage: ['client-auth', 'server-auth'] } };
    expect(judge([pinned(0, 365, { usages: ['server-auth'] })], at(1), usage).messages).toEqual([
      'The pin Uptrends does not match expect: usage should be client-auth and server-auth but is server-auth.',
    ]);
    expect(judge([pinned(0, 365)], at(1), usage).messages).toEqual([
      'The pin Uptrends does not match expect: usage should be client-auth and server-auth but the certificate lists no usage.',
    ]);
    const issuer = { expect: { issuerPublicKeySha256: ['ab'] } };
    expect(judge([pinned(0, 365)], at(1), issuer).messages[0]).toContain(
      'issuer-public-key-sha256 should be ab but the certificate of its issuer is not among the files that are read',
    );
  });
});

describe('a certificate that lost a usage', () => {
  const current = pinned(0, 365, { usages: ['server-auth', 'client-auth', '1.2.3'] });
  const later = pinned(300, 800, { usages: ['server-auth'], serial: 'bb' });

  it('is not a successor, which is reported until it has expired', () => {
    const told = judge([current, later], at(340));
    expect(told).toMatchObject({ verdict: 'expiring', level: 'error', notAfter: at(365), successor: null });
    expect(told.codes).toEqual(['error pin-expiring', 'warning pin-usage-lost']);
    expect(told.messages[1]).toBe(
      'The certificate with serial number bb does not count as a successor of the pin Uptrends: it lacks the usages client-auth, 1.2.3, which the current one with serial number 01 has.',
    );
    expect(judge([current, later], at(801)).codes).toEqual(['error pin-expired']);
  });

  it('needs attention while the current one is still good', () => {
    expect(judge([current, later], at(100))).toMatchObject({
      verdict: 'ok',
      level: 'warning',
      advice:
        'Get a successor with the usages client-auth, 1.2.3 from its owner before 1 January 2027; pins/300-800.pem does not count as one.',
    });
  });
});

describe('a date on which the owner changes to another certificate', () => {
  const rotates = at(200);

  it('is the end of the current one if it comes sooner', () => {
    const told = judge([pinned(0, 365)], at(190), { rotates });
    expect(told).toMatchObject({ verdict: 'expiring', level: 'error', notAfter: rotates, daysLeft: 10 });
    expect(told.messages[0]).toBe(
      'The pin Uptrends expires on 2026-07-20T00:00:00Z, in 10 days, because its owner has announced another certificate from then on.',
    );
    expect(judge([pinned(0, 365)], at(210), { rotates })).toMatchObject({
      verdict: 'expired',
      advice:
        'Replace it with the certificate that its owner uses now, or remove rotates if this is that certificate.',
    });
    expect(judge([pinned(0, 100)], at(50), { rotates }).notAfter).toBe(at(100));
    expect(judge([pinned(201, 300)], at(210), { rotates }).notAfter).toBe(at(300));
  });

  it('is not the end of the one that the owner changes to', () => {
    const both = [pinned(0, 365), pinned(180, 545)];
    expect(judge(both, at(190), { rotates })).toMatchObject({ verdict: 'ok', notAfter: at(545) });
    expect(judge(both.toReversed(), at(300), { rotates })).toMatchObject({
      verdict: 'ok',
      notAfter: at(545),
    });
    const sameDay = [pinned(0, 300), pinned(0, 365)];
    expect(judge(sameDay, at(190), { rotates }).notAfter).toBe(at(365));
  });

  it('is a day: one that begins in the course of it leaves no gap', () => {
    const present = pinned(0, 365);
    expect(judge([present, pinned(200.4, 575)], at(190), { rotates })).toMatchObject({
      verdict: 'ok',
      notAfter: at(575),
    });
    expect(judge([present, pinned(200.4, 575), pinned(200.8, 400)], at(200.2), { rotates }).verdict).toBe(
      'ok',
    );
    expect(judge([present, pinned(201, 575)], at(190), { rotates })).toMatchObject({
      verdict: 'expiring',
      notAfter: rotates,
    });
    const short = [pinned(0, 200.2), pinned(200.4, 575)];
    expect(judge(short, at(190), { rotates }).notAfter).toBe(at(200.2));
  });

  it('leaves a gap before one that begins later', () => {
    expect(judge([pinned(0, 365), pinned(210, 575)], at(190), { rotates })).toMatchObject({
      verdict: 'expiring',
      notAfter: rotates,
    });
  });

  it('is the end of each copy of the current one', () => {
    const copies = [pinned(0, 365), pinned(0, 365, { path: 'copy.pem' })];
    expect(judge(copies, at(190), { rotates })).toMatchObject({ verdict: 'expiring', notAfter: rotates });
  });
});
