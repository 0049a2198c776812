import { describe, expect, it } from 'vitest';
import { briefPage, fullPage } from '../../src/cli/page.ts';
import { toTerminal } from '../../src/cli/terminal.ts';
import { notCompared } from '../../src/pins/pin.ts';
import { text } from '../../src/text/text.ts';
import {
  aFinding,
  anAuthorization,
  aPin,
  aPinned,
  aResult,
  asOf,
  hashOf,
  planned,
  rejection,
} from '../report/build.ts';

const day = 86_400_000;
const show = (lines: Iterable<Parameters<typeof toTerminal>[0]>) =>
  [...lines].map((line) => toTerminal(line, false)).join('\n');

const www = anAuthorization('www', ['www.example.com', 'example.com']);
const result = aResult({
  outcome: 'fail',
  authorizations: [
    planned(www),
    planned(anAuthorization('api', ['api.example.com']), { kind: 'widened', gained: ['api.example.com'] }),
  ],
  pins: [
    aPin('Uptrends', asOf + 400 * day),
    aPin('Old', asOf - day - 1, { verdict: 'expired', level: 'error', advice: text`Replace it.` }),
    aPin('Soon', asOf + day / 4 - 1, { verdict: 'expiring', level: 'error', advice: text`Replace it.` }),
    aPin('Gone', asOf, { verdict: 'missing', level: 'error', notAfter: null, daysLeft: null, advice: [] }),
  ],
  findings: [aFinding(), aFinding({ level: 'notice', path: null, line: null, code: 'github-api' })],
});

