import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedPin } from '../../src/pins/pin.ts';
import {
  closingComment,
  fingerprintOfPins,
  maxIssueLength,
  newsComment,
  pinsNeedingAttention,
  trackingIssue,
} from '../../src/report/tracking-issue.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';
import { aPin, aPinned, asOf } from './build.ts';

const day = 86_400_000;
const fine = aPin('fine', asOf + 400 * day);

function expiring(name: string, daysLeft: number, different: Partial<ComparedPin> = {}): ComparedPin {
  return aPin(name, asOf + daysLeft * day, { verdict: 'expiring', level: 'warning', ...different });
}

function picture(...pins: readonly ComparedPin[]): string {
  return fingerprintOfPins(pins);
}

describe('the state of the pins', () => {
  it('changes on a few days of the last hundred before an expiry, and once with it', () => {
    const daily = Array.from({ length: 101 }, (_, i) => picture(expiring('a', 100 - i)));
    const changes = daily.flatMap((one, i) => (i > 0 && one !== daily[i - 1] ? [100 - i] : []));
    expect(changes).toEqual([29, 13, 6, 2, 0]);
    const expired = [-1, -2, -50].map((days) =>
      picture(expiring('a', days, { verdict: 'expired', level: 'error' })),
    );
    expect(new Set([...expired, daily.at(-1)]).size).toBe(2);
  });

  it('changes with a verdict, and with the pins that it shows', () => {
    const pictures = [
      picture(expiring('a', 20)),
      picture(expiring('a', 20, { verdict: 'mismatch' })),
      picture(expiring('b', 20)),
      picture(expiring('a', 20), expiring('b', 20)),
      picture(expiring('a', 20, { verdict: 'missing', daysLeft: null, notAfter: null })),
      picture(fine),
    ];
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('does not depend on the order of the pins, nor on those that are fine', () => {
    expect(picture(expiring('a', 20), expiring('b', 5))).toBe(
      picture(expiring('b', 5), fine, expiring('a', 20)),
    );
  });
});

describe('the tracking issue', () => {
  it('does not mention files if no pin has any', () => {
    const missing = aPin('gone', asOf, { verdict: 'missing', level: 'error', certificates: [] });
    expect(trackingIssue([missing], asOf).body).not.toContain('### Files');
    expect(trackingIssue([missing, expiring('a', 20)], asOf).body).toContain('### Files');
  });

  it('is about the pins that need attention', () => {
    expect(pinsNeedingAttention([fine, expiring('a', 3)]).map(({ name }) => name)).toEqual(['a']);
  });

  it('says which, until when, where they are and what to do', () => {
    const certificates = [
      aPinned({ place: { path: 'pins/old.pem', line: 1, index: 0 } }),
      aPinned({ place: { path: 'pins/new.pem', line: 1, index: 0 } }),
      aPinned({ place: { path: 'pins/new.pem', line: 9, index: 1 } }),
    ];
    const pin = expiring('Uptrends', 20, { certificates, advice: text`Get the successor.` });
    const { title, body } = trackingIssue([fine, pin], asOf);
    expect(title).toBe('A pinned certificate needs attention: Uptrends');
    expect(body).toContain('As of 1 June 2026, these pins need attention:');
    expect(body).toContain(
      '| `Uptrends` | ⚠️\u00a0expires\u00a0soon | 21\u00a0Jun\u00a02026 | 20 | Get the successor. |',
    );
    expect(body).toContain('- `Uptrends`: `pins/old.pem`, `pins/new.pem`\n');
    expect(body).not.toContain('fine');
  });

  it.each([
    [
      [expiring('a', 1), expiring('b', 1), expiring('c', 1)],
      '3 pinned certificates need attention: a and 2 more',
    ],
    [[expiring('@x: #1 [y](z)', 1)], 'A pinned certificate needs attention: x 1 y z'],
    [[expiring('\u202e', 1)], 'A pinned certificate needs attention'],
    [[expiring('\u202e', 1), expiring('b', 1)], '2 pinned certificates need attention'],
  ])('has a title of plain words (%#)', (pins, title) => {
    expect(trackingIssue(pins, asOf).title).toBe(title);
  });

  it('shows a pin without any certificate', () => {
    const missing = expiring('a', 0, {
      verdict: 'missing',
      notAfter: null,
      daysLeft: null,
      certificates: [],
    });
    const { body } = trackingIssue([missing], asOf);
    expect(body).toContain('| `a` | ⚠️\u00a0no certificate | – | – | Nothing to do. |');
  });

  it('stays short enough with any pins', () => {
    fc.assert(
      fc.property(hostileString, fc.integer({ min: 1, max: 2_000 }), (name, count) => {
        const pins = Array.from({ length: count }, (_, i) => expiring(`${name}${i}`, i));
        const { title, body } = trackingIssue(pins, asOf);
        expect(title.length).toBeLessThan(256);
        expect(body.length).toBeLessThanOrEqual(maxIssueLength);
        expect(newsComment(pins, asOf).length).toBeLessThanOrEqual(maxIssueLength);
        expect(fingerprintOfPins(pins)).toMatch(/^[0-9a-f]{32}$/);
      }),
      { numRuns: 20, examples: [['\u202e'.repeat(300), 200]] },
    );
  });

  it('shows a limited number of rows, letters and files, and counts the others', () => {
    const pins = (count: number) => Array.from({ length: count }, (_, i) => expiring(`pin ${i}`, i));
    const rows = (words: string) => words.match(/^\| `pin /gm)?.length;
    const bodyOf = (count: number) => trackingIssue(pins(count), asOf).body;
    expect([rows(bodyOf(200)), rows(bodyOf(201))]).toEqual([200, 200]);
    expect(bodyOf(200)).not.toContain(' more:');
    expect(bodyOf(201)).toContain('… and 1 more: the JSON report lists all of them.');
    const newsOf = (count: number) => newsComment(pins(count), asOf);
    expect([rows(newsOf(10)), rows(newsOf(11))]).toEqual([10, 10]);
    expect(newsOf(11)).toContain('… and 1 more: the JSON report lists all of them.');
    const titleOf = (length: number) => trackingIssue([expiring('x'.repeat(length), 1)], asOf).title;
    expect(titleOf(80)).toBe(`A pinned certificate needs attention: ${'x'.repeat(80)}`);
    expect(titleOf(81)).toBe(`A pinned certificate needs attention: ${'x'.repeat(80)}…`);
    const filesOf = (count: number) => {
      const places = Array.from({ length: count }, (_, i) => ({ path: `${i}.pem`, line: 1, index: 0 }));
      const certificates = places.map((place) => aPinned({ place }));
      return trackingIssue([expiring('a', 1, { certificates })], asOf).body;
    };
    expect(filesOf(5)).toContain('`4.pem`\n');
    expect(filesOf(6)).toContain('`4.pem` and 1 more\n');
  });

  it('has texts for changes and for closing it', () => {
    expect(newsComment([fine, expiring('a', 3)], asOf)).toMatch(
      /^As of 1 June 2026, 1 of 2 pins needs attention:\n\n\| Pin /,
    );
    expect(closingComment(asOf)).toBe(
      '✅ As of 1 June 2026, no pin needs attention, so this issue is closed.\n',
    );
  });
});
