import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { newCertificate } from '../support/certificates.ts';
import { forget, type Run, runAction } from '../support/runner.ts';

let run: Run | undefined;

afterEach(() => {
  if (run !== undefined) forget(run);
});

/** The certificate of Uptrends' checkpoints as its owner's page shows it: in one line, between typographic dashes. */
const page = readFileSync(new URL('../../examples/repository/pins/uptrends.md', import.meta.url));

async function judge(asOf: string, inputs: Record<string, string> = {}, fromSources = false): Promise<Run> {
  run = await runAction({
    fromSources,
    files: { 'pins/uptrends.md': page },
    inputs: { pins: 'pins/*', 'as-of': asOf, report: 'report.json', ...inputs },
  });
  return run;
}

describe("Uptrends' page", () => {
  it.each([
    ['2024-07-25T23:59:59Z', 'not-yet-valid', 'fail', 366, 'error pin-not-yet-valid'],
    ['2024-07-26', 'ok', 'pass', 365, ''],
    ['2025-05-27T23:59:59Z', 'ok', 'pass', 60, ''],
    ['2025-05-28', 'expiring', 'warn', 59, 'warning pin-expiring'],
    ['2025-07-01T00:00:00+02:00', 'expiring', 'fail', 26, 'error pin-expiring'],
    ['2025-07-26T23:59:59Z', 'expiring', 'fail', 0, 'error pin-expiring'],
    ['2025-07-27', 'expired', 'fail', -1, 'error pin-expired'],
    ['2026-11-21', 'expired', 'fail', -483, 'error pin-expired'],
  ])('as of %s: %s', async (asOf, verdict, outcome, daysLeft, finding) => {
    const { exitCode, outputs, annotations, json } = await judge(asOf, {}, true);
    const name = 'emailAddress=certificates@uptrends.com';
    expect(exitCode).toBe(outcome === 'fail' ? 1 : 0);
    expect(outputs).toMatchObject({
      outcome,
      'next-expiry': '2025-07-26T23:59:59Z',
      'days-left': String(daysLeft),
    });
    expect(JSON.parse(outputs['pins'] ?? '')).toEqual([
      { name, verdict, notAfter: '2025-07-26T23:59:59Z', daysLeft },
    ]);
    expect(json('report.json')).toMatchObject({
      documents: [
        {
          path: 'pins/uptrends.md',
          line: 8,
          kind: 'certificate',
          encoding: 'pem',
          subject: name,
          serial: '1a223e5481b066dfda30e5f35cdb3a81',
          certificateSha256: 'f9a92a6dc75ae381d12de7c7cb3e02bd87cb4690da736e26674f57be4b3b44a1',
          publicKeySha256: '572158c899011b986e3432ea2975151f0b19770c9c44228987ab86929f25e7c4',
        },
      ],
      findings:
        finding === '' ? [] : [{ level: finding.split(' ')[0], code: finding.split(' ')[1], line: 8 }],
    });
    expect(annotations).toHaveLength(finding === '' ? 0 : 1);
  });

  it('thresholds in per cent and hours', async () => {
    expect(
      (await judge('2025-07-20', { 'fail-before': '48h', 'warn-before': '1%' })).outputs['outcome'],
    ).toBe('pass');
    expect(
      (await judge('2025-07-24', { 'fail-before': '48h', 'warn-before': '1%' })).outputs['outcome'],
    ).toBe('warn');
    expect(
      (await judge('2025-07-25', { 'fail-before': '48h', 'warn-before': '1%' })).outputs['outcome'],
    ).toBe('fail');
  });
});

describe('rotation', () => {
  const subject = '/CN=Checkpoints';
  const of = (notBefore: string, notAfter: string) =>
    newCertificate({ subject, dnsNames: [], notBefore: new Date(notBefore), notAfter: new Date(notAfter) })
      .pem;

  it('a successor in place passes, and the summary says what to do', async () => {
    run = await runAction({
      files: {
        'c.yml': 'pins:\n  - files: pins/*.pem\n',
        'pins/2025.pem': of('2025-01-01', '2026-01-01'),
        'pins/2026.pem': of('2025-12-01', '2027-01-01'),
      },
      inputs: { config: 'c.yml', 'as-of': '2025-12-20' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'pass', 'next-expiry': '2027-01-01T00:00:00Z' });
    expect(run.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(run.summary).toContain(
      'Remove `pins/2025.pem`; the successor is in place and expires on 1 January 2027.',
    );
    expect(run.summary).toContain('```mermaid\n');
  });

  it('a successor that is only guessed hides no expiry', async () => {
    run = await runAction({
      files: {
        'pins/2025.pem': of('2025-01-01', '2026-01-01'),
        'pins/2026.pem': of('2025-12-01', '2027-01-01'),
      },
      inputs: { pins: 'pins/*.pem', 'as-of': '2026-02-01', report: 'report.json' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'warn', 'next-expiry': '2027-01-01T00:00:00Z' });
    expect(run.json('report.json')).toMatchObject({
      pins: [{ verdict: 'ok', level: 'warning' }],
      findings: [{ level: 'warning', code: 'pin-superseded', path: 'pins/2025.pem' }],
    });
  });

  it('certificates of different owners are checked separately, and distinguished by their files', async () => {
    run = await runAction({
      files: {
        'pins/a/old.pem': of('2025-01-01', '2026-01-01'),
        'pins/b/new.pem': of('2025-12-01', '2027-01-01'),
      },
      inputs: { pins: 'pins/**', 'as-of': '2026-02-01', report: 'report.json' },
    });
    expect(run.outputs['outcome']).toBe('fail');
    expect(run.json('report.json')).toMatchObject({
      pins: [
        { name: 'CN=Checkpoints', verdict: 'expired' },
        { name: 'CN=Checkpoints', verdict: 'ok' },
      ],
    });
    expect(run.summary).toContain('`CN=Checkpoints` in `pins/a/old.pem`');
  });

  it('a successor that comes too late fails', async () => {
    run = await runAction({
      files: {
        'pins/2025.pem': of('2025-01-01', '2026-01-01'),
        'pins/2026.pem': of('2026-01-05', '2027-01-01'),
      },
      inputs: { pins: 'pins/*.pem', 'as-of': '2025-12-20' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'fail', 'next-expiry': '2026-01-01T00:00:00Z' });
    expect(run.stdout).toContain('leaves a gap');
  });
});

describe('patterns that match nothing', () => {
  it.each([
    ['error', 1, 'fail'],
    ['warn', 0, 'warn'],
    ['ignore', 0, 'pass'],
  ])('%s', async (policy, exitCode, outcome) => {
    run = await runAction({ inputs: { pins: 'pins/*.pem', 'if-no-files-found': policy } });
    expect([run.exitCode, run.outputs['outcome']]).toEqual([exitCode, outcome]);
  });
});

describe('errors in the inputs', () => {
  it('are reported together', async () => {
    run = await runAction({ inputs: { mode: 'aply', 'fail-before': 'soon', issue: 'yes' } });
    expect(run.exitCode).toBe(1);
    const [annotation] = run.annotations;
    for (const word of ['apply', 'fail-before', 'issue', 'authorize'])
      expect(annotation?.message).toContain(word);
  });
});
