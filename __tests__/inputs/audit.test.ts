import { describe, expect, it } from 'vitest';
import { ok } from '../../src/findings/result.ts';
import { maxRequests } from '../../src/inputs/audit.ts';
import { parseConfig } from '../../src/inputs/config.ts';
import type { RawInputs } from '../../src/inputs/definition.ts';
import { loadSettings } from '../../src/inputs/load.ts';
import type { InputResult } from '../../src/inputs/reader.ts';
import { maxReasonLength } from '../../src/inputs/schema-parts.ts';
import type { Settings } from '../../src/inputs/settings.ts';
import { toPlain } from '../../src/text/plain.ts';
import { accepted } from './parsed.ts';

const day = 86_400_000;
const hash = 'ab'.repeat(32);

async function load(raw: RawInputs, config = ''): Promise<InputResult<Settings>> {
  return loadSettings(
    { authorize: 'a', ...raw },
    {
      workspace: '/w',
      now: 0,
      readConfig: () => ok(config === '' ? null : new TextEncoder().encode(config)),
      refuseOutput: () => null,
    },
  );
}

async function audit(raw: RawInputs, config = '') {
  return accepted(await load(raw, config)).audit;
}

async function faults(raw: RawInputs): Promise<string> {
  const settings = await load(raw);
  return settings.ok ? '' : settings.reason.map(toPlain).join('\n');
}

function configFaults(yaml: string): readonly string[] {
  const config = parseConfig(new TextEncoder().encode(yaml), 'c.yml', '/w');
  return config.ok ? [] : config.reason.map(toPlain);
}

describe('the inputs of the audit', () => {
  it('are read', async () => {
    const inputs = {
      audit: 'error',
      'audit-domains': 'example.com\n# no\n *.example.org',
      'audit-with-key': 'true',
      'audit-requests': String(maxRequests),
      'ct-api-url': 'http://127.0.0.1:8080/v1/',
    };
    expect(await audit(inputs)).toMatchObject({
      level: 'error',
      domains: ['example.com', '*.example.org'],
      withKey: true,
      requests: maxRequests,
      apiUrl: new URL(inputs['ct-api-url']),
    });
  });

  it.each([
    ['audit', 'warning', 'is not one of never, warn, error'],
    ['audit-with-key', 'yes', 'not true or false'],
    ['audit-requests', '0', 'not a whole number between 1 and 100000'],
    ['audit-requests', '1e3', 'not a whole number between'],
    ['audit-requests', String(maxRequests + 1), 'not a whole number between'],
    ['ct-api-url', 'http://example.com/v1', 'must start with https://'],
    ['ct-api-url', 'https://example.com/v1?x', 'a query'],
  ])('%s: %s is an error', async (name, value, words) => {
    expect(await faults({ [name]: value })).toContain(words);
  });
});

describe('the audit in the config file', () => {
  it('is read, also without any other entry', async () => {
    const config = `audit:
  missing-after: 30d
  allow:
    - issuer: O=Example Trust
      names: [.Example.com, "*.bücher.example", www.example.com.]
      reason: The CDN
      until: 2027-01-31
    - public-key-sha256: ${hash.toUpperCase()}
      reason: The mail provider
      until: 2027-01-31T12:00:00+01:00
    - issuer: Example Trust
      reason: Another one
`;
    expect(await audit({ config: 'c.yml' }, config)).toMatchObject({
      missingAfter: 30 * day,
      allow: [
        {
          by: { kind: 'issuer', issuer: 'O=Example Trust' },
          names: ['.example.com', '*.xn--bcher-kva.example', 'www.example.com'],
          reason: 'The CDN',
          until: Date.UTC(2027, 0, 31, 23, 59, 59),
        },
        {
          by: { kind: 'key', publicKeySha256: hash },
          names: null,
          reason: 'The mail provider',
          until: Date.UTC(2027, 0, 31, 11),
        },
        { by: { kind: 'issuer', issuer: 'Example Trust' }, names: null, reason: 'Another one', until: null },
      ],
    });
  });

  it.each([
    ['{}', [], 7 * day],
    ['{ missing-after: never }', [], null],
    ['{ allow: [] }', [], 7 * day],
  ])('may be as short as %s', async (written, allow, missingAfter) => {
    expect(await audit({ config: 'c.yml' }, `audit: ${written}\n`)).toMatchObject({ allow, missingAfter });
  });

  it('reports every error with line, column and key', () => {
    const yaml = `audit:
  missing-after: soon
  alow: []
  allow:
    - reason: nobody
    - issuer: O=A
      public-key-sha256: ${hash}
      reason: both
    - issuer: O=A
    - issuer: " "
      reason: " "
    - issuer: =A
      reason: ${'x'.repeat(maxReasonLength + 1)}
    - public-key-sha256: abc
      reason: r
      names: ["a b", "", "a.*.b"]
      until: 2027-02-30
    - issuer: O=A
      reason: r
      until: +7d
    - plain
`;
    expect(configFaults(yaml)).toEqual([
      'c.yml:2:18: audit.missing-after: soon is not a valid time; write it like 7d, or never',
      'c.yml:3:3: audit.alow: unknown key (did you mean allow?)',
      'c.yml:5:7: audit.allow[0]: must have either issuer or public-key-sha256, but not both',
      'c.yml:6:7: audit.allow[1]: must have either issuer or public-key-sha256, but not both',
      'c.yml:9:7: audit.allow[2].reason: is missing',
      'c.yml:10:15: audit.allow[3].issuer: is empty',
      'c.yml:11:15: audit.allow[3].reason: is empty',
      'c.yml:12:15: audit.allow[4].issuer: =A is not a distinguished name: an attribute has no type',
      `c.yml:13:15: audit.allow[4].reason: is longer than ${maxReasonLength} characters`,
      'c.yml:14:26: audit.allow[5].public-key-sha256: abc is not a SHA-256 hash: it has 3 hex digits, not 64',
      'c.yml:16:15: audit.allow[5].names[0]: a b is not a DNS name; write it like example.com, *.example.com or .example.com',
      'c.yml:16:22: audit.allow[5].names[1]:  is not a DNS name; write it like example.com, *.example.com or .example.com',
      'c.yml:16:26: audit.allow[5].names[2]: a.*.b is not a DNS name; write it like example.com, *.example.com or .example.com',
      'c.yml:17:14: audit.allow[5].until: 2027-02-30T23:59:59Z is not a valid date or time',
      'c.yml:20:14: audit.allow[6].until: +7d is not a date; write it like 2027-01-31',
      'c.yml:21:7: audit.allow[7]: must be a mapping, not text',
    ]);
  });
});
