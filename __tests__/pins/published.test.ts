import { describe, expect, it, vi } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { adviseOnRenewal } from '../../src/pins/advice.ts';
import { PageWords } from '../../src/pins/expectation.ts';
import { groupPins, type Pin } from '../../src/pins/group.ts';
import { KnownIssuers } from '../../src/pins/issuers.ts';
import { maxRenewals, publishedChangesOf, sourceUnreachable } from '../../src/pins/published.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { certificate, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

const url = 'https://owner.example/certificate';
const year = (count: number) => Date.UTC(2026 + count, 0, 1);

function pinned(serial: string, changes: Partial<DatedCertificate> = {}): DatedCertificate {
  return certificate({
    path: `pins/${serial}.pem`,
    subject: 'CN=Checkpoints',
    serial,
    notBefore: year(0),
    notAfter: year(1),
    certificateSha256: sha256(serial),
    ...changes,
  });
}

const current = pinned('c0ffee01');
const successor = pinned('c0ffee02', { notAfter: year(2) });

function pinOf(certificates: readonly DatedCertificate[], changes: Partial<PinEntry> = {}): Pin {
  const entry = pinEntry({ name: 'Uptrends', verify: 'none', ...changes });
  const [pin] = groupPins(
    [entry],
    certificates.map((document) => ({ document, entry })),
  );
  if (pin === undefined) throw new Error('no pin');
  return pin;
}

/** Enough words for people that a serial number could be expected among them. */
const prose = 'These are words for people that say what this certificate is good for. '.repeat(5);

function news(pin: Pin, documents: readonly DatedCertificate[], words = '', asOf = year(0), isWhole = true) {
  const page = {
    url,
    isWhole,
    shown: documents.map((document) => ({
      document: { ...document, path: url },
      der: Uint8Array.of(0),
      isLinked: false,
    })),
    words: new PageWords(`<p>${words}</p>`),
    witnesses: { repository: new KnownIssuers(), page: new KnownIssuers() },
  };
  const { renewals, findings } = publishedChangesOf(pin, page, asOf);
  return {
    renewal: renewals[0] ?? null,
    serials: renewals.map(({ certificate }) => certificate.serial),
    codes: findings.map(({ level, code, path }) => `${level} ${code} ${path}`),
    messages: findings.map(({ message }) => toPlain(message)),
    hints: findings.map(({ hint }) => toPlain(hint)),
  };
}

