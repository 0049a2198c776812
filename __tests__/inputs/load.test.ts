import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../src/findings/result.ts';
import type { RawInputs } from '../../src/inputs/definition.ts';
import { loadSettings } from '../../src/inputs/load.ts';
import type { InputContext } from '../../src/inputs/options.ts';
import { inputErrors } from '../../src/inputs/reader.ts';
import type { Settings } from '../../src/inputs/settings.ts';
import type { Duration } from '../../src/inputs/times.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { pinEntry } from '../pins/entry.ts';
import { accepted } from './parsed.ts';

const now = Date.UTC(2026, 5, 1);
const day = 86_400_000;

const context: InputContext = {
  workspace: '/w/repo',
  now,
  readConfig: (path) => failed(text`${path} is not there`),
  refuseOutput: (path) => (path.startsWith('..') ? text`${path} is outside` : null),
};

async function load(raw: RawInputs, changes: Partial<InputContext> = {}): Promise<Settings> {
  const settings = await loadSettings(raw, { ...context, ...changes });
  return accepted(settings);
}

async function faults(raw: RawInputs, changes: Partial<InputContext> = {}): Promise<readonly string[]> {
  const settings = await loadSettings(raw, { ...context, ...changes });
  return settings.ok ? [] : settings.reason.map(toPlain);
}

