import { describe, expect, it } from 'vitest';
import type { AuthorizationResult } from '../../src/plan/authorization.ts';
import { commentOf, maxCommentLength, needsComment } from '../../src/report/comment.ts';
import type { Comparison, RunResult } from '../../src/report/result.ts';
import { text } from '../../src/text/text.ts';
import { aFinding, anAuthorization, aPin, aResult, asOf, hashOf, planned, rejection } from './build.ts';

function firstLine(different: Partial<RunResult>): string {
  return commentOf(aResult(different)).split('\n')[0] ?? '';
}

const www = anAuthorization('www', ['www.example', 'new.example']);
const fresh = planned(www, { kind: 'new' });
const certificate = anAuthorization('www', ['www.example', 'new.example'], {
  by: 'certificate',
  tbsSha256: hashOf('www tbs'),
});
const freshCertificate = planned(certificate, { kind: 'new' });
const widened = planned(www, { kind: 'widened', gained: ['new.example'] });
const unchanged = planned(www, { kind: 'unchanged' });
const unknown = planned(www);

const old = { publicKeySha256: hashOf('old'), dnsNames: ['old.example'], paths: ['old.csr'] };

function compared(
  newNames: readonly string[] = [],
  removed: readonly (typeof old)[] = [],
  hidesChanges = false,
): Comparison {
  return { kind: 'compared', removed, newNames, hidesChanges };
}

const late = aPin('late', asOf, { verdict: 'expired', level: 'error' });
const fine = aPin('fine', asOf + 400 * 86_400_000);

describe("the comment's first line says what the merge will do", () => {
  const cases: readonly [string, Partial<RunResult>][] = [
    ['✅ Merging changes no authorizations at Cert Spotter', { comparison: compared() }],
    [
      '✅ Merging changes no authorizations at Cert Spotter',
      { authorizations: [unchanged], comparison: compared(), pins: [fine] },
    ],
    [
      '✅ Merging authorizes 1 new key: 2 names gained, 1 of them new to this repository',
      { authorizations: [fresh, unchanged], comparison: compared(['new.example']) },
    ],
    [
      '✅ Merging authorizes 1 new key and 2 new certificates: 2 names gained, 1 of them new to this repository',
      { authorizations: [fresh, freshCertificate, freshCertificate], comparison: compared(['new.example']) },
    ],
    [
      '✅ Merging adds names to 1 key: 1 name gained, none of them new to this repository',
      { authorizations: [widened], comparison: compared() },
    ],
    [
      '✅ Merging authorizes 2 new keys, adds names to 1 key and removes 1: 2 names gained, 2 of them new to this repository',
      {
        authorizations: [fresh, fresh, widened],
        comparison: compared(['new.example', 'www.example'], [old]),
      },
    ],
    [
      '✅ Merging requests 1 authorization that might be new: 2 names gained, none of them new to this repository',
      { authorizations: [unknown], comparison: compared() },
    ],
    [
      '✅ Merging authorizes nothing new and removes 1 key, which stays authorized',
      { authorizations: [unchanged], comparison: compared([], [old]) },
    ],
    [
      '✅ Merging authorizes nothing new and removes 2 keys, which stay authorized',
      { comparison: compared([], [old, old]) },
    ],
    [
      '⚠️ Merging requests 2 authorizations, some of which might be new',
      { outcome: 'warn', authorizations: [unknown, unknown], comparison: { kind: 'unknown' } },
    ],
    [
      '❌ Merging changes no authorizations at Cert Spotter; 1 of 2 pins needs attention; 1 error to resolve',
      { outcome: 'fail', comparison: compared(), pins: [fine, late], findings: [aFinding()] },
    ],
    [
      '✅ Merging authorizes nothing more: this run has already sent 1 of 2 authorizations',
      {
        mode: 'apply',
        authorizations: [{ ...unknown, sent: { status: 'authorized', attempts: 1 } }, unknown],
      },
    ],
    [
      '⚠️ Merging might change authorizations: some matched files have changed but are not in the checkout',
      { outcome: 'warn', comparison: compared([], [old], true) },
    ],
    [
      '⚠️ Merging adds names to 1 key: 1 name gained, none of them new to this repository; there might be more: some matched files have changed but are not in the checkout',
      { outcome: 'warn', authorizations: [widened], comparison: compared([], [], true) },
    ],
    ['✅ This run plans no authorizations', { mode: 'apply' }],
    ['✅ This run plans no authorizations', {}],
    [
      '⚠️ Merging might change authorizations: it is not known what the base branch authorizes',
      { outcome: 'warn', comparison: { kind: 'unknown' } },
    ],
    [
      '✅ This pull request was closed without merging, so this plan will not be applied',
      { authorizations: [unknown], merging: { kind: 'closed' } },
    ],
    [
      '✅ The merge changes no authorizations at Cert Spotter',
      { comparison: compared(), merging: { kind: 'merged' } },
    ],
    [
      '⚠️ Merging authorizes nothing yet, because runs on `develop` only plan; once on `main`, it requests 1 authorization, which might be new',
      {
        outcome: 'warn',
        authorizations: [unknown],
        comparison: { kind: 'unknown' },
        merging: { kind: 'plans', branch: 'develop', defaultBranch: 'main' },
      },
    ],
    [
      '✅ Merging changes no authorizations at Cert Spotter',
      {
        comparison: compared(),
        merging: { kind: 'plans', branch: 'develop', defaultBranch: 'main' },
      },
    ],
  ];

  it.each(cases)('%s', (line, different) => {
    expect(firstLine(different)).toBe(`### ${line}`);
  });
});

