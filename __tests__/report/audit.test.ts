import { describe, expect, it } from 'vitest';
import { fullPage } from '../../src/cli/page.ts';
import { toTerminal } from '../../src/cli/terminal.ts';
import {
  auditClosingComment,
  auditFingerprint,
  auditIssue,
  auditNeedsAttention,
  auditNewsComment,
  isConclusive,
} from '../../src/report/audit-issue.ts';
import { auditSection, silencedSection } from '../../src/report/audit-section.ts';
import { commentOf, maxCommentLength } from '../../src/report/comment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { mergeAnswer } from '../../src/report/merge-effect.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import type { RunResult } from '../../src/report/result.ts';
import { headline, maxSummaryBytes, summaryOf } from '../../src/report/summary.ts';
import { maxIssueLength } from '../../src/report/tracking-issue.ts';
import { toPlain } from '../../src/text/plain.ts';
import { anAudit } from './an-audit.ts';
import { anAuthorization, aResult, asOf, hashOf, planned } from './build.ts';

describe('the section of the audit', () => {
  const show = (result: Partial<RunResult>, rows = 100) =>
    renderMarkdown(auditSection(aResult(result), rows));

  it('is absent if nothing was audited', () => {
    expect(auditSection(aResult(), 100)).toEqual([]);
  });

  it('sums up, and lists unknown keys', () => {
    const audit = anAudit([{ key: 'known' }, { key: 'a', dnsNames: [], issuer: null }, { key: 'b' }]);
    const page = show({ audit });
    expect(page).toContain('1 domain searched: 3 unexpired certificates, 2 with an unknown key.\n');
    expect(page).toContain(
      `| \`www.example.com\` | \`O=Example Trust, CN=CA 1\` | 1\u00a0May\u00a02026 – 1\u00a0Sep\u00a02026 | 1 | \`${hashOf('b').slice(0, 12)}\` |`,
    );
    expect(page).toContain('| (no names) | (unknown) |');
    expect(show({ audit }, 1)).toContain('… and 1 more');
  });

  it('says what is allowed, revoked or not read', () => {
    expect(show({ audit: { ...anAudit([{ key: 'known' }]), allowed: 3 } })).toContain(
      '1 unexpired certificate, none with an unknown key and 3 allowed by the config file.\n',
    );
    const [unknown] = anAudit([{ key: 'a' }]).unknown;
    if (unknown === undefined) throw new Error('no unknown key');
    expect(show({ audit: { ...anAudit([], false), unknown: [{ ...unknown, revoked: true }] } })).toMatch(
      /⚠️ Not everything could be read(.|\n)*2026, revoked/,
    );
  });

  it('has its part in the headline and the output', () => {
    const of = (audit: RunResult['audit']) => [
      toPlain(headline(aResult({ audit }))),
      outputsOf({ result: aResult({ audit }), written: { report: null, sarif: null }, comment: '' }).values[
        'unknown-issuances'
      ],
    ];
    expect(of(anAudit([{ key: 'a' }, { key: 'a' }]))).toEqual(['✅ 2 certificates with an unknown key', '2']);
    expect(of(anAudit([]))).toEqual(['✅ no certificate with an unknown key', '0']);
    expect(of(anAudit([], false))).toEqual(['✅ the audit is incomplete', '0']);
  });
});