describe('a page', () => {
  it('with only the pinned certificate has nothing to report', () => {
    expect(news(pinOf([current]), [current], `${prose} c0ffee01`)).toMatchObject({
      renewal: null,
      codes: [],
    });
  });

  it('with the successor reports everything that can be compared', () => {
    const told = news(pinOf([current]), [current, successor], `${prose} c0ffee01 c0ffee02`);
    expect(told.renewal).toMatchObject({
      certificate: { ...successor, path: url },
      expected: true,
      isTrusted: true,
      published: {
        url,
        subject: 'CN=Checkpoints',
        serial: 'c0ffee02',
        notBefore: year(0),
        notAfter: year(2),
        certificateSha256: successor.certificateSha256,
        publicKeySha256: successor.publicKeySha256,
        confirmed: true,
        verified: null,
        renamed: false,
      },
    });
    expect(told.codes).toEqual(['warning pin-renewal-published pins/c0ffee01.pem']);
    expect(told.messages).toEqual([
      `The successor of the pin Uptrends is published at ${url}: serial number c0ffee02, valid from 2026-01-01T00:00:00Z to 2028-01-01T00:00:00Z, certificate SHA-256 ${successor.certificateSha256}, public key SHA-256 ${successor.publicKeySha256} (the text of the page confirms the serial number).`,
    ]);
    expect(told.hints).toEqual(['Make sure that it is genuine, and pin it next to the current one.']);
  });

  it('says where the successor is written, if it is', () => {
    const pin = pinOf([current], { update: 'pins/{serial}.pem' });
    expect(news(pin, [current, successor]).hints[0]).toMatch(
      /^Make sure that it is genuine before you merge the file that update writes\.$/,
    );
  });

  it.each([
    ['issuer', { issuer: ['CN=Somebody else'] }],
    ['subject', { subject: ['CN=Somebody else'] }],
  ])('with a successor that does not match its expected %s is a warning', (_, expected) => {
    const pin = pinOf([current], { expect: expected, update: 'pins/{serial}.pem' });
    const told = news(pin, [current, successor]);
    expect(told.renewal?.expected).toBe(false);
    expect(told.hints[0]).toBe(
      'Ask the owner before you trust it: it does not match expect, so it is not written.',
    );
  });

  it('that does not name the successor’s serial number leaves it unconfirmed', () => {
    const told = news(pinOf([current]), [current, successor], `${prose} c0ffee01`);
    expect(told.renewal?.published.confirmed).toBe(false);
    expect(told.messages[0]).toContain(
      '(unconfirmed: the text of the page does not contain this serial number)',
    );
  });

  it('that names another serial number beside the pinned certificate is reported', () => {
    const told = news(pinOf([current]), [current], `${prose} c0ffee99`);
    expect(told.codes).toEqual(['notice pin-not-published pins/c0ffee01.pem']);
    expect(told.messages).toEqual([
      `The pin Uptrends is unconfirmed: ${url} shows its certificate, but the text of the page does not contain the serial number c0ffee01.`,
    ]);
    expect(told.hints[0]).toContain('ask the owner which of the two is right');
  });

  it('without words for people cannot contradict itself', () => {
    expect(news(pinOf([current]), [current]).codes).toEqual([]);
  });

  it('with several successors reports each, the one that lasts longest first', () => {
    const last = pinned('c0ffee03', { notAfter: year(3) });
    for (const shown of [
      [current, successor, last],
      [last, successor, current],
    ]) {
      const told = news(pinOf([current]), shown);
      expect(told.serials).toEqual(['c0ffee03', 'c0ffee02']);
      expect(told.codes).toEqual([
        'warning pin-renewal-published pins/c0ffee01.pem',
        'warning pin-renewal-published pins/c0ffee01.pem',
      ]);
    }
  });

  it('cannot hide the successor behind one that is not as expected and lasts longer', () => {
    const fake = pinned('0bad', { issuer: 'CN=Somebody else', notAfter: year(9) });
    const pin = pinOf([current], { expect: { issuer: ['CN=Example CA'] } });
    expect(news(pin, [current, fake, successor]).serials).toEqual(['c0ffee02', '0bad']);
  });

  it('that consists of successors is reported as such', () => {
    const successors = (count: number) =>
      Array.from({ length: count }, (_, i) => pinned(`${100 + i}`, { notAfter: year(2) + i * 1000 }));
    expect(news(pinOf([current]), successors(maxRenewals)).messages).toHaveLength(maxRenewals + 1);
    const searches = vi.spyOn(PageWords.prototype, 'names');
    const told = news(pinOf([current]), successors(maxRenewals + 3));
    // Each search takes as long as the page is, and a page may contain ten thousand certificates.
    expect(searches).toHaveBeenCalledTimes(maxRenewals);
    searches.mockRestore();
    expect(told.serials).toHaveLength(maxRenewals);
    expect(told.messages.slice(maxRenewals, -1)).toEqual([
      `${url} shows 3 more possible successors of the pin Uptrends.`,
    ]);
  });

  it('with one that fills the gap before a pinned one has a successor', () => {
    const late = pinned('1a7e', { notBefore: year(2), notAfter: year(4) });
    const told = news(pinOf([current, late]), [current, late, successor]);
    expect(told.serials).toEqual(['c0ffee02']);
    expect(told.renewal?.leavesGap).toBe(false);
  });

  it('with a successor that begins too late says so, unless another one fills the gap', () => {
    const late = pinned('1a7e', { notBefore: Date.UTC(2027, 1, 1), notAfter: year(4) });
    const alone = news(pinOf([current]), [current, late]);
    expect(alone.hints).toEqual([
      'Ask the owner what fills the gap until it becomes valid on 1 February 2027. Make sure that it is genuine, and pin it next to the current one.',
    ]);
    expect(news(pinOf([current]), [current, late, successor]).hints).toEqual([
      'Make sure that it is genuine, and pin it next to the current one.',
      'Make sure that it is genuine, and pin it next to the current one.',
    ]);
    expect(news(pinOf([current]), [current, late], '', year(1) + 1000).renewal?.leavesGap).toBe(true);
  });

  it.each([
    ['that lasts no longer', [pinned('0b', { notAfter: year(1) })]],
    [
      'with other subjects, any of which it might be',
      [
        pinned('0a', { subject: 'CN=Other', notAfter: year(2) }),
        pinned('0c', { subject: 'CN=Another', notAfter: year(2) }),
      ],
    ],
    [
      'with another subject of an authority',
      [pinned('0d', { subject: 'CN=CA', ca: true, notAfter: year(2) })],
    ],
  ])('with certificates %s has no successor', (_, others) => {
    expect(news(pinOf([current]), [current, ...others]).renewal).toBeNull();
  });

  it('with a certificate that has the subject of one of several pinned ones has a successor', () => {
    const other = pinned('c0ffee09', { subject: 'CN=Other' });
    expect(news(pinOf([current, other]), [current, other, successor]).serials).toEqual([successor.serial]);
  });

  it('compares subjects ignoring case', () => {
    const shouting = pinned('0d', { subject: 'CN=CHECKPOINTS', notAfter: year(2) });
    expect(news(pinOf([current]), [current, shouting]).serials).toEqual([shouting.serial]);
  });

  it('that no longer shows a pinned certificate is reported, with the certificate’s place', () => {
    const told = news(pinOf([current, successor]), [successor]);
    expect(told.codes).toEqual(['warning pin-not-published pins/c0ffee01.pem']);
    expect(told.messages).toEqual([
      `The certificate with serial number c0ffee01 of the pin Uptrends is not on the page ${url}.`,
    ]);
    expect(told.hints).toEqual(['Ask the owner whether it is still in use; if not, remove it.']);
  });

  it('that was not read completely says nothing about what it does not show', () => {
    expect(news(pinOf([current, successor]), [successor], '', year(0), false).codes).toEqual([]);
  });

  it('without a certificate counts as a source that cannot be read', () => {
    const told = news(pinOf([current]), []);
    expect(told).toMatchObject({
      renewal: null,
      codes: ['warning source-unreachable pins/c0ffee01.pem'],
      messages: [`The source of the pin Uptrends, ${url}, contains no certificate that can be read.`],
    });
    expect(told.hints[0]).toContain('If so, correct source,');
  });
});

