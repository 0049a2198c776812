import { describe, expect, it } from 'vitest';
import { maxOutputBytes, outputsOf, type WrittenFiles } from '../../src/report/outputs.ts';
import type { RunResult } from '../../src/report/result.ts';
import { toPlain } from '../../src/text/plain.ts';
import { anAuthorization, aPin, aResult, asOf, planned, rejection } from './build.ts';

const day = 86_400_000;
const nowhere = { report: null, sarif: null };

function outputs(result: RunResult, written: WrittenFiles = nowhere) {
  return outputsOf({ result, written, comment: '### Words' });
}

describe('the outputs', () => {
  it('of a run without anything', () => {
    expect(outputs(aResult())).toEqual({
      values: {
        outcome: 'pass',
        planned: '0',
        authorized: '0',
        failed: '0',
        pins: '[]',
        'next-expiry': '',
        'days-left': '',
        report: '',
        sarif: '',
        'updated-files': '[]',
        comment: '### Words',
        'unknown-issuances': '',
      },
      notes: [],
    });
  });

  it('count what was planned, authorized and failed', () => {
    const authorization = anAuthorization('www', ['a.example']);
    const change = { kind: 'unknown' } as const;
    const result = aResult({
      outcome: 'fail',
      mode: 'apply',
      authorizations: [
        planned(authorization),
        { authorization, change, sent: { status: 'authorized', attempts: 1 } },
        { authorization, change, sent: { status: 'authorized', attempts: 3 } },
        {
          authorization,
          change,
          sent: { status: 'failed', attempts: 1, error: rejection(), reason: 'rejected' },
        },
        { authorization, change, sent: { status: 'not-tried', attempts: 0, why: 'refused' } },
      ],
    });
    expect(outputs(result).values).toMatchObject({
      outcome: 'fail',
      planned: '5',
      authorized: '2',
      failed: '1',
    });
  });

  it('list the pins in order, and the one that expires first', () => {
    const pins = [
      aPin('later', asOf + 9.5 * day),
      aPin('none', asOf, { verdict: 'missing', level: 'error', notAfter: null, daysLeft: null }),
      aPin('first', asOf - 0.5 * day, { verdict: 'expired', level: 'error' }),
      aPin('last', asOf + 90 * day),
    ];
    const { values } = outputs(aResult({ pins }), { report: 'out/report.json', sarif: 'out/a.sarif' });
    expect(JSON.parse(String(values['pins']))).toEqual([
      { name: 'later', verdict: 'ok', notAfter: '2026-06-11T00:00:00Z', daysLeft: 9 },
      { name: 'none', verdict: 'missing', notAfter: null, daysLeft: null },
      { name: 'first', verdict: 'expired', notAfter: '2026-06-01T00:00:00Z', daysLeft: -1 },
      { name: 'last', verdict: 'ok', notAfter: '2026-08-30T12:00:00Z', daysLeft: 90 },
    ]);
    expect(values).toMatchObject({
      'next-expiry': '2026-06-01T00:00:00Z',
      'days-left': '-1',
      report: 'out/report.json',
      sarif: 'out/a.sarif',
    });
  });

  it('shorten long lists with a note and keep the pins that need attention', () => {
    const fine = Array.from({ length: 6_000 }, (_, i) =>
      aPin(`pin ${i} ${'é'.repeat(50)}`, asOf + 400 * day),
    );
    const late = aPin('late', asOf + 2 * day, { verdict: 'expiring', level: 'error' });
    const soon = aPin('soon', asOf + 40 * day, { verdict: 'expiring', level: 'warning' });
    const updatedFiles = Array.from({ length: 6_000 }, (_, i) => `pins/${'x'.repeat(200)}-${i}.pem`);
    const { values, notes } = outputs(aResult({ pins: [...fine, soon, late], updatedFiles }));
    const told: unknown[] = JSON.parse(String(values['pins']));
    expect(told.slice(0, 2)).toMatchObject([{ name: 'late' }, { name: 'soon' }]);
    const files: unknown[] = JSON.parse(String(values['updated-files']));
    expect(files[0]).toBe(updatedFiles[0]);
    for (const value of Object.values(values)) {
      expect(value.length * 2).toBeLessThanOrEqual(maxOutputBytes + 10);
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(maxOutputBytes + 10);
    }
    expect(notes.map(toPlain)).toEqual([
      `The output pins is too long for GitHub, so ${6_002 - told.length} items are left out; the report contains all of them.`,
      `The output updated-files is too long for GitHub, so ${6_000 - files.length} items are left out; the report contains all of them.`,
    ]);
  });
});