describe('what authorizing silences', () => {
  const result = (audit: RunResult['audit'], different: Partial<RunResult> = {}) =>
    aResult({
      audit,
      authorizations: [
        planned(anAuthorization('a', ['a.example.com']), { kind: 'new' }),
        planned(anAuthorization('b', ['b.example.com']), { kind: 'new' }),
        planned(anAuthorization('c', ['c.example.com']), { kind: 'unchanged' }),
      ],
      comparison: { kind: 'compared', removed: [], newNames: ['b.example.com'] },
      ...different,
    });
  const show = (audit: RunResult['audit'], rows = 100) =>
    renderMarkdown(silencedSection(result(audit))(rows));

  it.each([
    ['nothing was audited', result(null)],
    ['nothing is new', result(anAudit([]), { authorizations: [], review: { gains: [], names: [] } })],
    ['the run applies', result(anAudit([]), { mode: 'apply' })],
  ])('is not shown if %s', (_, each) => {
    expect(silencedSection(each)(100)).toEqual([]);
  });

  it('is shown for keys before names', () => {
    const audit = anAudit([
      { key: 'stranger', dnsNames: ['a.example.com'], issuer: null },
      { key: 'other', dnsNames: ['a.example.com'], issuer: 'CN=Two' },
      { key: 'b', dnsNames: ['b.example.com'] },
    ]);
    expect(show(audit).split('\n').slice(2, -3)).toEqual([
      `- ⚠️ \`${hashOf('b').slice(0, 12)}\` already has **1 certificate**, from \`O=Example Trust, CN=CA 1\`, the newest dated 1\u00a0May\u00a02026, for \`b.example.com\`.`,
      `- \`${hashOf('a').slice(0, 12)}\` has no certificate yet.\\`,
      '  There are 2 certificates with other keys for its names, from `CN=Two`, the newest dated 1\u00a0May\u00a02026.',
    ]);
    expect(show(audit, 1)).toContain('… and 1 more key for which certificates exist.');
    expect(toPlain(mergeAnswer(result(audit)))).toContain('; 1 of these keys already has certificates');
    expect(toPlain(mergeAnswer(result(audit, { mode: 'apply' })))).not.toContain('already has certificates');
  });

  it('is shown if not everything could be searched', () => {
    expect(show(anAudit([{ key: 'a' }, { key: 'x', dnsNames: ['a.example.com'] }], false))).toMatch(
      /already has \*\*at least 1 certificate\*\*(.|\n)*There is 1 certificate(.|\n)*There might be more certificates for 2 keys: not all of their names/,
    );
    expect(show(anAudit([]))).toContain('There is no certificate yet for 2 keys and their names.');
  });

  it.each([
    [
      'of two has none',
      ['a', 'b'],
      anAudit([{ key: 'b' }]),
      'There is no certificate yet for 1 key and its names.',
    ],
    [
      'could not be searched',
      ['a'],
      anAudit([{ key: 'a' }], false),
      '⚠️ There might be more certificates for 1 key: not all of its names could be searched.',
    ],
  ])('uses the singular for one key that %s', (_, keys, audit, words) => {
    const authorizations = keys.map((key) => planned(anAuthorization(key, [`${key}.example.com`])));
    expect(renderMarkdown(silencedSection(aResult({ audit, authorizations }))(100))).toContain(
      `${words} If you do not know who ordered a certificate, do not authorize its key.`,
    );
  });

  it('is shown by the command', () => {
    const lines = (audit: RunResult['audit']) =>
      [...fullPage(result(audit))].map((line) => toTerminal(line, false)).join('\n');
    expect(lines(anAudit([{ key: 'a' }]))).toMatch(
      /a\.example\.com: 1 certificate\n.*b\.example\.com: 0 certificates\n/,
    );
    expect(lines(anAudit([{ key: 'a' }], false))).toMatch(
      /a\.example\.com: at least 1 certificate\n.*b\.example\.com: unknown\n/,
    );
  });
});