describe('a renamed successor', () => {
  const renamed = pinned('c0ffee0a', { subject: 'CN=Probes,O=New', issuer: 'CN=New CA', notAfter: year(2) });

  it('that the page shows alone is reported with its new subject, and is not trusted', () => {
    const told = news(pinOf([current]), [current, renamed]);
    expect(told.renewal).toMatchObject({
      expected: false,
      isTrusted: false,
      hasNewIssuer: true,
      published: { renamed: true },
    });
    expect(told.messages[0]).toMatch(
      /^A certificate that might be the successor of the pin Uptrends .*\(renamed: its subject is CN=Probes,O=New; from another issuer: CN=New CA; /,
    );
    expect(told.hints[0]).toBe(
      'Ask the owner about the new subject: expect does not allow it, so the certificate is not written. If it is right, allow it under expect.',
    );
  });

  it('that is as expected is trusted, regardless of what else the page shows', () => {
    const expected = { subject: ['CN=Checkpoints', 'O=New'] };
    const other = pinned('0b', { subject: 'CN=Other', notAfter: year(3) });
    const told = news(pinOf([current], { expect: expected }), [current, other, renamed]);
    expect(told.serials).toEqual(['c0ffee0a']);
    expect(told.renewal).toMatchObject({ isTrusted: true, published: { renamed: true } });
    expect(told.hints[0]).toContain(
      'add the certificate of the new issuer to its CA file or trust store before the owner changes over',
    );
  });

  it.each([
    [{ serial: ['c0ffee0a', 'c0ffee01'] }, true],
    [{ serial: ['c0ffee01'] }, false],
    [{ issuer: ['CN=Example CA'] }, false],
  ])('if %j is expected: %s', (expected, isTrusted) => {
    expect(news(pinOf([current], { expect: expected }), [current, renamed]).renewal?.isTrusted).toBe(
      isTrusted,
    );
  });

  it('is not an authority that the page shows beside its certificate, regardless of what is expected', () => {
    const authority = { ...renamed, ca: true, issuer: current.issuer };
    const pin = pinOf([current], { expect: { issuer: [current.issuer] } });
    expect(news(pin, [current, authority]).codes).toEqual([]);
    expect(news(pin, [current, authority, successor]).serials).toEqual(['c0ffee02']);
  });

  it('of an authority is one among authorities', () => {
    const [g1, g2] = [
      { ...current, ca: true, subject: 'CN=Root G1' },
      { ...renamed, ca: true },
    ];
    expect(news(pinOf([g1]), [g1, g2]).renewal?.published.renamed).toBe(true);
  });
});

describe('a page that shows several', () => {
  it('has that for the successor whose serial number is expected', () => {
    const other = pinned('0b', { notAfter: year(9) });
    const pin = pinOf([current], { expect: { serial: ['c0ffee01', 'c0ffee02'] } });
    expect(news(pin, [current, other, successor])).toMatchObject({
      serials: ['c0ffee02', '0b'],
      renewal: { isTrusted: true },
    });
    expect(news(pin, [current, other]).renewal?.isTrusted).toBe(true);
  });

  it('has none for a successor that lacks a usage, unless expect says what is needed', () => {
    const both = { ...current, usages: ['client-auth', 'server-auth'] };
    const server = { ...successor, usages: ['server-auth'] };
    const told = news(pinOf([both]), [both, server]);
    expect([told.codes, told.renewal]).toEqual([['warning pin-usage-lost pins/c0ffee01.pem'], null]);
    const needed = { usage: ['server-auth'] };
    expect(news(pinOf([both], { expect: needed }), [both, server]).renewal?.isTrusted).toBe(true);
    const strict = { usage: ['client-auth'] };
    expect(news(pinOf([both], { expect: strict }), [both, server]).renewal?.isTrusted).toBe(false);
  });
});

describe('an announced date', () => {
  it('lets a successor end before the present certificate would have', () => {
    const rotates = Date.UTC(2026, 5, 1);
    const short = pinned('0b', { notBefore: Date.UTC(2026, 4, 1), notAfter: Date.UTC(2026, 11, 1) });
    const early = pinned('0c', { notBefore: Date.UTC(2025, 0, 1), notAfter: Date.UTC(2026, 11, 1) });
    expect(news(pinOf([current], { rotates }), [current, short, early]).serials).toEqual(['0b']);
    expect(news(pinOf([current]), [current, short]).serials).toEqual([]);
  });
});

describe('a pin none of whose certificates is as expected', () => {
  it('has no end that a good one on the page has to outlast', () => {
    const wrong = pinned('0bad', { issuer: 'CN=Somebody else', notAfter: year(9) });
    const pin = pinOf([wrong], { expect: { issuer: ['CN=Example CA'] } });
    expect(news(pin, [successor]).renewal).toMatchObject({
      isTrusted: true,
      certificate: { serial: 'c0ffee02' },
    });
  });
});

describe('a pin without a certificate yet', () => {
  it('gets its first one by the subject that is expected', () => {
    const pin = pinOf([], { expect: { subject: ['CN=Checkpoints'] } });
    const told = news(pin, [current]);
    expect(told.serials).toEqual([current.serial]);
    expect(told.codes).toEqual(['warning pin-renewal-published null']);
  });

  it.each([
    ['nothing is expected', {}],
    ['another subject is expected', { subject: ['CN=Other'] }],
    ['another issuer is expected', { subject: ['CN=Checkpoints'], issuer: ['CN=Other'] }],
    ['only an issuer is expected', { issuer: ['CN=Example CA'] }],
  ])('gets none if %s', (_, expected) => {
    expect(news(pinOf([], { expect: expected }), [current]).renewal).toBeNull();
  });
});

it('a source that could not be fetched is reported with the reason, at the pin', () => {
  const finding = sourceUnreachable(pinOf([current]), url, text`it responded with HTTP 500`);
  expect(finding).toMatchObject({
    level: 'warning',
    code: 'source-unreachable',
    path: 'pins/c0ffee01.pem',
    line: 1,
  });
  expect(toPlain(finding.message)).toBe(
    `The source of the pin Uptrends, ${url}, could not be read: it responded with HTTP 500.`,
  );
  expect(toPlain(finding.hint)).toBe(
    'Correct source, or try again later. The pin itself was checked anyway.',
  );
});

describe('what to do about a successor', () => {
  const renewal = news(pinOf([current]), [current, successor]).renewal;
  if (renewal === null) throw new Error('no successor');

  it.each([
    [
      renewal,
      [],
      'Its owner has published the successor, which expires on 1 January 2028: check its hashes and pin it next to this one.',
    ],
    [
      renewal,
      ['pins/new.pem'],
      'Its owner has published the successor, which expires on 1 January 2028: check the hashes of pins/new.pem and merge it.',
    ],
    [
      renewal,
      ['pins/2.pem', 'pins/3.pem'],
      'Its owner has published the successor, which expires on 1 January 2028: check the hashes of pins/2.pem, pins/3.pem and merge them.',
    ],
    [
      { ...renewal, leavesGap: true },
      [],
      'Its owner has published the successor, which expires on 1 January 2028 and becomes valid only on 1 January 2026, which leaves a gap: check its hashes and pin it next to this one.',
    ],
    [
      { ...renewal, expected: false },
      [],
      'Ask the owner about the certificate with this subject on the page: it does not match expect.',
    ],
    [
      { ...renewal, expected: false, published: { ...renewal.published, renamed: true } },
      [],
      'Ask the owner about the certificate with another subject on the page: it does not match expect.',
    ],
    [
      { ...renewal, isTrusted: false },
      [],
      'Ask the owner about the certificate on the page that expires on 1 January 2028: nothing proves that it is genuine.',
    ],
  ])('%#', (of, writtenTo, advice) => {
    expect(toPlain(adviseOnRenewal(of, writtenTo))).toBe(advice);
  });
});
