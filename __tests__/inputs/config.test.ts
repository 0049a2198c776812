import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchemaDocument } from '../../scripts/docs/config-schema-document.ts';
import { auditConfigOf } from '../../src/inputs/audit.ts';
import { maxFaults, parseConfig } from '../../src/inputs/config.ts';
import { type EntryDefaults, entriesOf } from '../../src/inputs/entries.ts';
import { toPlain } from '../../src/text/plain.ts';
import { pinEntry } from '../pins/entry.ts';
import { accepted } from './parsed.ts';

const day = 86_400_000;

const defaults: EntryDefaults = {
  by: 'key',
  dnsNames: ['input.example'],
  failBefore: { kind: 'time', milliseconds: 30 * day },
  warnBefore: { kind: 'time', milliseconds: 60 * day },
};

function read(yaml: string | Uint8Array) {
  const bytes = typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml;
  return parseConfig(bytes, 'c.yml', '/w');
}

function entries(yaml: string) {
  const config = accepted(read(yaml));
  return { ...entriesOf('config', config, defaults), audit: auditConfigOf(config.audit ?? {}) };
}

function faults(yaml: string | Uint8Array): readonly string[] {
  const config = read(yaml);
  return config.ok ? [] : config.reason.map(toPlain);
}

const full = `authorize:
  - files: certs/**/*.csr
    dns-names: [www.example.com]
    by: certificate
    keystore-password-env: STORE_PASSWORD
  - files: [a.pem, "!b.pem", "b*.pem"]
pins:
  - name: Uptrends
    files: pins/uptrends/*.pem
    fail-before: 21d
    warn-before: 45d/50%
    expect:
      subject: E=certificates@uptrends.com
      issuer: [CN=One CA, "CN=Other CA,O=Example"]
      serial: 1a223e5481b066dfda30e5f35cdb3a81
      public-key-sha256: 572158c899011b986e3432ea2975151f0b19770c9c44228987ab86929f25e7c4
      certificate-sha256:
        - f9a92a6dc75ae381d12de7c7cb3e02bd87cb4690da736e26674f57be4b3b44a1
      usage: [client-auth, 1.3.6.1.5.5.7.3.4, 1.2.3]
      issuer-public-key-sha256: 572158c899011b986e3432ea2975151f0b19770c9c44228987ab86929f25e7c4
    source: https://example.com/{year}/page
    source-link: ["*-client-{year}.pem", /keys/**]
    source-hosts: [Files.example.com, files.example.com:8443]
    verify: none
    rotates: 2027-01-15
    update: pins/uptrends/{serial}.pem
    references: [nginx/**, "!nginx/old/**"]
    keystore-password-env: PIN_PASSWORD
  - files: other.pem
`;

