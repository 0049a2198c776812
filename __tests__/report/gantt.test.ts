import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxPinsInChart, pinsChart } from '../../src/report/gantt.ts';
import { day } from '../../src/text/instant.ts';
import { hostileString } from '../text/hostile.ts';
import { aPin, aPinned, asOf } from './build.ts';

const head = [
  '---',
  'config:',
  '  gantt:',
  '    leftPadding: 190',
  '---',
  'gantt',
  '  dateFormat YYYY-MM-DD',
  '  axisFormat %b %Y',
  '  todayMarker stroke-width:2px,stroke:#d1242f',
  '  section Today',
  '  checked as of 2026-06-01 :milestone, today, 2026-06-01, 0d',
];

function lines(...pins: readonly ReturnType<typeof aPin>[]): readonly string[] {
  return pinsChart(pins, asOf)?.split('\n') ?? [];
}

describe('the chart of the pins', () => {
  it('is not drawn without any certificate', () => {
    expect(pinsChart([], asOf)).toBeNull();
    expect(pinsChart([aPin('gone', asOf, { certificates: [] })], asOf)).toBeNull();
  });

  it('marks the day of the check, and draws each certificate up to its expiry', () => {
    const old = aPinned({ notBefore: asOf - 100 * day, notAfter: asOf + 10 * day });
    const next = aPinned({ notBefore: asOf, notAfter: asOf + 300 * day });
    const pin = aPin('Uptrends', next.notAfter, { certificates: [next, old] });
    expect(lines(pin)).toEqual([
      ...head,
      '  section Uptrends',
      '  until 2026-06-11 :done, p0c0, 2026-02-21, 2026-06-11',
      '  until 2027-03-28 :active, p0c1, 2026-06-01, 2027-03-28',
    ]);
  });

  it.each([
    ['ok', ':active, p0c0'],
    ['warning', ':p0c0'],
    ['error', ':crit, p0c0'],
  ] as const)('shows the level %s', (level, tag) => {
    expect(lines(aPin('a', asOf + day, { level })).at(-1)).toContain(` ${tag}, `);
  });

  it.each([
    ['lasts for decades', -9_000, 20_000, '2025-04-27, 2028-08-09'],
    ['ended long ago', -9_000, -8_000, '2025-04-27, 2025-04-28'],
    ['begins in the far future', 5_000, 6_000, '2028-08-09, 2028-08-10'],
  ])('cuts off at its edges what %s', (_, from, to, dates) => {
    const certificate = aPinned({ notBefore: asOf + from * day, notAfter: asOf + to * day });
    const bar = lines(aPin('a', certificate.notAfter, { certificates: [certificate] })).at(-1);
    expect(bar?.endsWith(dates)).toBe(true);
  });

  it('keeps to years of four digits', () => {
    const late = Date.UTC(9999, 11, 1);
    const certificate = aPinned({ notBefore: late, notAfter: Date.UTC(9999, 11, 31) });
    const bar = pinsChart([aPin('a', certificate.notAfter, { certificates: [certificate] })], late)
      ?.split('\n')
      .at(-1);
    expect(bar).toBe('  until 9999-12-31 :active, p0c0, 9999-12-01, 9999-12-30');
  });

  it('shows as many pins as can be read', () => {
    const pins = Array.from({ length: 100 }, (_, i) => aPin(`pin ${i}`, asOf + day));
    expect(lines(...pins).filter((line) => line.startsWith('  section pin'))).toHaveLength(maxPinsInChart);
    const bars = (count: number) => {
      const certificates = Array.from({ length: count }, (_, i) => aPinned({ notAfter: asOf + i * day }));
      return lines(aPin('a', asOf, { certificates })).filter((line) => line.startsWith('  until '));
    };
    expect(bars(6)).toHaveLength(6);
    expect(bars(7)).toEqual(bars(7).slice(-6));
    expect(bars(7)[0]).toContain('until 2026-06-02');
    const section = (length: number) => lines(aPin('x'.repeat(length), asOf)).at(-2);
    expect(section(28)).toBe(`  section ${'x'.repeat(28)}`);
    expect(section(29)).toBe(`  section ${'x'.repeat(28)}…`);
  });

  it('has the same lines regardless of the name of a pin', () => {
    fc.assert(
      fc.property(hostileString, (name) => {
        const drawn = lines(aPin(name, asOf + day));
        expect(drawn).toHaveLength(head.length + 2);
        expect(drawn.at(-2)).toMatch(
          /^ {2}section [\p{L}\p{N}][\p{L}\p{N}.= -]*…?$|^ {2}section [.= -]+[\p{L}\p{N}][\p{L}\p{N}.= -]*…?$/u,
        );
      }),
    );
  });
});