describe('the comment', () => {
  it('is one line if there is nothing to say', () => {
    expect(commentOf(aResult({ comparison: compared() }))).toBe(
      '### ✅ Merging changes no authorizations at Cert Spotter\n',
    );
  });

  it('names the commit that it is about', () => {
    const head = 'a1'.repeat(20);
    expect(commentOf(aResult({ head }))).toContain(`This comment describes commit \`${head}\`.`);
  });

  it('lists what is gained, in bold what is new to the repository, then what is removed, pins and findings', () => {
    const result = aResult({
      authorizations: [fresh, freshCertificate, widened, unchanged, unchanged],
      comparison: compared(['new.example'], [old]),
      pins: [fine],
      findings: [aFinding({ level: 'warning' })],
    });
    const body = commentOf(result);
    const key = hashOf('www').slice(0, 12);
    const parts = [
      `- **new key** \`${key}\` in \`certs/www.csr:1\`\\\n  ⚠️ new domain \`new.example\`: **\`new.example\`**\\\n  \`www.example\`: \`www.example\``,
      `- **new certificate** certificate \`${hashOf('www tbs').slice(0, 12)}\` in `,
      `- **1 more name** \`${key}\` in \`certs/www.csr:1\`\\\n  ⚠️ new domain \`new.example\`: **\`new.example\`**`,
      'Names in bold are new to the repository.',
      '2 authorizations do not change.',
      '### Removed keys',
      `| \`${hashOf('old').slice(0, 12)}\` | \`old.example\` | \`old.csr\` |`,
      'If you no longer trust a key, remove it in Cert Spotter',
      '### Pins',
      '| `fine` | ✅\u00a0valid | 6\u00a0Jul\u00a02027 | 400 | Nothing to do. |',
      '### Findings',
      '- ⚠️ [malformed]',
    ];
    const places = parts.map((part) => body.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says if the base branch could not be compared', () => {
    const body = commentOf(aResult({ authorizations: [unknown], comparison: { kind: 'unknown' } }));
    expect(body).toContain('The base branch could not be compared, so any of these names might be new.');
    expect(body).toContain('`www.example`: `www.example`');
  });

  it('says if all names are known already', () => {
    const body = commentOf(aResult({ authorizations: [widened], comparison: compared() }));
    expect(body).toContain('All of these names are already in the repository.');
  });

  it('of a run that applied shows what became of each', () => {
    const error = rejection({ message: 'no such account' });
    const sent: readonly AuthorizationResult['sent'][] = [
      { status: 'authorized', attempts: 1 },
      { status: 'failed', attempts: 1, error, reason: 'rejected' },
      { status: 'not-tried', attempts: 0, why: 'refused' },
    ];
    const authorizations = sent.map((one) => ({ ...unknown, sent: one }));
    const body = commentOf(aResult({ mode: 'apply', authorizations }));
    expect(body).toContain('✅\u00a0authorized');
    expect(body).toContain('❌\u00a0failed: `no such account`');
    expect(body).toContain('⚠️\u00a0not tried');
  });

  it('names the certificate if the key itself is not authorized', () => {
    const certificate = anAuthorization('www', ['www.example'], {
      by: 'certificate-hash',
      tbsSha256: hashOf('tbs'),
    });
    const body = commentOf(aResult({ authorizations: [planned(certificate)] }));
    expect(body).toContain(`certificate \`${hashOf('tbs').slice(0, 12)}\` in`);
  });

  it('names the key of a certificate that has no hash, and shows one without names', () => {
    const certificate = anAuthorization('www', [], { by: 'certificate' });
    const body = commentOf(aResult({ authorizations: [planned(certificate)] }));
    expect(body).toContain(
      `- **planned** certificate \`${hashOf('www').slice(0, 12)}\` in \`certs/www.csr:1\`\n`,
    );
  });

  it.each([
    ['ordinary', 'host.example.com'],
    ['long', 'x'.repeat(300)],
    ['invisible', '\u202e'.repeat(300)],
  ])('stays short enough with 10,000 of everything and %s names', (_, name) => {
    const many = <T>(item: T): readonly T[] => Array.from({ length: 10_000 }, () => item);
    const names = Array.from({ length: 200 }, () => name);
    const places = Array.from({ length: 5 }, (_, line) => ({ path: `${name}${line}`, line, index: 0 }));
    const authorization = anAuthorization('www', names, { documents: places });
    const result = aResult({
      authorizations: many(planned(authorization, { kind: 'new' })),
      comparison: compared(names, [...many({ ...old, dnsNames: names, paths: names })]),
      pins: many(aPin(name, asOf, { level: 'error', advice: text`${name} ${name}` })),
      findings: many(aFinding({ path: name, message: text`${name} ${name}`, hint: text`${name}` })),
    });
    const body = commentOf(result);
    expect(body.length).toBeLessThanOrEqual(maxCommentLength);
    expect(body).toMatch(/… and [0-9]+ more: the JSON report lists all of them\./);
    expect(body.split('\n')[0]).toMatch(/^### ⚠️ Not complete: .*Merging authorizes 10000 new keys/);
  });
});

describe('a comment is worth it', () => {
  const cases: readonly [string, boolean, Partial<RunResult>][] = [
    ['nothing', false, {}],
    [
      'unchanged keys, fine pins and notices',
      false,
      {
        authorizations: [unchanged],
        pins: [fine],
        findings: [aFinding({ level: 'notice' })],
      },
    ],
    ['a new key', true, { authorizations: [fresh] }],
    ['a key of which nothing is known', true, { authorizations: [unknown] }],
    ['a key taken out', true, { comparison: compared([], [old]) }],
    ['a pin that needs attention', true, { pins: [late] }],
    ['a warning', true, { findings: [aFinding({ level: 'warning' })] }],
  ];

  it.each(cases)('for %s: %s', (_, worth, different) => {
    expect(needsComment(aResult(different))).toBe(worth);
  });
});
