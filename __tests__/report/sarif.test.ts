import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Result as SarifResult } from 'sarif';
import { describe, expect, it } from 'vitest';
import { samples } from '../../scripts/preview/samples.ts';
import { allFindingCodes } from '../../src/findings/codes.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { maxSarifResults, sarifReport } from '../../src/report/sarif.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';
import { commandIn } from '../text/runner-commands.ts';
import { aFinding, aResult } from './build.ts';

const { id, ...published } = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
// Draft 4 and draft 7 agree on every keyword that this schema uses, except that for its own id.
const validate = ajv.compile<Log>({
  ...published,
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: id,
});

const context = {
  category: 'certspotter-action/a/b/',
  fallbackPath: '.github/workflows/certificates.yml',
};

function written(findings: readonly Finding[]): string {
  return [...sarifReport(aResult({ findings }), context)].join('');
}

function log(findings: readonly Finding[]): Log {
  const value: unknown = JSON.parse(written(findings));
  if (!validate(value)) throw new Error(ajv.errorsText(validate.errors));
  return value;
}

function results(findings: readonly Finding[]): readonly SarifResult[] {
  return log(findings).runs[0]?.results ?? [];
}

function fingerprints(findings: readonly Finding[]): readonly unknown[] {
  return results(findings).map(({ partialFingerprints }) => partialFingerprints?.['certspotterFinding/v1']);
}

describe('SARIF', () => {
  it.each(Object.entries(samples))('of the sample %s is valid', (_, result) => {
    expect(results(result.findings)).toHaveLength(result.findings.length);
  });

  it('is refused by the schema if it is not valid', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('has a rule with help for every code', () => {
    const rules = log([]).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map((rule) => rule.id)).toEqual(allFindingCodes);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^([A-Z][A-Za-z]*)+$/);
      expect(rule.name?.toLowerCase()).not.toBe(rule.id);
      expect(rule.help?.text.length).toBeGreaterThan(60);
      expect(rule.helpUri).toMatch(new RegExp(`^https://github\\.com/.*/docs/findings\\.md#${rule.id}$`));
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
    }
  });

  it('has the category as its id, or none', () => {
    expect(log([]).runs[0]?.automationDetails).toEqual({ id: 'certspotter-action/a/b/' });
    const without = [...sarifReport(aResult(), { ...context, category: null })].join('');
    expect(validate(JSON.parse(without))).toBe(true);
    expect(without).not.toContain('automationDetails');
  });

  it('places a result and names its rule', () => {
    expect(
      results([aFinding({ level: 'notice', code: 'ca-certificate', path: 'a b/ü#1.pem', line: 7 })]),
    ).toEqual([
      {
        ruleId: 'ca-certificate',
        ruleIndex: allFindingCodes.indexOf('ca-certificate'),
        level: 'note',
        message: { text: 'The certificate is damaged. Copy it anew from where it was issued.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/%C3%BC%231.pem', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7 },
            },
          },
        ],
        partialFingerprints: { 'certspotterFinding/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      },
    ]);
  });

  it('places what has no file at the workflow file', () => {
    expect(results([aFinding({ path: null, line: null })])[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '.github/workflows/certificates.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
      },
    ]);
  });

  it('keeps its fingerprints when lines move and days pass', () => {
    const on = (line: number, days: number): Finding =>
      aFinding({ line, message: text`The pin ${'Uptrends'} ends in ${days} days.` });
    expect(fingerprints([on(9, 20)])).toEqual(fingerprints([on(1, 30)]));
  });

  it('distinguishes findings by code, path, subject and, if all of these are the same, by number', () => {
    const about = (name: string): Finding => aFinding({ message: text`The name ${name} is no DNS name.` });
    const all = fingerprints([
      about('a'),
      about('b'),
      about('a'),
      { ...about('a'), path: 'certs/other.pem' },
      { ...about('a'), code: 'unsupported' },
    ]);
    expect(new Set(all).size).toBe(5);
    expect(all[2]).toBe(String(all[0]).replace(/:1$/, ':2'));
  });

  it('is valid and inert with any words from outside', () => {
    fc.assert(
      fc.property(hostileString, (value) => {
        const findings = [aFinding({ path: value, message: text`${value}`, hint: text`See ${value}.` })];
        const [result] = results(findings);
        expect(result?.message.text).not.toMatch(/\]\(/);
        const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
        expect(uri).toMatch(/^[\w.!~*'()%/-]*$/);
        expect(decodeURIComponent(uri)).toBe(value.replace(/\p{Cs}/gu, '\ufffd'));
        for (const line of written(findings).split('\n')) expect(commandIn(line)).toBeNull();
      }),
    );
  });

  it('contains no more results than code scanning accepts, and says so', () => {
    const chunks = [
      ...sarifReport(
        aResult({
          findings: Array.from({ length: maxSarifResults + 3 }, (_, i) => aFinding({ line: i + 1 })),
        }),
        context,
      ),
    ];
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(100_000);
    const run = JSON.parse(chunks.join('')).runs[0];
    expect(run.results).toHaveLength(maxSarifResults);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '3 more findings are left out, because code scanning accepts at most 25000.',
    );
    expect(log([aFinding()]).runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });
});