describe('parseConfig', () => {
  it('reads everything that a config file may say', () => {
    expect(entries(full)).toEqual({
      authorize: [
        {
          origin: 'config',
          files: { include: ['certs/**/*.csr'], exclude: [] },
          dnsNames: ['www.example.com'],
          by: 'certificate',
          keystorePasswordEnv: 'STORE_PASSWORD',
        },
        {
          origin: 'config',
          files: { include: ['a.pem', 'b*.pem'], exclude: ['b.pem'] },
          dnsNames: ['input.example'],
          by: 'key',
          keystorePasswordEnv: null,
        },
      ],
      pins: [
        {
          origin: 'config',
          name: 'Uptrends',
          files: { include: ['pins/uptrends/*.pem'], exclude: [] },
          failBefore: { kind: 'time', milliseconds: 21 * day },
          warnBefore: {
            kind: 'shorter',
            of: [
              { kind: 'time', milliseconds: 45 * day },
              { kind: 'share', percent: 50 },
            ],
          },
          expect: {
            subject: ['E=certificates@uptrends.com'],
            issuer: ['CN=One CA', 'CN=Other CA,O=Example'],
            serial: ['1a223e5481b066dfda30e5f35cdb3a81'],
            publicKeySha256: ['572158c899011b986e3432ea2975151f0b19770c9c44228987ab86929f25e7c4'],
            certificateSha256: ['f9a92a6dc75ae381d12de7c7cb3e02bd87cb4690da736e26674f57be4b3b44a1'],
            usage: ['client-auth', 'email-protection', '1.2.3'],
            issuerPublicKeySha256: ['572158c899011b986e3432ea2975151f0b19770c9c44228987ab86929f25e7c4'],
          },
          source: new URL('https://example.com/{year}/page'),
          sourceLinks: ['*-client-{year}.pem', '/keys/**'],
          sourceHosts: ['files.example.com', 'files.example.com:8443'],
          verify: 'none',
          rotates: Date.UTC(2027, 0, 15),
          update: 'pins/uptrends/{serial}.pem',
          references: { include: ['nginx/**'], exclude: ['nginx/old/**'] },
          keystorePasswordEnv: 'PIN_PASSWORD',
        },
        pinEntry({
          origin: 'config',
          files: { include: ['other.pem'], exclude: [] },
          failBefore: defaults.failBefore,
          warnBefore: defaults.warnBefore,
        }),
      ],
      audit: { allow: [], missingAfter: 7 * day },
    });
  });

  it.each([
    ['0012', '12'],
    ['1e5', '01e5'],
    ['12345678901234567890123456789012', '12345678901234567890123456789012'],
    ['0x1F', '1f'],
    ['1A:22:3E', '1a223e'],
    ['"00:0A"', '0a'],
    ['[0012, 1e1]', '12,01e1'],
    ['-5', '-05'],
  ])('reads the serial number %s as written, not as a number', (written, serial) => {
    const [pin] = entries(`pins:\n  - files: a\n    expect:\n      serial: ${written}\n`).pins;
    expect(pin?.expect.serial?.join()).toBe(serial);
  });

  it('follows anchors, Windows line ends and a byte order mark', () => {
    const yaml =
      '\ufeffpins:\r\n  - files: &where a.pem\r\n    fail-before: &soon 3d\r\n  - files: *where\r\n    warn-before: *soon\r\n';
    expect(entries(yaml).pins[1]).toMatchObject({
      files: { include: ['a.pem'] },
      warnBefore: { milliseconds: 3 * day },
    });
  });

  it('follows YAML 1.2 even if the file names another version', () => {
    const yaml = '%YAML 1.1\n---\npins:\n  - files: a\n    name: yes\n  - files: b\n    name: 2026-01-01\n';
    expect(entries(yaml).pins.map(({ name }) => name)).toEqual(['yes', '2026-01-01']);
  });

  it('reports a dozen errors together, each with line, column and key, from top to bottom', () => {
    const yaml = `authorise: []
authorize:
  - fils: a.csr
    by: keys
    dns-names: www.example.com
  - files: 7
pins:
  - files: [../x, /etc/y]
    name: 42
    fail-before: 30
    warn-before: 3 weeks
    expect:
      subject: Uptrends
      serial: xyz
      public-key-sha256: abc
      sha256: abc
    source: http://example.com/
    update: ../{serial}.pem
  - plain
  - files: a.pem
    update: "{name}.pem"
    expect: []
extra:
`;
    expect(faults(yaml)).toEqual([
      'c.yml:1:1: authorise: unknown key (did you mean authorize?)',
      'c.yml:3:5: authorize[0].files: is missing',
      'c.yml:3:5: authorize[0].fils: unknown key (did you mean files?)',
      'c.yml:4:9: authorize[0].by: keys is not one of key, certificate, certificate-hash (did you mean key?)',
      'c.yml:5:16: authorize[0].dns-names: must be a list, not text',
      'c.yml:6:12: authorize[1].files: must be text or a list of texts, not a number (to make it text, quote it)',
      'c.yml:8:5: pins[0].files: ../x can lead outside the workspace; write it without ..; /etc/y is not inside the workspace /w; write patterns relative to it, such as certs/**/*.pem',
      'c.yml:9:11: pins[0].name: must be text, not a number (to make it text, quote it)',
      'c.yml:10:18: pins[0].fail-before: must be text, not a number (to make it text, quote it)',
      'c.yml:11:18: pins[0].warn-before: 3 weeks is not a duration; write it like 30d, 12h, 45m or 20%',
      'c.yml:13:16: pins[0].expect.subject: Uptrends is not a distinguished name: expected "type=value" at "Uptrends"',
      'c.yml:14:15: pins[0].expect.serial: xyz is not a serial number in hex',
      'c.yml:15:26: pins[0].expect.public-key-sha256: abc is not a SHA-256 hash: it has 3 hex digits, not 64',
      'c.yml:16:7: pins[0].expect.sha256: unknown key',
      'c.yml:17:13: pins[0].source: must start with https://',
      'c.yml:18:13: pins[0].update: ../{serial}.pem must be a file inside the workspace and outside .git',
      'c.yml:19:5: pins[1]: must be a mapping, not text',
      'c.yml:20:5: pins[2]: update needs source, the page where the owner publishes the certificate',
      'c.yml:21:13: pins[2].update: {name} is not a placeholder; the only one is {serial}',
      'c.yml:22:5: pins[2].expect: must be a mapping, not a list',
      'c.yml:23:1: extra: unknown key',
    ]);
  });

  it.each([
    ['a key that is there twice', 'pins: []\npins:\n  - files: a\n', 'c.yml:2:1: pins: duplicate key'],
    ['a tab', 'pins:\n\t- files: a\n', 'c.yml:2:1: Tabs are not allowed as indentation'],
    ['an open quote', 'pins:\n  - files: "a\n', 'Missing closing "quote'],
    ['several documents', 'pins: []\n---\npins: []\n', 'another YAML document begins here'],
    [
      'a key of every object',
      'pins:\n  - files: a\n    constructor: x\n',
      'c.yml:3:5: constructor: unknown key',
    ],
    ['a key that means more to JavaScript', '__proto__: x\n', 'c.yml:1:1: __proto__: unknown key'],
    ['a tag of a language', 'pins: !!js/function "x"\n', 'Unresolved tag'],
    [
      'a tag of YAML 1.1',
      'pins:\n  - !!binary aGVsbG8=\n',
      'c.yml:2:5: Unresolved tag: tag:yaml.org,2002:binary',
    ],
    ['an alias without an anchor', 'pins: *nope\n', 'nope'],
    ['nothing', '', 'c.yml:1:1: must be a mapping, not empty'],
    ['only a list', '- a\n', 'must be a mapping, not a list'],
    ['a value left empty', 'pins:\n  - files: a\n    name:\n', 'pins[0].name: must be text, not empty'],
    ['an empty name', 'pins:\n  - files: a\n    name: " "\n', 'pins[0].name: is empty'],
    ['a long name', `pins:\n  - files: a\n    name: ${'x'.repeat(201)}\n`, 'longer than 200 characters'],
    ['an empty subject', 'pins:\n  - files: a\n    expect: { subject: "" }\n', 'expect.subject: is empty'],
    [
      'a truth for text',
      'pins:\n  - files: a\n    name: true\n',
      'not a boolean (to make it text, quote it)',
    ],
    ['keys for text', 'pins:\n  - files: { a: b }\n', 'not a mapping'],
    ['a number for a word', 'authorize:\n  - files: a\n    by: 3\n', 'by: must be text, not a number'],
    ['no entry', 'pins: []\n', 'c.yml has no entries'],
    ['no entry of the other kind', 'authorize: []\n', 'c.yml has no entries'],
    [
      'no expected value',
      'pins:\n  - files: a\n    expect: { serial: [] }\n',
      'expect.serial: is an empty list',
    ],
    ['no files', 'pins:\n  - files: []\n', 'files: is an empty list'],
    [
      'numbers for files',
      'pins:\n  - files: [1, 2]\n',
      'must be text or a list of texts, not a list that contains other values',
    ],
    [
      'a fault behind an alias',
      'pins:\n  - &p\n    fils: a\n  - *p\n',
      'c.yml:3:5: pins[1].fils: unknown key',
    ],
    ['keys that are no text', 'pins: []\n? [a]\n: b\n3: c\n', 'c.yml:4:1: 3: unknown key'],
  ])('refuses %s', (_, yaml, words) => {
    expect(faults(yaml).join('\n')).toContain(words);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(faults(new Uint8Array([0x70, 0xff, 0xfe]))).toEqual(['c.yml is not UTF-8 text']);
  });

  it('refuses aliases that multiply', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const told = faults(`a0: &a0 [x, x]\n${lines.join('\n')}\n`);
    expect(told).toEqual(['c.yml: Excessive alias count indicates a resource exhaustion attack']);
  });

  it('accepts a hundred occurrences in total, and no more', () => {
    const excessive = 'c.yml: Excessive alias count indicates a resource exhaustion attack';
    const repeated = (aliases: number) => faults(`a: &a x\nb: [${Array(aliases).fill('*a')}]\n`);
    expect(repeated(99)).not.toContain(excessive);
    expect(repeated(100)).toEqual([excessive]);
  });

  it('refuses endless nesting', () => {
    expect(faults('['.repeat(20_000)).length).toBeGreaterThan(0);
  });

  it.each([
    ['lists', (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`],
    ['mappings', (levels: number) => `a: ${'{a: '.repeat(levels - 1)}${'}'.repeat(levels - 1)}\n`],
    ['items of lists', (levels: number) => `a:\n  ${'- '.repeat(levels - 1)}x\n`],
  ])('accepts %s that are nested up to the limit, and no deeper', (_, nested) => {
    expect(faults(nested(20))).toEqual(['c.yml:1:1: a: unknown key']);
    for (const levels of [21, 300, 5_000]) {
      const [first, second, ...more] = faults(nested(levels));
      expect([first, more]).toEqual(['c.yml:1:1: a: unknown key', []]);
      expect(second).toMatch(/^c\.yml:\d+:\d+: is nested more than 20 levels deep$/);
    }
  });

  it('reports up to the limit of errors, and how many more there are', () => {
    const told = faults(Array.from({ length: maxFaults + 5 }, (_, i) => `key${i}: x\n`).join(''));
    expect(told).toHaveLength(maxFaults + 1);
    expect(told.at(-1)).toBe('c.yml: 5 more errors');
  });

  it('makes control characters of the file visible', () => {
    expect(faults('"a\\n::error::b": 1\n')[0]).toContain('a\\u{a}::error::b: unknown key');
  });
});

describe('config.schema.json', () => {
  const written = readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8');
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(written));

  it('is current', () => {
    expect(written, 'run node scripts/docs/config-schema.ts').toBe(configSchemaDocument());
  });

  it('accepts what the Action accepts', () => {
    expect(validate(parse(full)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(['12', '0012', '1e5', '[12, 1e5, ab]'])('accepts hex that looks like a number: %s', (serial) => {
    const config = `pins: [{ files: a, expect: { serial: ${serial} } }]`;
    expect(entries(config).pins).toHaveLength(1);
    expect(validate(parse(config)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts the example', () => {
    const example = readFileSync(
      new URL('../../examples/uptrends/certificates.yml', import.meta.url),
      'utf8',
    );
    expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true);
    expect(entries(example).pins.map(({ name }) => name)).toEqual(['Uptrends']);
  });

  it.each([
    'pinz: []',
    'pins: [{}]',
    'pins: [{ files: 3 }]',
    'authorize: [{ files: a, by: keys }]',
    'authorize: [{ files: a, dns-names: b }]',
    'pins: [{ files: a, expect: { sha: b } }]',
  ])('refuses %s', (yaml) => {
    expect(validate(parse(yaml))).toBe(false);
    expect(faults(yaml)).not.toEqual([]);
  });
});