describe('loadSettings', () => {
  it('has a default for everything but the files', async () => {
    const shorter = (days: number, percent: number): Duration => ({
      kind: 'shorter',
      of: [
        { kind: 'time', milliseconds: days * day },
        { kind: 'share', percent },
      ],
    });
    const { apiUrl, ...settings } = await load({ pins: 'pins/*.pem' });
    expect(apiUrl.href).toBe('https://sslmate.com/api/v3/monitoring');
    expect(settings).toEqual({
      apiKey: null,
      authorize: [],
      pins: [
        pinEntry({
          origin: 'input',
          files: { include: ['pins/*.pem'], exclude: [] },
          failBefore: shorter(30, 33),
          warnBefore: shorter(60, 50),
        }),
      ],
      asOf: now,
      mode: 'auto',
      ifNoFilesFound: 'error',
      githubToken: null,
      comment: 'never',
      issue: false,
      report: null,
      sarif: null,
      keystorePasswords: [],
      shard: { index: 0, count: 1 },
      id: null,
      warnOnly: false,
      audit: {
        level: 'never',
        domains: [],
        withKey: false,
        requests: 100,
        state: null,
        apiUrl: new URL('https://api.certspotter.com/v1'),
        allow: [],
        missingAfter: 7 * day,
      },
    });
  });

  it('treats empty inputs and white space as inputs not given', async () => {
    const given = await load({
      pins: 'a',
      mode: ' ',
      'as-of': '',
      issue: '\n',
      'api-key': '  ',
      'api-url': '',
    });
    const left = await load({ pins: 'a' });
    expect(given).toEqual(left);
  });

  it('reads every input', async () => {
    const settings = await load({
      'api-key': ' k1_abc\n',
      authorize: 'certs/*.csr\n!certs/old.csr',
      'authorize-by': 'certificate-hash',
      'dns-names': 'a.example\n# b.example\nc.example',
      pins: 'pins/*.pem',
      'fail-before': '1d',
      'warn-before': '2d',
      'as-of': '+14d',
      mode: 'apply',
      'if-no-files-found': 'ignore',
      'github-token': 'ghs_abc',
      comment: 'on-change',
      issue: 'true',
      report: 'out/report.json',
      sarif: 'out/report.sarif',
      shard: '2/4',
      'api-url': 'http://127.0.0.1:8080',
    });
    expect(settings).toMatchObject({
      apiKey: 'k1_abc',
      authorize: [
        {
          origin: 'input',
          files: { include: ['certs/*.csr'], exclude: ['certs/old.csr'] },
          dnsNames: ['a.example', 'c.example'],
          by: 'certificate-hash',
        },
      ],
      pins: [{ failBefore: { milliseconds: day }, warnBefore: { milliseconds: 2 * day } }],
      asOf: now + 14 * day,
      mode: 'apply',
      ifNoFilesFound: 'ignore',
      githubToken: 'ghs_abc',
      comment: 'on-change',
      issue: true,
      report: 'out/report.json',
      sarif: 'out/report.sarif',
      shard: { index: 1, count: 4 },
    });
    expect(settings.apiUrl.host).toBe('127.0.0.1:8080');
  });

  it('reports all errors together, by the name of the input', async () => {
    const told = await faults({
      'api-key': '$KEY',
      authorize: '/etc/*',
      'authorize-by': 'keys',
      pins: '../x',
      'fail-before': '30',
      'warn-before': '60',
      'as-of': '2026-02-30',
      config: 'missing.yml',
      mode: 'aply',
      'if-no-files-found': 'warning',
      'github-token': 'a b',
      comment: 'ever',
      issue: 'yes',
      report: '../report.json',
      sarif: '../x.sarif',
      shard: '0/1',
      'api-url': 'http://example.com',
    });
    const named = told.map((fault) => /^input ([a-z-]+): ./.exec(fault)?.[1]);
    expect(named.toSorted()).toEqual(
      [
        'api-key',
        'authorize',
        'authorize-by',
        'pins',
        'fail-before',
        'warn-before',
        'as-of',
        'config',
        'mode',
        'if-no-files-found',
        'github-token',
        'comment',
        'issue',
        'report',
        'sarif',
        'shard',
        'api-url',
      ].toSorted(),
    );
  });

  it('requires some files to look at', async () => {
    expect(await faults({ mode: 'plan' })).toEqual([
      'none of the inputs authorize, pins and config is set; name the files to read in at least one of them',
    ]);
  });

  it.each(['x.json', './x.json', 'a/../x.json'])(
    'does not write two files over each other: %s',
    async (sarif) => {
      expect(await faults({ pins: 'a', report: 'x.json', sarif })).toEqual([
        `inputs report and sarif name the same file, ${sarif}; write them to different files`,
      ]);
    },
  );

  it('does not write the state of the audit over another file', async () => {
    expect(await faults({ pins: 'a', report: 'x.json', 'audit-state': './x.json' })).toEqual([
      'inputs report and audit-state name the same file, ./x.json; write them to different files',
    ]);
  });

  it('adds the entries of the config file, which start from the inputs', async () => {
    const yaml = 'authorize:\n  - files: b.csr\npins:\n  - files: b.pem\n    warn-before: 3d\n';
    const settings = await load(
      { authorize: 'a.csr', 'authorize-by': 'certificate', 'fail-before': '1d', config: 'c.yml' },
      { readConfig: () => ok(new TextEncoder().encode(yaml)) },
    );
    expect(settings.authorize.map(({ origin, by, files }) => [origin, by, files.include])).toEqual([
      ['input', 'certificate', ['a.csr']],
      ['config', 'certificate', ['b.csr']],
    ]);
    expect(settings.pins).toMatchObject([
      { origin: 'config', failBefore: { milliseconds: day }, warnBefore: { milliseconds: 3 * day } },
    ]);
  });

  it('has no entries of a config file that is missing', async () => {
    const settings = await load({ pins: 'a', config: 'c.yml' }, { readConfig: () => ok(null) });
    expect(settings).toEqual(await load({ pins: 'a' }));
  });

  it('reports the errors in the inputs and in the config file together', async () => {
    const told = await faults(
      { mode: 'aply', config: 'c.yml' },
      { readConfig: () => ok(new TextEncoder().encode('pinz: []\n')) },
    );
    expect(told).toEqual([
      'c.yml:1:1: pinz: unknown key (did you mean pins?)',
      'input mode: aply is not one of auto, plan, apply (did you mean apply?)',
    ]);
  });
});

describe('inputErrors', () => {
  it('has all errors in one text', () => {
    expect(toPlain(inputErrors([text`one`]))).toBe('one');
    expect(toPlain(inputErrors([text`one`, text`two ${'::error::'}`]))).toBe(
      '2 errors in the inputs: one; two ::error::',
    );
  });

  it('keeps what came from outside apart', () => {
    expect(inputErrors([text`two ${'::error::'}`])).toEqual([
      { kind: 'own', value: 'two ' },
      { kind: 'outside', value: '::error::' },
    ]);
  });
});
