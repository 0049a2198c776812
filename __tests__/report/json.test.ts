import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../../scripts/preview/samples.ts';
import { jsonReport } from '../../src/report/json.ts';
import type { RunResult } from '../../src/report/result.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';
import { commandIn } from '../text/runner-commands.ts';
import { anAudit } from './an-audit.ts';
import {
  aCertificate,
  aFinding,
  anAuthorization,
  aPin,
  aPinned,
  aResult,
  asOf,
  documentsOf,
  hashOf,
  planned,
  rejection,
} from './build.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function written(result: RunResult): string {
  return [...jsonReport(result)].join('');
}

function report(result: RunResult): unknown {
  return JSON.parse(written(result));
}

describe('the JSON report', () => {
  it.each(Object.entries(samples))('of the sample %s fits its schema', (_, result) => {
    expect(validate(report(result)), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('is refused by the schema if a field is missing', () => {
    expect(validate({ version: 1, outcome: 'pass' })).toBe(false);
  });

  it('of a run without anything has empty lists', () => {
    expect(report(aResult())).toEqual({
      version: 1,
      outcome: 'pass',
      mode: 'plan',
      asOf: '2026-06-01T12:00:00Z',
      base: { commit: null, how: 'none' },
      counts: {
        files: 0,
        documents: 0,
        planned: 0,
        authorized: 0,
        failed: 0,
        pins: 0,
        errors: 0,
        warnings: 0,
        notices: 0,
      },
      documents: [],
      authorizations: [],
      removedKeys: [],
      pins: [],
      audit: null,
      findings: [],
      updatedFiles: [],
    });
  });

  it('contains a certificate', () => {
    expect(report(aResult({ documents: documentsOf([aCertificate({ line: 3, index: 1 })]) }))).toHaveProperty(
      'documents',
      [
        {
          path: 'certs/www.pem',
          line: 3,
          index: 1,
          kind: 'certificate',
          encoding: 'pem',
          alias: null,
          subject: 'CN=www.example.com',
          issuer: 'CN=Example CA',
          serial: '0a1b2c',
          notBefore: '2026-01-01T00:00:00Z',
          notAfter: '2026-12-31T23:59:59Z',
          publicKeySha256: hashOf('www key'),
          publicKeyAlgorithm: 'EC',
          certificateSha256: hashOf('www certificate'),
          tbsSha256: hashOf('www tbs'),
          dnsNames: ['www.example.com'],
          ca: false,
          usages: [],
          commentedOut: false,
        },
      ],
    );
  });

  it('contains a CSR without what only certificates have', () => {
    const {
      issuer,
      serial,
      notBefore,
      notAfter,
      certificateSha256,
      tbsSha256,
      subjectKeyId,
      authorityKeyId,
      ...rest
    } = aCertificate();
    const document = { ...rest, kind: 'certificate-request' } as const;
    expect(report(aResult({ documents: documentsOf([document]) }))).toHaveProperty('documents.0', {
      path: rest.path,
      line: rest.line,
      index: rest.index,
      kind: 'certificate-request',
      encoding: 'pem',
      alias: null,
      subject: rest.subject,
      issuer: null,
      serial: null,
      notBefore: null,
      notAfter: null,
      publicKeySha256: rest.publicKeySha256,
      publicKeyAlgorithm: 'EC',
      certificateSha256: null,
      tbsSha256: null,
      dnsNames: rest.dnsNames,
      ca: false,
      usages: [],
      commentedOut: false,
    });
  });

  it.each([
    [{ kind: 'new' }, 'new', ['a.example', 'b.example']],
    [{ kind: 'widened', gained: ['b.example'] }, 'widened', ['b.example']],
    [{ kind: 'unchanged' }, 'unchanged', []],
    [{ kind: 'unknown' }, 'unknown', null],
  ] as const)('contains the change %j', (change, name, gained) => {
    const authorization = anAuthorization('www', ['a.example', 'b.example']);
    expect(report(aResult({ authorizations: [planned(authorization, change)] }))).toHaveProperty(
      'authorizations.0',
      {
        by: 'key',
        endpoint: 'known_keys',
        contentType: 'application/json',
        publicKeySha256: hashOf('www'),
        tbsSha256: null,
        dnsNames: ['a.example', 'b.example'],
        documents: [{ path: 'certs/www.csr', line: 1, index: 0 }],
        change: name,
        gained: gained ?? ['a.example', 'b.example'],
        gainedNames: gained,
        alreadyIssued: null,
        status: 'planned',
        attempts: 0,
        error: null,
        reason: null,
      },
    );
  });

  const error = rejection({ subErrors: [{ code: 'invalid', message: 'bad name', field: 'dns_names' }] });
  it.each([
    [
      { status: 'authorized', attempts: 2 },
      { status: 'authorized', attempts: 2, error: null, reason: null },
    ],
    [
      { status: 'failed', attempts: 5, error, reason: 'unreachable' },
      { status: 'failed', attempts: 5, error, reason: 'unreachable' },
    ],
    [
      { status: 'not-tried', attempts: 0, why: 'refused' },
      { status: 'not-tried', attempts: 0, error: null, reason: 'refused' },
    ],
  ] as const)('contains the outcome of an authorization: %j', (sent, told) => {
    const authorization = anAuthorization('www', ['a.example']);
    const result = aResult({
      mode: 'apply',
      authorizations: [{ authorization, change: { kind: 'unknown' }, sent }],
    });
    expect(report(result)).toHaveProperty('authorizations.0', expect.objectContaining(told));
    expect(validate(report(result))).toBe(true);
  });

  it('contains pins with their successor and what their owner published', () => {
    const next = aPinned({ serial: '02', place: { path: 'pins/next.pem', line: 1, index: 0 } });
    const { place, ...published } = next;
    const pin = aPin('Uptrends', asOf, {
      certificates: [aPinned(), next],
      successor: next,
      published: { ...published, url: 'https://e.example/', confirmed: true, verified: true, renamed: false },
      differences: [
        {
          before: aPinned(),
          after: next,
          where: 'pins/next.pem',
          fields: [text`issuer: ${'CN=A'} → ${'CN=B'}`],
        },
      ],
      advice: text`Remove ${'pins/a.pem'}.`,
      change: {
        ...{ kind: 'replaced', formerNames: ['Before'], differences: [] },
        added: [{ certificate: next, paths: ['pins/next.pem'] }],
        gone: [],
        moved: [{ certificate: next, from: ['a'], to: ['b'] }],
        settings: [{ words: text`verify: ${'issuer'} → ${'none'}`, isLoosened: true }],
      },
    });
    const identity = {
      subject: next.subject,
      issuer: next.issuer,
      serial: '02',
      notBefore: '2025-07-26T00:00:00Z',
      notAfter: '2026-07-26T23:59:59Z',
      certificateSha256: next.certificateSha256,
      publicKeySha256: next.publicKeySha256,
    };
    const told = report(aResult({ pins: [pin] }));
    expect(told).toHaveProperty('pins.0', {
      name: 'Uptrends',
      verdict: 'ok',
      level: 'ok',
      notAfter: '2026-06-01T12:00:00Z',
      daysLeft: 0,
      documents: [
        { ...identity, serial: '1a223e54', path: 'pins/uptrends.pem', line: 1, index: 0 },
        { ...place, ...identity },
      ],
      successor: { ...place, ...identity },
      published: { url: 'https://e.example/', ...identity, confirmed: true, verified: true, renamed: false },
      differences: [
        { before: '1a223e54', after: '02', where: 'pins/next.pem', fields: ['issuer: CN=A → CN=B'] },
      ],
      change: 'replaced',
      changes: {
        ...{ formerNames: ['Before'], gone: [], differences: [] },
        added: [{ ...identity, paths: ['pins/next.pem'] }],
        renamed: [{ ...identity, from: ['a'], to: ['b'] }],
        settings: [{ change: 'verify: issuer → none', loosened: true }],
      },
      advice: 'Remove pins/a.pem.',
    });
    expect(validate(told), ajv.errorsText(validate.errors)).toBe(true);
  });

  it('contains a pin without a certificate', () => {
    const pin = aPin('gone', asOf, { verdict: 'missing', level: 'error', notAfter: null, daysLeft: null });
    const told = report(aResult({ pins: [pin] }));
    expect(told).toHaveProperty('pins.0.notAfter', null);
    expect(told).toHaveProperty('pins.0.daysLeft', null);
    expect(told).toHaveProperty('pins.0.change', 'unknown');
    expect(validate(told)).toBe(true);
  });

  it('contains removed keys and updated files', () => {
    const removed = [{ publicKeySha256: hashOf('old'), dnsNames: ['old.example'], paths: ['old.csr'] }];
    const comparison = { kind: 'compared', removed, newNames: [] } as const;
    expect(report(aResult({ comparison, updatedFiles: ['pins/a.pem'] }))).toMatchObject({
      removedKeys: removed,
      updatedFiles: ['pins/a.pem'],
    });
  });

  it('contains an audit', () => {
    const found = anAudit([
      { key: 'stranger', issuer: null, issuerFriendlyName: 'Example Trust' },
      { key: 'mine', dnsNames: ['a.example.com'], revoked: 'old.pem' },
    ]);
    const documents = [{ path: 'certs/new.csr', line: 1, index: 0 }] as const;
    const missing = [{ publicKeySha256: hashOf('new'), dnsNames: ['b.example.com'], documents }];
    const dates = { notBefore: '2026-05-01T00:00:00Z', notAfter: '2026-09-01T00:00:00Z' };
    const result = aResult({ audit: { ...found, missing } });
    expect(validate(report(result)), ajv.errorsText(validate.errors)).toBe(true);
    expect(report(result)).toHaveProperty('audit', {
      domains: ['example.com'],
      issuances: 2,
      allowed: 0,
      unknown: [
        {
          ...{ publicKeySha256: hashOf('stranger'), dnsNames: ['www.example.com'] },
          ...{ issuer: 'Example Trust', ...dates, tbsSha256: hashOf('tbs 0') },
          ...{ count: 1, revoked: false, issuers: ['Example Trust'] },
        },
      ],
      missing,
      revoked: [
        {
          ...{ path: 'old.pem', line: 1, index: 0 },
          ...{ publicKeySha256: hashOf('mine'), dnsNames: ['a.example.com'] },
          ...{ issuer: 'O=Example Trust, CN=CA 1', ...dates, tbsSha256: hashOf('tbs 1') },
        },
      ],
      complete: true,
    });
  });

  it.each([
    ['searched to the end', true, 1],
    ['not searched to the end', false, null],
  ])('counts the certificates of a key whose names were %s', (_, complete, alreadyIssued) => {
    const authorizations = [planned(anAuthorization('www', ['www.example.com']))];
    const audit = anAudit([{ key: 'www' }, { key: 'other' }], complete);
    expect(report(aResult({ authorizations, audit }))).toHaveProperty(
      'authorizations.0.alreadyIssued',
      alreadyIssued,
    );
  });

  it('keeps every outside character, and shows none that commands or deceives', () => {
    fc.assert(
      fc.property(hostileString, (value) => {
        const finding = aFinding({ path: value, message: text`On ${value}.`, hint: text`${value}` });
        const json = written(aResult({ findings: [finding], updatedFiles: [value] }));
        const whole = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(json)).toMatchObject({
          findings: [{ path: whole, message: `On ${whole}.`, hint: whole }],
          updatedFiles: [whole],
        });
        for (const line of json.split('\n')) expect(commandIn(line)).toBeNull();
      }),
    );
  });

  it('comes in chunks, a document to a line', () => {
    const documents = Array.from({ length: 5_000 }, (_, index) => aCertificate({ index }));
    const chunks = [...jsonReport(aResult({ documents: documentsOf(documents) }))];
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(100_000);
    const lines = chunks.join('').split('\n');
    expect(lines.filter((line) => line.startsWith('    {"path":'))).toHaveLength(5_000);
    expect(JSON.parse(chunks.join(''))).toHaveProperty('documents.length', 5_000);
  });
});