describe('fullPage', () => {
  it('says what differs between the certificates of a pin', () => {
    const difference = {
      before: aPinned({ serial: '0a' }),
      after: aPinned({ serial: '0b' }),
      where: 'pins/new.pem',
      fields: [text`issuer: ${'CN=A'} → ${'CN=B'}`, text`usages: no longer ${'client-auth'}`],
    };
    const pins = [aPin('Uptrends', asOf + 400 * day, { differences: [difference] })];
    expect(show(fullPage(aResult({ pins }))).split('\n')[3]).toBe(
      '    pins/new.pem against serial number 0a: issuer: CN=A → CN=B; usages: no longer client-auth',
    );
  });

  it('shows authorizations with their files, pins with their ends, findings with their hints, and the sum', () => {
    expect(show(fullPage(result)).split('\n')).toEqual([
      'Authorizations',
      `  planned     ${hashOf('api').slice(0, 12)}  api.example.com (widened)`,
      '                            certs/api.csr:1',
      `  planned     ${hashOf('www').slice(0, 12)}  example.com, www.example.com`,
      '                            certs/www.csr:1',
      '',
      'Pins',
      '  valid         2027-07-06, 400 days left   Uptrends',
      '    Nothing to do.',
      '  expired       2026-05-31, 1 day ago       Old',
      '    Replace it.',
      '  expires\u00a0soon  2026-06-01, 5 hours left    Soon',
      '    Replace it.',
      '  no certificate                            Gone',
      '',
      'Findings',
      '  error    certs/broken.pem:3: The certificate is damaged. [malformed]',
      '           Copy it anew from where it was issued.',
      '  notice   The certificate is damaged. [github-api]',
      '           Copy it anew from where it was issued.',
      '',
      expect.stringMatching(
        /2 authorizations planned, nothing sent; 3 of 4 pins need attention \(1 error\)$/,
      ),
    ]);
  });

  it('says once what is to be done about findings of one kind in a row', () => {
    const findings = [
      aFinding({ line: 1 }),
      aFinding({ line: 2 }),
      aFinding({ line: 3, hint: text`Other.` }),
    ];
    expect(
      show(briefPage(aResult({ findings })))
        .split('\n')
        .slice(1, 6),
    ).toEqual([
      '  error    certs/broken.pem:1: The certificate is damaged. [malformed]',
      '  error    certs/broken.pem:2: The certificate is damaged. [malformed]',
      '           Copy it anew from where it was issued.',
      '  error    certs/broken.pem:3: The certificate is damaged. [malformed]',
      '           Other.',
    ]);
  });

  it('shows what became of each authorization', () => {
    const sent = [
      { status: 'authorized', attempts: 1 },
      { status: 'failed', attempts: 1, error: rejection(), reason: 'rejected' },
      { status: 'not-tried', attempts: 0, why: 'there is no API key' },
    ] as const;
    const authorizations = sent.map((each) => ({ ...planned(www), sent: each }));
    const page = show(fullPage(aResult({ mode: 'apply', authorizations })));
    expect(page).toMatch(/authorized {2}.*\n.*\n {2}failed {6}.*\n.*\n {2}not tried {3}/);
  });

  it('shows keys that a change removes from the repository', () => {
    const removed = [
      { publicKeySha256: hashOf('old'), dnsNames: ['old.example.com'], paths: ['certs/old.csr'] },
    ];
    const comparison = { kind: 'compared', removed, newNames: [] } as const;
    const page = show(fullPage(aResult({ comparison })));
    expect(page).toContain('still authorized');
    expect(page).toContain('old.example.com');
  });

  it('lists the first of many names and counts the others', () => {
    const names = Array.from({ length: 100 }, (_, i) => `n${10 + i}.example.com`);
    const page = show(fullPage(aResult({ authorizations: [planned(anAuthorization('many', names))] })));
    expect(page).toContain(
      'n103.example.com, n104.example.com, n105.example.com, n106.example.com and 92 more',
    );
    expect(page.split('\n')[0]).toBe('Not complete: 92 of 100 names are left out here; --json lists all.');
  });

  it.each(['*.victim.example', 'www.evil.test'])('shows %s first, wherever its author put it', (name) => {
    const authorizations = Array.from({ length: 400 }, (_, key) => {
      const names = Array.from({ length: 100 }, (_, n) => `h${n}.k${key}.example.com`);
      return planned(anAuthorization(`k${key}`, key === 399 ? [...names, name] : names), { kind: 'new' });
    });
    const newNames = authorizations.flatMap(({ authorization }) => authorization.dnsNames);
    const there = planned(anAuthorization('there', ['www.victim.example', 'old.example.com']), {
      kind: 'unchanged',
    });
    const comparison = { kind: 'compared', removed: [], newNames } as const;
    const page = show(fullPage(aResult({ authorizations: [there, ...authorizations], comparison }))).split(
      '\n',
    );
    expect(page.slice(0, 3)).toEqual([
      expect.stringMatching(/^Not complete: \d+ of 40001 names are left out here/),
      '',
      'Authorizations',
    ]);
    expect(page[3]).toContain(`  ${name}, h0.k399.example.com, `);
    expect(page.findIndex((line) => line.includes('old.example.com'))).toBe(3 + 2 * 400);
  });

  it('says what a change does to pins', () => {
    const change = {
      ...notCompared,
      kind: 'removed',
      gone: [{ certificate: aPinned(), paths: ['pins/a.pem'] }],
    } as const;
    const page = show(fullPage(aResult({ pins: [aPin('Uptrends', asOf, { change })] })));
    expect(page).toMatch(/^Changes to pins\n {2}⚠️ no longer watched: Uptrends\n {4}before: certificate /);
  });

  it('keeps outside text from the terminal and from the jobs of other services', () => {
    const hostile = '\u001b]0;title\u0007\r\n::error::x ##vso[task.complete]';
    const authorizations = [planned(anAuthorization(hostile, [hostile]))];
    const page = show(
      fullPage(
        aResult({ authorizations, pins: [aPin(hostile, asOf)], findings: [aFinding({ path: hostile })] }),
      ),
    );
    expect(page.replaceAll('\n', ' ')).not.toMatch(/\p{Cc}/u);
    expect(page).not.toMatch(/^\s*::|##\w*\[/m);
  });
});

describe('briefPage', () => {
  it('shows only the findings and the headline', () => {
    expect(show(briefPage(result))).toMatch(/^Findings\n/);
    expect(show(briefPage(result))).not.toContain('Uptrends');
  });

  it('is one line if all is well', () => {
    expect([...briefPage(aResult())]).toHaveLength(1);
  });
});
