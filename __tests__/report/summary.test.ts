import { describe, expect, it } from 'vitest';
import type { AuthorizationResult } from '../../src/plan/authorization.ts';
import type { RunResult } from '../../src/report/result.ts';
import { maxSummaryBytes, summaryOf } from '../../src/report/summary.ts';
import { text } from '../../src/text/text.ts';
import {
  aCertificate,
  aFinding,
  anAuthorization,
  aPin,
  aResult,
  asOf,
  documentsOf,
  hashOf,
  planned,
  rejection,
} from './build.ts';

const day = 86_400_000;
const www = anAuthorization('www', ['www.example', 'new.example']);
const fine = aPin('fine', asOf + 400.5 * day);
const fine2 = aPin('also fine', asOf + 40.5 * day);
const late = aPin('late', asOf - day, { verdict: 'expired', level: 'error' });
const missing = aPin('gone', 0, { verdict: 'missing', level: 'error', notAfter: null, daysLeft: null });

function ended(
  ...statuses: readonly AuthorizationResult['sent']['status'][]
): readonly AuthorizationResult[] {
  return statuses.map((status) => ({
    authorization: www,
    change: { kind: 'unknown' },
    sent: sentAs(status),
  }));
}

function sentAs(status: AuthorizationResult['sent']['status']): AuthorizationResult['sent'] {
  switch (status) {
    case 'planned':
      return { status, attempts: 0 };
    case 'authorized':
      return { status, attempts: 1 };
    case 'failed':
      return { status, attempts: 1, error: rejection(), reason: 'rejected' };
    case 'not-tried':
      return { status, attempts: 0, why: 'refused' };
  }
}

describe("the summary's first line says what happened", () => {
  const cases: readonly [string, Partial<RunResult>][] = [
    ['✅ Nothing to authorize and no pins', {}],
    ['✅ 1 authorization planned, nothing sent', { authorizations: ended('planned') }],
    [
      '✅ 2 of 2 authorizations accepted',
      { mode: 'apply', authorizations: ended('authorized', 'authorized') },
    ],
    [
      '❌ 1 of 4 authorizations accepted, 1 failed and 2 not tried (1 error)',
      {
        outcome: 'fail',
        mode: 'apply',
        authorizations: ended('authorized', 'failed', 'not-tried', 'not-tried'),
        findings: [aFinding()],
      },
    ],
    ['✅ 1 pin is fine for 400 days', { pins: [fine] }],
    ['✅ 2 pins are fine for 40 days', { pins: [fine, fine2] }],
    ['✅ 1 pin is fine', { pins: [{ ...fine, notAfter: null, daysLeft: null }] }],
    ['❌ 1 of 2 pins needs attention', { outcome: 'fail', pins: [fine, late] }],
    ['❌ 2 of 2 pins need attention', { outcome: 'fail', pins: [missing, late] }],
    [
      '⚠️ 1 authorization planned, nothing sent; 1 pin is fine for 400 days (2 warnings)',
      {
        outcome: 'warn',
        authorizations: ended('planned'),
        pins: [fine],
        findings: [
          aFinding({ level: 'warning' }),
          aFinding({ level: 'warning' }),
          aFinding({ level: 'notice' }),
        ],
      },
    ],
    [
      '❌ Nothing to authorize and no pins (2 errors and 1 warning)',
      { outcome: 'fail', findings: [aFinding(), aFinding(), aFinding({ level: 'warning' })] },
    ],
  ];

  it.each(cases)('%s', (line, different) => {
    expect(summaryOf(aResult(different)).split('\n')[0]).toBe(`## ${line}`);
  });
});