describe('the issue about the audit', () => {
  it.each([
    [anAudit([]), false, true],
    [anAudit([], false), false, false],
    [anAudit([{ key: 'a' }], false), true, true],
    [anAudit([{ key: 'a', revoked: 'a.pem' }]), true, true],
  ])('is wanted, and known to be: %#', (audit, attention, conclusive) => {
    expect([auditNeedsAttention(audit), isConclusive(audit)]).toEqual([attention, conclusive]);
  });

  it.each([
    [[{ key: 'a' }], 'A certificate was issued with an unknown key'],
    [[{ key: 'a' }, { key: 'b' }], 'Certificates were issued with 2 unknown keys'],
    [[{ key: 'a', revoked: 'a.pem' }], 'A certificate has been revoked'],
    [
      [
        { key: 'a', revoked: 'a.pem' },
        { key: 'b', revoked: 'b.pem' },
      ],
      '2 certificates have been revoked',
    ],
  ])('%j: %s', (samples, title) => {
    const { title: actual, body } = auditIssue(anAudit(samples), asOf);
    expect(actual).toBe(title);
    expect(body).toContain('The workflow that audits the logs keeps this issue up to date.');
  });

  it('says what there is, and where', () => {
    const { body } = auditIssue(anAudit([{ key: 'a' }, { key: 'b', revoked: 'b.pem' }], false), asOf);
    expect(body).toContain(
      'As of 1 June 2026, the logs contain certificates for your names with 1 key that is not in the repository, and 1 certificate in the repository has been revoked. Not everything could be read, so there might be more.',
    );
    expect(body).toContain('- `b.pem:1` for `www.example.com`');
  });

  it('shows another state for another key, and not for a renewal', () => {
    const of = (...samples: Parameters<typeof anAudit>[0]) => auditFingerprint(anAudit(samples));
    expect(of({ key: 'a' }, { key: 'a', notBefore: 0 })).toBe(of({ key: 'a' }));
    expect(of({ key: 'b' }, { key: 'a' })).toBe(of({ key: 'a' }, { key: 'b' }));
    expect(new Set([of(), of({ key: 'a' }), of({ key: 'b' }), of({ key: 'a', revoked: 'a.pem' })]).size).toBe(
      4,
    );
  });

  it('is closed with words', () => {
    expect(auditClosingComment(asOf)).toContain(
      'As of 1 June 2026, the key of every certificate in the logs is in',
    );
  });
});

describe('more than a thousand unknown keys', () => {
  const name = `${'x'.repeat(60)}.example.com`;
  const dnsNames = Array.from({ length: 30 }, (_, i) => `n${i}.${name}`);
  const audit = anAudit(
    Array.from({ length: 1_200 }, (_, i) => ({ key: `k${i}`, dnsNames, issuer: `CN=${name}` })),
  );
  const result = aResult({
    audit,
    authorizations: Array.from({ length: 1_200 }, (_, i) =>
      planned(anAuthorization(`k${i}`, [`n${i}.example.com`]), { kind: 'new' }),
    ),
  });

  it('fit into the summary, comments and the issue', () => {
    expect(Buffer.byteLength(summaryOf(result))).toBeLessThanOrEqual(maxSummaryBytes);
    expect(commentOf(result).length).toBeLessThanOrEqual(maxCommentLength);
    const { body } = auditIssue(audit, asOf);
    expect(body.length).toBeLessThanOrEqual(maxIssueLength);
    expect(body.match(/^\| /gm)?.length).toBeGreaterThan(10);
    const news = auditNewsComment(audit, asOf);
    expect(news.match(/^\| `n0/gm)).toHaveLength(10);
    expect(news).toContain('… and 1190 more');
    expect(news.length).toBeLessThan(maxIssueLength);
  });

  it('show a limited number of names, issuers and rows, and count the others', () => {
    const many = anAudit([
      ...Array.from({ length: 5 }, (_, i) => ({ key: 'a', dnsNames, issuer: `CN=${i}` })),
      ...Array.from({ length: 201 }, (_, i) => ({ key: `r${i}`, dnsNames, revoked: `${i}.pem` })),
    ]);
    const { body } = auditIssue(anAudit(Array.from({ length: 201 }, (_, i) => ({ key: `k${i}` }))), asOf);
    expect(body).toContain('… and 1 more');
    expect(renderMarkdown(auditSection({ audit: many }, 10))).toMatch(
      /n19\.\S+ and 10 more \| `CN=\d`, `CN=\d`, `CN=\d` and 2 more/,
    );
    expect(auditNewsComment(many, asOf)).toMatch(/n19\.\S+ and 10 more/);
  });
});
