import { describe, expect, it } from 'vitest';
import { auditOf, type Gap } from '../../src/audit/audit.ts';
import { auditFindings, maxNames, maxUnknownFindings, monitoringFindings } from '../../src/audit/findings.ts';
import type { Issuance } from '../../src/audit/issuances.ts';
import { RepositoryRecords } from '../../src/audit/repository.ts';
import type { Allowance } from '../../src/inputs/settings.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { certificate as aCertificate, request as aRequest } from '../support/documents.ts';
import { anIssuance, asOf, hashOf, searched } from './build.ts';

const lapsed: Allowance = {
  by: { kind: 'issuer', issuer: 'CN=CDN' },
  names: null,
  reason: 'The CDN',
  until: asOf - 1,
};

function findings(
  issuances: readonly Issuance[],
  level: 'warn' | 'error' = 'warn',
  gaps: readonly Gap[] = [],
) {
  const repository = new RepositoryRecords();
  repository.add(aCertificate({ tbsSha256: hashOf('revoked tbs'), publicKeySha256: hashOf('mine') }), null);
  repository.add(
    aRequest({
      publicKeySha256: hashOf('csr'),
      dnsNames: ['new.example.com'],
      path: 'certs/new.csr',
    }),
    [],
  );
  const search = searched(issuances, { gaps });
  const audit = auditOf(search, repository, { allow: [lapsed] }, asOf, new Set(['certs/new.csr']));
  return auditFindings(audit, gaps, { level });
}

function shownOf(all: ReturnType<typeof findings>) {
  return all.map(({ level, code, path, message }) => [level, code, path, toPlain(message)]);
}

describe('the findings of an audit', () => {
  it('name key, names, issuer and validity', () => {
    const names = Array.from({ length: 7 }, (_, i) => `n${i}.example.com`);
    expect(shownOf(findings([anIssuance('a', names), anIssuance('csr')]))).toEqual([
      [
        'warning',
        'unknown-issuance',
        null,
        `The key ${hashOf('a')}, which is not in the repository, has 1 certificate for n0.example.com, n1.example.com, n2.example.com, n3.example.com, n4.example.com and 2 more, from C=US, O=Example Trust, CN=Example CA 1, the newest valid from 1\u00a0May\u00a02026 to 1\u00a0Aug\u00a02026.`,
      ],
    ]);
    expect(maxNames).toBe(5);
  });

  it('have the level of the input, and say what is revoked, nameless or expired', () => {
    const [revoked, cdn] = findings(
      [
        anIssuance('b', [], { issuer: 'CN=CDN' }),
        anIssuance('a', [], { revoked: true, issuer: null, issuerFriendlyName: null }),
        anIssuance('csr'),
      ],
      'error',
    ).toSorted(
      (x, y) =>
        Number(toPlain(y.message).includes('revoked')) - Number(toPlain(x.message).includes('revoked')),
    );
    expect(revoked?.level).toBe('error');
    expect(toPlain(revoked?.message ?? [])).toMatch(
      /for \(no names\), from \(unknown issuer\),.*; it has been revoked\.$/,
    );
    expect(toPlain(cdn?.hint ?? [])).toMatch(
      /^Its entry in audit\.allow \(The CDN\) expired on 31\sMay\s2026\. If you/,
    );
  });

  it('are at the document if there is one', () => {
    const all = findings([
      anIssuance('mine', ['www.example.com'], { tbsSha256: hashOf('revoked tbs'), revoked: true }),
      anIssuance('mine', ['www.example.com'], { issuer: null }),
    ]);
    expect(shownOf(all).map(([level, code, path]) => [level, code, path])).toEqual([
      ['warning', 'certificate-revoked', 'certs/www.pem'],
      ['notice', 'issuance-missing', 'certs/new.csr'],
    ]);
    const revoked = { tbsSha256: hashOf('revoked tbs'), revoked: true, issuer: null };
    for (const [issuerFriendlyName, name] of [
      ['Example Trust', 'Example Trust'],
      [null, '(unknown issuer)'],
    ] as const) {
      const [nameless] = findings([
        anIssuance('mine', [], { ...revoked, issuerFriendlyName }),
        anIssuance('csr'),
      ]);
      expect(toPlain(nameless?.message ?? [])).toContain(`issued by ${name},`);
    }
  });

  it('list a limited number of unknown keys and count the others', () => {
    const issuances = Array.from({ length: maxUnknownFindings + 3 }, (_, i) => anIssuance(`k${i}`));
    const all = findings([...issuances, anIssuance('csr')]);
    expect(all).toHaveLength(maxUnknownFindings + 1);
    expect(all.map(({ rank }) => rank)).toEqual(all.map((_, i) => i));
    expect(toPlain(all.at(-1)?.message ?? [])).toBe('Your names have certificates with 3 more unknown keys.');
  });

  it('report each gap', () => {
    const gaps = [
      { domains: ['a.test', 'b.test'], why: text`it rained`, hint: text`Wait.` },
      { domains: [], why: text`it snowed`, hint: text`Wait.` },
    ];
    expect(
      shownOf(findings([anIssuance('csr')], 'warn', gaps)).map(([, code, , message]) => [code, message]),
    ).toEqual([
      ['audit-incomplete', 'The audit is incomplete for a.test, b.test: it rained.'],
      ['audit-incomplete', 'The audit is incomplete: it snowed.'],
    ]);
  });
});

describe('the findings about monitoring', () => {
  it.each([
    [{ missing: [], disabled: [] }, []],
    [
      { missing: ['a.test'], disabled: ['b.test', 'c.test'] },
      [
        'Cert Spotter does not monitor a.test, so it does not report certificates for it.',
        'Monitoring of b.test, c.test is disabled, so Cert Spotter does not report certificates for them.',
      ],
    ],
  ])('of %j', (unwatched, expected) => {
    const all = monitoringFindings(unwatched);
    expect(all.map(({ message }) => toPlain(message))).toEqual(expected);
    for (const { level, code } of all) expect([level, code]).toEqual(['warning', 'name-not-monitored']);
  });
});