describe('the summary', () => {
  it('goes from pins to authorizations, findings and the chart', () => {
    const summary = summaryOf(
      aResult({
        files: 1,
        documents: documentsOf([aCertificate(), aCertificate()]),
        authorizations: [
          planned(www, { kind: 'new' }),
          planned(www, { kind: 'widened', gained: ['new.example'] }),
          planned(www, { kind: 'unchanged' }),
          planned(www),
        ],
        comparison: {
          kind: 'compared',
          removed: [{ publicKeySha256: hashOf('old'), dnsNames: ['old.example'], paths: ['old.csr'] }],
          newNames: ['new.example'],
        },
        pins: [fine, late],
        findings: [aFinding(), aFinding({ path: 'a.pem', line: null }), aFinding({ path: null, line: null })],
      }),
    );
    const key = `\`${hashOf('www').slice(0, 12)}\``;
    const rest = '`certs/www.csr:1`\\\n  ⚠️ new domain `new.example`: **`new.example`**\\\n  `www.example`: ';
    const parts = [
      '### Pins',
      '| `late` | ❌\u00a0expired | 31\u00a0May\u00a02026 | -1 | Nothing to do. |',
      '### Authorizations',
      `- **new key** ${key} in ${rest}`,
      `- **1 more name** ${key} in \`certs/www.csr:1\`\\\n  ⚠️ new domain \`new.example\`: `,
      `- **planned** ${key} in ${rest}`,
      `| ${key} | unchanged | \`new.example\`, \`www.example\` | \`certs/www.csr:1\` |`,
      'This is a plan: nothing was sent.',
      '### Removed keys',
      '### Findings',
      '#malformed) `certs/broken.pem:3` – The certificate is damaged.\\\n  → Copy it anew from where it was issued.',
      '#malformed) `a.pem` – The certificate is damaged.',
      '#malformed) – The certificate is damaged.',
      '### Validity of the pins',
      '```mermaid\n---\n',
      'Read 1 file with 2 documents; checked as of 2026-06-01T12:00:00Z.',
    ];
    const places = parts.map((part) => summary.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says after sending that nothing can be withdrawn', () => {
    const summary = summaryOf(aResult({ mode: 'apply', authorizations: ended('authorized') }));
    expect(summary).toContain('API cannot list or withdraw authorizations');
    expect(summary).not.toContain('This is a plan');
  });

  it('keeps a long name of a pin from pushing its state out of sight', () => {
    const summary = summaryOf(aResult({ pins: [{ ...late, name: 'x'.repeat(300) }] }));
    expect(summary).toContain(`| \`${'x'.repeat(80)}…\` | ❌\u00a0expired |`);
  });

  it('says how many names and places a cell leaves out', () => {
    const names = Array.from({ length: 25 }, (_, i) => `host${i}.example`);
    const documents = Array.from({ length: 5 }, (_, i) => ({ path: `${i}.csr`, line: 1, index: 0 }));
    const many = anAuthorization('many', names, { documents });
    const unchanged = summaryOf(aResult({ authorizations: [planned(many, { kind: 'unchanged' })] }));
    expect(unchanged).toContain('`host4.example` and 5 more | `0.csr:1`, `1.csr:1`, `2.csr:1` and 2 more |');
    expect(unchanged).not.toContain('host9');
    const gained = summaryOf(aResult({ authorizations: [planned(many)] }));
    for (const name of names) expect(gained).toContain(`\`${name}\``);
  });

  it('says if the chart leaves out pins', () => {
    const pins = Array.from({ length: 31 }, (_, i) => aPin(`pin ${i}`, asOf + day));
    expect(summaryOf(aResult({ pins }))).toContain('The chart shows the first 30 pins.');
    expect(summaryOf(aResult({ pins })).match(/^ {2}section (?!Today)/gm)).toHaveLength(30);
    expect(summaryOf(aResult({ pins: pins.slice(1) }))).not.toContain('The chart shows');
  });

  it('keeps a thousand rows, and counts the others', () => {
    const findings = Array.from({ length: 1_001 }, (_, i) => aFinding({ line: i + 1 }));
    const summary = summaryOf(aResult({ findings }));
    expect(summary).toContain('`certs/broken.pem:1000`');
    expect(summary).not.toContain('`certs/broken.pem:1001`');
    expect(summary).toContain('… and 1 more: the JSON report lists all of them.');
  });

  it.each([
    ['long', 'x'.repeat(300)],
    ['invisible', '\u202e'.repeat(300)],
    ['foreign', '東'.repeat(300)],
  ])('stays under its limit with 10,000 of everything and %s names', (_, name) => {
    const many = <T>(item: T): readonly T[] => Array.from({ length: 10_000 }, () => item);
    const names = Array.from({ length: 50 }, () => name);
    const result = aResult({
      authorizations: many(planned(anAuthorization('www', names))),
      pins: many(aPin(name, asOf, { level: 'error', advice: text`${name}` })),
      findings: many(aFinding({ path: name, message: text`${name}`, hint: text`${name}` })),
    });
    const summary = summaryOf(result);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(summary).toMatch(/… and 9[0-9]+ more: the JSON report lists all of them\./);
  });
});
